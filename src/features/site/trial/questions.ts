/*
 * What people really ask, written down before anybody looked at what works: `language question => offers`, by county of
 * the demo; one of the offers (by their keys) has to be among the first five. Polish people read the German pages.
 */

/** Looked at one by one while the search was built. */
export const QUESTIONS: Readonly<Record<string, string>> = {
  "schmalkalden-meiningen": `
de deutschkurs meiningen vormittags mit kind => eok-meiningen mia-frauenkurs
de Kindergartenplatz für 3-jährigen Sohn => kita-anmeldung
de Abschluss aus Syrien anerkennen Elektriker => hwk-anerkennung iq-online
de kann nicht schlafen seit dem krieg => horizont-gespraeche
de mein Mann schlägt mich => frauenschutz
de Beratung in Kaltennordheim => rhoen-mobil
de Wohngeldantrag => wohngeld
de Schulden Inkasso Mahnung => schuldnerberatung
de Studium mit ausländischem Abitur => studienberatung
en how do I get a place in daycare => kita-anmeldung
en someone to translate at the doctor => sprachmittlerpool telefondolmetschen
en apply for citizenship => einbuergerung
uk допоможіть зрозуміти лист з відомства => formularhilfe-ukrainisch
uk як знайти квартиру => wohnen-verstehen freie-wohnungen-dolmar wohngeld
ru где сделать прививку ребёнку => impfsprechstunde
ru вечерний курс немецкого => ik-abend online-b1
ar دورة ألماني للنساء مع حضانة أطفال => eok-meiningen eok-schmalkalden ik-eltern-frauen mia-frauenkurs
ar تجديد الإقامة موعد => termin-auslaenderbehoerde
fa کلاس زبان برای زنان با بچه => eok-meiningen eok-schmalkalden ik-eltern-frauen mia-frauenkurs
fa ثبت نام مدرسه => schulanmeldung
tr borç danışmanlığı => schuldnerberatung
pl praca w fabryce => betriebstag-metallwerk jobcenter-erstgespraech
`,
  wartburgkreis: `
de Integrazionskurs Eisenach => ik-eisenach
de Deutschkurs Creuzburg => ik-eisenach eok-eisenach frauenkurs-wutha alpha-wutha
de gabelstaplerschein machen => teilqualifizierung
de aus dem Heim ausziehen => umzug-aus-unterkunft
de Schwimmkurs => schwimmen
de arbeit als pfleger deutsch => pflege-online
de Einbürgerung wie lange => einbuergerungsberatung einbuergerungstest
en learn to read and write => alpha-wutha
en vaccination without insurance => impfen-eisenach
uk інтеграційний курс Айзенах => ik-eisenach
uk хочу здати тест на громадянство => einbuergerungstest einbuergerungsberatung
ru бабушка хочет общаться пожилые люди => rommee
ar تعلم السباحة للكبار => schwimmen
ar شقة للإيجار => umzug-aus-unterkunft genossenschaft wohnberechtigungsschein
fa خشونت خانگی => frauenberatung
tr meslek eğitimi arıyorum => willkommenslotse vorklasse
pl kurs na wózek widłowy => teilqualifizierung
`,
  unna: `
de MBE Kamen => migrationsberatung-awo
de Frauenschwimmen => schwimmkurs-frauen
de Wohnung gekündigt miete nicht bezahlt => mietschulden-luenen
de Laden aufmachen => gruendung-online
de Deutschkurs Holzwickede => sprachpaten-holzwickede integrationskurs-unna-vormittag jugendintegrationskurs-unna
de Hausaufgabenhilfe Lünen => hausaufgabenhilfe-luenen
de Baby Hebamme arabisch => hebammensprechstunde
en start my own business => gruendung-online
en bicycle repair => fahrradwerkstatt
uk записати дитину до школи => schulische-erstberatung
ru помощь с жильём => wohnraumlotsen-werne wohnungssuche-ukbs
ru адвокат по убежищу => fluechtlingsberatung
ar مساعدة في الواجبات المدرسية => hausaufgabenhilfe-luenen
fa دوره آموزش کار => teilqualifizierung-lager willkommenslotsen
fa فوتبال => fussball-holzwickede
tr bisiklet tamiri => fahrradwerkstatt
pl tłumaczenie listów => uebersetzen-haus-der-kulturen alte-muehle-boenen behoerdenlotsen-luenen formularhilfe-froendenberg
pl zapisać dziecko do przedszkola => kita-platz
`,
  peine: `
de alphabetisierungssprachkurs => alphabetisierung-ilsede
de Tagesmutter gesucht => kita-ilsede
de darf ich mit gestattung arbeiten => arbeitserlaubnis
de Mathe Nachhilfe => nachhilfe-jasmin
de jesidische frauen => hevi-frauengruppe
en interpreter for hospital => krankenhaus-dolmetschen sprachmittlung-landkreis videodolmetschen
en I am pregnant and need money => schwangerenberatung
uk чи можу я працювати дозвіл => arbeitserlaubnis
uk аліменти гроші на дитину вагітність => schwangerenberatung
ru устроить ребёнка в детский сад => kita-ilsede
ar محكمة رفض اللجوء => asylberatung
ar تعلم قيادة السيارة ألماني => fuehrerschein-deutsch
fa درخواست پناهندگی رد شد => asylberatung
tr iş başvurusu yardım => bewerbungstreff-vechelde
tr kira yardımı => wohngeld-peine
pl ciąża pomoc finansowa => schwangerenberatung
pl prawo pracy nie zapłacili => faire-arbeit-online
en rent too high => wohngeld-peine
tr hamileyim => schwangerenberatung
`,
};

