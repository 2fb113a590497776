/** Kreis Unna, Nordrhein-Westfalen: ten towns and municipalities, a network with ten years of conferences. */
import { translated } from "./translated.ts";
import { educationAndHousing } from "./unna/education-housing.ts";
import { offices } from "./unna/offices.ts";
import { adviceOffers } from "./unna/offers-advice.ts";
import { everydayOffers } from "./unna/offers-everyday.ts";
import { languageCourses } from "./unna/offers-language.ts";
import { languageOpen } from "./unna/offers-language-open.ts";
import { schoolOffers } from "./unna/offers-school.ts";
import { townOffers } from "./unna/offers-towns.ts";
import { workOffers } from "./unna/offers-work.ts";
import { townHalls } from "./unna/town-halls.ts";
import { adviceTexts } from "./unna/translations-advice.ts";
import { courseTexts } from "./unna/translations-courses.ts";
import { welfareAndClubs } from "./unna/welfare-clubs.ts";
import type { DemoCounty } from "./world.ts";

export const unna: DemoCounty = {
  slug: "unna",
  name: "Kreis Unna",
  networkName: "Netzwerk „Kommunale Integration“",
  ags: "05978",
  headline: "Hier leben, hier dazugehören",
  lead: "Deutschkurse, Arbeit, Schule und Beratung in zehn Städten und Gemeinden – gepflegt von denen, die sie anbieten, und mit dem Datum, an dem zuletzt jemand nachgesehen hat.",
  office: {
    name: "Kommunales Integrationszentrum Kreis Unna",
    street: "Friedrich-Ebert-Straße 17",
    postcode: "59425",
    locality: "Unna",
    phone: "02303 5550-100",
    email: "ki@kreis-unna.example.org",
  },
  oftenSearched: ["Integrationskurs", "Kita-Platz", "Anerkennung", "Wohnung", "Dolmetschen"],
  people: [
    {
      role: "office",
      name: "Henrike Lindwurm",
      email: "henrike.lindwurm@kreis-unna.example.org",
      organisation: "ki-kreis-unna",
    },
    { role: "office", name: "Tarık Ceviz", email: "tarik.ceviz@kreis-unna.example.org", organisation: "ki-kreis-unna" },
    {
      role: "partner",
      name: "Constanze Apfelblüth",
      email: "constanze.apfelblueth@vhs-unna.example.org",
      organisation: "vhs-unna",
    },
    {
      role: "partner",
      name: "Nuray Feigenbaum",
      email: "nuray.feigenbaum@haus-der-kulturen.example.org",
      organisation: "forum-kulturen",
    },
    { role: "reader", name: "Gesine Kranichfeld", email: "gesine.kranichfeld@kreistag-unna.example.org" },
  ],
  organisations: [...offices, ...townHalls, ...educationAndHousing, ...welfareAndClubs],
  offers: translated(
    [
      ...languageCourses,
      ...languageOpen,
      ...workOffers,
      ...schoolOffers,
      ...adviceOffers,
      ...everydayOffers,
      ...townOffers,
    ],
    { ...courseTexts, ...adviceTexts },
  ),
};
