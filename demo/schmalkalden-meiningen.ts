/**
 * The demo world of the Landkreis Schmalkalden-Meiningen. Public bodies carry their names; people, addresses, numbers,
 * offers, and figures marked "Beispielzahl" are invented.
 */
import { counsellingOffers } from "./schmalkalden-meiningen/offers-counselling.ts";
import { educationOffers } from "./schmalkalden-meiningen/offers-education.ts";
import { housingAndHealthOffers } from "./schmalkalden-meiningen/offers-housing-health.ts";
import { openLanguageOffers } from "./schmalkalden-meiningen/offers-language-open.ts";
import { languageOffers } from "./schmalkalden-meiningen/offers-language.ts";
import { leisureAndInterpretingOffers } from "./schmalkalden-meiningen/offers-leisure-interpreting.ts";
import { workOffers } from "./schmalkalden-meiningen/offers-work.ts";
import { authorities } from "./schmalkalden-meiningen/organisations-authorities.ts";
import { business } from "./schmalkalden-meiningen/organisations-business.ts";
import { community } from "./schmalkalden-meiningen/organisations-community.ts";
import { educationAndWork } from "./schmalkalden-meiningen/organisations-education.ts";
import { groups } from "./schmalkalden-meiningen/organisations-groups.ts";
import { municipalities } from "./schmalkalden-meiningen/organisations-municipalities.ts";
import { adviceTexts } from "./schmalkalden-meiningen/translations-advice.ts";
import { languageTexts } from "./schmalkalden-meiningen/translations-language.ts";
import { translated } from "./translated.ts";
import type { DemoCounty } from "./world.ts";

export const schmalkaldenMeiningen: DemoCounty = {
  slug: "schmalkalden-meiningen",
  name: "Landkreis Schmalkalden-Meiningen",
  networkName: "Netzwerk für Integration",
  ags: "16066",
  headline: "Ankommen und mitmachen",
  lead: "Sprachkurse, Beratung und Begegnung im Landkreis – und was wir gemeinsam dafür tun, dass Integration gelingt.",
  office: {
    name: "Landratsamt Schmalkalden-Meiningen, Integrationsmanagement",
    street: "Obertshäuser Platz 1",
    postcode: "98617",
    locality: "Meiningen",
    phone: "03693 5550-10",
    email: "integration@lra-sm.example.org",
  },
  oftenSearched: ["Integrationskurs", "Kita-Platz", "Anerkennung von Zeugnissen", "Termin bei der Ausländerbehörde"],
  people: [
    {
      role: "office",
      name: "Katrin Lindenau",
      email: "katrin.lindenau@example.org",
      organisation: "integrationsmanagement",
    },
    {
      role: "office",
      name: "Jonas Werrabach",
      email: "jonas.werrabach@example.org",
      organisation: "integrationsmanagement",
    },
    { role: "partner", name: "Nadja Lorentz", email: "nadja.lorentz@example.org", organisation: "vhs" },
    { role: "partner", name: "Marlies Wiesenthaler", email: "marlies.wiesenthaler@example.org", organisation: "hwk" },
    { role: "partner", name: "Sabine Rhönwald", email: "sabine.rhoenwald@example.org", organisation: "vg-hohe-rhoen" },
    { role: "reader", name: "Gregor Saalfrank", email: "gregor.saalfrank@example.org", organisation: "polizei" },
  ],
  organisations: [...authorities, ...municipalities, ...educationAndWork, ...business, ...community, ...groups],
  offers: translated(
    [
      ...languageOffers,
      ...openLanguageOffers,
      ...workOffers,
      ...educationOffers,
      ...counsellingOffers,
      ...housingAndHealthOffers,
      ...leisureAndInterpretingOffers,
    ],
    { ...languageTexts, ...adviceTexts },
  ),
};
