/** Columns of lists of offers: the part the rules are developed on. */
import { parseSheets } from "./parse-corpus.ts";

export const OFFER_SHEETS = parseSheets(`
## offers: Kursliste aller Träger
Träger -> provider: VHS | AWO | Euro-Schulen
Kursbezeichnung -> title: Integrationskurs 14 | Frauenkurs | BSK B2
Kursart -> courseType: Allgemeiner IK | Frauenintegrationskurs | Berufssprachkurs
Niveau -> levels: A1–B1 | A1-A2 | B1/B2
Beginn -> starts: @2026-09-01 | @2026-10-05 | 15.09.2026
Ende -> ends: @2027-03-31 | @2027-05-28 | 31.03.2027
Tag/Uhrzeit -> times: Mo–Do 8:30–11:45 | Di, Do 9–12 Uhr | Mo–Fr 8–13 Uhr
Kursort -> place: Meiningen | Schmalkalden | Meiningen
max. TN -> places: #20 | #15 | #18
davon frei -> free: #5 | #2 | #0
Warteliste -> waiting: #0 | #3 | #12
KiBe -> childcare: nein | ja | nein
Kosten -> cost: kostenfrei mit Berechtigung | 2,29 €/UE | kostenfrei
Anmeldung -> registration: Einstufungstest | telefonisch | über Jobcenter
Tel. -> phone: 03693 50180 | 03683 60440 | 03693 5550
Kursnr. -> -: IK-14 | F-3 | BSK-22

## offers: Programm der Volkshochschule
Kurs-Nr. -> -: 26H40101 | 26H40102 | 26H40210
Titel -> title: Deutsch A1.1 | Deutsch A1.2 | Deutsch B1 am Abend
Kursleitung -> contactName: Frau Muster | Herr Beispiel | Frau Probe
Kursbeginn -> starts: 07.09.2026 | 09.09.2026 | 10.09.2026
Kursende -> ends: 18.12.2026 | 16.12.2026 | 17.12.2026
Wochentag -> times: Mo, Mi | Di, Do | Do
Termine (Anz.) -> -: #28 | #28 | #14
UE -> -: #100 | #100 | #56
Gebühr -> cost: 180,00 € | 180,00 € | 95,00 €
erm. Gebühr -> -: 90,00 € | 90,00 € | 48,00 €
Raum -> venue: Raum 12 | Raum 12 | Raum 3
Außenstelle -> place: Meiningen | Meiningen | Schmalkalden
TN max. -> places: #16 | #16 | #14
freie Plätze -> free: #4 | #7 | #1
Inhalt -> description: Grundlagen der Sprache | Fortsetzung von A1.1 | Vorbereitung auf den Test

## offers: Wegweiser Beratung
Anbieter/Einrichtung -> provider: Caritas Meiningen | Diakonie | Landratsamt
Beratungsangebot -> title: Migrationsberatung | Schuldnerberatung | Schwangerschaftsberatung
Themenfeld -> topics: Beratung | Schulden | Gesundheit
Für wen? -> targetGroups: Erwachsene Zugewanderte | Familien | Frauen
Beratungssprachen -> languages: Deutsch, Russisch | Deutsch | Deutsch, Arabisch (nach Absprache)
Adresse -> address: Nelkenstr. 2, 98617 Meiningen | Am Anger 7, 98617 Meiningen | Obertshäuser Platz 1, 98617 Meiningen
Sprechzeiten -> times: Di 9–12, Do 13–17 Uhr | Mo 10–12 Uhr | Mo–Fr 8–12 Uhr
Telefon -> phone: 03693 5550-22 | 03693/555044 | 03693 485-8400
E-Mail -> email: mbe@caritas.example.org | sb@diakonie.example.org | ga@lra.example.org
Link -> website: www.caritas.example.org | _ | www.lra.example.org/ga
kostenfrei? -> cost: ja, kostenlos | kostenlos | kostenlos
barrierefrei (j/n) -> accessibility: ja | nein | ja
Anmeldung nötig? -> registration: ja, telefonisch | nein | Termin
geprüft am -> -: 02.02.2026 | 03.02.2026 | _

## offers: Begegnung und Sprachcafés
Was -> title: Sprachcafé Werra | Nähtreff International | Fußball für alle
Wer -> provider: Brücke e. V. | Frauenzentrum | SV Blau-Weiß
Wo -> place: Meiningen | Meiningen | Wasungen
Wann -> times: mittwochs 15–17 Uhr | Di 14–16 Uhr | Fr ab 18 Uhr
Zielgruppe(n) -> targetGroups: alle | Frauen | Kinder, Jugendliche
Alter -> ages: ab 16 | _ | 6–12 Jahre
Kinderbetreuung (ja/nein) -> childcare: ja | auf Anfrage | nein
Teilnahmebeitrag -> cost: kostenlos | Spende | 2 Euro
Treffpunkt -> venue: Café am Markt | Georgstr. 1 | Sportplatz
Ansprechpartnerin -> contactName: Frau Muster | Frau Probe | Herr Beispiel
Mobilnr. -> phone: 0171 5550166 | 0170 5550155 | 0160 5550177
Kurzinfo -> summary: Deutsch üben bei Kaffee | Gemeinsam nähen | Training
Bemerkung -> -: in den Ferien geschlossen | _ | _

## offers: Projektübersicht des Landkreises
Projektträger -> provider: IB Südwest gGmbH | Bildungswerk | Stadt Meiningen
Projekttitel -> title: Start in den Beruf | Sprachmittlerpool | Haus der Vielfalt
Handlungsfeld -> topics: Arbeit | Dolmetschen | Begegnung
Kurzbeschreibung -> summary: Coaching für junge Menschen | Vermittlung von Sprachmittlern | Treff mit Programm
Laufzeit -> period: 01.01.2026–31.12.2027 | seit 2019, laufend | 2024–2026
Teilnehmerkreis -> targetGroups: Jugendliche, junge Erwachsene | alle Neuzugewanderten | Familien
TN-Plätze -> places: #12 | _ | #30
Fördermittelgeber -> -: ESF+ | Land Thüringen | Bund
Fördersumme -> -: 120.000 € | 35.000 € | 80.000 €
Einzugsgebiet -> place: landkreisweit | landkreisweit | Meiningen
Projektleitung -> contactName: Frau Muster | Herr Beispiel | Frau Probe
Mailkontakt -> email: start@ib.example.org | smp@bw.example.org | hdv@mgn.example.org
Projektwebsite -> website: start.example.org | _ | www.hdv.example.org

## offers: Meldung der Kursträger an die Ausländerbehörde
Kursträger -> provider: Euro-Schulen Meiningen | VHS | IB
Kurstyp -> courseType: Allg. Integrationskurs | Alphakurs | Jugendintegrationskurs
Modul -> -: #3 | #1 | #6
Zielniveau -> levels: B1 | A2 | B1
Anschrift des Kursorts -> address: Neu-Ulmer Str. 12, 98617 Meiningen | Klostergasse 1, 98617 Meiningen | Stiller Gasse 2, 98574 Schmalkalden
Kursstart -> starts: 01.09.2026 | 05.10.2026 | 12.01.2026
geplantes Kursende -> ends: 15.06.2027 | 30.09.2027 | 20.12.2026
Unterrichtszeiten -> times: 08:15–12:30 | Mo–Fr 13:00–16:15 | Mo-Do 9-13
Teilnehmer max. -> places: #25 | #12 | #20
Teilnehmer aktuell -> -: #22 | #12 | #14
noch frei -> free: #3 | #0 | #6
BAMF-Kennziffer -> -: THU-10234-14-2026 | THU-20345-1-2026 | THU-30456-2-2026
Kontakt Tel. -> phone: 03693 5550 | 03693 50180 | 03683 555033
Kontakt Mail -> email: ik@euro.example.org | ik@vhs.example.org | ik@ib.example.org

## offers: Freizeit und Ehrenamt aus mehreren Gemeinden
Veranstalter -> provider: Tafel Meiningen | Evang. Kirchengemeinde | Bibliothek
Angebot -> title: Kochen international | Krabbelgruppe | Vorlesen zweisprachig
Rubrik -> topics: Freizeit | Familie | Kultur
Altersgruppe -> ages: ab 18 | 0–3 Jahre | 4 bis 8
Str. Nr. -> street: Marktgasse 4 | Kirchplatz 1 | Ernestinerstr. 38
PLZ Ort -> postcodePlace: 98617 Meiningen | 98634 Wasungen | 98617 Meiningen
Wochentag/Uhrzeit -> times: jeden 1. Fr 17–20 Uhr | Mi 9:30–11 Uhr | Sa 10–11 Uhr
Turnus -> -: monatlich | wöchentlich | 14-tägig
Kosten/TN -> cost: 3 € | kostenlos | frei
Sprache -> languages: Deutsch | Deutsch | Deutsch/Arabisch
Anmeldung bei -> -: Frau Muster | _ | Herr Beispiel
Rollstuhlgerecht -> accessibility: ja | nein | ja

## offers: Berufssprachkurse, Planung des Jobcenters
Bildungsträger -> provider: Euro-Schulen | DAA | Bildungswerk
Maßnahmename -> title: BSK B1 Pflege | BSK B2 | Job-BSK Lager
Art der Maßnahme -> courseType: Berufssprachkurs | Berufssprachkurs | Job-BSK
Eingangsniveau -> levels: A2 | B1 | A2
Starttermin -> starts: 01.10.2026 | 02.11.2026 | 11/2026
Enddatum -> ends: 30.03.2027 | 30.04.2027 | 02/2027
Durchführungsort -> place: Meiningen | Zella-Mehlis | Schmalkalden
Teilnehmerplätze -> places: #20 | #25 | #15
Restplätze -> free: #8 | #1 | #15
Zugangsvoraussetzungen -> registration: Zuweisung durch Jobcenter | Berechtigung BAMF | Zuweisung
Unterlagen zur Anmeldung -> documents: Zertifikat A2, Ausweis | Zertifikat B1 | Lebenslauf
Förderung -> -: DeuFöV | DeuFöV | SGB II
Trägermail -> email: bsk@euro.example.org | mgn@daa.example.org | info@bw.example.org

## offers: Umfrage unter den Anbietern
Zeitstempel -> -: 01.02.2026 09:11 | 01.02.2026 10:20 | 02.02.2026 12:00
Name Ihrer Einrichtung -> provider: Mehrgenerationenhaus | Familienzentrum Sonnenschein | Sportbund
Wie heißt Ihr Angebot? -> title: Elterncafé | Hausaufgabenhilfe | Schwimmkurs Frauen
Bitte beschreiben Sie Ihr Angebot -> description: Austausch für Eltern | Hilfe nach der Schule | Schwimmen lernen
An wen richtet sich das Angebot? -> targetGroups: Eltern | Schüler | Frauen
An welchen Tagen und zu welcher Uhrzeit? -> times: Di 9–11 Uhr | Mo–Do 14–16 Uhr | Sa 8–9 Uhr
An welchem Ort? -> place: Meiningen | Schmalkalden | Zella-Mehlis
In welchen Sprachen? -> languages: Deutsch, Englisch | Deutsch | Deutsch, Farsi
Wie viele Plätze gibt es? -> places: #15 | #20 | #10
Was kostet die Teilnahme? -> cost: nichts | kostenlos | 40 €
Gibt es Kinderbetreuung? -> childcare: ja | nein | auf Anfrage
Webadresse -> website: www.mgh.example.org | _ | ksb.example.org
`);