/** Only counted, never looked at one by one: what they show holds for questions nobody has thought of. */
export const HELD_OUT: Readonly<Record<string, string>> = {
  "schmalkalden-meiningen": `
de wo kann meine frau deutsch lernen wenn wir ein baby haben => eok-meiningen eok-schmalkalden ik-eltern-frauen mia-frauenkurs
de Brief vom Amt nicht verstanden => formularhilfe-ukrainisch fluechtlingssozialarbeit-wasungen
de Aufenthalt verlängern Termin => termin-auslaenderbehoerde
de gebrauchte Möbel => moebelkammer
de Erste-Hilfe-Kurs Führerschein => erste-hilfe
de Deutschkurs Oberhof => eok-zella-mehlis mama-lernt-deutsch
de Asylsozialarbeiter Wasungen => fluechtlingssozialarbeit-wasungen
de Deutschkurz Schmalkalden abends => ik-abend eok-schmalkalden ik-eltern-frauen zweitschrift-schmalkalden
de Nähmaschine => naehcafe
en German course in the evening after work => ik-abend online-b1
en debt help => schuldnerberatung
uk курси німецької для початківців Майнінген => eok-meiningen mia-frauenkurs
uk українська школа в суботу => samstagsschule
uk садочок для дитини => kita-anmeldung
ru помощь беременным => schwangerenberatung kreisssaal
ru нужна мебель недорого => moebelkammer
ar كيف أحصل على الجنسية الألمانية => einbuergerung
ar مساعدة في كتابة السيرة الذاتية => bewerbungscafe
fa مشاوره روانشناسی => horizont-gespraeche
tr çocuğumu kreşe nasıl yazdırırım => kita-anmeldung
tr Almanca akşam kursu => ik-abend online-b1
pl kurs niemieckiego wieczorem => ik-abend online-b1
`,
  wartburgkreis: `
de EOK => eok-eisenach
de mein zeugnis hier gültig? => iq-eisenach anerkennung-werrabruecke
de Adresse ändern Aufenthaltskarte => schalter-eisenach
de geld für schulranzen => bildung-und-teilhabe
de jemand beschimpft mich wegen kopftuch => nach-angriff
de tigrinya übersetzer => tigrinya-begleitung sprachmittlung-kreis
en register my kid for school => schulaufnahme
en cheap apartment certificate => wohnberechtigungsschein
uk психолог для дитини => seelenhafen-kinder
uk робота на складі => teilqualifizierung bsk-lernwerk federwerk-schnupperschicht
ru курсы немецкого онлайн для медсестёр => pflege-online
ru подтвердить диплом врача => iq-eisenach anerkennung-werrabruecke
ar قابلة حامل => hebammen
fa کمک با نامه های اداره => briefe-sonnenblume mbe-eisenach
tr ırkçılık => nach-angriff
tr nüfus oturum izni uzatma => schalter-eisenach
pl pomoc w urzędzie => vorderrhoen mbe-eisenach sprachmittlung-kreis briefe-sonnenblume
`,
  unna: `
de kita anmelden bönen => kita-platz
de Fahrrad kaputt => fahrradwerkstatt
de WBS Antrag => wohnungssuche-ukbs
de Analphabeten Kurs Bergkamen => alphabetisierung-bergkamen
de was ist mein Diplom wert => anerkennungsberatung
de duldung arbeiten anhörung => fluechtlingsberatung
en I was discriminated against when looking for a flat => antidiskriminierung-online
en swimming lessons for women => schwimmkurs-frauen
uk онлайн курс німецької B1 => deutsch-online-b1
uk перша допомога курси => erste-hilfe-mehrsprachig
ru курсы для подростков интеграция => jugendintegrationskurs-unna
ar ترجمة رسائل => alte-muehle-boenen uebersetzen-haus-der-kulturen formularhilfe-froendenberg behoerdenlotsen-luenen
ar دورة محو الأمية => alphabetisierung-bergkamen
fa کلاس شنا زنانه => schwimmkurs-frauen
tr kadınlar için yüzme => schwimmkurs-frauen
tr diplomam geçerli mi => anerkennungsberatung
pl zaległy czynsz => mietschulden-luenen
`,
  peine: `
de Integrationskurs für Anfänger nachmittags => integrationskurs-peine-nachmittag
de Sprachkurse in Wendeburg => sprachkursberatung frauenkurs-vechelde integrationskurs-peine-nachmittag b1-abendkurs
de B1 Zertifikat machen abends => b1-abendkurs
de lohn nicht bezahlt chef => faire-arbeit-online
de Einspruch Ablehnung Asyl => asylberatung
de Kurs theorieprüfung fahrschule deutsch => fuehrerschein-deutsch
en job application help => bewerbungstreff-vechelde
en asylum hearing preparation => asylberatung
uk перекладач у лікарню => krankenhaus-dolmetschen sprachmittlung-landkreis videodolmetschen
ru депрессия помощь на русском => seelische-gesundheit
ru оплата квартиры субсидия => wohngeld-peine
ar كرة قدم للبنات => maedchenfussball
fa اجازه کار => arbeitserlaubnis
fa کلاس الفبا سواد => alphabetisierung-ilsede
tr hastanede tercüman => krankenhaus-dolmetschen sprachmittlung-landkreis videodolmetschen
pl kurs językowy => sprachkursberatung integrationskurs-peine-nachmittag frauenkurs-vechelde erstorientierung-edemissen feierabendsprache-lengede a1-hohenhameln
pl biblioteka rozmowy po niemiecku => feierabendsprache-lengede
en buy cheap furniture => moebel-vechelde
fa دکتر زنان بارداری => schwangerenberatung
`,
};
