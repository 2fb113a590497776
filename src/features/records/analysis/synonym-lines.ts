/*
 * Words of the field that mean the same (=), or of which the first also finds the others, but not the other way (>).
 * A term is a word or a phrase. A text carries the lexemes of the lines it belongs to (concepts.ts): whoever changes the list raises
 * ANALYSIS_EDITION in text.ts, so that texts are analysed anew.
 */
export const SYNONYMS = `
MBE = Migrationsberatung für erwachsene Zuwanderer = Migrationsberatung
Migrationsberatung > Flüchtlingsberatung, Migrationsfachdienst, JMD
Flüchtlingsberatung = Flüchtlingssozialarbeit = Asylberatung > Migrationsberatung, Asylverfahrensberatung
JMD = Jugendmigrationsdienst
EOK = Erstorientierungskurs
BSK = Berufssprachkurs = DeuFöV = berufsbezogene Deutschsprachförderung = Deutsch für den Beruf
BAMF = Bundesamt für Migration und Flüchtlinge
DaZ = Deutsch als Zweitsprache
DaF = Deutsch als Fremdsprache
VHS = Volkshochschule = Kreisvolkshochschule
IK = Integrationskurs
MiA = MiA-Kurs = Migrantinnen einfach stark im Alltag
Frauenkurs > MiA, Frauenintegrationskurs
ALG II = Bürgergeld = Hartz IV = Grundsicherung für Arbeitsuchende = Arbeitslosengeld II
WBS = Wohnberechtigungsschein
KdU = Kosten der Unterkunft
BuT = Bildungspaket = Bildung und Teilhabe > Schulsachen, Schulbedarf, Klassenfahrt
GU = Gemeinschaftsunterkunft = Flüchtlingsunterkunft = Asylbewerberheim = Asylheim = Flüchtlingsheim
UMA = unbegleitete minderjährige Ausländer = unbegleitete minderjährige Flüchtlinge = UMF
ABH = Ausländerbehörde = Ausländeramt = Einwanderungsbehörde = Migrationsbehörde = Zuwanderungsbehörde
LRA = Landratsamt = Kreisverwaltung
IHK = Industrie- und Handelskammer
HWK = Handwerkskammer
AsylbLG = Asylbewerberleistungsgesetz = Asylbewerberleistungen
FSJ = Freiwilliges Soziales Jahr
BFD = Bundesfreiwilligendienst
AWO = Arbeiterwohlfahrt
DRK = Deutsches Rotes Kreuz = Rotes Kreuz
IQ = IQ-Netzwerk = Netzwerk Integration durch Qualifizierung
ZAB = Zentralstelle für ausländisches Bildungswesen
LiD = Leben in Deutschland = Einbürgerungstest
Sprachkurs = Deutschkurs = Deutschunterricht = Sprachunterricht = Deutsch lernen > Integrationskurs, Berufssprachkurs, Erstorientierungskurs, Alphabetisierungskurs, Sprachförderung, Deutsch als Zweitsprache, Deutsch als Fremdsprache, Deutsch für Anfänger, Sprachtraining, Fachsprache
Deutsch > Integrationskurs, Erstorientierungskurs, Sprachkurs, DaZ, Sprachtraining, Fachsprache
Integrationskurs > Elternintegrationskurs, Frauenintegrationskurs, Jugendintegrationskurs
Alphabetisierungskurs = Alphakurs = Alphabetisierung = Lesen und Schreiben lernen > Zweitschriftlernende
Lesen und Schreiben = Lesen Schreiben > Alphabetisierung
Analphabet = Analphabeten > Alphabetisierung, Lesen und Schreiben
Onlinekurs = Online-Kurs > Kurs online, virtueller Kurs
Sprachcafé = Sprachtreff = Deutsch sprechen = Deutsch üben = Deutsch sprechen üben = Deutsch reden = Deutsch reden üben = Gespräche üben = Konversationskurs > Sprachtandem, Begegnungscafé
Sprachtest = Deutschprüfung = Deutschtest = Sprachprüfung = Sprachzertifikat > DTZ, telc, Einstufungstest, Goethe-Zertifikat
Einstufungstest = Einstufung = Sprachstandstest
Kita = Kindergarten = Kindertagesstätte = Kindertageseinrichtung = KiTa-Platz = Kindergartenplatz > Krippe, Kindertagespflege, Tagesmutter
Krippe = Kinderkrippe = Krippenplatz > Kita
Tagesmutter = Kindertagespflege = Tagespflege = Tagespflegeperson = Tagesvater > Kita, Kindergarten
Kinderbetreuung > Kita, Kindertagespflege, Krippe, Betreuung der Kinder, Kinder werden betreut, Hort
Hort = Nachmittagsbetreuung = Ganztagsbetreuung = Schulhort
Schulanmeldung = Einschulung = Kind in der Schule anmelden = Schulaufnahme
Hausaufgabenhilfe = Hausaufgabenbetreuung = Nachhilfe = Lernhilfe = Lernförderung = Hausaufgaben > Lernpate
Schulabschluss = Schulabschluss nachholen = Hauptschulabschluss = Realschulabschluss
Spielgruppe = Krabbelgruppe = Eltern-Kind-Gruppe = Mutter-Kind-Gruppe = Eltern-Kind-Treff
Sprachmittler = Dolmetscher = Übersetzer = Sprachmittlung = Dolmetschen = Übersetzung = Gemeindedolmetscher = Übersetzungshilfe = übersetzen
Anerkennung von Zeugnissen = Zeugnisanerkennung = Berufsanerkennung = Anerkennung ausländischer Berufsabschlüsse = Anerkennungsberatung = Diplomanerkennung = Anerkennung Diplom = Anerkennung Ausbildung = Abschluss anerkennen = Zeugnis anerkennen
Anerkennung > Gleichwertigkeit, Zeugnisbewertung
Jobcenter = Jobcentre = Job-Center = Arbeitsamt = Agentur für Arbeit = Arbeitsagentur
Arbeit = Job = Arbeitsplatz = Arbeitsstelle > Beruf, Arbeitssuche, Stellensuche
Hilfe = helfen = Unterstützung = unterstützen
Arbeitssuche = Jobsuche = Stellensuche = Arbeit finden = Job finden = Stellenangebote = Arbeitsvermittlung > Bewerbung, Jobcenter, Jobmesse
Arbeitserlaubnis = Beschäftigungserlaubnis = arbeiten dürfen = Arbeitsgenehmigung
Bewerbung = Lebenslauf = Bewerbungstraining = Bewerbungshilfe = Bewerbung schreiben
Ausbildung = Ausbildungsplatz = Lehrstelle = Ausbildungsstelle = Azubi
Praktikum = Praktikumsplatz
Weiterbildung = Fortbildung = Umschulung = Qualifizierung = Teilqualifizierung
selbstständig = Existenzgründung = Selbstständigkeit = Firma gründen = Gründungsberatung
Berufsberatung = Berufsorientierung > Jugendberufsagentur
Arbeitsrecht > Faire Integration, Kündigung, Lohn
Lohn = Gehalt = Verdienst
Schulden = Schuldnerberatung = Schuldenberatung = Insolvenzberatung = Hilfe bei Schulden
Wohnung = Wohnungssuche = Wohnraum = Mietwohnung = Wohnungshilfe = Wohnen
obdachlos = wohnungslos = Wohnungslosenhilfe = Obdachlosigkeit = Notunterkunft > ohne Wohnung, Menschen ohne Wohnung
Heim = Wohnheim = Unterkunft > Gemeinschaftsunterkunft
Umzug = umziehen = ausziehen = Auszug
Erste Hilfe = Erste-Hilfe-Kurs
Miete = Mietrecht = Mieterberatung > Mieterverein, Mietvertrag
Mietschulden = Mietrückstand = Mietrückstände = Räumungsklage = Zwangsräumung = Räumung > Kündigung
Möbel = Möbellager = Sozialkaufhaus = Möbelspende = gebrauchte Möbel
Kleidung = Kleiderkammer = Kleiderspende = Kleiderladen
Tafel = Lebensmittelausgabe = Lebensmittel
Fahrradwerkstatt = Fahrrad = Rad = Radwerkstatt = Fahrradreparatur = Räder reparieren
Gabelstapler = Stapler = Staplerschein
joggen = laufen = Laufgruppe = Lauftreff
Garten = gärtnern = Gemeinschaftsgarten = Gartenprojekt > Beete
Studium = studieren = Universität = Uni = Studierende > Hochschule
Führerschein = Fahrerlaubnis = Fahrschule
Aufenthalt = Aufenthaltserlaubnis = Aufenthaltstitel = Aufenthaltsrecht = Visum > Ausländerbehörde
Duldung = geduldet = Geduldete
Einbürgerung = Staatsbürgerschaft = Staatsangehörigkeit = deutscher Pass
Familiennachzug = Familienzusammenführung = Ehegattennachzug
Asylverfahren = Asylantrag = Asyl = Asylverfahrensberatung
Rechtsberatung = Anwalt = Rechtsanwalt = Rechtshilfe
Rückkehr = Rückkehrberatung = freiwillige Ausreise
Behördenhilfe = Behördenbegleitung = Formulare ausfüllen = Hilfe bei Formularen = Anträge ausfüllen = Formularhilfe = Ausfüllhilfe = Behördengänge = Begleitung zu Behörden = Begleitung zum Amt = Behördenlotse = Hilfe bei Anträgen
Formular = Antrag
Brief = Post = Behördenbrief = Behördenpost = Briefe vom Amt
Frauenhaus = Gewaltschutz = häusliche Gewalt = Gewalt in der Familie = Gewalt gegen Frauen = Frauenberatungsstelle = Gewalt = schlagen = schlägt = geschlagen
Schwangerschaft = schwanger = Schwangere = Schwangerschaftsberatung = Schwangerenberatung = Schwangerschaftskonfliktberatung > Hebamme
Hebamme = Geburtshilfe
Erziehungsberatung = Familienberatung = Elternberatung = Erziehung
Psychotherapie = Psychologe = psychische Hilfe = psychosoziale Beratung = Therapie = psychische Gesundheit > Trauma, Seelsorge
Trauma = traumatisiert = Traumaberatung > Psychotherapie, Angst
Suchtberatung = Drogenberatung = Sucht = Alkohol = Drogen
Krankenversicherung = Krankenkasse = Gesundheitskarte
Arzt = Ärzte = Hausarzt = Arztpraxis = Mediziner > Klinik, Sprechstunde Arzt
Zahnarzt = Zahnärzte
Krankenhaus = Klinik = Klinikum = Hospital
Impfung = impfen = Schutzimpfung
Behinderung = Menschen mit Behinderung = Inklusion = Teilhabeberatung = EUTB = behindert
Pflegekraft = Pflegefachkraft = Pflegehelfer = Krankenpfleger = Altenpfleger = Krankenschwester
Pflege = Pflegestützpunkt = Pflegeberatung = Altenpflege
Senioren = ältere Menschen = Rentner = alte Menschen
Mädchen = Mädel = Mädels = Madl
Jungen = Jungs = Buben
Kinder > Schüler, Mädchen und Jungen
Vorlesen = Vorlesestunde > Bilderbuch, Vorlesepate
Jugendliche = Jugend = junge Menschen = junge Erwachsene = Teenager
Flüchtlinge = Geflüchtete = Asylbewerber = Asylsuchende = Schutzsuchende > Asylverfahren
Migranten = Zugewanderte = Zuwanderer = Ausländer = Eingewanderte = Neuzugewanderte = Menschen mit Migrationshintergrund
Eltern = Mütter und Väter > Familie
Familie > Eltern
Ehrenamt = Freiwilligenarbeit = ehrenamtlich = Freiwillige = bürgerschaftliches Engagement = ehrenamtlich helfen
Pate = Patenschaft = Lotse = Mentor = Integrationslotse = Begleiter
Begegnung = Begegnungscafé = Treffpunkt = Leute kennenlernen = Freunde finden = Treff > Café, Fest
Chor = singen = Gesang
Ramadan = Fastenbrechen = Fasten = Zuckerfest
Sport = Sportverein > Fußball, Turnen, Schwimmen, Gymnastik
Fußball = Fußi = kicken = bolzen = Bolzplatz = Fußballtraining
Schwimmkurs = schwimmen lernen = Schwimmunterricht
Handarbeit = nähen = Nähkurs = Nähtreff = Nähcafé
kochen = Kochkurs = Kochtreff
Bibliothek = Bücherei = Stadtbibliothek = Stadtbücherei
Computer = PC = Digitalkurs > Internet, digital
Konto = Girokonto = Bankkonto = Konto eröffnen = Basiskonto
Kindergeld = Familienkasse
Kinderzuschlag = KiZ
Rundfunkbeitrag = GEZ
Diskriminierung = Antidiskriminierung = Rassismus = Antidiskriminierungsberatung
Moschee = islamische Gemeinde
Kirche = Kirchengemeinde = Gottesdienst
kostenlos = kostenfrei = gratis = umsonst = unentgeltlich > keine Kosten, ohne Kosten
Anmeldung Wohnung = Einwohnermeldeamt = Bürgerbüro = Bürgeramt = Meldeamt = Wohnsitz anmelden = Wohnsitz ummelden
Polizei = Notruf
abends = Abendkurs = Abend
Wochenende = Samstag
Ukraine = ukrainisch = Ukrainer = Ukrainerin > § 24 AufenthG
Leichte Sprache = einfache Sprache
`;

/** What stands for a part of a compound: "Deutschkurs" is asked, "Deutschunterricht" written. */
export const PART_SYNONYMS = `
kurs unterricht lehrgang schulung training workshop
beratung beratungsstelle sprechstunde
treff treffpunkt treffen café begegnung gruppe
hilfe unterstützung
arbeit job
flüchtling geflüchtete asyl
arzt ärzte
platz plätze
`;
