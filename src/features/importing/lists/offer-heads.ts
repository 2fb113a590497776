/** The official code of a municipality. */
export const AGS_HEADS =
  "AGS | Gemeindeschlüssel | Amtlicher Gemeindeschlüssel | Gemeindekennziffer | Gemeindenummer | GKZ";

/** What tells the entry, where the list is one of ours; kept by everybody who sorts and changes it. */
export const KEY_HEADS = "Kennung (bitte nicht ändern) | Kennung";

/** How people head the columns of lists of offers, by field; the first wording is what an export writes. */
export const OFFER_HEADS = {
  provider: `
    Anbieter | Träger | Einrichtung / Träger | Kursträger | Einrichtung | Organisation | Institution | Veranstalter |
    Anbieter/Träger | durchführende Einrichtung | Sprachkursträger | Name des Trägers | Bildungsträger | Name der
    Einrichtung | Träger/Anbieter | Anbietende | Organisator | Verein | Durchgeführt von | Projektträger | Trägername |
    Maßnahmeträger | Beratungsstelle | Anbieter/Einrichtung | Name der Organisation | Veranstalter/in | Wer`,
  title: `
    Angebot | Titel | Kurs | Bezeichnung | Name des Angebots | Kursname | Kurstitel | Kursbezeichnung | Maßnahme |
    Projekt | Veranstaltung | Angebotsname | Name | Was | Titel des Angebots | Kurs-Bezeichnung | Projektname |
    Angebotstitel | Bezeichnung des Angebots | Projekttitel | Name des Projekts | Maßnahmename | Maßnahmetitel |
    Beratungsangebot | Leistung | Veranstaltungstitel | Kurs/Angebot | Wie heißt Ihr Angebot | Name der Veranstaltung`,
  courseType: `
    Kursart | Kurstyp | Art des Kurses | Kursform | Kursformat | Art | Kursart/Niveau | Typ | Kurs-Art | Maßnahmeart |
    Art der Maßnahme | Art des Sprachkurses`,
  summary:
    "Kurzbeschreibung | Zusammenfassung | Kurzinfo | Kurztext | In einem Satz | Kurz beschrieben | kurze Beschreibung",
  description: `
    Beschreibung | Inhalt | Inhalte | Beschreibung des Angebots | Erläuterung | Kursinhalt | Informationen | Details |
    Infos | Kursbeschreibung | Ziel/Inhalt | Inhalt des Angebots | Projektbeschreibung | Kursinhalte |
    Bitte beschreiben Sie Ihr Angebot | Worum geht es | Angebotsbeschreibung`,
  topics: `
    Thema | Themen | Bereich | Handlungsfeld | Kategorie | Themenfeld | Rubrik | Themenbereich | Art des Angebots |
    Angebotsart | Arbeitsfeld | Themenschwerpunkt | Beratungsfeld | Handlungsbereich`,
  targetGroups: `
    Zielgruppe | Zielgruppen | für wen | Teilnehmende | Zielpersonen | Adressaten | wer kann teilnehmen | TN-Kreis |
    Personenkreis | Teilnehmerkreis | An wen richtet sich das Angebot | Wen sprechen Sie an | Für wen ist das Angebot`,
  ages: "Alter | Altersgruppe | Alter von/bis | Altersbegrenzung | Alter (Jahre) | Mindestalter | Alter der Kinder | Altersspanne",
  residence: `
    Aufenthaltsstatus | Aufenthaltstitel | Status | Zugangsvoraussetzung Aufenthalt | Zugang (Status) |
    aufenthaltsrechtliche Voraussetzung | für Personen mit | Aufenthalt`,
  languages: `
    Sprachen | Sprache | Beratungssprachen | Kurssprache | Sprache(n) | Angebotssprachen | gesprochene Sprachen |
    Beratung in | Unterrichtssprache | Sprachangebot`,
  levels: `
    Niveau | Sprachniveau | Level | GER | Kursniveau | Stufe | Niveaustufe | GER-Niveau | Zielniveau | Sprachstand |
    Niveau (GER) | Eingangsniveau | Kursstufe | GER-Stufe | Sprachlevel`,
  cost: `
    Kosten | Preis | Gebühr | Kursgebühr | Teilnahmegebühr | Entgelt | Eigenbeitrag | Beitrag | Kosten (€) | Kosten/TN |
    Kostenbeitrag | Teilnahmebeitrag | kostenfrei | kostenlos | Unkosten | Eintritt | Was kostet die Teilnahme |
    Kostenpflichtig`,
  costNote: "Kosten im Einzelnen | Kosten (Erläuterung) | Hinweis zu den Kosten | Kostenhinweis",
  childcareNote: "Hinweis zur Kinderbetreuung | Kinderbetreuung (Erläuterung)",
  accessibilityNote: "Hinweis zur Barrierefreiheit | Barrierefreiheit (Erläuterung)",
  registrationNote: "Hinweis zur Anmeldung | Anmeldung (Erläuterung) | Anmeldehinweis | Anmeldehinweise",
  registrationUrl: "Anmeldung im Internet | Anmeldelink | Link zur Anmeldung | Online-Anmeldung (Link)",
  runNote: "Hinweis zum Termin | Terminhinweis | Hinweis zu den Terminen",
  runVenue: "Abweichender Ort des Termins | abweichender Veranstaltungsort",
  validFrom: "Angebot gilt ab | gültig ab",
  validUntil: "Angebot gilt bis | gültig bis",
  childcare: `
    Kinderbetreuung | Kinderbetreuung (ja/nein) | KiBe | mit Kinderbetreuung | Kinderaufsicht | Betreuung Kinder |
    Kinder-betreuung | KB`,
  accessibility: `
    Barrierefreiheit | barrierefrei | Zugänglichkeit | barrierefreier Zugang | Barrierefrei (ja/nein) |
    rollstuhlgerecht | barrierearm | Aufzug`,
  registration: `
    Anmeldung | Zugang | Anmeldung erforderlich | Anmeldeverfahren | Zugangsweg | Anmeldung über | Voranmeldung |
    Teilnahmevoraussetzung | Voraussetzungen | Zugangsvoraussetzungen | Anmeldung nötig | Terminvereinbarung |
    Anmeldepflicht`,
  documents: `
    Unterlagen | mitzubringen | Bitte mitbringen | benötigte Unterlagen | Dokumente | Nachweise | Was mitbringen |
    mitzubringende Unterlagen`,
  address: `
    Adresse | Anschrift | Veranstaltungsadresse | Adresse Kursort | Anschrift Kursort | Kursadresse | Ort, Straße |
    Straße, Ort`,
  venue: `
    Veranstaltungsort | Raum | Treffpunkt | Gebäude | Räumlichkeit | Lokation | Unterrichtsraum | Kursraum | Treffort |
    Haus | Haus/Zimmer | Raum/Gebäude | Zimmer | Ort/Raum`,
  street: "Straße | Str. | Straße, Hausnr. | Straße Nr. | Straße und Hausnummer | Straße/Nr. | Straße / Hausnummer",
  postcodePlace: "PLZ Ort | PLZ/Ort | PLZ, Ort | Postleitzahl und Ort | PLZ + Ort | PLZ und Ort",
  postcode: "PLZ | Postleitzahl",
  place: `
    Ort | Kursort | Stadt | Gemeinde | Standort | Wo | Kommune | Unterrichtsort | Durchführungsort | Stadt/Gemeinde |
    Ort des Angebots | Ort der Durchführung | Lernort | Einzugsgebiet | Außenstelle | Region | Sozialraum | Ortsteil |
    Schulungsort`,
  period: `
    Zeitraum | Laufzeit | Dauer | Termin | Termine | Datum | Kurszeitraum | von - bis | Durchführungszeitraum | Wann |
    Projektlaufzeit | Kursdauer | Projektzeitraum | Maßnahmezeitraum`,
  starts: `
    Beginn | Start | Kursbeginn | ab | von | Startdatum | Kursstart | Beginn am | geplanter Beginn | Startet am |
    Starttermin | Anfang | Start am | Beginn ab`,
  ends: "Ende | Kursende | bis | Enddatum | Ende am | voraussichtliches Ende | geplantes Ende | Endtermin | Schluss",
  times: `
    Zeiten | Uhrzeit | Kurszeiten | Unterrichtszeiten | Öffnungszeiten | Tage/Zeiten | Wochentage | Zeit | Tag |
    Sprechzeiten | Wochentag/Uhrzeit | Tag/Uhrzeit | Tage | Tag und Uhrzeit | Unterrichtstage | Wochentag | Uhrzeiten |
    An welchen Tagen und zu welcher Uhrzeit | Beratungszeiten | Termine | Termin | Wann`,
  places: `
    Plätze | max. TN | Teilnehmerzahl | TN | Kapazität | Anzahl Plätze | TN max. | max. Teilnehmer | Gruppengröße |
    Plätze gesamt | Platzzahl | Plätze max | TN-Zahl | Anzahl TN | Teilnehmende max. | TN-Plätze | Teilnehmerplätze |
    Wie viele Plätze`,
  free: `
    freie Plätze | davon frei | frei | noch frei | verfügbare Plätze | Restplätze | Plätze frei | aktuell frei |
    offene Plätze | freie Kapazität`,
  waiting: "Warteliste | Wartende | auf Warteliste | WL | Wartelistenplätze | Anzahl Wartende",
  contactName: `
    Ansprechpartner/in | Ansprechpartner | Kontaktperson | Ansprechperson | Kursleitung | Kontakt | Dozent | Dozent/in |
    Ansprechpartnerin | Lehrkraft | Ansprechpartner:in | Projektleitung | Leitung | Kursleiter/in | Berater/in |
    Anmeldung/Kontakt`,
  phone: `
    Telefon | Tel. | Telefonnummer | Tel-Nr. | Kontakt Telefon | Anmeldung Tel. | Rufnummer | Mobil | Handy | Fon | Tel |
    Telefon Anmeldung | Telefonkontakt | Durchwahl`,
  email: `
    E-Mail | Mail | Email | E-Mail-Adresse | Mailadresse | Kontakt E-Mail | Anmeldung E-Mail | eMail | Kontakt Mail |
    Mailkontakt`,
  website: `
    Internet | Website | Webseite | Homepage | Link | Web | www | URL | Internetadresse | weitere Informationen |
    Internetlink | Projektseite`,
} as const;
