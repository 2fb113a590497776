/** Language, school, daycare, training. Format: see ../words.ts. */
export const LEARNING_WORDS = `
sprache deutsch englisch türkisch arabisch persisch farsi dari russisch ukrainisch polnisch rumänisch bulgarisch
französisch spanisch kurdisch italienisch albanisch paschtu tigrinya
muttersprache:sprache zweitsprache:sprache fremdsprache:sprache herkunftssprache:sprache gebärdensprache:sprache
leicht einfach alphabetisierung alphabet alpha schrift zweitschrift:schrift lesen schreiben rechnen sprechen
verstehen hören lernen üben grammatik aussprache wortschatz vokabel diktat konversation gespräch niveau stufe
grundstufe:stufe mittelstufe:stufe oberstufe:stufe sekundarstufe:stufe
anfänger fortgeschrittene vorkenntnis kenntnis einstufung einstieg einstufungstest:test test prüfung zertifikat
zeugnis nachweis abschluss schulabschluss:abschluss,schule hauptschulabschluss:abschluss,schule diplom bescheinigung
kurs unterricht lehrgang seminar schulung training workshop modul stunde lektion vortrag vorlesung
orientierung erstorientierung:orientierung aufbau intensiv förderung förder nachhilfe:hilfe hausaufgabe lernhilfe:hilfe
sprachmittler:sprache dolmetscher übersetzung übersetzer dolmetschen gemeindedolmetscher:dolmetscher sprachmittlung:sprache
schule grundschule:schule hauptschule:schule realschule:schule regelschule:schule gesamtschule:schule gymnasium
oberschule:schule berufsschule:schule,beruf förderschule:schule hochschule volkshochschule musikschule:schule
abendschule:schule fachschule:schule fachhochschule:hochschule universität uni studium student studierende
schüler lehrer lehrkraft erzieher pädagoge pädagogik didaktik klasse vorbereitungsklasse:klasse
willkommensklasse:klasse einschulung:schule schulpflicht:schule schulbuch:buch,schule zensur note ferien
kindergarten:kind kita krippe hort tagesstätte kindertagesstätte:kind,kita kindertageseinrichtung:kind,kita
kindertagespflege:kind tagespflege tagesmutter tagesvater spielgruppe:gruppe,spiel
vorschule:schule ganztag ganztagsschule:schule schulanfang:schule schulanmeldung:schule,anmeldung
bildung ausbildung weiterbildung fortbildung umschulung erwachsenenbildung:bildung,erwachsene qualifizierung
qualifikation lehre lehrling auszubildende azubi praktikum praktikant hospitation
integration integrationskurs:integration,kurs teilhabe digital computer internet handy smartphone medien
bücherei bibliothek buch bilderbuch:buch vorlesen märchen geschichte kultur
stipendium bafög bildungspaket bildungsgutschein:bildung,gutschein
lernpate:lernen,pate lesepate:lesen,pate pate patenschaft:pate mentor tandem
alltag alltagssprache:sprache,alltag telefonieren mathematik mathe naturwissenschaft technik musik kunst
`;
