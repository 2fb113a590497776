/** Names of organisations with their variants, beside others that look alike: the part the rules are developed on. */
import { parseFamilies } from "./parse-corpus.ts";

export const NAMES = parseFamilies(`
AWO Kreisverband Schmalkalden-Meiningen e. V. {Schmalkalden} = AWO KV Schmalkalden/Meiningen = Arbeiterwohlfahrt Kreisverband Schmalkalden-Meiningen {Schmalkalden} = AWO-KV SM-MGN e.V. {Schmalkalden; 03683 6044-0} = Arbeiterwohlfahrt, KV Schmalkalden Meiningen
AWO Kreisverband Sonneberg e. V. {Sonneberg} = AWO KV Sonneberg = Arbeiterwohlfahrt Sonneberg
AWO Kreisverband Hildburghausen {Hildburghausen} = AWO KV Hildburghausen e.V.
AWO Ortsverein Meiningen {Meiningen} = AWO OV Meiningen

Deutsches Rotes Kreuz, Kreisverband Meiningen e. V. {Meiningen; 03693 5550-12} = DRK KV Meiningen = DRK-Kreisverband Meiningen e.V. = Rotes Kreuz Meiningen {Meiningen} = DRK Meiningen {03693 5550-12}
DRK Kreisverband Schmalkalden e. V. {Schmalkalden; 03683 5550-1} = DRK KV Schmalkalden = Deutsches Rotes Kreuz Schmalkalden
DRK-Kleiderkammer Meiningen {Meiningen; 03693 5550-20} = Kleiderkammer des DRK Meiningen

Grundschule Am Markt Meiningen {Meiningen} = GS Am Markt, Meiningen {Meiningen} = Staatl. Grundschule "Am Markt" Meiningen
Grundschule Am Markt Suhl {Suhl} = GS Am Markt Suhl
Grundschule Am Pulverrasen Meiningen {Meiningen} = GS "Am Pulverrasen" {Meiningen}
Regelschule Am Pulverrasen Meiningen {Meiningen} = RS Am Pulverrasen {Meiningen}

Stadtverwaltung Meiningen, Ordnungsamt {Meiningen; 03693 454-100} = Stadt Meiningen - Ordnungsamt {Meiningen} = Ordnungsamt der Stadt Meiningen
Stadtverwaltung Meiningen, Sozialamt {Meiningen; 03693 454-200} = Stadt Meiningen, Amt für Soziales {Meiningen; 03693 454-200}
Stadtverwaltung Meiningen, Amt für Bildung {Meiningen; 03693 454-300} = Stadt Meiningen, Amt für Bildung

Landratsamt Schmalkalden-Meiningen, Jugendamt {Meiningen} = LRA Schmalkalden-Meiningen - Jugendamt = Landratsamt SM, Fachdienst Jugend (Jugendamt) {Meiningen}
Landratsamt Schmalkalden-Meiningen, Gesundheitsamt {Meiningen} = LRA Schmalkalden-Meiningen Gesundheitsamt
Landratsamt Schmalkalden-Meiningen, Ausländerbehörde {Meiningen} = Ausländerbehörde Landkreis Schmalkalden-Meiningen {Meiningen}
Landratsamt Hildburghausen, Jugendamt {Hildburghausen} = LRA Hildburghausen, Jugendamt

Volkshochschule "Eduard Weitsch" Meiningen {Meiningen; 03693 50180} = VHS Meiningen {Meiningen} = Volkshochschule Meiningen "Eduard Weitsch"
Kreisvolkshochschule Schmalkalden-Meiningen {Meiningen} = KVHS Schmalkalden-Meiningen = Volkshochschule des Landkreises Schmalkalden-Meiningen
Volkshochschule Suhl "Karl Mundt" {Suhl} = VHS Suhl

Caritasverband für das Bistum Erfurt e. V., Beratungsstelle Meiningen {Meiningen; Nelkenstr. 2} = Caritas Beratungsstelle Meiningen {Meiningen; Nelkenstraße 2} = Caritasverband Bistum Erfurt, Beratungsstelle Meiningen
Caritasverband für das Bistum Erfurt e. V., Beratungsstelle Suhl {Suhl} = Caritas Beratungsstelle Suhl

Diakonisches Werk Henneberger Land e. V. {Meiningen; Am Anger 7} = Diakonie Henneberger Land = Diakoniewerk Henneberger Land e.V. = Diakonie Henneberger Land e. V. {Meiningen; Am Anger 7}
Diakonie Schuldnerberatung Meiningen {Meiningen; 03693 555044} = Schuldnerberatung der Diakonie Meiningen {Meiningen}

Jobcenter Schmalkalden-Meiningen {Meiningen} = Job-Center Schmalkalden-Meiningen = JobCenter Schmalkalden/Meiningen = JC Schmalkalden-Meiningen
Jobcenter Suhl {Suhl} = Job-Center Suhl
Agentur für Arbeit Suhl {Suhl} = Arbeitsagentur Suhl = Bundesagentur für Arbeit, Agentur Suhl = Agentur f. Arbeit Suhl

Evangelisch-Lutherische Kirchengemeinde Meiningen {Meiningen} = Ev.-Luth. Kirchengemeinde Meiningen = Ev. Kirchgemeinde Meiningen {Meiningen} = Evangelische Kirchengemeinde Meiningen
Katholische Pfarrei St. Marien Meiningen {Meiningen} = Kath. Pfarramt St. Marien {Meiningen} = Kath. Kirchengemeinde Sankt Marien Meiningen
Ev.-Luth. Kirchengemeinde Wasungen {Wasungen} = Evang. Kirchengemeinde Wasungen

SV Blau-Weiß Wasungen e. V. {Wasungen} = Sportverein Blau-Weiß Wasungen = SV Blau Weiss Wasungen e.V.
SV Blau-Weiß Grabfeld {Grabfeld} = SV Blau Weiß Grabfeld e. V.
SV Rot-Weiß Wasungen {Wasungen} = SV Rot Weiss Wasungen

IHK Südthüringen {Suhl} = Industrie- und Handelskammer Südthüringen = Industrie- u. Handelskammer Südthüringen
Handwerkskammer Südthüringen {Suhl} = HWK Südthüringen

Brücke e. V. {Meiningen; info@bruecke.example.org} = Verein Brücke {Meiningen; info@bruecke.example.org} = Die Brücke e.V. {Meiningen}
Brücke zum Leben gGmbH {Schmalkalden} = Brücke zum Leben gemeinnützige GmbH

Internationaler Bund, Jugendmigrationsdienst Meiningen {Meiningen} = IB Jugendmigrationsdienst Meiningen = JMD Meiningen (IB) {Meiningen}
Internationaler Bund, Jugendmigrationsdienst Suhl {Suhl} = JMD Suhl, IB
Internationaler Bund, Kita Zwergenland {Meiningen} = IB Kita "Zwergenland" {Meiningen}

Frauenzentrum Meiningen e. V. {Meiningen; Georgstr. 1} = Frauenzentrum {Meiningen; Georgstraße 1} = Frauen-Zentrum Meiningen
Familienzentrum Meiningen {Meiningen; Georgstr. 40} = Familien-Zentrum Meiningen

Mehrgenerationenhaus Schmalkalden {Schmalkalden} = MGH Schmalkalden {Schmalkalden}
Mehrgenerationenhaus Meiningen {Meiningen} = MGH Meiningen {Meiningen}

Kindertagesstätte "Regenbogen" {Wasungen} = Kita Regenbogen Wasungen {Wasungen} = Kita "Regenbogen" {Wasungen}
Kindertagesstätte "Regenbogen" {Meiningen} = Kita Regenbogen Meiningen
Kindertagesstätte "Sonnenschein" {Wasungen} = Kita Sonnenschein Wasungen

Wohnungsbaugesellschaft Meiningen mbH {Meiningen} = WBG Meiningen = Wohnungsbaugesellschaft Meiningen
Wohnungsbaugenossenschaft Meiningen eG {Meiningen} = Wohnungsgenossenschaft Meiningen e.G. {Meiningen}

Syrische Gemeinschaft Meiningen {Meiningen; 0176 55502030} = Syrische Gemeinschaft MGN {Meiningen; 0176/55502030} = Syrischer Verein Meiningen {Meiningen; 0176 5550 2030}
Syrische Gemeinschaft Suhl {Suhl} = Syrische Gemeinschaft in Suhl

Bildungswerk der Thüringer Wirtschaft e. V. {Meiningen} = Bildungswerk d. Thüringer Wirtschaft = BTW Bildungswerk der Thüringer Wirtschaft
Bildungswerk Werratal GmbH {Meiningen} = Bildungswerk Weratal = BW Werratal GmbH

Freiwillige Feuerwehr Meiningen {Meiningen} = FFW Meiningen = Feuerwehr Meiningen
Freiwillige Feuerwehr Dreißigacker {Meiningen} = FFW Dreißigacker

Staatliches Schulamt Südthüringen {Suhl} = Schulamt Südthüringen = Staatl. Schulamt Südthüringen
Staatliche Berufsbildende Schule Meiningen {Meiningen} = SBBS Meiningen = Berufsbildende Schule Meiningen
Henfling-Gymnasium Meiningen {Meiningen} = Henfling Gymnasium = Staatliches Gymnasium "Henfling" Meiningen

Polizeiinspektion Meiningen {Meiningen} = PI Meiningen = Polizei Meiningen
Landespolizeiinspektion Suhl {Suhl} = LPI Suhl

Tafel Meiningen {Meiningen} = Meininger Tafel e. V. {Meiningen}
Tafel Schmalkalden {Schmalkalden} = Schmalkalder Tafel {Schmalkalden}

Volkssolidarität Regionalverband Südthüringen e. V. {Meiningen} = VS Regionalverband Südthüringen = Volkssolidarität Südthüringen
Volkssolidarität Ortsgruppe Wasungen {Wasungen} = VS OG Wasungen

Sozialwerk Meiningen gGmbH {Meiningen; Ernststr. 7; 03693 8819-0} = Sozialwerk Meiningen = Sozialwerk Meiningen gemeinnützige GmbH {Ernststr. 7}
Sozialpark Meiningen {Meiningen; Ernststr. 7; 03693 8819-50} = Sozialpark Meiningen GmbH

Sprachschule Lingua {Meiningen} = Lingua Sprachschule Meiningen = Sprachschule LINGUA GmbH {Meiningen}
Euro-Schulen Meiningen {Meiningen} = Euro Schulen Meiningen = Euroschulen Meiningen
Euro-Schulen Suhl {Suhl} = Euroschule Suhl

Kreissportbund Schmalkalden-Meiningen e. V. {Meiningen} = KSB Schmalkalden-Meiningen = Kreissportbund SM-MGN {Meiningen}
Kreisfeuerwehrverband Schmalkalden-Meiningen e. V. {Meiningen} = Kreisfeuerwehrverband Schmalkalden/Meiningen

Amtsgericht Meiningen {Meiningen} = AG Meiningen {Meiningen; Lindenallee 15} = Amtsgericht Meiningen {Lindenallee 15}
Landgericht Meiningen {Meiningen; Lindenallee 15} = LG Meiningen {Meiningen; Lindenallee 15}
`);
