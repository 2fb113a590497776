/**
 * The demo world of the Wartburgkreis. Public bodies carry their names; people, addresses, numbers, offers, and figures
 * marked "Beispielzahl" are invented.
 */
import { translated } from "./translated.ts";
import { counsellingOffers } from "./wartburgkreis/offers-counselling.ts";
import { educationOffers } from "./wartburgkreis/offers-education.ts";
import { housingAndHealthOffers } from "./wartburgkreis/offers-housing-health.ts";
import { languageOffers } from "./wartburgkreis/offers-language.ts";
import { leisureAndInterpretingOffers } from "./wartburgkreis/offers-leisure-interpreting.ts";
import { workOffers } from "./wartburgkreis/offers-work.ts";
import { authorities } from "./wartburgkreis/organisations-authorities.ts";
import { schoolsAndBusiness } from "./wartburgkreis/organisations-business.ts";
import { community } from "./wartburgkreis/organisations-community.ts";
import { educationAndWork } from "./wartburgkreis/organisations-education.ts";
import { groups } from "./wartburgkreis/organisations-groups.ts";
import { municipalities } from "./wartburgkreis/organisations-municipalities.ts";
import { adviceTexts } from "./wartburgkreis/translations-advice.ts";
import { languageTexts } from "./wartburgkreis/translations-language.ts";
import type { DemoCounty } from "./world.ts";

export const wartburgkreis: DemoCounty = {
  slug: "wartburgkreis",
  name: "Wartburgkreis",
  networkName: "Netzwerk für Integration",
  ags: "16063",
  headline: "Gut ankommen zwischen Rhön und Hainich",
  lead: "Wer hilft, wer unterrichtet, wer sucht Leute? Hier finden Sie Angebote für dreißig Städte und Gemeinden – und die Menschen, die sie möglich machen.",
  office: {
    name: "Landratsamt Wartburgkreis, Integrationsmanagement",
    street: "Erzberger Allee 14",
    postcode: "36433",
    locality: "Bad Salzungen",
    phone: "03695 5550-10",
    email: "integration@wartburgkreis.example.org",
  },
  oftenSearched: ["Deutschkurs", "Anerkennung", "Wohnung", "Ausbildung", "Dolmetschen"],
  people: [
    { role: "office", name: "Jana Holbeck", email: "jana.holbeck@example.org", organisation: "integrationsmanagement" },
    {
      role: "office",
      name: "Emre Talgrund",
      email: "emre.talgrund@example.org",
      organisation: "integrationsmanagement",
    },
    { role: "partner", name: "Birgit Sonnefeld", email: "birgit.sonnefeld@example.org", organisation: "vhs" },
    { role: "partner", name: "Rojin Testmann", email: "rojin.testmann@example.org", organisation: "werra-bruecke" },
    {
      role: "partner",
      name: "Wiebke Laubgrund",
      email: "wiebke.laubgrund@example.org",
      organisation: "vg-hainich-werratal",
    },
    {
      role: "reader",
      name: "Falk Rennsteiger",
      email: "falk.rennsteiger@example.org",
      organisation: "polizei-eisenach",
    },
  ],
  organisations: [
    ...authorities,
    ...municipalities,
    ...educationAndWork,
    ...schoolsAndBusiness,
    ...community,
    ...groups,
  ],
  offers: translated(
    [
      ...languageOffers,
      ...workOffers,
      ...educationOffers,
      ...counsellingOffers,
      ...housingAndHealthOffers,
      ...leisureAndInterpretingOffers,
    ],
    { ...languageTexts, ...adviceTexts },
  ),
};
