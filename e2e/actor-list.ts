/**
 * An address list as a county's office keeps it for years in several hands: 62 actors of Schmalkalden-Meiningen in
 * seven groups, some of them twice, with what such lists have wrong. Organisations are those of the region; persons,
 * numbers and mail addresses are made up.
 */
import { writeXlsx } from "hucre";

const HEADER = [
  "lfd.\nNr.",
  "Institution / Einrichtung",
  "Rolle im\nNetzwerk",
  "Ansprechpartner/in",
  "Funktion",
  "Anschrift",
  "Tel. / Mobil",
  "E-Mail\n(dienstlich)",
  "Arbeitsfeld",
  "Sprachen",
  "Bemerkungen",
];

/** Rows without a `|` are headings; `\` breaks a line within a cell. Numbering is the list's own. */
const ROWS = `
Behörden und Ämter
Landratsamt Schmalkalden-Meiningen, Fachdienst Soziales|Steuerungsgruppe|Frau Henrike Lindenblatt|Fachdienstleiterin|Obertshäuser Platz 1, 98617 Meiningen|03693 5550-110|soziales@lra-sm.example.org|Beratung, Wohnen|Deutsch|
Landratsamt Schmalkalden-Meiningen, Ausländerbehörde|Mitglied|Herr Arno Kiesel|Sachgebietsleiter|Obertshäuser Platz 1, 98617 Meiningen|03693 / 5550 111|abh@lra-sm.example.org|Recht und Aufenthalt|D, E|Di und Do Sprechzeit
Landratsamt SM, Gesundheitsamt|Mitglied|N. N.||Obertshäuser Platz 1\\98617 Meiningen|(03693) 5550-112|gesundheit@lra-sm.example.org|Gesundheit||
Landratsamt SM, Jugendamt|Mitglied|Fr. Edda Sommerfeld|Jugendhilfeplanung|Obertshäuser Platz 1\\98617 Meiningen|03693 5550113|jugendamt@lra-sm.example.org|Familie||
Kommunales Jobcenter Schmalkalden-Meiningen|Mitglied|Waldmeister, Ruben|Teamleiter|Landsberger Str. 2, 98617 Meiningen|03693 5550-120 / 0171 5550121|jobcenter@sm.example.org|Arbeit|D / E / RU|
Agentur für Arbeit Suhl, Geschäftsstelle Meiningen|Mitglied|Herr Dr. Veit Haselmaus||Berliner Straße 29, 98617 Meiningen|03693 5550 122|suhl.meiningen@arbeitsagentur.example.org|Arbeit und Ausbildung||
Bundesamt für Migration und Flüchtlinge (BAMF)|Steuerungsgruppe|Frau Zita Ahornblatt|Regionalkoordinatorin|Suhl|03681 5550-30|regionalkoordination.suhl@bamf.example.org|Sprache|D/E|
Staatliches Schulamt Südthüringen|Steuerungsgruppe|Frau Lindgrün|Referentin|Hölderlinstraße 1, 98527 Suhl|03681/5550-31|schulamt@suedthueringen.example.org|Schule||
Polizeiinspektion Meiningen|beratend|POK Jost Steinbrecher|Kontaktbereichsbeamter|Leipziger Straße 8, 98617 Meiningen|03693 555-0140|pi.meiningen@polizei.example.org|Prävention||ohne Stimme
Amtsgericht Meiningen|Gast|k. A.||Lindenallee 15, 98617 Meiningen|03693 5550-141||Recht||
Bildung
Volkshochschule Schmalkalden-Meiningen|Steuerungsgruppe (Federführung)|Frau Dr. Thea Winterberg|Leiterin|Klostergasse 1, 98617 Meiningen|03693 5550-150\\03683 5550-151|info@vhs-sm.example.org; meiningen@vhs-sm.example.org|Sprache, Bildung|D, E, F|Außenstelle Schmalkalden
Pergo GmbH|Steuerungsgruppe|Herr Lutz Feuerstein|Geschäftsführer|Bahnhofstr. 12, 98617 Meiningen|03693 5550-152|pergo@example.org|Sprache und Arbeit||
IKL Bildungsträger|Steuerungsgruppe|Fr. Mathilda Kupferdach|Projektleiterin|Industriestr. 4, 98574 Schmalkalden|03683 5550-153|ikl(at)example.org|Sprache, Arbeit|D/RU/UKR|
Handwerkskammer Südthüringen|Steuerungsgruppe|Herr Otto Hobelspan|Ausbildungsberater|Rosa-Luxemburg-Str. 7-9, 98527 Suhl|03681 5550 154|hwk@example.org|Ausbildung||BTZ Rohr-Kloster
IHK Südthüringen|Mitglied|Frau Jette Silberling||Hauptstraße 33, 98529 Suhl|03681 5550-155|ihk@example.org|Ausbildung, Anerkennung||
Hochschule Schmalkalden, International Office|Mitglied|Herr Noah Buchfink|Referent|Blechhammer 4-9, 98574 Schmalkalden|03683 5550-156|international@hs-sm.example.org|Bildung|Englisch, Spanisch, Arabisch|
Staatliches Berufsbildungszentrum Meiningen|Mitglied|Frau Bergkristall||Ernststraße 9, 98617 Meiningen|03693 5550 157|sbbz@example.org|Schule, Ausbildung||
Grundschule Am Pulverrasen|Mitglied|Schulleitung||Am Pulverrasen 1, 98617 Meiningen|03693 5550 158|gs.pulverrasen@example.org|Schule||
Regelschule "Am Kiliansberg"|Mitglied|||Kiliansberg 2, 98617 Meiningen|03693-5550159||Schule||
Staatliche Grundschule Zella-Mehlis|Mitglied|Frau Heidi Tannzapf|Schulleiterin|Schulstraße 5, 98544 Zella-Mehlis|03682 5550-160|gs-zm@example.org|Schule||
Kindertagesstätte Kunterbunt|Mitglied|Frau Moosgrün|Leiterin|Meiningen|03693 5550-161|kunterbunt@example.org|Familie, Kita||Adresse erfragen
Stadt- und Kreisbibliothek "Anna Seghers"|Mitglied|Herr Seiltänzer||Ernestinerstraße 38, 98617 Meiningen|03693 5550-162|bibliothek@example.org|Bildung||
Wohlfahrtsverbände
AWO KV Schmalkalden-Meiningen e. V.|Mitglied|Frau Ulla Haferkorn|Migrationsberatung|Pfaffenbach 2, 98574 Schmalkalden|03683 5550-170|migration@awo-sm.example.org|Beratung|D / RU|
Caritasverband für das Bistum Erfurt, Migrationsberatung Meiningen|Mitglied|Herr Emil Sandkorn|Berater|Mauergasse 22, 98617 Meiningen|03693 5550-171|meiningen@caritas.example.org|Beratung|Arabisch, Kurdisch (Kurmandschi), D|
Diakonisches Werk Meiningen-Schmalkalden|Mitglied|Frau Selma Ringelblume||Neu-Ulmer Str. 25b, 98617 Meiningen|03693 5550-172|diakonie@example.org|Beratung, Familie||
DRK Kreisverband Meiningen e.V.|Mitglied|Hr. Theo Brückner|Kreisgeschäftsführer|Henneberger Str. 11, 98617 Meiningen|03693 5550-173, -174|info@drk-mgn.example.org|Gesundheit, Ehrenamt||
DRK Kreisverband Schmalkalden e.V.|Mitglied|Frau Lotte Eisvogel||Hedwigsweg 10, 98574 Schmalkalden|03683 5550-175|info@drk-sm.example.org|Gesundheit||Kleiderkammer
Volkssolidarität Südthüringen e. V.|Mitglied|||Meiningen|03693 5550 176||Senioren, Ehrenamt||
Deutscher Kinderschutzbund, OV Meiningen|Mitglied|Frau Ina Kieselstein||Charlottenstr. 4, 98617 Meiningen|03693 5550 177|kinderschutzbund@example.org|Familie||
Lebenshilfe Schmalkalden e.V.|Gast|||Näherstiller Str. 40, 98574 Schmalkalden|03683 5550-178|lebenshilfe@example.org|Teilhabe||
AWO Kreisverband Schmalkalden-Meiningen||Herr Jonas Rotfuchs|Geschäftsführer||03683/5550170|||| siehe oben
Vereine und Initiativen
Verein Neue Nachbarn e. V.|Mitglied|Frau Carla Nebelhorn / Herr Bela Sturmwind|Vorstand|Georgstraße 6, 98617 Meiningen|0171 5550180|kontakt@neue-nachbarn.example.org|Begegnung, Ehrenamt|D, AR, Farsi|
Helferkreis Asyl Zella-Mehlis|Mitglied|Herr Pit Morgentau||OT Benshausen, 98554 Zella-Mehlis|0171 5550181|helferkreis-zm@example.org|Ehrenamt||nur nachmittags
Freundeskreis Flüchtlinge Steinbach-Hallenberg|Mitglied|Frau Runa Kastanie|Sprecherin|Hauptstr. 45, 98587 Steinbach-Hallenberg|036847 5550-82|freundeskreis@example.org|Begegnung||Treffen 1. Mo im Monat
Sportgemeinschaft Werratal e. V.|Mitglied|Herr Sprinter||Werrastr. 3, 98634 Wasungen|036941 5550 83|sg-werratal@example.org|Sport||
TSV Schwarza|Gast|||Am Sportplatz 1, 98547 Schwarza|036843 5550-84||Sport||
Kreissportbund Schmalkalden-Meiningen e. V.|Mitglied|Frau Gesa Libelle|Geschäftsstelle|Schillerstr. 6, 98617 Meiningen|03693 5550-185|ksb@example.org|Sport||
Kulturbund Meiningen e.V.|Mitglied|||Schlossplatz 1, 98617 Meiningen|03693 5550 186|kulturbund@example.org|Kultur||
Landfrauenverein Rhönblick|Gast|Frau Erna Ähre||Helmershausen 12, 98617 Rhönblick|036943 5550-87||Begegnung, Kultur||
Freiwillige Feuerwehr Breitungen|Gast|||Rathausstr. 2, 98597 Breitungen|036848 5550-88||Ehrenamt||
Tafel Meiningen|Mitglied|Herr Knut Brotkorb|Leiter|Landsberger Straße 34, 98617 Meiningen|03693 5550-189|tafel@example.org|Wohnen / Alltag||
Repair-Café Schmalkalden|Gast|Frau Funkenflug||98574 Schmalkalden|0171 5550190|repaircafe@example.org|Begegnung||1x im Monat
Frauen- und Familienzentrum Lichtblick|Mitglied|Frau Dr. Pia Morgenrot|Leiterin|Wettiner Str. 18, 98617 Meiningen|03693 5550-191|lichtblick@example.org|Frauen, Familie||
Jugendhaus Max Inn|Mitglied|Herr Ole Kletterfix||Am Bielstein 1, 98617 Meiningen|03693 5550-192|maxinn@example.org|Jugend||
Migrantenorganisationen
Ukrainisches Haus Südthüringen|Mitglied|Frau Solomija Wiesental|Vorsitzende|Ernestinerstr. 5, 98617 Meiningen|0171 5550200|dim@example.org|Begegnung, Sprache|Ukrainisch, Russisch, D|
Deutsch-Arabischer Kulturverein Brücke e. V.|Mitglied|Herr Samir Olivenhain|Vorsitzender|Steinweg 14, 98617 Meiningen|0171 5550201|bruecke@example.org|Kultur|Arabisch / Deutsch|
Islamische Gemeinde Meiningen|Mitglied|||Meiningen|0171 5550202||Religion|arab., türk.|
Interkultureller Frauentreff|Mitglied|Frau Nasrin Granatapfel||Klostergasse 1, 98617 Meiningen|03693 5550-203|frauentreff@example.org|Frauen|Farsi, Dari, Deutsch|im Haus der VHS
Vietnamesischer Verein Südthüringen|Gast|||Zella-Mehlis|03682 5550 204|||Vietnamesisch|
Kirchen
Evangelische Kirchengemeinde Meiningen|Mitglied|Pfarrerin Judith Glockenklang|Pfarrerin|Neu-Ulmer Str. 25, 98617 Meiningen|03693 5550-210|kirche.meiningen@example.org|Begegnung||
Katholische Pfarrei St. Marien Meiningen|Mitglied|||Mauergasse 22a, 98617 Meiningen|03693 5550-211|st.marien@example.org|Begegnung|Polnisch|
Evangelischer Kirchenkreis Henneberger Land|Gast|||Töpfemarkt 3, 9861 Meiningen|03693 5550 212|kirchenkreis@example.org|||
Wirtschaft und Wohnen
Wohnungsbaugesellschaft Meiningen mbH|Mitglied|Frau Viola Dachstein|Vermietung|Zeppelinstr. 2, 98617 Meiningen|03693 5550-220|wbg@example.org|Wohnen||
AWG Wohnungsbaugenossenschaft "Rennsteig" eG|Mitglied|||Am Rain 1, 98574 Schmalkalden|03683 5550-221|awg@example.org|Wohnen||
Metallwerk Haseltal GmbH|Gast|Herr Eisenhut|Personal|Haseltalstr. 8, 98587 Steinbach-Hallenberg|036847 5550 222|personal@metallwerk.example.org|Arbeit||bietet Praktika an
Städte und Gemeinden
Stadt Meiningen, Amt für Bildung und Soziales|Mitglied|Frau Hilke Turmfalke||Schlossplatz 1, 98617 Meiningen|03693 5550-230|soziales@meiningen.example.org|Verwaltung||
Stadt Schmalkalden, Ordnungsamt|Mitglied|Herr Falk Brunnen||Altmarkt 1, 98574 Schmalkalden|03683 5550-231|ordnungsamt@schmalkalden.example.org|Verwaltung||
Stadtverwaltung Zella-Mehlis|Mitglied|||Rathausstr. 4, 98544 Zella-Mehlis|03682 5550-232|stadt@zella-mehlis.example.org|||
Gemeinde Grabfeld|Gast|BM Herr Korn|Bürgermeister|Jüchsener Str. 1, 98631 Grabfeld|036944 5550-33|info@grabfeld.example.org|||
Gemeinde Rhönblick|Gast|||OT Helmershausen, Hauptstr. 1, 98617 Rhönblick|036943 5550 34|rhoenblick@example||
VHS Schmalkalden-Meiningen, Geschäftsstelle Schmalkalden|||| Schmalkalden|03683 5550-151||||
`;

