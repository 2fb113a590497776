/** Names of organisations with their variants: the part that was kept from those who worked on the rules. */
import { parseFamilies } from "./parse-corpus.ts";

export const HELD_OUT_NAMES = parseFamilies(`
AWO Kreisverband Eisenach/Wartburgkreis e. V. {Eisenach} = AWO KV Eisenach-Wartburgkreis = Arbeiterwohlfahrt KV Eisenach/Wartburgkreis {Eisenach} = AWO Eisenach {Eisenach}
AWO Kreisverband Gotha e. V. {Gotha} = AWO KV Gotha = Arbeiterwohlfahrt Gotha {Gotha}
AWO Seniorentreff Eisenach {Eisenach} = Seniorentreff der AWO {Eisenach}

Caritasverband Peine e. V. {Peine; 05171 5550} = Caritas Peine = Caritas-Verband Peine
Caritasverband Unna {Unna} = Caritas Unna e. V. = Caritasverband für den Kreis Unna e.V. {Unna}
Caritas Migrationsdienst Peine {Peine; 05171 5551} = Migrationsdienst der Caritas Peine

Deutsches Rotes Kreuz Kreisverband Peine {Peine} = DRK Peine {Peine} = DRK KV Peine e.V. = DRK-Kreisverband Peine
Deutsches Rotes Kreuz Kreisverband Unna e. V. {Unna} = DRK Unna = DRK Kreisverband Unna

Grundschule Stregda {Eisenach} = GS Stregda {Eisenach} = Staatliche Grundschule Stregda
Grundschule Hörselschule {Eisenach} = Hörselschule (Grundschule) {Eisenach}
Goetheschule Eisenach {Eisenach} = Goethe-Schule {Eisenach} = Staatliche Regelschule "Goethe" {Eisenach}
Goetheschule Gotha {Gotha} = Goethe-Schule Gotha

Gemeinde Edemissen, Fachbereich Bürgerdienste {Edemissen} = Gemeindeverwaltung Edemissen - FB Bürgerdienste = Gemeinde Edemissen FB Bürgerdienste {Edemissen}
Gemeinde Edemissen, Fachbereich Bauen {Edemissen} = Gemeinde Edemissen FB Bauen
Gemeinde Edemissen, Standesamt {Edemissen} = Standesamt Gemeinde Edemissen

Stadt Eisenach, Jugendamt {Eisenach} = Jugendamt Eisenach = Jugendamt der Stadt Eisenach {Eisenach}
Stadt Eisenach, Sozialamt {Eisenach} = Sozialamt Eisenach {Eisenach}
Landratsamt Wartburgkreis, Jugendamt {Bad Salzungen} = LRA Wartburgkreis - Jugendamt = Jugendamt Wartburgkreis

Kreisvolkshochschule Peine {Peine} = KVHS Peine = VHS Landkreis Peine {Peine}
Volkshochschule Unna-Fröndenberg-Holzwickede {Unna} = VHS Unna/Fröndenberg/Holzwickede = VHS Unna Fröndenberg Holzwickede {Unna}
Volkshochschule Lünen {Lünen} = VHS Lünen = VHS der Stadt Lünen

Evangelische Kirchengemeinde Unna {Unna} = Ev. Kirchengemeinde Unna = Ev. Kirchengem. Unna
Evangelischer Kirchenkreis Unna {Unna} = Ev. Kirchenkreis Unna
Katholische Kirchengemeinde St. Katharina Unna {Unna} = Kath. Kirchengemeinde St. Katharina {Unna} = Pfarrei Sankt Katharina Unna

Diakonie Ruhr-Hellweg e. V. {Unna} = Diakonisches Werk Ruhr-Hellweg = Diakonie Ruhr Hellweg
Diakonie Ruhr-Hellweg, Flüchtlingsberatung {Unna; 02303 55501} = Flüchtlingsberatung Diakonie Ruhr-Hellweg {Unna}

Agentur für Arbeit Hildesheim, Geschäftsstelle Peine {Peine} = Arbeitsagentur Peine {Peine} = Agentur für Arbeit Peine
Jobcenter Peine {Peine} = Job Center Peine = Jobcenter Landkreis Peine
Jobcenter Kreis Unna {Unna} = Jobcenter Unna = Job-Center Kreis Unna

Multikulturelles Forum e. V. {Lünen; info@mf.example.org} = Multikulturelles Forum Lünen = Multikulti Forum {Lünen; info@mf.example.org}
Multikulturelles Zentrum Hamm {Hamm} = Multikulturelles Zentrum e.V. {Hamm}

Werkstatt im Kreis Unna GmbH {Unna} = Werkstatt Unna = Werkstatt im Kreis Unna
Werkstatt für Menschen mit Behinderung Unna {Unna} = WfbM Unna {Unna}

TSV Eintracht Edemissen {Edemissen} = Turn- und Sportverein Eintracht Edemissen = TSV Eintracht Edemissen e.V.
TSV Eintracht Peine {Peine} = TSV Eintracht Peine e. V.
TSV Edemissen 1920 {Edemissen} = TSV Edemissen

Kommunales Integrationszentrum Kreis Unna {Bergkamen} = KI Kreis Unna = Kommunales Integrationszentrum des Kreises Unna
Koordinierungsstelle Migration und Teilhabe Landkreis Peine {Peine} = Koordinierungsstelle Migration u. Teilhabe, LK Peine

Nachbarschaftszentrum Nordstadt {Eisenach; Goldberg 2} = NBZ Nordstadt {Eisenach; Goldberg 2} = Nachbarschaftszentrum Nord {Eisenach}
Bürgerzentrum Nordstadt {Eisenach} = Bürgerzentrum Nord-Stadt {Eisenach}

Lebenshilfe Peine-Burgdorf gGmbH {Peine} = Lebenshilfe Peine/Burgdorf = Lebenshilfe Peine-Burgdorf gemeinnützige GmbH
Lebenshilfe Unna {Unna} = Lebenshilfe für Menschen mit Behinderung Unna e.V.

Kinderschutzbund Ortsverband Peine e. V. {Peine} = Deutscher Kinderschutzbund OV Peine = Kinderschutzbund Peine
Kinderschutzbund Unna {Unna} = DKSB Unna {Unna}

Kita Kunterbunt {Edemissen} = Kindertagesstätte Kunterbunt Edemissen = Kindergarten "Kunterbunt" {Edemissen}
Kita Kunterbunt {Eisenach} = Kita Kunterbunt Eisenach
Kita Villa Kunterbunt {Edemissen} = Kita "Villa Kunterbunt" {Edemissen}

Klinikum Peine gGmbH {Peine} = Klinikum Peine = Krankenhaus Peine {Peine}
St. Georg Klinikum Eisenach {Eisenach} = Sankt Georg Klinikum gGmbH {Eisenach} = St.-Georg-Klinikum Eisenach gGmbH

Bundesamt für Migration und Flüchtlinge, Regionalstelle Hermsdorf {Hermsdorf} = BAMF Regionalstelle Hermsdorf = BAMF Hermsdorf
Bundesamt für Migration und Flüchtlinge, Außenstelle Suhl {Suhl} = BAMF Außenstelle Suhl

Paritätischer Wohlfahrtsverband Peine {Peine} = Der Paritätische Peine = DPWV Peine
Arbeiter-Samariter-Bund Kreisverband Peine {Peine} = ASB Peine = ASB KV Peine e.V.

Stadtbibliothek Eisenach {Eisenach} = Bibliothek Eisenach {Eisenach} = Stadtbücherei Eisenach {Eisenach}
Stadtarchiv Eisenach {Eisenach} = Archiv der Stadt Eisenach

Internationale Gärten e. V. {Peine; garten@example.org} = Internationaler Garten Peine {Peine; garten@example.org}
Interkulturelle Begegnungsstätte Peine {Peine} = Interkult. Begegnungsstätte Peine
`);
