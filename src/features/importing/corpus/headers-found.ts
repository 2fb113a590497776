/**
 * Columns as public programs and open data in German head them, gathered after the rules were written and never worked
 * on: what the other parts cannot tell, because one hand wrote both. Only the headers are theirs; cells are made up.
 */
import { parseSheets } from "./parse-corpus.ts";

export const FOUND_SHEETS = parseSheets(`
## organisations: Karte einer Plattform
id -> -: #17 | #23 | #42
Name -> name: Vereinshaus | Bürgerbüro | Stadtteiltreff
Adresszusatz -> -: Hinterhaus | _ | 2. OG
Straße+Hausnummer -> street: Ring 4 | Weg 8 | Markt 1
PLZ -> postcode: 98617 | 98617 | 98574
Stadt -> place: Meiningen | Meiningen | Schmalkalden
Ansprechpartner -> contactName: Frau Muster | Herr Beispiel | _
email -> email: haus@example.org | buero@example.org | treff@example.org
URL -> website: https://haus.example.org | _ | https://treff.example.org
URL_Impressum -> -: https://haus.example.org/impressum | _ | https://treff.example.org/impressum
Infotext -> description: Offen für alle | Hilfe bei Anträgen | Café und Kurse

## organisations: Stationen
Name -> name: Station Nord | Station Süd | Station West
Adresse -> address: Ring 4, 98617 Meiningen | Weg 8, 98617 Meiningen | Markt 1, 98574 Schmalkalden
Land -> -: Deutschland | Deutschland | Deutschland
Postfach -> -: 1234 | _ | 5678
Bundesland -> -: Thüringen | Thüringen | Thüringen
Longitude -> -: #10.41 | #10.42 | #10.45
Latitude -> -: #50.57 | #50.56 | #50.72
Ansprechpartner -> contactName: Frau Muster | Herr Beispiel | Frau Probe
Telefon -> phone: 03693 55501 | 03693 55502 | 03683 55503
Fax -> fax: 03693 55509 | _ | _
EMail -> email: nord@example.org | sued@example.org | west@example.org
Webseite -> website: www.nord.example.org | _ | _
Betriebsnummer -> -: 12345678 | 23456789 | 34567890

## organisations: Träger der Jugendhilfe, offene Daten
objectId -> -: #3 | #5 | #9
bezeichnung -> name: Jugendclub Ost | Streetwork Mitte | Spielmobil
kurzbezeichnung -> shortName: JC Ost | SW | SM
traeger -> -: Jugendhilfe gGmbH | Selbsthilfe e. V. | Stadt
strasse -> street: Ring 43 | Weg 6 | Allee 1
plz -> postcode: 09119 | 09112 | 09111
ort -> place: Chemnitz | Chemnitz | Chemnitz
leistungen -> description: Jugendsozialarbeit | Streetwork | offene Angebote
telefon -> phone: 0371 4004990 | 0371 369230 | _
email -> email: jc@example.org | sw@example.org | _
fax -> fax: 0371 4004966 | _ | _
art -> kind: Verein | Beratungsstelle | Verein
sprachen -> languages: Deutsch | Deutsch, Englisch | Deutsch
www -> website: jc.example.org | _ | sm.example.org
barrierefrei -> -: ja | nein | ja
creationDate -> -: 2021-03-04 | 2021-03-04 | 2022-05-06
editDate -> -: 2023-01-02 | 2024-01-02 | 2024-05-06

## organisations: Kundenstamm
Kundennummer -> -: K10001 | K10002 | K10003
Firma -> name: Werkhof GmbH | Malerbetrieb Süd | Gasthaus Linde
Vorname -> contactFirstName: Petra | Jo | Alex
Nachname -> contactLastName: Muster | Beispiel | Probe
Position -> contactFunction: Inhaberin | Meister | Wirt
Strasse -> street: Ring 4 | Weg 8 | Markt 1
PLZ -> postcode: 98617 | 98617 | 98574
Ort -> place: Meiningen | Meiningen | Schmalkalden
Telefon -> phone: 03693 55501 | 03693 55502 | 03683 55503
E-Mail -> email: a@example.org | b@example.org | c@example.org
Status -> -: aktiv | aktiv | ruhend
Quelle -> -: Messe | Netz | Netz
Notizen -> -: ruft zurück | _ | _
Kunde seit -> -: 2019 | 2021 | 2022

## organisations: Lehrbeauftragte
Anrede -> contactTitle: Frau | Herr | Frau
Name -> contactLastName: Muster | Beispiel | Probe
Vorname -> contactFirstName: Petra | Jo | Alex
Straße Nr. -> street: Ring 4 | Weg 8 | Markt 1
Beruf -> contactFunction: Lehrerin | Trainer | Dozentin
Mobil -> mobile: 0171 5550101 | 0172 5550102 | 0173 5550103
Webseite -> website: www.a.example.org | _ | _
Geburtsdatum -> -: 01.02.1980 | 03.04.1975 | 05.06.1990
Geburtsort -> -: Suhl | Erfurt | Gotha
Bank -> -: Sparkasse | Volksbank | Sparkasse
IBAN -> -: DE00 1234 | DE00 2345 | DE00 3456
Arbeitgeber Firma -> name: Volkshochschule | Akademie | Sprachschule Süd
Abteilung -> department: Sprachen | IT | _
Anmerkungen, Ergänzungen -> -: nur abends | _ | ab Mai

## organisations: Handwerk im Umkreis
Prio -> -: A | B | A
Betrieb -> name: Malerei Süd | Tischlerei Holz | Bäckerei Korn
Gewerk -> -: Maler | Tischler | Bäcker
Strasse -> street: Ring 4 | Weg 8 | Markt 1
PLZ -> postcode: 98617 | 98617 | 98574
Ort -> place: Meiningen | Meiningen | Schmalkalden
Telefon -> phone: 03693 55501 | 03693 55502 | 03683 55503
E-Mail -> email: a@example.org | _ | c@example.org
km ab Meiningen -> -: #1.2 | #3.5 | #17

## organisations: Vereine einer Verwaltung von Plätzen
name -> name: SV Nord | TSV Süd | SG West
adresse -> address: Ring 4, 98617 Meiningen | Weg 8, 98617 Meiningen | Markt 1, 98574 Schmalkalden
ansprechpartner -> contactName: Herr Beispiel | Frau Muster | Frau Probe
telefon -> phone: 03693 55501 | 0171 5550102 | 03683 55503
email -> email: a@example.org | b@example.org | c@example.org
platzart -> -: Rasen | Kunstrasen | Rasen
website -> website: nord.example.org | _ | west.example.org
notiz -> -: neu | _ | _

## organisations: Betreiber, aus einer Datenbank
idBetreiber -> -: #1001 | #1007 | #1012
betreibername -> name: Stadtwerke | Badverein | Freizeit GmbH
ansprechpartner -> contactName: Herr Beispiel | Frau Muster | Frau Probe
strasseNr -> street: Ring 4 | Weg 8 | Markt 1
plz -> postcode: 98617 | 98617 | 98574
ort -> place: Meiningen | Meiningen | Schmalkalden
land -> -: DE | DE | DE
telefon -> phone: 03693 55501 | 0171 5550102 | 03683 55503
bemerkung -> -: neu | _ | _
interneNotiz -> -: prüfen | _ | _

## organisations: Karte der Bildungsanbieter
Titel -> name: Lernwerkstatt | Digitallabor | Schülerclub
Gründung -> -: 2019 | 2020 | 2012
Art d. Institution -> kind: Bildungseinrichtung | Hochschule | Verein
Adresse -> address: Ring 4, 98617 Meiningen | Weg 8, 98617 Meiningen | Markt 1, 98574 Schmalkalden
Webseite -> website: lw.example.org | dl.example.org | _
Beschreibung -> description: Kurse für Kinder | Geräte zum Ausprobieren | Hilfe nach der Schule
Mitarbeiter -> -: 1-15 | 16-50 | 1-15

## offers: Veranstaltungskalender einer Stadt
id -> -: #771 | #772 | #790
veranstalter -> provider: Bibliothek | Theater | Kulturverein
title -> title: Lesung | Premiere | Konzert
beginn -> starts: 2026-09-01 | 2026-09-05 | 2026-09-12
beschreibung -> description: Aus neuen Büchern | Zum ersten Mal | Musik vieler Länder
url -> website: https://a.example.org | https://b.example.org | _
ort -> place: Meiningen | Meiningen | Schmalkalden
bild -> -: a.jpg | b.jpg | _

## offers: Feste und Treffen
Titel -> title: Stadtfest | Sommerfest | Begegnungsfest
Veranstalter -> provider: Stadt | Verein Nord | Brücke e. V.
Datum -> period: 05.09.2026 | 12.09.2026 | 19.09.2026
Bundesland -> -: Thüringen | Thüringen | Thüringen
Kreis -> -: Schmalkalden-Meiningen | Suhl | Gotha
Link -> website: www.a.example.org | _ | www.c.example.org

## offers: Tagungen
NR -> -: #1 | #2 | #3
EVENT NAME -> title: Fachtag Sprache | Forum Arbeit | Zukunftskonferenz
WANN -> period: 14.01.2026 | 20.02.2026 | 03.03.2026
ORT -> place: Meiningen | Suhl | Schmalkalden
VERANSTALTER -> provider: Landratsamt | Jobcenter | Kreissportbund
THEMA/KATEGORIE -> topics: Sprache | Arbeit | Ehrenamt
WEBSITE -> website: https://a.example.org | _ | _
PREIS -> cost: kostenlos | 20 € | kostenlos

## offers: Kursverwaltung
Kurspfad -> -: /a/b | /a/c | /d
Kurstitel -> title: Deutsch A1 | Deutsch A2 | Schreibwerkstatt
Untertitel -> -: für Anfänger | Fortsetzung | _
Teilnahmegebühr -> cost: 40 € | 40 € | kostenlos
Kursbeschreibung -> description: Grundlagen | Aufbau | Texte schreiben
ReferentIn -> contactName: Frau Muster | Herr Beispiel | Frau Probe
Zielgruppe -> targetGroups: Zugewanderte | Zugewanderte | Frauen
Anfang Einschreibung -> -: 01.08.2026 | 01.08.2026 | 15.08.2026
max. Teilnehmerzahl -> places: #16 | #16 | #12

## offers: Folgetermine
Beginndatum -> starts: 01.09.2026 | 08.09.2026 | 15.09.2026
Enddatum -> ends: 01.09.2026 | 08.09.2026 | 15.09.2026
Beginn-Uhrzeit -> times: 17:00 Uhr | 17:00 Uhr | 18:00 Uhr
Veranstaltungsort -> venue: Bürgerhaus | Bürgerhaus | Schule
Bemerkungen -> -: _ | _ | entfällt vielleicht

## offers: Vereinsanlässe
Titel -> title: Generalversammlung | Sprachabend | Spielenachmittag
Datum & Zeit -> times: Mo 17 Uhr | Di 19 Uhr | Sa 14–17 Uhr
Ort -> place: Meiningen | Meiningen | Wasungen
Organisator -> provider: Vorstand | Brücke e. V. | Familienzentrum
Anmeldestatus -> -: offen | geschlossen | offen

## offers: Weiterbildung, öffentliche Suche
Angebot -> title: Pflegebasiskurs | Lagerlogistik | Büro kompakt
Bildungsanbieter -> provider: Akademie | Bildungswerk | DAA
Unterrichtsform -> -: Vollzeit | Teilzeit | Abends
Unterrichtszeit -> times: Mo–Fr 8–15 Uhr | Mo–Do 8–12 Uhr | Di, Do 18–20 Uhr
Dauer -> period: 01.09.2026–31.10.2026 | 05.10.2026–30.11.2026 | 02.11.2026–18.12.2026
Kosten -> cost: Bildungsgutschein | Bildungsgutschein | 240 €
Abschlussart -> -: Zertifikat | Zertifikat | Teilnahmebescheinigung
Adresse -> address: Ring 4, 98617 Meiningen | Weg 8, 98617 Meiningen | Markt 1, 98574 Schmalkalden
`);
