/** Lists of actors: address lists, membership lists, lists of contacts. */
import { describeFields } from "../wordings.ts";
import type { ImportField, ImportList } from "../fields.ts";
import { completeOrganisation, settleOrganisation, tellsMoreThanHeading } from "./complete.ts";
import { levelPersons } from "./level.ts";
import { isSamePerson } from "./person-columns.ts";
import { KIND_WORDS, MEMBERSHIP_WORDS, RESOURCE_WORDS } from "./directory-words.ts";
import { LANGUAGE_WORDS } from "./language-words.ts";
import { AGS_HEADS, KEY_HEADS } from "./offer-heads.ts";
import { TOPIC_WORDS } from "./offer-words.ts";

const field = describeFields("importing.organisation");

export const organisationFields: readonly ImportField[] = [
  field(
    "name",
    "text",
    `
      Einrichtung | Einrichtung / Träger | Organisation | Institution | Name der Einrichtung | Name der
      Organisation | Einrichtungsname | Organisationsname | Vereinsname | Name des Vereins | Name der Institution |
      Name der Gruppe | Name der Schule | Name der Kita | Schulname | Beratungsstelle | Dienststelle | Behörde |
      Verwaltung | Firma | Firmenname | Unternehmen | Betrieb | Praxis | Kirchengemeinde | Pfarrei | Gemeinde/Verein |
      Körperschaft | Verein | Verband | Initiative | Gruppe/Initiative | Akteur | Akteure | Bezeichnung |
      Name/Bezeichnung | Schule | Kita | Amt/Einrichtung | Stelle | Institution/Firma | tätig für | tätig bei |
      Arbeitgeber | Name Träger | Trägername | Träger | Mitglied | Partner | Netzwerkpartner | Kooperationspartner | Name`,
    { required: true },
  ),
  field("shortName", "text", "Kurzname | Kürzel | Abkürzung | Kurzbezeichnung | Abk. | Kurzform | Kurztitel"),
  field(
    "department",
    "text",
    `
      Abteilung | Fachdienst | Fachbereich | Referat | Sachgebiet | Amt/Abteilung | Bereich/Abteilung | Amt |
      Fachdienst/Amt | Dezernat | Team | Organisationseinheit`,
    { inputOnly: true },
  ),
  field(
    "kind",
    "code",
    `
      Art | Art der Einrichtung | Art der Organisation | Typ | Kategorie | Organisationsform | Trägerart | Gruppe |
      Akteursgruppe | Organisationstyp | Einrichtungsart | Sektor | Trägertyp | Rubrik | Schulart | Vereinsart |
      Einrichtungstyp | Art des Trägers | Kategorien`,
    { fromHeading: true, words: KIND_WORDS },
  ),
  field(
    "membership",
    "code",
    `
      Mitgliedschaft | Status | Mitglied (ja/nein) | Stimmrecht | Rolle im Netzwerk | Netzwerkmitglied |
      Mitgliedsstatus | Mitglied ja/nein | stimmberechtigt | Mitglied | Netzwerkpartner | Mitglied im Netzwerk`,
    { words: MEMBERSHIP_WORDS, keepsWritten: true },
  ),
  field(
    "description",
    "text",
    `
      Beschreibung | Kurzbeschreibung | Profil | Angebote | Angebot | Tätigkeit | Über uns | Erläuterung | Information
      | Infos | Leistungen | Kurzprofil | Beschreibung der Einrichtung | Projekte/Angebote | Angebote und Projekte |
      Was bieten Sie an | Sparten | Leistungsangebot | Selbstbeschreibung | Tätigkeitsbeschreibung`,
    { lines: true },
  ),
  field(
    "responsibilities",
    "text",
    `
      Zuständigkeit | Zuständig für | Zuständigkeiten | Aufgaben | Aufgabenbereich | Aufgabengebiet | Aufgabe im
      Netzwerk | Verantwortung | Zuständigkeitsbereich | Aufgabe | zuständig | Einzugsgebiet`,
    { lines: true },
  ),
  field(
    "topics",
    "codes",
    `
      Themen | Thema | Arbeitsfeld | Arbeitsfelder | Handlungsfeld | Handlungsfelder | Tätigkeitsfeld | Schwerpunkt |
      Schwerpunkte | Themenfeld | Arbeitsbereich | Bereich | Themenfelder | Tätigkeitsbereich | Themenbereich | AG |
      Arbeitsgruppe | Beratungsfeld | Beratungsschwerpunkt | Arbeitsschwerpunkte | Tätigkeitsfelder | Kategorien`,
    { fromHeading: true, words: TOPIC_WORDS },
  ),
  field(
    "address",
    "address",
    `
      Adresse | Anschrift | Postanschrift | Adresse (Straße, PLZ, Ort) | Kontaktadresse | Sitz | Postadresse |
      Standort/Adresse | Besucheradresse | Adressdaten | Geschäftsadresse | Hausanschrift`,
    { inputOnly: true },
  ),
  field(
    "street",
    "text",
    `
      Straße | Str. | Straße, Hausnr. | Straße Nr. | Straße und Hausnummer | Straße/Nr. | Straße / Hausnummer |
      Strasse | Strasse Nr | Straße, Nr. | Straße + Nr.`,
  ),
  field("houseNumber", "house_number", "Hausnummer | Hausnr. | Nr. | Haus-Nr. | HNr.", {
    beside: "street",
    inputOnly: true,
  }),
  field(
    "postcodePlace",
    "postcode_place",
    `
      PLZ Ort | PLZ/Ort | PLZ, Ort | Postleitzahl und Ort | PLZ + Ort | Postleitzahl/Ort | PLZ und Ort | PLZ Wohnort`,
    { inputOnly: true },
  ),
  field("postcode", "postcode", "PLZ | Postleitzahl | Plz. | Post-leitzahl"),
  field(
    "place",
    "place",
    `
      Ort | Stadt | Gemeinde | Kommune | Standort | Wohnort | Stadt/Gemeinde | Sitz (Ort) | Ort/Gemeinde | Ortschaft |
      Stadt / Ort | Dienstsitz | Sitz | Dienstort | Einsatzort | Wirkungsort | Außenstelle | Town`,
    { fromHeading: true },
  ),
  field("ags", "ags", AGS_HEADS),
  field(
    "actsFor",
    "places",
    "Zuständig auch für | Handelt auch für | zuständige Gemeinden | zuständig für die Gemeinden | auch zuständig für",
  ),
  field(
    "phone",
    "phone",
    `
      Telefon | Tel. | Telefonnummer | Tel-Nr. | Tel.-Nr. | Fon | Telefon dienstlich | Rufnummer | Tel. Nr. | Telefon
      1 | Telefon 2 | Telefon (Zentrale) | Festnetz | Ruf | Telefon/Handy | Tel | Phone | Telefonnr. | Kontakt Telefon
      | Tel. dienstl. | Durchwahl | Telefonkontakt | Erreichbarkeit (Tel.)`,
    { many: true },
  ),
  field(
    "mobile",
    "phone",
    "Mobil | Handy | Mobiltelefon | Mobilnummer | Handynummer | Mobilfunk | Mobil-Nr. | Diensthandy",
    { many: true },
  ),
  field("fax", "phone", "Fax | Telefax | Faxnummer | Fax-Nr. | Fx", { many: true }),
  field(
    "email",
    "email",
    `
      E-Mail | Mail | Email | E-Mail-Adresse | Mailadresse | eMail | E-Mail Adresse | Mail-Adresse | elektronische
      Post | E-Mail (Zentrale) | E-Mail 2 | Kontakt E-Mail | Kontakt Mail`,
    { many: true },
  ),
  field(
    "website",
    "url",
    `
      Internet | Website | Webseite | Homepage | Web | www | Internetadresse | URL | Internetseite | Link |
      Internetauftritt | Web-Adresse`,
    { many: true },
  ),
  field(
    "languages",
    "codes",
    `
      Sprachen | Sprachkenntnisse | Sprache | gesprochene Sprachen | Beratungssprachen | Sprachen im Haus |
      Fremdsprachen | Sprachkompetenzen | Muttersprache`,
    { words: LANGUAGE_WORDS },
  ),
  field("rooms", "texts", "Räume | Räumlichkeiten | Raumangebot | Veranstaltungsräume | Raum", { many: true }),
  field(
    "resources",
    "codes",
    "Mittel | Kann zur Verfügung stellen | Stellt zur Verfügung | Kann leihen | Kann verleihen | Sachmittel | Ausstattung",
    { words: RESOURCE_WORDS },
  ),
  field(
    "knowHow",
    "texts",
    `
      Kompetenzen | Know-how | Ressourcen | Fachwissen | Expertise | Ressourcen/Kompetenzen | Was wir einbringen | Was
      wir können | Das können wir einbringen`,
    { many: true },
  ),
  field("facts", "lines", "Fakten und Zahlen | Zahlen und Fakten | Zahlen, Daten, Fakten | Kennzahlen", {
    lineParts: 3,
  }),
  field("projects", "lines", "Projekte | Projekte (Titel, Zeitraum) | laufende Projekte", { lineParts: 1 }),
  field(
    "contactName",
    "person",
    `
      Ansprechpartner/in | Ansprechpartner | Ansprechpartnerin | Kontaktperson | Ansprechperson | Vertreter/in |
      Vertretung | Vertreter | Name Ansprechpartner | Kontakt | zuständige Person | AP | ASP | Ansprechpartner:in |
      Vertreten durch | Leitung | Vorname Name | Name, Vorname | Ansprechpartner*in | Leiter/in | Geschäftsführung |
      Vorsitz | Vorsitzende/r | Sachbearbeiter/in | Sachbearbeitung | Berater/in | Bearbeiter/in | Bürgermeister/in |
      Schulleitung | Pfarrer/in | Koordinator/in | Mitarbeiter/in | Ihr Name | Delegierte/r`,
    { many: true },
  ),
  field("contactFirstName", "text", "Vorname | Vorname Ansprechpartner | Rufname", { inputOnly: true }),
  field("contactLastName", "text", "Nachname | Familienname | Zuname | Name Kontaktperson | Name", { inputOnly: true }),
  field("contactTitle", "text", "Anrede | Titel | Anrede/Titel", { inputOnly: true }),
  field(
    "contactFunction",
    "text",
    `
      Funktion | Position | Rolle | Amtsbezeichnung | Stellung | Tätigkeit/Funktion | Funktion Ansprechpartner |
      Berufsbezeichnung | Dienststellung`,
  ),
  field("contactPhone", "phone", contactHeads("Telefon", "Tel."), { many: true }),
  field("contactMobile", "phone", contactHeads("Mobil", "Handy"), { many: true }),
  field("contactFax", "phone", contactHeads("Fax", "Telefax"), { many: true }),
  field("contactEmail", "email", contactHeads("E-Mail", "Mail"), { many: true }),
  field("contactWebsite", "url", contactHeads("Internet", "Website"), { many: true }),
  field("key", "key", KEY_HEADS, { keptOnly: true }),
];

/** Ways to reach the person, told apart from those of the organisation: a person's stay internal. */
function contactHeads(...ways: string[]): string {
  const persons = ["Ansprechpartner/in", "Ansprechpartner", "Ansprechperson", "Kontaktperson"];
  return ways.flatMap((way) => persons.map((person) => `${way} ${person}`)).join(" | ");
}

const CONTACT = [
  "contactName",
  "contactFunction",
  "contactPhone",
  "contactMobile",
  "contactFax",
  "contactEmail",
  "contactWebsite",
];

export const organisationList: ImportList = {
  name: "organisations",
  fields: organisationFields,
  identity: { name: "name", with: ["place"], run: CONTACT, ofOrganisation: true },
  parts: { fields: CONTACT, isSame: isSamePerson },
  settle: settleOrganisation,
  complete: completeOrganisation,
  level: levelPersons,
  tellsMore: tellsMoreThanHeading,
};
