/** Columns of lists of both kinds: the part that was kept from those who worked on the rules. */
import { parseSheets } from "./parse-corpus.ts";

export const HELD_OUT_SHEETS = parseSheets(`
## organisations: Akteursübersicht Sozialraum
ID -> -: #101 | #102 | #103
Name der Organisation -> name: Caritas Suhl | Nachbarschaftshaus | Kinderschutzbund
Kategorie -> kind: Wohlfahrtsverband | Verein | Verein
Kontakt -> contactName: Frau Muster | Herr Beispiel | Frau Probe
Funktion im Haus -> contactFunction: Leitung | Koordinator | Vorsitzende
Straße/Hausnummer -> street: Neundorfer Str. 5 | Ring 12 | Am Bach 3
PLZ, Ort -> postcodePlace: 98527 Suhl | 98544 Zella-Mehlis | 98617 Meiningen
Telefon 1 -> phone: 03681 55501 | 03682 55502 | 03693 55503
Telefon 2 -> phone: 0171 5550311 | _ | 0160 5550322
Email -> email: suhl@caritas.example.org | haus@example.org | ksb@example.org
Internetseite -> website: www.caritas.example.org | _ | ksb.example.org
Tätigkeitsfelder -> topics: Beratung, Wohnen | Begegnung | Kinder und Jugend
letzte Änderung -> -: 01.03.2026 | 12.12.2025 | 03.01.2026

## organisations: Kirchen und Religionsgemeinschaften
Kirchengemeinde -> name: Ev.-Luth. Kirchengemeinde Meiningen | Kath. Pfarrei St. Marien | Moscheeverein Suhl
Konfession -> -: evangelisch | katholisch | islamisch
Pfarrer/in -> contactName: Frau Muster | Herr Beispiel | Herr Probe
Anschrift Pfarramt -> address: Neu-Ulmer Str. 25b, 98617 Meiningen | Mauergasse 22, 98617 Meiningen | Gothaer Str. 1, 98527 Suhl
Tel. Pfarramt -> phone: 03693 84090 | 03693 50470 | 03681 55577
Telefax -> fax: 03693 840919 | _ | _
Emailadresse -> email: meiningen@ekmd.example.org | st.marien@bistum.example.org | moschee@suhl.example.org
Räumlichkeiten -> rooms: Gemeindesaal, Küche | Pfarrsaal | Gebetsraum
Angebote für Zugewanderte -> description: Begegnungscafé | Kleiderkammer | Beratung
Sprachen der Gottesdienste -> languages: Deutsch | Deutsch, Polnisch | Arabisch, Türkisch

## organisations: Liste der Integrationslotsen
Name, Vorname -> contactName: Muster, Petra | Beispiel, Jo | Probe, Alex
tätig für -> name: Stadt Wasungen | Brücke e. V. | Helferkreis Grabfeld
Wohnort -> place: Wasungen | Meiningen | Grabfeld
Tel. privat -> phone: 036941 555 | 03693 5556 | 036944 5557
Mobilnummer -> mobile: 0171 5550401 | 0172 5550402 | 0173 5550403
Mail-Adr. -> email: muster@example.org | beispiel@example.org | probe@example.org
Fremdsprachen -> languages: Russisch, Englisch | Arabisch | Dari
Aufgabe -> responsibilities: Begleitung | Dolmetschen | Patenschaften
Schulung am -> -: 12.05.2025 | 12.05.2025 | 09.11.2025
Führungszeugnis -> -: liegt vor | liegt vor | fehlt

## organisations: mit Tippfehlern
Enrichtung -> name: AWO Suhl | DRK Suhl | ASB
Ansprechpatner -> contactName: Frau Muster | Frau Probe | Herr Beispiel
Strasse -> street: Markt 1 | Ring 2 | Weg 3
Postleizahl -> postcode: #98527 | #98527 | #98574
Orrt -> place: Suhl | Suhl | Schmalkalden
Telefonummer -> phone: 03681 55501 | 03681 55502 | 03683 55503
E-Mial -> email: awo@example.org | drk@example.org | asb@example.org
Interent -> website: www.awo.example.org | www.drk.example.org | _
Mitgleid -> membership: ja | nein | ja
Bemekrungen -> -: neu | _ | _

## organisations: Adressbuch aus dem Smartphone
First Name -> contactFirstName: Petra | Jo | Alex
Last Name -> contactLastName: Muster | Beispiel | Probe
Organization Name -> name: VHS | IHK | Jobcenter
Organization Title -> contactFunction: Leiterin | Berater | Teamleiter
E-mail 1 - Value -> email: vhs@example.org | ihk@example.org | jc@example.org
Phone 1 - Value -> phone: +49 3693 50180 | +49 3681 3620 | +49 3693 8830
Address 1 - City -> place: Meiningen | Suhl | Meiningen
Address 1 - Postal Code -> postcode: 98617 | 98527 | 98617
Website 1 - Value -> website: https://vhs.example.org | https://ihk.example.org | _
Notes -> -: neu | _ | alt
Labels -> -: Netzwerk | Netzwerk | Kollegen

## organisations: Verbandsgemeinden und Rathäuser
Kommune -> place: Meiningen | Schmalkalden | Wasungen
AGS -> ags: 16066042 | 16066063 | 16066076
Verwaltung -> name: Stadtverwaltung Meiningen | Stadtverwaltung Schmalkalden | VG Wasungen-Amt Sand
Bürgermeister/in -> contactName: Herr Beispiel | Frau Muster | Frau Probe
Hausanschrift -> address: Schloßplatz 1, 98617 Meiningen | Altmarkt 1, 98574 Schmalkalden | Markt 10, 98634 Wasungen
Tel. Zentrale -> phone: 03693 4540 | 03683 6670 | 036941 7800
zentrale E-Mail -> email: stadt@mgn.example.org | stadt@sm.example.org | vg@wasungen.example.org
Website der Kommune -> website: www.mgn.example.org | www.sm.example.org | www.wasungen.example.org
Einwohner -> -: #25000 | #19500 | #5400

## organisations: Rückmeldebogen Netzwerkpartner
Einrichtung (vollständiger Name) -> name: Deutsches Rotes Kreuz, KV Meiningen | Jugendhaus West | Lebenshilfe
Kurzbez. -> shortName: DRK MGN | JuHa | LH
Ihr Name -> contactName: Frau Muster | Herr Probe | Frau Beispiel
Ihre Funktion -> contactFunction: Geschäftsführerin | Sozialarbeiter | Leiterin
Dienstl. Telefon -> phone: 03693 5550-12 | 03693 5550-77 | 03693 5550-81
Dienstl. E-Mail -> email: gf@drk.example.org | juha@example.org | lh@example.org
Ort der Einrichtung -> place: Meiningen | Meiningen | Schmalkalden
Arbeitsschwerpunkte -> topics: Gesundheit, Beratung | Jugend | Beratung
Ressourcen, die wir einbringen -> knowHow: Fahrzeuge | Gruppenräume, Erfahrung mit Jugendlichen | Leichte Sprache
Datenschutz zugestimmt -> -: ja | ja | ja
Unterschrift -> -: liegt vor | liegt vor | _

## organisations: Wohnungsunternehmen und Ärzte
Firma/Praxis -> name: WBG Meiningen | Praxis am Markt | Klinikum Meiningen
Typ -> kind: Wohnungsgesellschaft | Praxis | Krankenhaus
Straße & Hausnummer -> street: Leipziger Str. 4 | Markt 9 | Bergstr. 3
Plz/Ort -> postcodePlace: 98617 Meiningen | 98617 Meiningen | 98617 Meiningen
Fon -> phone: 03693 4430 | 03693 55599 | 03693 900
Mobiltel. -> mobile: _ | 0171 5550501 | _
Kontakt-E-Mail -> email: info@wbg.example.org | praxis@example.org | info@klinikum.example.org
Sprachen im Team -> languages: Deutsch | Deutsch, Englisch, Arabisch | Deutsch, Russisch, Polnisch
Fachrichtung -> -: _ | Allgemeinmedizin | _
Kundennr. -> -: K-100 | K-101 | K-102

## offers: Deutschkurse im Landkreis (Aushang)
Anbieter -> provider: VHS | IB | Brücke e. V.
Kurs -> title: Integrationskurs | Alphakurs | Deutsch für den Alltag
Art des Kurses -> courseType: Integrationskurs | Alphabetisierungskurs | Niederschwelliger Kurs
Sprachniveau -> levels: A1–B1 | Alpha–A2 | A1
Wann? -> period: 01.09.2026–30.04.2027 | ab Oktober 2026 | laufend
Unterrichtstage/-zeiten -> times: Mo–Fr 8:30–12:45 | Mo–Do 13–16:15 Uhr | Mi 17 Uhr
Ort, Straße -> address: Klostergasse 1, 98617 Meiningen | Stiller Gasse 2, 98574 Schmalkalden | Markt 3, 98617 Meiningen
Kosten f. Teilnehmer -> cost: 2,29 € pro UE | kostenlos mit Berechtigung | kostenlos
mit Kinderbetr. -> childcare: nein | nein | ja
Anmeldung/Kontakt -> contactName: Frau Muster | Herr Beispiel | Frau Probe
Telefonnummer -> phone: 03693 50180 | 03683 555033 | 0171 5550601
E-Mail-Adr. -> email: kurs@vhs.example.org | kurs@ib.example.org | mail@bruecke.example.org
Stand -> -: 03/2026 | 03/2026 | 02/2026

## offers: Platzmeldung Integrationskurse
Kursnummer -> -: IK 14/26 | IK 15/26 | A 3/26
Name des Trägers -> provider: VHS | Euro-Schulen | IB
Bezeichnung Kurs -> title: Allgemeiner Integrationskurs | Intensivkurs | Alphabetisierungskurs
GER-Stufe -> levels: A1 | B1 | A2
Start am -> starts: @2026-09-01 | @2026-09-14 | @2026-11-02
Vorauss. Ende -> ends: @2027-05-31 | @2027-02-26 | @2027-12-17
Uhrzeit von - bis -> times: 08:30–12:45 | 9–13 Uhr | 13:00–16:15
Ort (Kurs) -> place: Meiningen | Schmalkalden | Zella-Mehlis
Plätze ges. -> places: #25 | #20 | #14
belegt -> -: #19 | #20 | #9
frei -> free: #6 | #0 | #5
Wartelistenplätze -> waiting: #0 | #4 | #1
Prüfung am -> -: 15.05.2027 | 20.02.2027 | _

## offers: Angebote für Familien
Einrichtung -> provider: Familienzentrum | Diakonie | Kita Regenbogen
Titel des Angebots -> title: Eltern-Kind-Gruppe | Rucksack-Projekt | Elterncafé
Kurze Beschreibung -> summary: Spielen und Singen | Sprache im Alltag | Austausch
Alter der Kinder -> ages: 0–3 | 3 bis 6 Jahre | ab 1
Zielgr. -> targetGroups: Familien | Eltern | Eltern
Wochentag u. Zeit -> times: Mo 9–11 Uhr | Mi 14–16 Uhr | Do 8:30–10 Uhr
Veranstaltungsort -> venue: Familienzentrum | Gemeindehaus | Kita
Straße, Nr. -> street: Feldweg 2 | Am Anger 7 | Feldweg 4
Ort -> place: Wasungen | Meiningen | Wasungen
Angebotssprache(n) -> languages: Deutsch | Deutsch, Arabisch, Farsi | Deutsch
Unkostenbeitrag -> cost: 1 € | kostenfrei | 0,50 €
Voranmeldung -> registration: nein | ja, telefonisch | nicht erforderlich
Tel.nr. -> phone: 036941 55502 | 03693 555044 | 036941 55503
Flyer vorhanden -> -: ja | nein | ja

## offers: Ehrenamtsbörse und Projekte
Organisation -> provider: Freiwilligenagentur | Bürgerstiftung | Tafel
Name des Projekts -> title: Lesepaten | Starthelfer | Kleiderkammer
Themen -> topics: Schule, Sprache | Arbeit | Beratung
Projektbeschreibung -> description: Ehrenamtliche lesen vor | Begleitung in den Beruf | Kleidung für alle
Projektzeitraum -> period: 2025–2027 | 01.04.2026–31.03.2027 | laufend
Zielpersonen -> targetGroups: Kinder | junge Erwachsene | Geflüchtete
Mindestalter -> ages: ab 6 | ab 16 | ab 18
Internetlink -> website: www.fa.example.org | stiftung.example.org | _
Kontaktmail -> email: fa@example.org | buerger@example.org | tafel@example.org
Ansprechperson -> contactName: Frau Muster | Frau Probe | Herr Beispiel
Region -> place: landkreisweit | Meiningen | Schmalkalden
Budget -> -: 5.000 € | 12.000 € | _
Evaluation -> -: ja | nein | nein

## offers: Wegweiser Gesundheit und Aufenthalt
Beratungsstelle/Träger -> provider: Gesundheitsamt | Refugio | Caritas
Leistung -> title: Impfberatung | Psychosoziale Beratung | Asylverfahrensberatung
Bereich -> topics: Gesundheit | Gesundheit | Recht
für Personen mit -> residence: _ | Duldung, Aufenthaltsgestattung | Aufenthaltsgestattung
Sprachen -> languages: Deutsch, Englisch | Deutsch, Arabisch, Dari | Deutsch, Französisch
Haus/Zimmer -> venue: Haus 2, Zi. 101 | 2. OG | Zimmer 4
Anschrift -> address: Obertshäuser Platz 1, 98617 Meiningen | Markt 2, 98617 Meiningen | Nelkenstr. 2, 98617 Meiningen
Öffnungs-/Sprechzeiten -> times: Di 9–12 | n. V. | Mo, Do 14–16
Terminvereinbarung -> registration: ja | telefonisch | ohne Anmeldung
Mitzubringende Unterlagen -> documents: Impfpass | _ | Bescheid, Ausweis
Aufzug/barrierefrei -> accessibility: barrierefrei | Aufzug | nein
Homepage -> website: www.ga.example.org | refugio.example.org | www.caritas.example.org
Quelle -> -: Netz | Anruf | Netz
`);
