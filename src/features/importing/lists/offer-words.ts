/** Words offices use for codes of offers. Every code has its words: the types say so. */
import type {
  Accessibility,
  Childcare,
  CourseType,
  Registration,
  ResidenceStatus,
  TargetGroup,
  Topic,
} from "../../offers/index.ts";
import { wordings } from "../wordings.ts";

export const TOPIC_WORDS = {
  language: wordings(`
    Deutsch lernen | Sprache | Deutsch | Sprachkurs | Sprachförderung | Deutschkurs | Integrationskurs | *sprachkurs |
    *deutschkurs | *integrationskurs | Spracherwerb | Sprachcafé | Sprach* | Alphabetisierung | Sprache und Schule`),
  work: wordings(`
    Arbeit und Beruf | Arbeit | Beruf | Ausbildung | Arbeitsmarkt | Anerkennung | Berufliche Integration | Bewerbung |
    Job | Qualifizierung | Jobsuche | Arbeits* | Berufs*`),
  education: wordings(`
    Schule und Kita | Schule | Kita | Bildung | Kinder und Jugend | Hausaufgabenhilfe | Nachhilfe | Jugend |
    Kinderbetreuung | Erziehung | Eltern | Familie und Bildung`),
  counselling: wordings(`
    Beratung | Recht | Asyl | Aufenthalt | Migrationsberatung | Sozialberatung | Soziales | Familie | Schulden |
    Schuldnerberatung | Familienberatung | *beratung | Asylverfahrensberatung | Begleitung`),
  housing: wordings("Wohnen | Wohnung | Wohnraum | Unterkunft | Unterbringung | Wohnungssuche | Wohn*"),
  health: wordings(`
    Gesundheit | Medizin | Pflege | Psychosoziale Beratung | Trauma | Schwangerschaft | Sucht | Soziales und
    Gesundheit | Psycho* | Gesundheits* | Therapie`),
  leisure: wordings(`
    Freizeit und Begegnung | Freizeit | Begegnung | Kultur | Sport | Treff | Freizeit und Kultur | Kultur und Freizeit
    | Ehrenamt | Begegnungscafé | *treff | *café | Kochen | Nähen | Musik`),
  interpreting: wordings(`
    Hilfe beim Dolmetschen | Dolmetschen | Sprachmittlung | Übersetzung | Dolmetscher | Sprachmittler |
    Dolmetscherpool | Sprachmittler* | Dolmetsch*`),
} satisfies Record<Topic, readonly string[]>;

export const TARGET_GROUP_WORDS = {
  newcomers: wordings(`
    Neuzugewanderte | Neu im Landkreis | Zugewanderte | Migranten | Migrantinnen | Menschen mit Migrationshintergrund
    | MmM | MmMH | Neuankömmlinge | Ausländer | Ausländerinnen | Migrant* | Zuwanderer | Migrationshintergrund`),
  women: wordings("Frauen | Frau | Mädchen und Frauen | Mädchen | w | nur Frauen | Mütter"),
  men: wordings("Männer | Mann | nur Männer | Väter"),
  parents: wordings("Eltern | Familien | Familie | Alleinerziehende | Eltern mit Kindern"),
  children: wordings(`
    Kinder | Kind | Vorschulkinder | Grundschulkinder | Schulkinder | Schüler | Schülerinnen und Schüler | SuS`),
  youth: wordings("Jugendliche | Jugend | Teenager | uMA | umF | unbegleitete Minderjährige"),
  young_adults: wordings(
    "Junge Erwachsene | junge Menschen | Auszubildende | Azubis | Studierende | U27 | junge Menschen bis 27",
  ),
  older_people: wordings("Ältere Menschen | Senioren | Seniorinnen | Ältere | Ü60"),
  workers: wordings(`
    Berufstätige | Arbeitnehmer | Beschäftigte | Arbeitssuchende | Arbeitsuchende | Arbeitslose | Fachkräfte aus dem
    Ausland | Erwerbstätige`),
  refugees: wordings(`
    Geflüchtete | Flüchtlinge | Asylbewerber | Asylsuchende | Asylbewerberinnen | Geduldete | Ukrainer | Geflüchtete
    aus der Ukraine | Flüchtling* | Gefluechtet* | Asyl*`),
  eu_citizens: wordings("Menschen aus der EU | EU-Bürger | EU-Bürgerinnen | Unionsbürger | EU | EU-Zugewanderte"),
  people_with_disabilities: wordings(`
    Menschen mit Behinderung | Behinderte | Menschen mit Beeinträchtigung | Menschen mit Handicap | Hörgeschädigte`),
  volunteers: wordings("Ehrenamtliche | Freiwillige | Helfer | Helferinnen | Ehrenamtler | Paten"),
  professionals: wordings(`
    Fachkräfte der Integrationsarbeit | Fachkräfte | Multiplikatoren | Lehrkräfte | Hauptamtliche | Mitarbeitende |
    pädagogische Fachkräfte`),
} satisfies Record<TargetGroup, readonly string[]>;

