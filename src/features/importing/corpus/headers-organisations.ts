/** Columns of lists of actors: the part the rules are developed on. */
import { parseSheets } from "./parse-corpus.ts";

export const ORGANISATION_SHEETS = parseSheets(`
## organisations: Adressliste des Netzwerks, aus mehreren Händen gewachsen
lfd. Nr. -> -: #1 | #2 | #3 | #4
Einrichtung / Träger -> name: AWO KV Schmalkalden | Stadt Meiningen, Amt für Bildung | DRK KV Meiningen | Brücke e. V.
Art d. Einrichtung -> kind: Wohlfahrtsverband | Kommune | Wohlfahrtsverband | Verein
Ansprechpartner/in -> contactName: Frau Muster | Herr Beispiel | Frau Probe | N. N.
Straße, Hausnr. -> street: Pfaffenbach 2 | Schloßplatz 1 | Neu-Ulmer Str. 8 | Markt 3
PLZ -> postcode: #98574 | #98617 | #98617 | #98617
Ort -> place: Schmalkalden | Meiningen | Meiningen | Meiningen
Tel. -> phone: 03683/6044-0 | 03693 454-0 | 03693/5550-12 | 0171 5550143
Fax -> fax: 03683/6044-19 | 03693 454-99 | _ | _
e-mail -> email: kv@awo.example.org | bildung@meiningen.example.org | info@drk.example.org | _
www -> website: www.awo.example.org | www.meiningen.example.org | _ | bruecke.example.org
Bemerkungen -> -: seit 2012 dabei | nur vormittags | _ | kommt unregelmäßig

## organisations: Mitglieder der Steuerungsgruppe
Nr. -> -: #1 | #2 | #3
Institution -> name: Jobcenter Schmalkalden-Meiningen | Landratsamt, Fachdienst Soziales | Agentur für Arbeit Suhl
Vertreter/-in -> contactName: Frau Muster | Herr Beispiel | Frau Probe
Stellv. -> -: Herr Muster | _ | Frau Beispiel
Funktion -> contactFunction: Teamleiterin | Fachdienstleiter | Arbeitsvermittlerin
Telefon dienstl. -> phone: 03693 8830 | 03693 485-8300 | 03681 820
Mobil -> mobile: 0151 55501430 | _ | 0170 5550155
E-Mail dienstlich -> email: a.muster@jc.example.org | beispiel@lra.example.org | probe@aa.example.org
Stimmberechtigt -> membership: ja | ja | nein
Mitglied seit -> -: 2014 | 03/2015 | 2019
Zusage 12.03. -> -: ja | nein | ja

## organisations: Vereine (Auszug)
Vereinsname -> name: SV Blau-Weiß Wasungen e. V. | Kulturverein Regenbogen e.V. | TSV Grabfeld 1901
Kürzel -> shortName: SVBW | KVR | TSV
1. Vorsitzende/r -> contactName: Herr Muster | Frau Beispiel | Herr Probe
Anschrift des Vereins -> address: Am Sportplatz 1, 98634 Wasungen | Markt 4, 98617 Meiningen | Dorfstr. 3, 98631 Grabfeld
Telefon/Mobil -> phone: 036941/5550 | 0171 5550166 | 036944 5550, 0160 5550177
Mailadresse -> email: info@svbw.example.org | kontakt@kvr.example.org | tsv@grabfeld.example.org
Homepage -> website: www.svbw.example.org | kvr.example.org | _
Mitgliederzahl -> -: #120 | #34 | #410
Sparten / Angebote -> description: Fußball, Turnen, Kegeln | Chor, Tanz | Fußball, Volleyball
VR-Nr. -> -: VR 330012 | VR 330451 | VR 330099

## organisations: Migrationsberatungsstellen
Beratungsstelle -> name: MBE der Caritas | JMD Internationaler Bund | Flüchtlingsberatung Diakonie
Träger -> -: Caritasverband für das Bistum Erfurt | Internationaler Bund | Diakonie Henneberger Land
Beratungsfeld -> topics: Migrationsberatung | Jugend, Beruf | Asyl, Aufenthalt
Adresse -> address: Nelkenstr. 2, 98617 Meiningen | Markt 1⏎98574 Schmalkalden | Am Anger 7, 98617 Meiningen
Tel.-Nr. -> phone: 03693 5550-22 | 03683 555033 | 03693/555044
Fax-Nr. -> fax: 03693 5550-29 | _ | 03693/555045
E-Mail-Adresse -> email: mbe@caritas.example.org | jmd@ib.example.org | asyl@diakonie.example.org
Berater/in -> contactName: Frau Muster | Frau Beispiel | Herr Probe
Beratung in folgenden Sprachen -> languages: Deutsch, Russisch, Englisch | D / E / AR | Deutsch, Farsi
zuständig für -> responsibilities: Erwachsene ab 27 | Jugendliche bis 27 | Geflüchtete im Verfahren
Sprechzeiten -> -: Di 9–12 Uhr | nach Vereinbarung | Mo, Do 14–16 Uhr

## organisations: Schulen und Kindertagesstätten
Schul-Nr. -> -: #10234 | #10567 | #11002
Name der Schule/Kita -> name: Grundschule Am Pulverrasen | Kita Regenbogen | Regelschule Kaltennordheim
Schulart -> kind: Grundschule | Kita | Regelschule
Straße -> street: Am Pulverrasen 5 | Feldweg 2 | Schulstr. 1
Hs.-Nr. -> houseNumber: 5 | 2 a | 1
Postleitzahl -> postcode: #98617 | #98634 | #36452
Gemeinde -> place: Meiningen | Wasungen | Kaltennordheim
Leitung -> contactName: Frau Muster | Frau Probe | Herr Beispiel
Telefonnr. -> phone: 03693 555011 | 036941 55502 | 036966 55503
Mail -> email: gs@schule.example.org | kita@regenbogen.example.org | rs@schule.example.org
Schulträger -> -: Landkreis Schmalkalden-Meiningen | Stadt Wasungen | Landkreis Schmalkalden-Meiningen
Schülerzahl -> -: #210 | #64 | #188

## organisations: Kontakte aus dem Mailprogramm
Anrede -> contactTitle: Frau | Herr | Frau
Vorname -> contactFirstName: Petra | Jo | Alex
Nachname -> contactLastName: Muster | Beispiel | Probe
Firma -> name: Volkshochschule Schmalkalden-Meiningen | IHK Südthüringen | Euro-Schulen Meiningen
Abteilung -> department: Sprachen | Ausbildung | _
Position -> contactFunction: Fachbereichsleiterin | Berater | Standortleitung
Straße geschäftlich -> street: Klostergasse 1 | Bahnhofstr. 4 | Neu-Ulmer Straße 12
Ort geschäftlich -> place: Meiningen | Suhl | Meiningen
Postleitzahl geschäftlich -> postcode: 98617 | 98529 | 98617
Telefon geschäftlich -> phone: +49 (3693) 50180 | +49 3681 362-0 | 03693 5550
Mobiltelefon -> mobile: +49 (171) 5550188 | _ | 0152 55501990
Fax geschäftlich -> fax: +49 (3693) 501819 | _ | _
E-Mail-Adresse -> email: sprachen@vhs.example.org | info@ihk.example.org | mgn@euro.example.org
Webseite -> website: http://vhs.example.org | https://www.ihk.example.org | _
Kategorien -> topics: Sprache | Arbeit | Sprache; Arbeit
Notizen -> -: Rückruf vereinbart | _ | Termin im Mai

## organisations: Verteiler für Einladungen
Name -> contactLastName: Muster | Beispiel | Probe | Musterfrau
Vorname -> contactFirstName: Petra | Jo | Alex | Kim
Organisation -> name: Frauenzentrum Meiningen | Diakonie | Ausländerbeirat | Stadt Zella-Mehlis
Str. -> street: Georgstr. 1 | Am Anger 7 | Markt 1 | Louis-Anschütz-Str. 28
PLZ/Ort -> postcodePlace: 98617 Meiningen | 98617 Meiningen | 98617 Meiningen | 98544 Zella-Mehlis
eMail -> email: fz@frauen.example.org | diakonie@example.org | beirat@mgn.example.org | stadt@zm.example.org
Handy -> mobile: 0171 5550101 | _ | 0176 55501020 | _
AG -> topics: Sprache | Arbeit | Kultur | Wohnen
eingeladen am -> -: @2026-02-01 | @2026-02-01 | @2026-02-01 | @2026-02-01
Rückmeldung -> -: ja | _ | nein | ja

## organisations: alles abgekürzt
Org. -> name: AWO | DRK | VHS
Abk. -> shortName: AWO | DRK | VHS
Anspr. -> contactName: Fr. Muster | Hr. Beispiel | Fr. Probe
Fkt. -> contactFunction: Leiterin | GF | FB-Leitung
Str./Nr. -> street: Pfaffenbach 2 | Neu-Ulmer Str. 8 | Klostergasse 1
Plz -> postcode: 98574 | 98617 | 98617
Tel -> phone: 03683/60440 | 03693/55512 | 03693/50180
Mobil-Tel. -> mobile: 0171/5550122 | _ | _
Fx -> fax: 03683/60449 | 03693/55519 | 03693/50189
Intern. -> website: www.awo.example.org | www.drk.example.org | vhs.example.org
Spr. -> languages: D, RU | D | D, E, F
Zust. -> responsibilities: Beratung | Kleiderkammer | Kurse
Bem. -> -: alt | neu | geprüft

## organisations: Antworten auf eine Umfrage
Zeitstempel -> -: 12.03.2026 10:14 | 13.03.2026 08:02 | 13.03.2026 09:45
Wie heißt Ihre Organisation? -> name: Begegnungsstätte Sonnenhof | Tafel Meiningen | Nachbarschaftstreff Utendorf
Welche Art von Einrichtung sind Sie? -> kind: Verein | Initiative | Kirchengemeinde
In welchem Ort sind Sie tätig? -> place: Schmalkalden | Meiningen | Wasungen
Wer ist Ihre Ansprechperson? -> contactName: Frau Muster | Herr Beispiel | Frau Probe
Unter welcher Telefonnummer erreichen wir Sie? -> phone: 03683 55501 | 03693 55502 | 0170 5550300
Ihre E-Mail-Adresse -> email: sonnenhof@example.org | tafel@example.org | treff@example.org
Was bieten Sie an? -> description: Café und Kleiderkammer | Lebensmittel | Spielnachmittage
Welche Sprachen werden gesprochen? -> languages: Deutsch, Arabisch | Deutsch | Deutsch; Ukrainisch
Welche Räume können Sie anbieten? -> rooms: Saal | keine | Gruppenraum, Küche
Ich bin mit der Veröffentlichung einverstanden -> -: Ja | Nein | Ja

## organisations: Ämter und Fachdienste der Verwaltung
Behörde -> name: Landratsamt Schmalkalden-Meiningen | Stadtverwaltung Meiningen | Stadtverwaltung Schmalkalden
Fachdienst/Amt -> department: Ausländerbehörde | Bürgerbüro | Amt für Soziales
Aufgabengebiet -> responsibilities: Aufenthaltstitel | Anmeldung | Wohngeld
Sachbearbeiter/in -> contactName: Frau Muster | _ | Herr Probe
Zimmer -> -: 101 | 12 | E 03
Dienstsitz -> place: Meiningen | Meiningen | Schmalkalden
Durchwahl -> phone: 03693 485-8301 | 03693 454-120 | 03683 667-115
Fax (dienstl.) -> fax: 03693 485-8399 | _ | 03683 667-199
E-Mail-Adr. -> email: abh@lra.example.org | buergerbuero@mgn.example.org | soziales@sm.example.org
Öffnungszeiten -> -: Di 9–12, Do 14–18 | Mo–Fr 8–12 | Di 9–18

## organisations: Migrantenorganisationen und Helferkreise
Bezeichnung der Gruppe -> name: Syrische Gemeinschaft Meiningen | Helferkreis Wasungen | Afghanischer Kulturverein
Rechtsform -> -: keine | Initiative | e. V.
Herkunftsland -> -: Syrien | _ | Afghanistan
gespr. Sprachen -> languages: Arabisch, Kurdisch | Deutsch | Dari, Paschtu
Kontaktperson -> contactName: Herr Muster | Frau Beispiel | Herr Probe
Kontakt (Tel.) -> phone: 0176 55502030 | 036941 55504 | 0157 55503040
Kontakt (Mail) -> email: sgm@example.org | helfer@example.org | akv@example.org
Wohnort/Sitz -> place: Meiningen | Wasungen | Schmalkalden
Schwerpunkte d. Arbeit -> topics: Kultur, Begegnung | Sprache | Kultur, Bildung
Was wir können -> knowHow: Dolmetschen | Fahrdienste | Kochen, Dolmetschen

## organisations: Arbeitgeber und Kammern
Unternehmen -> name: Werra Guss GmbH | Handwerkskammer Südthüringen | Kreishandwerkerschaft
Branche -> -: Metall | Kammer | Kammer
Ansprechpartner Personal -> contactName: Frau Muster | Herr Beispiel | Frau Probe
Straße und Nr. -> street: Industriestr. 4 | Rosa-Luxemburg-Str. 7 | Steinweg 30
PLZ u. Ort -> postcodePlace: 98617 Meiningen | 98527 Suhl | 98617 Meiningen
Rufnr. -> phone: 03693 4400 | 03681 3700 | 03693 47070
Internetauftritt -> website: werraguss.example.org | www.hwk.example.org | _
Sprachkenntnisse im Betrieb -> languages: Deutsch, Polnisch | Deutsch | Deutsch
Netzwerkpartner (j/n) -> membership: ja | ja | nein
letzter Kontakt -> -: @2025-11-04 | @2026-01-20 | @2026-02-02
`);
