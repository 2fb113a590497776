/** Landkreis Peine, Niedersachsen: seven municipalities, a coordination staff that argues with figures. */
import { educationAndHousing } from "./peine/education-housing.ts";
import { offices } from "./peine/offices.ts";
import { adviceOffers } from "./peine/offers-advice.ts";
import { everydayOffers } from "./peine/offers-everyday.ts";
import { languageOffers } from "./peine/offers-language.ts";
import { workAndSchoolOffers } from "./peine/offers-work-school.ts";
import { townHalls } from "./peine/town-halls.ts";
import { adviceTexts } from "./peine/translations-advice.ts";
import { courseTexts } from "./peine/translations-courses.ts";
import { welfareAndClubs } from "./peine/welfare-clubs.ts";
import { translated } from "./translated.ts";
import type { DemoCounty } from "./world.ts";

export const peine: DemoCounty = {
  slug: "peine",
  name: "Landkreis Peine",
  networkName: "Koordinierungsstab für Migration und Teilhabe",
  ags: "03157",
  headline: "Teilhaben im Landkreis Peine",
  lead: "Kurse, Beratung und Begegnung in sieben Gemeinden. Und Zahlen, die zeigen, was wirkt und wo noch etwas fehlt.",
  office: {
    name: "Referat für Migration und Teilhabe",
    street: "Burgstraße 1",
    postcode: "31224",
    locality: "Peine",
    phone: "05171 5550-100",
    email: "teilhabe@landkreis-peine.example.org",
  },
  oftenSearched: ["Deutschkurs", "Einbürgerung", "Kita", "Sprachmittlung", "Beratungsbus"],
  people: [
    {
      role: "office",
      name: "Friederike Holunder",
      email: "friederike.holunder@landkreis-peine.example.org",
      organisation: "referat",
    },
    {
      role: "office",
      name: "Ismet Sternberg",
      email: "ismet.sternberg@landkreis-peine.example.org",
      organisation: "referat",
    },
    {
      role: "partner",
      name: "Annegret Heidekraut",
      email: "annegret.heidekraut@kvhs-peine.example.org",
      organisation: "kvhs",
    },
    {
      role: "partner",
      name: "Roswitha Kornblume",
      email: "roswitha.kornblume@gemeinde-ilsede.example.org",
      organisation: "gemeinde-ilsede",
    },
    { role: "reader", name: "Lasse Immergrün", email: "lasse.immergruen@kreistag-peine.example.org" },
  ],
  organisations: [...offices, ...townHalls, ...educationAndHousing, ...welfareAndClubs],
  offers: translated([...languageOffers, ...workAndSchoolOffers, ...adviceOffers, ...everydayOffers], {
    ...courseTexts,
    ...adviceTexts,
  }),
};