export const COURSE_TYPE_WORDS = {
  integration_course: wordings(`
    Allgemeiner Integrationskurs | Integrationskurs | IK | Allg. Integrationskurs | allgemeiner IK | AIK |
    Integrationskurs (BAMF) | *integrationskurs`),
  literacy_course: wordings(`
    Integrationskurs mit Alphabetisierung | Alphabetisierungskurs | Alphakurs | Alpha-Kurs | Alphabetisierung |
    Alpha-IK | IK Alpha | Alpha | Alpha*`),
  second_script_course: wordings(`
    Integrationskurs für Zweitschriftlernende | Zweitschriftlerner | Zweitschriftlernerkurs | Zweitschrift |
    Zweitschrift*`),
  women_course: wordings("Frauenintegrationskurs | Frauen-Integrationskurs | Frauenkurs | IK Frauen | Frauen-IK"),
  parents_course: wordings("Elternintegrationskurs | Eltern-Integrationskurs | Elternkurs | Eltern-IK"),
  youth_course: wordings("Jugendintegrationskurs | Jugend-Integrationskurs | Jugendkurs | Jugend-IK"),
  intensive_course: wordings("Intensivkurs | Intensiv-IK | Intensivsprachkurs"),
  support_course: wordings("Förderkurs | Förder-IK"),
  orientation_course: wordings("Orientierungskurs | OK | O-Kurs | Leben in Deutschland"),
  vocational_course: wordings(`
    Berufssprachkurs | BSK | DeuFöV | Deuföv-Kurs | berufsbezogene Deutschförderung | Basisberufssprachkurs |
    Spezialberufssprachkurs | Job-BSK | ESF-BAMF | *berufssprachkurs | berufsbezogener Sprachkurs | Berufssprach*`),
  first_orientation_course: wordings("Erstorientierungskurs | EOK | EO-Kurs | Erstorientierung"),
  low_threshold_course: wordings(`
    Niederschwelliger Kurs | MiA | MiA-Kurs | niedrigschwelliger Kurs | niederschwelliger Deutschkurs |
    niederschwelliger Frauenkurs | Ehrenamtlicher Deutschkurs | StartDeutsch | niederschwellig`),
  language_cafe: wordings(`
    Sprachcafé oder Lernpatenschaft | Sprachcafé | Sprachcafe | Konversationskurs | Lernpatenschaft | Sprachpaten |
    Sprachtreff | Sprachtandem | Konversation`),
  school_german: wordings(`
    Deutsch als Zweitsprache in der Schule | DaZ | DaZ-Unterricht | Deutsch als Zweitsprache | Willkommensklasse |
    Sprachlernklasse | Ferienkurs | Vorkurs`),
  other_course: wordings(`
    Anderer Sprachkurs | Sprachkurs | Deutschkurs | Sonstiger Kurs | Firmenkurs | A1-Kurs | A2-Kurs | B1-Kurs |
    B2-Kurs | *deutschkurs | *sprachkurs`),
} satisfies Record<CourseType, readonly string[]>;

