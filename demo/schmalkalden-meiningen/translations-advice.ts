/** Translations of the offers for advice, work, school, housing, health and interpreting. */
import type { DemoTranslations } from "../world.ts";

export const adviceTexts: Record<string, DemoTranslations> = {
  "mbe-meiningen": {
    en: {
      title: "Migration advice for adults",
      summary: "Residence, money, family, course, work: we make a plan with you and go through it step by step.",
    },
    uk: {
      title: "Міграційна консультація для дорослих",
      summary: "Перебування, гроші, сім’я, курс, робота: ми складаємо з вами план і проходимо його крок за кроком.",
    },
    ru: {
      title: "Миграционная консультация для взрослых",
      summary: "Пребывание, деньги, семья, курсы, работа: мы составим с вами план и пройдём его шаг за шагом.",
    },
    ar: {
      title: "استشارات الهجرة للبالغين",
      summary: "الإقامة والمال والأسرة والدورة والعمل: نضع معكم خطة وننفّذها خطوة بخطوة.",
    },
    fa: {
      title: "مشاورهٔ مهاجرت برای بزرگسالان",
      summary: "اقامت، پول، خانواده، کلاس، کار: با شما برنامه‌ای می‌ریزیم و گام به گام پیش می‌رویم.",
    },
    tr: {
      title: "Yetişkinler için göç danışmanlığı",
      summary: "Oturum, para, aile, kurs, iş: sizinle bir plan yapar ve adım adım ilerleriz.",
    },
    "de-leicht": {
      title: "Beratung für Menschen aus anderen Ländern",
      summary:
        "Haben Sie Fragen zum Leben in Deutschland? Wir helfen Ihnen. Die Beratung kostet nichts. Wir sagen nichts weiter.",
    },
  },
  "termin-auslaenderbehoerde": {
    en: {
      title: "Appointment at the immigration office",
      summary:
        "Extend your residence permit, get permission to work, bring your family: how to get an appointment and what to bring.",
    },
    uk: {
      title: "Запис до відомства у справах іноземців",
      summary:
        "Продовжити посвідку, отримати дозвіл на роботу, возз’єднатися з родиною: як записатися і що взяти з собою.",
    },
    ru: {
      title: "Запись в ведомство по делам иностранцев",
      summary:
        "Продлить вид на жительство, получить разрешение на работу, воссоединиться с семьёй: как записаться и что взять с собой.",
    },
    ar: {
      title: "موعد في دائرة الأجانب",
      summary: "تمديد الإقامة، الحصول على إذن العمل، لمّ شمل الأسرة: هكذا تحصلون على موعد، وهذا ما تحضرونه معكم.",
    },
    fa: {
      title: "وقت گرفتن از ادارهٔ اتباع خارجی",
      summary: "تمدید اقامت، اجازهٔ کار، آوردن خانواده: این‌گونه وقت می‌گیرید و این مدارک را همراه می‌آورید.",
    },
    tr: {
      title: "Yabancılar dairesinde randevu",
      summary: "Oturum iznini uzatmak, çalışma izni almak, aileyi getirmek: randevu nasıl alınır, ne getirmelisiniz?",
    },
    "de-leicht": {
      title: "Termin bei der Ausländer·behörde",
      summary:
        "Ihr Ausweis läuft ab? Oder Sie möchten arbeiten? Dann brauchen Sie einen Termin. Hier steht: So geht das.",
    },
  },
  "kita-anmeldung": {
    en: {
      title: "Find a daycare place and register your child",
      summary:
        "From their first birthday every child has a right to a place. Together we look for a daycare centre or a childminder near you.",
      description:
        "In Thuringia the last two years before school are free. Before that, the fee can be waived completely if you receive citizen’s benefit, housing benefit or benefits for asylum seekers.\n\nIt is best to register six months in advance. If it is urgent, for example because you start a job, tell us.",
    },
    uk: {
      title: "Знайти місце в дитячому садку та записати дитину",
      summary: "З першого дня народження кожна дитина має право на місце. Ми разом шукаємо садок або няню поблизу.",
    },
    ru: {
      title: "Найти место в детском саду и записать ребёнка",
      summary: "С первого дня рождения каждый ребёнок имеет право на место. Мы вместе ищем сад или няню поблизости.",
    },
    ar: {
      title: "العثور على مكان في الروضة والتسجيل",
      summary: "لكل طفل أتمّ عامه الأول حقّ في مكان. نبحث معكم عن روضة أو مربّية أطفال قريبة منكم.",
    },
    fa: {
      title: "پیدا کردن جا در مهدکودک و ثبت‌نام",
      summary: "هر کودک از یک‌سالگی حق داشتن جا دارد. با شما مهدکودک یا پرستار کودکی در نزدیکی خانه پیدا می‌کنیم.",
    },
    tr: {
      title: "Kreşte yer bulmak ve kayıt olmak",
      summary:
        "Her çocuğun birinci yaş gününden itibaren kreşte yer hakkı vardır. Yakınınızda kreş veya gündüz bakıcısı ararız.",
    },
    "de-leicht": {
      title: "Ein Platz in der Kita",
      summary: "Ihr Kind ist 1 Jahr alt oder älter? Dann darf es in die Kita. Wir suchen mit Ihnen einen Platz.",
    },
  },
  schulanmeldung: {
    en: {
      title: "Registering newly arrived children and teenagers for school",
      summary:
        "In Germany all children of school age go to school. The education office tells you which school and how lessons begin.",
    },
    uk: {
      title: "Запис до школи для дітей і підлітків, які щойно приїхали",
      summary:
        "Усі діти шкільного віку в Німеччині ходять до школи. Управління освіти скаже, до якої і як починається навчання.",
    },
    ru: {
      title: "Запись в школу для недавно приехавших детей и подростков",
      summary:
        "Все дети школьного возраста в Германии ходят в школу. Управление образования скажет, в какую и как начинаются занятия.",
    },
    ar: {
      title: "تسجيل الأطفال واليافعين الواصلين حديثًا في المدرسة",
      summary:
        "في ألمانيا يذهب كل الأطفال في سنّ الدراسة إلى المدرسة. تخبركم دائرة التعليم بالمدرسة المناسبة وكيف تبدأ الدروس.",
    },
    fa: {
      title: "ثبت‌نام مدرسه برای کودکان و نوجوانان تازه‌وارد",
      summary:
        "در آلمان همهٔ کودکان در سن مدرسه به مدرسه می‌روند. ادارهٔ آموزش به شما می‌گوید کدام مدرسه و درس چگونه آغاز می‌شود.",
    },
    tr: {
      title: "Yeni gelen çocuklar ve gençler için okul kaydı",
      summary:
        "Almanya’da okul çağındaki her çocuk okula gider. Okul dairesi size hangi okul olduğunu ve dersin nasıl başladığını söyler.",
    },
    "de-leicht": {
      title: "Anmeldung in der Schule",
      summary:
        "Alle Kinder in Deutschland gehen in die Schule. Das Schul·amt sagt Ihnen: In diese Schule geht Ihr Kind.",
    },
  },
  "hwk-anerkennung": {
    en: {
      title: "Advice on the recognition of foreign vocational qualifications",
      summary:
        "Have you learned a trade? We compare your qualification with the German one and tell you what is still missing.",
    },
    uk: {
      title: "Консультація з визнання іноземних професійних дипломів",
      summary: "Ви маєте ремісничу професію? Ми порівняємо ваш диплом із німецьким і скажемо, чого ще бракує.",
    },
    ru: {
      title: "Консультация по признанию иностранных профессиональных дипломов",
      summary: "У вас есть рабочая профессия? Мы сравним ваш диплом с немецким и скажем, чего ещё не хватает.",
    },
    ar: {
      title: "استشارة حول الاعتراف بالشهادات المهنية الأجنبية",
      summary: "هل تعلّمتم حرفة؟ نقارن شهادتكم بالشهادة الألمانية ونخبركم بما ينقصكم.",
    },
    fa: {
      title: "مشاوره برای به‌رسمیت‌شناختن مدارک حرفه‌ای خارجی",
      summary: "حرفه‌ای آموخته‌اید؟ مدرک شما را با مدرک آلمانی مقایسه می‌کنیم و می‌گوییم چه چیزی کم است.",
    },
    tr: {
      title: "Yabancı meslek diplomalarının tanınması için danışmanlık",
      summary: "Bir zanaat öğrendiniz mi? Diplomanızı Alman diplomasıyla karşılaştırır, neyin eksik olduğunu söyleriz.",
    },
    "de-leicht": {
      title: "Ihr Beruf aus einem anderen Land",
      summary:
        "Haben Sie einen Beruf gelernt? Wir prüfen mit Ihnen: Gilt Ihr Zeugnis auch in Deutschland? Die Beratung kostet nichts.",
    },
  },
  "jobcenter-erstgespraech": {
    en: {
      title: "First meeting at the Jobcenter in your language",
      summary:
        "Citizen’s benefit (Bürgergeld), health insurance, course or work: in the first meeting we sort out everything in turn, with an interpreter if you wish.",
    },
    uk: {
      title: "Перша розмова в Jobcenter вашою мовою",
      summary:
        "Допомога Bürgergeld, медичне страхування, курс чи робота: у першій розмові з’ясуємо все по черзі, за бажанням із перекладачкою.",
    },
    ru: {
      title: "Первая беседа в Jobcenter на вашем языке",
      summary:
        "Пособие Bürgergeld, медицинская страховка, курсы или работа: на первой беседе разберём всё по порядку, по желанию с переводчиком.",
    },
    ar: {
      title: "المقابلة الأولى في الجوب سنتر (Jobcenter) بلغتكم",
      summary:
        "إعانة المواطن (Bürgergeld) والتأمين الصحي والدورة أو العمل: في المقابلة الأولى نوضّح كل شيء بالترتيب، مع مترجمة إن رغبتم.",
    },
    fa: {
      title: "نخستین گفت‌وگو در جاب‌سنتر (Jobcenter) به زبان شما",
      summary:
        "کمک‌هزینهٔ شهروندی (Bürgergeld)، بیمهٔ درمانی، کلاس یا کار: در نخستین گفت‌وگو همه چیز را به‌ترتیب روشن می‌کنیم، در صورت نیاز با مترجم.",
    },
    tr: {
      title: "Jobcenter’de kendi dilinizde ilk görüşme",
      summary:
        "Vatandaşlık parası (Bürgergeld), sağlık sigortası, kurs veya iş: ilk görüşmede her şeyi sırayla açıklarız, isterseniz tercümanla.",
    },
    "de-leicht": {
      title: "Das erste Gespräch im Job·center",
      summary:
        "Sie brauchen Geld oder Arbeit? Dann kommen Sie zu uns. Jemand kann für Sie übersetzen. Das kostet nichts.",
    },
  },
  "wohnen-verstehen": {
    en: {
      title: "Understanding housing: help with finding a flat",
      summary:
        "How big may the flat be, what is a deposit, what are additional costs? We explain it and search with you.",
    },
    uk: {
      title: "Зрозуміти житло: допомога в пошуку квартири",
      summary:
        "Якою великою може бути квартира, що таке застава і комунальні витрати? Ми пояснимо і шукатимемо разом із вами.",
    },
    ru: {
      title: "Понять жильё: помощь в поиске квартиры",
      summary:
        "Какой может быть площадь, что такое залог и дополнительные расходы? Мы объясним и поищем вместе с вами.",
    },
    ar: {
      title: "فهم السكن: استشارة للبحث عن شقة",
      summary: "ما المساحة المسموح بها، وما هو التأمين، وما هي التكاليف الإضافية؟ نشرح لكم ذلك ونبحث معكم.",
    },
    fa: {
      title: "شناخت مسکن: مشاوره برای پیدا کردن خانه",
      summary: "خانه چقدر می‌تواند بزرگ باشد، ودیعه چیست، هزینه‌های جانبی چیست؟ توضیح می‌دهیم و با شما می‌گردیم.",
    },
    tr: {
      title: "Konutu anlamak: ev arama danışmanlığı",
      summary: "Ev ne kadar büyük olabilir, depozito nedir, yan giderler nedir? Açıklarız ve sizinle birlikte ararız.",
    },
    "de-leicht": {
      title: "Hilfe bei der Wohnungs·suche",
      summary: "Sie suchen eine Wohnung? Wir erklären Ihnen: Das ist wichtig. Und wir suchen mit Ihnen.",
    },
  },
  impfsprechstunde: {
    en: {
      title: "Vaccination clinic without a health insurance card",
      summary:
        "We look at your vaccination record and give what is missing. Children need the measles vaccination for daycare and school.",
    },
    uk: {
      title: "Щеплення без картки медичного страхування",
      summary:
        "Ми переглянемо ваш сертифікат щеплень і зробимо те, чого бракує. Для садка і школи дітям потрібне щеплення від кору.",
    },
    ru: {
      title: "Прививки без карты медицинского страхования",
      summary:
        "Мы посмотрим ваш прививочный сертификат и сделаем недостающее. Для сада и школы детям нужна прививка от кори.",
    },
    ar: {
      title: "عيادة التطعيم من دون بطاقة التأمين الصحي",
      summary: "نراجع دفتر التطعيم ونعطي ما ينقص. يحتاج الأطفال إلى تطعيم الحصبة من أجل الروضة والمدرسة.",
    },
    fa: {
      title: "واکسیناسیون بدون کارت بیمهٔ درمانی",
      summary:
        "کارت واکسن شما را می‌بینیم و آنچه کم است تزریق می‌کنیم. کودکان برای مهدکودک و مدرسه به واکسن سرخک نیاز دارند.",
    },
    tr: {
      title: "Sağlık sigortası kartı olmadan aşı",
      summary: "Aşı kartınıza bakar, eksik aşıları tamamlarız. Çocuklara kreş ve okul için kızamık aşısı gerekir.",
    },
    "de-leicht": {
      title: "Impfen ohne Versicherungs·karte",
      summary: "Eine Impfung schützt vor Krankheiten. Sie können ohne Termin kommen. Die Impfung kostet nichts.",
    },
  },
  frauenschutz: {
    en: {
      title: "Protection and advice for women who experience violence",
      summary:
        "Nobody may hit you, threaten you or lock you in. We believe you, advise you in your language and find a safe place.",
    },
    uk: {
      title: "Захист і консультації для жінок, які зазнають насильства",
      summary:
        "Ніхто не має права бити, погрожувати чи замикати вас. Ми віримо вам, консультуємо вашою мовою і знаходимо безпечне місце.",
    },
    ru: {
      title: "Защита и консультации для женщин, переживших насилие",
      summary:
        "Никто не вправе бить вас, угрожать или запирать. Мы верим вам, консультируем на вашем языке и находим безопасное место.",
    },
    ar: {
      title: "حماية واستشارة للنساء اللواتي يتعرّضن للعنف",
      summary: "لا يحقّ لأحد أن يضربكِ أو يهدّدكِ أو يحبسكِ. نصدّقكِ ونقدّم لكِ الاستشارة بلغتكِ ونجد لكِ مكانًا آمنًا.",
    },
    fa: {
      title: "حمایت و مشاوره برای زنانی که خشونت می‌بینند",
      summary:
        "هیچ‌کس اجازه ندارد شما را بزند، تهدید کند یا حبس کند. حرف شما را باور می‌کنیم، به زبان شما مشاوره می‌دهیم و جای امنی پیدا می‌کنیم.",
    },
    tr: {
      title: "Şiddet gören kadınlar için koruma ve danışmanlık",
      summary:
        "Kimse size vuramaz, sizi tehdit edemez, kilitleyemez. Size inanıyor, dilinizde danışmanlık veriyor, güvenli bir yer buluyoruz.",
    },
    "de-leicht": {
      title: "Hilfe für Frauen bei Gewalt",
      summary: "Schlägt Sie jemand? Macht Ihnen jemand Angst? Das ist verboten. Rufen Sie uns an. Wir helfen Ihnen.",
    },
  },
  sprachmittlerpool: {
    en: {
      title: "The county’s pool of language mediators",
      summary:
        "Trained language mediators go with you to the doctor, to school or to a public office. It costs you nothing.",
    },
    uk: {
      title: "Мовні посередники району",
      summary: "Підготовлені мовні посередники супроводжують вас до лікаря, школи чи установи. Для вас це безкоштовно.",
    },
    ru: {
      title: "Языковые посредники района",
      summary: "Обученные языковые посредники пойдут с вами к врачу, в школу или учреждение. Для вас это бесплатно.",
    },
    ar: {
      title: "وسطاء اللغة في المقاطعة",
      summary: "يرافقكم وسطاء لغة مدرَّبون إلى الطبيب أو المدرسة أو الدائرة الرسمية. لا يكلّفكم ذلك شيئًا.",
    },
    fa: {
      title: "میانجی‌های زبانی شهرستان",
      summary: "میانجی‌های زبانیِ آموزش‌دیده شما را نزد پزشک، به مدرسه یا اداره همراهی می‌کنند. برای شما هزینه‌ای ندارد.",
    },
    tr: {
      title: "İlçenin dil aracıları",
      summary: "Eğitimli dil aracıları doktora, okula veya resmî daireye sizinle gelir. Sizin için ücretsizdir.",
    },
    "de-leicht": {
      title: "Hilfe beim Übersetzen",
      summary: "Jemand kommt mit Ihnen zum Arzt oder zum Amt. Die Person spricht Ihre Sprache. Das kostet nichts.",
    },
  },
};