function tableOf(text: string): (string | number | null)[][] {
  let number = 0;
  return text
    .trim()
    .split("\n")
    .map((line) => {
      const cells = line.split("|").map((cell) => cell.trim().replaceAll("\\", "\n") || null);
      const [name = null] = cells;
      if (cells.length === 1) return [name];
      number += 1;
      return [number, ...cells];
    });
}

/** The workbook: hints before the list, an old copy hidden behind it, lines of title, headings over the whole width, a footer. */
export async function writeActorList(): Promise<Buffer> {
  const list = tableOf(ROWS);
  const count = list.filter((row) => row.length > 1).length;
  const rows = [
    ["Netzwerk Integration im Landkreis Schmalkalden-Meiningen"],
    ["Adressliste der Akteure, Stand: 12.11.2014 – Änderungen bitte an den Fachdienst Soziales"],
    [],
    HEADER,
    ...list,
    [],
    ["Gesamt:", count],
    ["Erstellt: Landratsamt Schmalkalden-Meiningen, Fachdienst Soziales"],
  ];
  const headings = rows.flatMap((row, index) =>
    row.length === 1 && index > 3 && index < 4 + list.length ? [index] : [],
  );
  const bytes = await writeXlsx({
    sheets: [
      { name: "Hinweise", rows: [["Bitte je Einrichtung eine Zeile."], ["Neue Einrichtungen unten anfügen."]] },
      {
        name: "Akteure",
        rows,
        merges: headings.map((row) => ({ startRow: row, startCol: 0, endRow: row, endCol: 10 })),
      },
      { name: "Stand 2013", hidden: true, rows: [HEADER, ...list.slice(0, 12)] },
    ],
  });
  return Buffer.from(bytes);
}
