import { expect, it } from "vitest";
import { informationLetter, monthLater } from "./information.ts";

it("gives a month, to the end of a shorter one", () => {
  expect(monthLater("2026-11-23")).toBe("2026-12-23");
  expect(monthLater("2026-12-31")).toBe("2027-01-31");
  expect(monthLater("2027-01-31")).toBe("2027-02-28");
  expect(monthLater("2028-01-30")).toBe("2028-02-29");
});

it("says in the letter everything Art. 14 DSGVO asks for", () => {
  const person = {
    contactId: "1",
    name: "Rosalie Testmann",
    organisation: "Lernhaus",
    slug: "lernhaus",
    street: null,
    town: "98617 Meiningen",
    source: "adressen.xlsx",
    obtainedOn: "2026-11-23",
    due: "2026-12-23",
    fields: ["name"],
  };
  const tenant = {
    name: "Landkreis Eins",
    networkName: "Netzwerk",
    office: { name: "Koordination", email: "k@eins.example.org" },
  };
  const letter = informationLetter(
    person,
    tenant as Parameters<typeof informationLetter>[1],
    "Name",
    "23. November 2026",
  );
  for (const part of [
    "Landkreis Eins",
    "Datenschutzbeauftragte",
    "Welche Daten:** Name",
    "adressen.xlsx",
    "Artikel 6 Absatz 1",
    "Wer die Daten sieht",
    "Wie lange",
    "Artikel 15 bis 21",
    "Artikel 77",
  ]) {
    expect(letter).toContain(part);
  }
});
