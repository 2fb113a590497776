/** Lists of offers: course lists, overviews of counselling, lists of meeting points. */
import { describeFields } from "../wordings.ts";
import type { ImportField, ImportList } from "../fields.ts";
import { completeOffer } from "./complete.ts";
import { LANGUAGE_WORDS } from "./language-words.ts";
import {
  ACCESSIBILITY_WORDS,
  CHILDCARE_WORDS,
  COURSE_TYPE_WORDS,
  REGISTRATION_WORDS,
  RESIDENCE_WORDS,
  TARGET_GROUP_WORDS,
  TOPIC_WORDS,
} from "./offer-words.ts";

const field = describeFields("importing.offer");

export const offerFields: readonly ImportField[] = [
  field(
    "provider",
    "text",
    `
      Anbieter | Träger | Einrichtung / Träger | Kursträger | Einrichtung | Organisation | Institution | Veranstalter
      | Anbieter/Träger | durchführende Einrichtung | Sprachkursträger | Name des Trägers | Bildungsträger | Name der
      Einrichtung | Träger/Anbieter | Anbietende | Organisator | Verein | Durchgeführt von`,
    { required: true },
  ),
  field(
    "title",
    "text",
    `
      Angebot | Titel | Kurs | Bezeichnung | Name des Angebots | Kursname | Kurstitel | Kursbezeichnung | Maßnahme |
      Projekt | Veranstaltung | Angebotsname | Name | Was | Titel des Angebots | Kurs-Bezeichnung | Projektname |
      Angebotstitel | Bezeichnung des Angebots`,
    { required: true },
  ),
  field(
    "courseType",
    "code",
    "Kursart | Kurstyp | Art des Kurses | Kursform | Kursformat | Art | Kursart/Niveau | Typ | Kurs-Art",
    { words: COURSE_TYPE_WORDS },
  ),
  field(
    "summary",
    "text",
    "Kurzbeschreibung | Zusammenfassung | Kurzinfo | Kurztext | In einem Satz | Kurz beschrieben",
  ),
  field(
    "description",
    "text",
    `
      Beschreibung | Inhalt | Inhalte | Beschreibung des Angebots | Erläuterung | Kursinhalt | Informationen | Details
      | Infos | Kursbeschreibung | Ziel/Inhalt | Inhalt des Angebots`,
  ),
  field(
    "topics",
    "codes",
    `
      Thema | Themen | Bereich | Handlungsfeld | Kategorie | Themenfeld | Rubrik | Themenbereich | Art des Angebots |
      Angebotsart | Arbeitsfeld`,
    { fromHeading: true, words: TOPIC_WORDS },
  ),
  field(
    "targetGroups",
    "codes",
    `
      Zielgruppe | Zielgruppen | für wen | Teilnehmende | Zielpersonen | Adressaten | wer kann teilnehmen | TN-Kreis |
      Personenkreis | Teilnehmerkreis`,
    { words: TARGET_GROUP_WORDS },
  ),
  field("ages", "ages", "Alter | Altersgruppe | Alter von/bis | Altersbegrenzung | Alter (Jahre)"),
  field(
    "residence",
    "codes",
    "Aufenthaltsstatus | Aufenthaltstitel | Status | Zugangsvoraussetzung Aufenthalt | Zugang (Status)",
    { words: RESIDENCE_WORDS },
  ),
  field(
    "languages",
    "codes",
    `
      Sprachen | Sprache | Beratungssprachen | Kurssprache | Sprache(n) | Angebotssprachen | gesprochene Sprachen |
      Beratung in | Unterrichtssprache`,
    { words: LANGUAGE_WORDS },
  ),
  field(
    "levels",
    "levels",
    `
      Niveau | Sprachniveau | Level | GER | Kursniveau | Stufe | Niveaustufe | GER-Niveau | Zielniveau | Sprachstand |
      Niveau (GER) | Eingangsniveau | Kursstufe`,
  ),
  field(
    "cost",
    "cost",
    `
      Kosten | Preis | Gebühr | Kursgebühr | Teilnahmegebühr | Entgelt | Eigenbeitrag | Beitrag | Kosten (€) |
      Kosten/TN | Kostenbeitrag`,
  ),
  field(
    "childcare",
    "code",
    `
      Kinderbetreuung | Kinderbetreuung (ja/nein) | KiBe | mit Kinderbetreuung | Kinderaufsicht | Betreuung Kinder |
      Kinder-betreuung | KB`,
    { words: CHILDCARE_WORDS },
  ),
  field(
    "accessibility",
    "codes",
    `
      Barrierefreiheit | barrierefrei | Zugänglichkeit | barrierefreier Zugang | Barrierefrei (ja/nein) |
      rollstuhlgerecht`,
    { words: ACCESSIBILITY_WORDS },
  ),
  field(
    "registration",
    "code",
    `
      Anmeldung | Zugang | Anmeldung erforderlich | Anmeldeverfahren | Zugangsweg | Anmeldung über |
      Teilnahmevoraussetzung | Voraussetzungen | Zugangsvoraussetzungen`,
    { words: REGISTRATION_WORDS },
  ),
  field(
    "documents",
    "text",
    "Unterlagen | mitzubringen | Bitte mitbringen | benötigte Unterlagen | Dokumente | Nachweise",
  ),
  field(
    "address",
    "address",
    "Adresse | Anschrift | Veranstaltungsadresse | Adresse Kursort | Anschrift Kursort | Kursadresse",
  ),
  field(
    "venue",
    "text",
    `
      Veranstaltungsort | Raum | Treffpunkt | Gebäude | Räumlichkeit | Lokation | Unterrichtsraum | Kursraum |
      Treffort | Haus`,
  ),
  field(
    "street",
    "text",
    `
      Straße | Str. | Straße, Hausnr. | Straße Nr. | Straße und Hausnummer | Straße/Nr. | Straße / Hausnummer`,
  ),
  field(
    "postcodePlace",
    "postcode_place",
    "PLZ Ort | PLZ/Ort | PLZ, Ort | Postleitzahl und Ort | PLZ + Ort | PLZ und Ort",
  ),
  field("postcode", "postcode", "PLZ | Postleitzahl"),
  field(
    "place",
    "place",
    `
      Ort | Kursort | Stadt | Gemeinde | Standort | Wo | Kommune | Unterrichtsort | Durchführungsort | Stadt/Gemeinde
      | Ort des Angebots | Ort der Durchführung | Lernort | Einzugsgebiet`,
    { fromHeading: true },
  ),
  field(
    "period",
    "period",
    `
      Zeitraum | Laufzeit | Dauer | Termin | Termine | Datum | Kurszeitraum | von - bis | Durchführungszeitraum | Wann
      | Projektlaufzeit | Kursdauer`,
  ),
  field(
    "starts",
    "date",
    `
      Beginn | Start | Kursbeginn | ab | von | Startdatum | Kursstart | Beginn am | geplanter Beginn | Startet am`,
    { edge: "from" },
  ),
  field("ends", "date", "Ende | Kursende | bis | Enddatum | Ende am | voraussichtliches Ende | geplantes Ende", {
    edge: "until",
  }),
  field(
    "times",
    "times",
    `
      Zeiten | Uhrzeit | Kurszeiten | Unterrichtszeiten | Öffnungszeiten | Tage/Zeiten | Wochentage | Zeit | Tag |
      Sprechzeiten | Wochentag/Uhrzeit | Tag/Uhrzeit | Tage | Tag und Uhrzeit | Unterrichtstage | Termine | Termin | Wann`,
  ),
  field(
    "places",
    "number",
    `
      Plätze | max. TN | Teilnehmerzahl | TN | Kapazität | Anzahl Plätze | TN max. | max. Teilnehmer | Gruppengröße |
      Plätze gesamt | Platzzahl | Plätze max | TN-Zahl | Anzahl TN | Teilnehmende max.`,
  ),
  field(
    "free",
    "number",
    `
      freie Plätze | davon frei | frei | noch frei | verfügbare Plätze | Restplätze | Plätze frei | aktuell frei`,
  ),
  field("waiting", "number", "Warteliste | Wartende | auf Warteliste | WL"),
  field(
    "contactName",
    "text",
    `
      Ansprechpartner/in | Ansprechpartner | Kontaktperson | Ansprechperson | Kursleitung | Kontakt | Dozent |
      Dozent/in | Ansprechpartnerin | Lehrkraft | Ansprechpartner:in`,
    { keptOnly: true },
  ),
  field(
    "phone",
    "phone",
    `
      Telefon | Tel. | Telefonnummer | Tel-Nr. | Kontakt Telefon | Anmeldung Tel. | Rufnummer | Mobil | Handy | Fon |
      Tel | Telefon Anmeldung`,
    { single: true },
  ),
  field(
    "email",
    "email",
    `
      E-Mail | Mail | Email | E-Mail-Adresse | Mailadresse | Kontakt E-Mail | Anmeldung E-Mail | eMail | Kontakt Mail`,
    { single: true },
  ),
  field(
    "website",
    "url",
    `
      Internet | Website | Webseite | Homepage | Link | Web | www | URL | Internetadresse | weitere Informationen |
      Anmeldelink`,
  ),
];

export const offerList: ImportList = {
  name: "offers",
  fields: offerFields,
  identity: {
    name: "title",
    with: ["provider", "place", "levels"],
    run: ["period", "starts", "ends", "times", "places", "free", "waiting", "venue", "street"],
    ofOrganisation: false,
  },
  complete: completeOffer,
};