export const CHILDCARE_WORDS = {
  yes: wordings(`
    mit Kinderbetreuung | ja | x | vorhanden | j | möglich | inklusive | wird angeboten | Kinderbetreuung | ✓`),
  on_request: wordings(`
    Kinderbetreuung auf Anfrage | auf Anfrage | nach Absprache | bei Bedarf | n. V. | nach Vereinbarung | ggf.`),
  no: wordings(`
    ohne Kinderbetreuung | nein | keine | ohne | n | nicht vorhanden | nicht möglich | keine Kinderbetreuung`),
  unknown: wordings("Kinderbetreuung nicht bekannt | unbekannt"),
} satisfies Record<Childcare, readonly string[]>;

export const ACCESSIBILITY_WORDS = {
  step_free: wordings(`
    ohne Stufen erreichbar | barrierefrei | rollstuhlgerecht | stufenlos | ebenerdig | ja | x | Rollstuhl |
    barrierearm`),
  lift: wordings("mit Aufzug | Aufzug | Fahrstuhl | Lift"),
  accessible_toilet: wordings(
    "mit barrierefreier Toilette | barrierefreie Toilette | Behinderten-WC | barrierefreies WC | Rollstuhl-WC",
  ),
  hearing_loop: wordings("mit Anlage für Hörgeräte | Anlage für Hörgeräte | Induktionsschleife | Höranlage"),
  sign_language: wordings("in Gebärdensprache | Gebärdensprache | DGS"),
  plain_language: wordings("in Leichter Sprache | Leichte Sprache | einfache Sprache"),
} satisfies Record<Accessibility, readonly string[]>;

export const RESIDENCE_WORDS = {
  asylum_procedure: wordings(`
    mit Aufenthaltsgestattung (Asylverfahren läuft) | Aufenthaltsgestattung | Gestattung | Gestattete | im
    Asylverfahren | Asylbewerber`),
  tolerated: wordings("mit Duldung | Duldung | Geduldete"),
  protected: wordings(`
    mit anerkanntem Schutz | Anerkannte | anerkannt | Asylberechtigte | Flüchtlingseigenschaft | subsidiärer Schutz |
    Bleiberecht | § 25`),
  temporary_protection: wordings(`
    mit vorübergehendem Schutz (§ 24 AufenthG) | § 24 | §24 | § 24 AufenthG | Ukraine | vorübergehender Schutz`),
  resettled_germans: wordings("Spätaussiedlerinnen und Spätaussiedler | Spätaussiedler | Aussiedler"),
  residence_permit: wordings(
    "mit anderem Aufenthaltstitel | Aufenthaltserlaubnis | Aufenthaltstitel | Niederlassungserlaubnis | AE",
  ),
  eu_citizen: wordings("aus einem Land der EU | EU-Bürger | EU | Unionsbürger | Freizügigkeit"),
} satisfies Record<ResidenceStatus, readonly string[]>;

export const REGISTRATION_WORDS = {
  none: wordings(`
    ohne Anmeldung | keine | nein | nicht erforderlich | nicht nötig | offen | ohne | einfach kommen | keine Anmeldung
    | offenes Angebot`),
  contact: wordings(`
    Anmeldung per Telefon, E-Mail oder vor Ort | ja | telefonisch | per E-Mail | per Mail | vor Ort | persönlich |
    erforderlich | mit Anmeldung | Anmeldung | Anmeldung erforderlich | nach Vereinbarung | Termin | nach
    Terminvereinbarung | x`),
  online: wordings("Anmeldung im Internet | online | Online-Anmeldung | Internet | Formular"),
  referral: wordings(`
    mit Berechtigung oder Zuweisung | Zuweisung | Berechtigung | Berechtigungsschein | Verpflichtung | über Jobcenter
    | Vermittlungsgutschein | AVGS | Überweisung | Zuweisung durch Jobcenter | BAMF-Berechtigung`),
  test: wordings("nach einem Einstufungstest | Einstufungstest | Einstufung | Test | nach Einstufungstest"),
} satisfies Record<Registration, readonly string[]>;
