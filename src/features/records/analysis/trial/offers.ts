/** Offers as counties write them: title | summary | description | provider. Organisations and places are made up. */
const OFFERS = `
ik-general: Allgemeiner Integrationskurs | Deutsch von A1 bis B1 mit Orientierungskurs | 600 Unterrichtseinheiten Deutsch und 100 Einheiten Orientierungskurs. Voraussetzung ist eine Berechtigung oder Verpflichtung. Am Ende steht der Deutsch-Test für Zuwanderer. Anmeldung im Büro, vorher Einstufungstest. | Volkshochschule Musterkreis
ik-alpha: Alphabetisierungssprachkurs | Lesen, Schreiben und Deutsch für Menschen ohne Schulbesuch | Der Kurs richtet sich an Teilnehmende, die in ihrer Herkunftssprache nicht lesen und schreiben gelernt haben. Kleine Gruppe, langsames Tempo. | Bildungswerk Musterstadt
ik-women: Frauenintegrationskurs mit Kinderbetreuung | Deutschkurs für Mütter am Vormittag | Teilnehmerinnen lernen unter sich. Die Kinder werden während des Unterrichts im Haus betreut. | Bildungswerk Musterstadt
ik-parents: Elternintegrationskurs | Deutsch lernen rund um Kita und Schule | Themen sind Erziehung, Schulsystem und Elternabende. | Volkshochschule Musterkreis
german-kids: Deutschunterricht für Kinder | Spielerisch Deutsch lernen für Grundschulkinder | Zweimal in der Woche nach der Schule, in kleinen Gruppen, kostenlos. | Haus der Begegnung
german-school: DaZ-Förderung an der Regelschule | Deutsch als Zweitsprache für neu zugewanderte Schülerinnen und Schüler | Vorbereitungsklasse und begleitender Förderunterricht. | Staatliches Schulamt
bsk-b2: Berufssprachkurs B2 | Deutsch für den Beruf nach DeuFöV | Ziel ist die Prüfung B2. Berechtigung durch Jobcenter oder Agentur für Arbeit. | Sprachschule am Markt
bsk-care: Berufssprachkurs Pflege | Fachsprache für Pflegekräfte in Anerkennung | Vorbereitung auf die Kenntnisprüfung für Gesundheitsberufe. | Sprachschule am Markt
eok: Erstorientierungskurs | Erste Deutschkenntnisse und Orientierung im Alltag für Asylsuchende | Auch während des Asylverfahrens, auch mit Duldung. Ohne Vorkenntnisse. | Arbeiterwohlfahrt Musterkreis
online-german: Deutsch online B1 | Virtueller Sprachkurs am Abend | Unterricht per Video, zwei Abende in der Woche, für Berufstätige. | Volkshochschule Musterkreis
lang-cafe: Sprachcafé International | Deutsch sprechen bei Kaffee und Kuchen | Jeden Mittwoch, offen für alle, ohne Anmeldung. | Nachbarschaftszentrum
tandem: Sprachtandem | Zwei Menschen bringen einander ihre Sprache bei | Wir vermitteln Tandempaare. | Stadtbibliothek Musterstadt
exam: Prüfungszentrum telc | Sprachprüfungen von A2 bis C1 | Anmeldung zur Deutschprüfung, Einstufungstest nach Vereinbarung. | Sprachschule am Markt
mbe: Migrationsberatung für erwachsene Zuwanderer | Beratung für Menschen ab 27 Jahren | Hilfe bei Fragen zu Aufenthalt, Familie, Wohnung, Arbeit und Behörden. Vertraulich und kostenfrei. | Caritasverband
jmd: Jugendmigrationsdienst | Beratung und Begleitung für junge Menschen von 12 bis 27 | Schule, Ausbildung, Beruf und Sprache. | Diakonie Musterkreis
refugee-social: Flüchtlingssozialarbeit | Unterstützung in den Gemeinschaftsunterkünften | Die Sozialarbeiterinnen helfen im Asylverfahren und im Alltag. | Landratsamt Musterkreis
asylum-procedure: Asylverfahrensberatung | Unabhängige Beratung zur Anhörung beim Bundesamt | Vorbereitung auf die Anhörung und Hilfe bei Bescheiden. | Flüchtlingsrat
aliens-office: Ausländerbehörde | Aufenthaltstitel, Duldung, Beschäftigungserlaubnis, Familiennachzug | Termine nur nach Vereinbarung. Auch Anträge auf Niederlassungserlaubnis. | Landratsamt Musterkreis
naturalisation: Einbürgerungsberatung | Der Weg zum deutschen Pass | Voraussetzungen, Unterlagen und Einbürgerungstest. | Landratsamt Musterkreis
legal: Offene Rechtsberatung | Anwältinnen und Anwälte beraten zum Ausländerrecht | Jeden ersten Montag im Monat, ohne Termin. | Refugee Law Clinic
recognition: Anerkennungsberatung | Ausländische Berufsabschlüsse und Zeugnisse anerkennen lassen | Welche Stelle zuständig ist, welche Papiere nötig sind, was es kostet. | IQ-Netzwerk
hwk-recognition: Prüfung der Gleichwertigkeit im Handwerk | Anerkennung ausländischer Abschlüsse im Handwerk | Antrag und Qualifikationsanalyse. | Handwerkskammer
jobcenter: Jobcenter Musterkreis | Bürgergeld und Vermittlung in Arbeit | Leistungen für Arbeitsuchende, Eingliederungshilfen, Berechtigung zum Integrationskurs. | Jobcenter Musterkreis
job-coach: Arbeitsmarktlotsen | Begleitung bei der Stellensuche | Wir helfen bei Lebenslauf und Bewerbungsschreiben und begleiten zum Vorstellungsgespräch. | Bildungswerk Musterstadt
job-fair: Ausbildungs- und Jobmesse | Betriebe der Region stellen sich vor | Lehrstellen und Praktika für Jugendliche und junge Erwachsene. | Industrie- und Handelskammer
youth-career: Jugendberufsagentur | Berufsberatung unter einem Dach | Ausbildungsplatz finden, Schulabschluss nachholen. | Agentur für Arbeit
fair-work: Faire Integration | Beratung zu Arbeitsrecht | Lohn, Kündigung, Arbeitszeit, Vertrag: was Beschäftigte wissen müssen. | DGB-Bildungswerk
startup: Gründungsberatung für Zugewanderte | Sich selbstständig machen | Von der Idee zum Businessplan, Finanzierung und Formalitäten. | Wirtschaftsförderung
kita: Kindertagesstätte Regenbogen | Betreuung von 1 bis 6 Jahren | Sprachkita mit zusätzlicher Fachkraft, Anmeldung über das Portal der Stadt. | Stadt Musterstadt
daycare-person: Kindertagespflege | Betreuung in kleiner Gruppe bei Tagesmüttern und Tagesvätern | Vermittlung freier Plätze für Kinder unter drei Jahren. | Jugendamt
kindergarten-info: Kindergartenplatz finden | Beratung für Eltern | Wie das Kita-System funktioniert und wie man einen Platz beantragt. | Jugendamt
play-group: Krabbelgruppe International | Treff für Eltern mit Babys und Kleinkindern | Singen, spielen, austauschen. | Familienzentrum
homework: Hausaufgabenhilfe | Lernförderung am Nachmittag | Ehrenamtliche helfen Schulkindern bei den Hausaufgaben und beim Lesen. | Nachbarschaftszentrum
school-signup: Schulanmeldung für zugewanderte Kinder | Beratung zur Einschulung und zur passenden Schulart | Bitte Zeugnisse und Impfausweis mitbringen. | Staatliches Schulamt
reading: Vorlesestunde | Bilderbücher in vielen Sprachen | Für Kinder ab vier Jahren, Eintritt frei. | Stadtbibliothek Musterstadt
interpreters: Sprachmittlerpool | Ehrenamtliche dolmetschen bei Ämtern, Ärzten und in der Schule | Arabisch, Dari, Farsi, Russisch, Ukrainisch, Türkisch. Anfrage eine Woche vorher. | Landratsamt Musterkreis
forms: Ausfüllhilfe | Hilfe beim Ausfüllen von Formularen und bei Behördenbriefen | Dienstags in der Bücherei. | Seniorenbüro
housing: Wohnungssuche begleiten | Lotsinnen und Lotsen helfen bei der Suche nach Wohnraum | Mietvertrag verstehen, Besichtigung, Umzug. | Caritasverband
tenants: Mieterverein | Beratung im Mietrecht | Nebenkosten, Mieterhöhung, Mängel, Kündigung. | Mieterverein Musterkreis
homeless: Wohnungslosenhilfe | Tagesaufenthalt und Beratung für Menschen ohne Obdach | Dusche, Essen, Postadresse. | Diakonie Musterkreis
furniture: Sozialkaufhaus | Gebrauchte Möbel und Hausrat zu kleinen Preisen | Lieferung möglich. | Arbeiterwohlfahrt Musterkreis
clothes: Kleiderkammer | Kleidung für Erwachsene und Kinder | Gegen eine kleine Spende. | Deutsches Rotes Kreuz
food: Tafel Musterstadt | Ausgabe von Lebensmitteln | Mit Nachweis über geringes Einkommen. | Diakonie Musterkreis
debt: Schuldner- und Insolvenzberatung | Wege aus den Schulden | Pfändung, Mahnung, Inkasso: kostenfreie Beratung. | Caritasverband
pregnancy: Schwangerschaftsberatung | Rat und finanzielle Hilfe vor und nach der Geburt | Auch Schwangerschaftskonfliktberatung. Mit Dolmetscherin möglich. | donum vitae
midwife: Hebammensprechstunde | Vorsorge und Wochenbett | Offene Sprechstunde für werdende Mütter. | Gesundheitsamt
women-shelter: Frauenhaus | Schutz bei häuslicher Gewalt | Tag und Nacht erreichbar, Adresse geheim, Kinder willkommen. | Verein Frauen helfen Frauen
psych: Psychosoziales Zentrum für Geflüchtete | Therapie und Beratung nach Flucht und Trauma | Mit Sprachmittlung, Wartezeit möglich. | refugio
addiction: Suchtberatung | Hilfe bei Alkohol, Drogen und Spielsucht | Für Betroffene und Angehörige. | Diakonie Musterkreis
doctor: Arztsprechstunde ohne Versicherung | Medizinische Hilfe für Menschen ohne Krankenschein | Anonym und kostenlos. | Malteser Medizin
vaccination: Impfsprechstunde | Schutzimpfungen für Kinder und Erwachsene | Impfausweis mitbringen. | Gesundheitsamt
disability: Ergänzende unabhängige Teilhabeberatung | Beratung für Menschen mit Behinderungen und ihre Angehörigen | Schwerbehindertenausweis, Assistenz, Hilfsmittel. | EUTB Musterkreis
care: Pflegestützpunkt | Beratung zu Pflegegrad und Hilfen zu Hause | Für ältere Menschen und pflegende Angehörige. | Landkreis Musterkreis
parenting: Erziehungs- und Familienberatungsstelle | Wenn es in der Familie schwierig ist | Trennung, Streit, Sorgen um die Entwicklung. | Diakonie Musterkreis
swim-women: Schwimmkurs für Frauen | Schwimmen lernen unter Frauen | Im Hallenbad, Trainerin, Vorhänge zu. | Schwimmverein
football: Fußballtraining für Jugendliche | Mitspielen ohne Beitrag | Jungen und Mädchen von 10 bis 16. | Sportverein Grün-Weiß
sewing: Nähcafé | Gemeinsam nähen und reparieren | Maschinen sind da. Kinder können mitkommen. | Nachbarschaftszentrum
bike: Fahrradwerkstatt | Räder reparieren und günstig kaufen | Samstags, mit Werkzeug und Anleitung. | Umweltverein
garden: Interkultureller Garten | Zusammen Gemüse anbauen | Beete für Familien, Feste im Sommer. | Umweltverein
meeting: Begegnungscafé | Leute kennenlernen, spielen, reden | Für Alteingesessene und Neue. | Haus der Begegnung
women-group: Internationaler Frauentreff | Austausch, Kochen, Ausflüge | Nur für Frauen, Kinderbetreuung auf Anfrage. | Haus der Begegnung
choir: Chor der Kulturen | Singen in vielen Sprachen | Probe jeden Donnerstagabend. | Musikschule
volunteer: Ehrenamtsbörse | Wer helfen will, findet hier eine Aufgabe | Patenschaften, Fahrdienste, Vorlesen. | Freiwilligenagentur
mentor: Integrationslotsen | Paten begleiten Neuzugewanderte zu Behörden und im Alltag | Ehrenamtlich, in vielen Sprachen. | Landratsamt Musterkreis
seniors: Seniorennachmittag | Kaffee, Gespräche und Gymnastik für ältere Menschen | Jeden Dienstag, barrierefrei. | Kirchengemeinde
computer: Digitalkurs | Erste Schritte an Computer und Smartphone | E-Mail, Internet, Online-Banking. | Volkshochschule Musterkreis
discrimination: Antidiskriminierungsstelle | Beratung bei Rassismus und Benachteiligung | Wir hören zu und unterstützen. | Netzwerk Vielfalt
registration: Bürgerbüro | An- und Ummeldung, Ausweise, Führungszeugnis | Bringen Sie die Wohnungsgeberbestätigung mit. | Stadt Musterstadt
ukraine: Treffpunkt Ukraine | Hilfe für Menschen aus der Ukraine | Beratung auf Ukrainisch und Russisch, Spenden, Austausch. | Verein Hromada
literacy-second: Kurs für Zweitschriftlernende | Lateinische Schrift lernen | Für alle, die in einer anderen Schrift lesen und schreiben. | Bildungswerk Musterstadt
driving: Führerschein umschreiben | Ausländische Fahrerlaubnis anerkennen | Antrag, Sehtest, theoretische Prüfung. | Landratsamt Musterkreis
yoga: Yogakurs am Abend | Entspannung und Bewegung | Bitte Matte mitbringen. In einfacher Sprache. | Volkshochschule Musterkreis
cooking: Kochkurs Küchen der Welt | Rezepte aus aller Welt | Wir kochen und essen gemeinsam. | Volkshochschule Musterkreis
school-leave: Hauptschulabschluss nachholen | Abendschule für Erwachsene | Zwei Jahre, mit Deutschförderung. | Volkshochschule Musterkreis
`;

export type TrialOffer = { id: string; title: string; summary: string; description: string; provider: string };

export const TRIAL_OFFERS: readonly TrialOffer[] = OFFERS.trim()
  .split("\n")
  .map((line) => {
    const [id = "", rest = ""] = line.split(/: (.*)/s);
    const [title = "", summary = "", description = "", provider = ""] = rest.split(" | ");
    return { id, title, summary, description, provider };
  });
