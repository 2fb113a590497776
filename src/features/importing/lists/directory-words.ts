/** Words offices use for codes of the directory. Every code has its words: the type says so. */
import type { Membership, OrganisationKind, Resource } from "../../directory/index.ts";
import { wordings } from "../wordings.ts";

export const KIND_WORDS = {
  county_office: wordings(`
    Kreisverwaltung | Landratsamt | LRA | Landkreis | Kreis | Kreisbehörde | Ausländerbehörde | Gesundheitsamt |
    Jugendamt | Sozialamt | Kommunales Integrationszentrum | KI`),
  municipal_office: wordings(`
    Stadt- oder Gemeindeverwaltung | Stadtverwaltung | Gemeindeverwaltung | Kommune | Kommunalverwaltung | Gemeinde |
    Samtgemeinde | Verwaltungsgemeinschaft | VG | Stadt | Rathaus | Bürgermeisteramt`),
  state_authority: wordings(`
    Landes- oder Bundesbehörde | Behörde | Landesbehörde | Bundesbehörde | BAMF | Bundesamt | Schulamt | Landesamt |
    Amtsgericht | Amt | Ministerium`),
  jobcenter: wordings(`
    Jobcenter oder Agentur für Arbeit | Jobcenter | Job-Center | JC | Agentur für Arbeit | Arbeitsagentur | Arbeitsamt
    | Arbeitsverwaltung`),
  school: wordings("Schule | *schule | *gymnasium | Gymnasium | Berufskolleg | Schulen | BBS"),
  daycare: wordings(`
    Kita | Kindertagesstätte | Kindergarten | Kinderkrippe | Krippe | Kindertageseinrichtung | *kindergarten |
    Familienzentrum`),
  adult_education: wordings("Volkshochschule | VHS | KVHS | Kreisvolkshochschule | Erwachsenenbildung"),
  training_provider: wordings(`
    Bildungsträger oder Sprachschule | Bildungsträger | Bildungseinrichtung | Sprachschule | Sprachkursträger |
    Kursträger | Bildungswerk | Bildungszentrum | Träger | Bildung | *bildungswerk | *bildungszentrum | Akademie`),
  university: wordings("Hochschule | Universität | Uni | FH | Fachhochschule"),
  chamber: wordings(`
    Kammer | IHK | HWK | Handwerkskammer | Industrie- und Handelskammer | Kreishandwerkerschaft | *kammer |
    Wirtschaftsverband`),
  welfare_association: wordings(`
    Wohlfahrtsverband | Wohlfahrt | Wohlfahrtspflege | freier Träger | AWO | Arbeiterwohlfahrt | Caritas |
    Caritasverband | Diakonie | Diakonisches Werk | DRK | Deutsches Rotes Kreuz | Paritätischer | Volkssolidarität |
    ASB | Johanniter | Malteser | Sozialverband | Sozialwerk`),
  counselling_centre: wordings(`
    Beratungsstelle | Beratung | Migrationsberatung | *beratung | *beratungsstelle | MBE | JMD |
    Jugendmigrationsdienst`),
  migrant_organisation: wordings(`
    Migrantenorganisation | Migrantenselbstorganisation | MO | MSO | Migrantenverein | Kulturverein der Migranten |
    Ausländerbeirat | Integrationsrat`),
  initiative: wordings(`
    Initiative, Helferkreis | Initiative | Helferkreis | Ehrenamt | Ehrenamtsinitiative | Bürgerinitiative |
    Flüchtlingshilfe | Netzwerk | Treffpunkt | Begegnungsstätte | Freiwilligenagentur`),
  club: wordings(`
    Verein | Sportverein | Kulturverein | Förderverein | *verein | SV | TSV | Sportgemeinschaft | Kreissportbund |
    eingetragener Verein`),
  church: wordings(`
    Kirche oder Religionsgemeinschaft | Kirche | Kirchengemeinde | Kirchgemeinde | Pfarrei | Pfarramt | Moschee |
    Moscheegemeinde | Islamische Gemeinde | Jüdische Gemeinde | Religionsgemeinschaft | Kirchenkreis | *gemeinde e. V.`),
  health: wordings(`
    Gesundheit | Klinik | Klinikum | Krankenhaus | *klinik | Arztpraxis | Praxis | Gesundheitsdienst | Krankenkasse`),
  housing_company: wordings(`
    Wohnungsunternehmen | Wohnungsbaugesellschaft | Wohnungsgenossenschaft | Wohnungsbaugenossenschaft | WBG | Wohnungsgesellschaft | Vermieter |
    Wohnungswirtschaft`),
  business: wordings("Unternehmen | Betrieb | Firma | Wirtschaft | Arbeitgeber"),
  police: wordings("Polizei | Polizeiinspektion | LPI | Polizeidirektion | PI"),
  library: wordings(`
    Bibliothek, Museum, Kulturhaus | Bibliothek | Bücherei | Museum | Kulturhaus | Stadtbibliothek | Theater |
    *bibliothek | *museum | Mehrgenerationenhaus`),
  other: wordings("Andere Einrichtung | Sonstige | Sonstiges | andere | weitere"),
} satisfies Record<OrganisationKind, readonly string[]>;

export const MEMBERSHIP_WORDS = {
  member: wordings(`
    Mitglied | ja | ordentliches Mitglied | stimmberechtigt | x | Vollmitglied | Steuerungsgruppe | Steuerungskreis |
    Lenkungsgruppe | Lenkungskreis | Federführung | Vorsitz | Sprecher`),
  adviser: wordings("Beratend | beratendes Mitglied | Berater | ohne Stimme | beratend ohne Stimmrecht"),
  guest: wordings("Gast | nein | Kooperationspartner | kein Mitglied"),
} satisfies Record<Membership, readonly string[]>;

export const RESOURCE_WORDS = {
  interpreting: wordings(
    "Dolmetschen und Sprachmittlung | Dolmetschen | Sprachmittlung | Dolmetscher | Sprachmittler | Dolmetsch*",
  ),
  volunteers: wordings("Ehrenamtliche | Ehrenamt | Freiwillige | Helfer | Helferinnen | Ehrenamt*"),
  childcare: wordings("Kinderbetreuung bei Terminen | Kinderbetreuung"),
  transport: wordings("Fahrzeug oder Fahrdienst | Fahrzeug | Fahrzeuge | Fahrdienst | Kleinbus | Transporter | Bus"),
  equipment: wordings("Technik | Beamer | Laptops | Laptop | Tonanlage | Leinwand | Beamer und Leinwand"),
  kitchen: wordings("Küche | Lehrküche | *küche"),
  sports: wordings("Sporthalle, Sportplatz, Sportgeräte | Sporthalle | Turnhalle | Sportplatz | Sportgeräte | Sport*"),
  donations: wordings("Sachspenden | Möbel | Kleidung | Kleiderkammer | Möbellager | Spenden"),
  training: wordings("Schulungen für andere | Schulungen | Schulung | Fortbildungen | Fortbildung | Workshops"),
  funding: wordings("Hilfe bei Förderanträgen | Förderanträge | Fördermittel | Fördermittelberatung | Förder*"),
  publicity: wordings("Öffentlichkeitsarbeit | Pressearbeit | Druck | Druckerei | Plakate | Flyer | Öffentlichkeits*"),
} satisfies Record<Resource, readonly string[]>;
