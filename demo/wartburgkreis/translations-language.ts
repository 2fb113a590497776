/** Translations of the offers for learning German. */
import type { DemoTranslations } from "../world.ts";

export const languageTexts: Record<string, DemoTranslations> = {
  "ik-bad-salzungen": {
    en: {
      title: "Morning integration course in Bad Salzungen",
      summary:
        "German from the first words to the B1 exam, followed by the course “Life in Germany”. All places are taken, there is a waiting list.",
      description:
        "The course has 600 lessons of German and 100 lessons of orientation. We call people on the waiting list in turn; at the moment it takes more than half a year because teachers are lacking.\n\nUntil then you can come to the open meetings without registration, for example the evening get-together in Vacha or the language meet-up in Gerstungen.",
    },
    uk: {
      title: "Ранковий інтеграційний курс у Бад-Зальцунгені",
      summary:
        "Німецька від перших слів до іспиту B1, потім курс «Життя в Німеччині». Усі місця зайняті, є список очікування.",
    },
    ru: {
      title: "Утренний интеграционный курс в Бад-Зальцунгене",
      summary:
        "Немецкий от первых слов до экзамена B1, затем курс «Жизнь в Германии». Все места заняты, есть список ожидания.",
    },
    ar: {
      title: "دورة اندماج صباحية في باد زالتسونغن",
      summary:
        "اللغة الألمانية من الكلمات الأولى حتى امتحان B1، ثم دورة «الحياة في ألمانيا». كل المقاعد مشغولة وتوجد قائمة انتظار.",
    },
    fa: {
      title: "دورهٔ ادغام صبحگاهی در باد زالتسونگن",
      summary:
        "آلمانی از نخستین واژه‌ها تا آزمون B1 و سپس دورهٔ «زندگی در آلمان». همهٔ جاها پر است و فهرست انتظار وجود دارد.",
    },
    tr: {
      title: "Bad Salzungen’de sabah uyum kursu",
      summary:
        "İlk kelimelerden B1 sınavına kadar Almanca, ardından “Almanya’da Yaşam” kursu. Tüm yerler dolu, bekleme listesi var.",
    },
    "de-leicht": {
      title: "Integrations·kurs am Vormittag",
      summary:
        "Sie lernen Deutsch von Anfang an. Am Ende machen Sie eine Prüfung. Im Moment ist der Kurs voll. Sie warten länger als 6 Monate.",
    },
  },
  "ik-eisenach": {
    en: {
      title: "Integration course in Eisenach, new start every six weeks",
      summary: "You do not have to wait for the beginning: after a test you join the group that suits you.",
    },
    uk: {
      title: "Інтеграційний курс в Айзенаху з початком кожні шість тижнів",
      summary: "Не потрібно чекати початку: після тесту ви приєднуєтесь до групи, яка вам підходить.",
    },
    ru: {
      title: "Интеграционный курс в Айзенахе, набор каждые шесть недель",
      summary: "Не нужно ждать начала: после теста вы присоединитесь к подходящей вам группе.",
    },
    ar: {
      title: "دورة اندماج في آيزناخ مع التحاق كل ستة أسابيع",
      summary: "لا حاجة إلى انتظار البداية: بعد اختبار قصير تنضمّون إلى المجموعة المناسبة لكم.",
    },
    fa: {
      title: "دورهٔ ادغام در آیزناخ با شروع هر شش هفته",
      summary: "لازم نیست منتظر آغاز دوره بمانید: پس از یک آزمون به گروهی می‌پیوندید که مناسب شماست.",
    },
    tr: {
      title: "Eisenach’ta altı haftada bir başlayan uyum kursu",
      summary: "Başlangıcı beklemeniz gerekmez: Testten sonra size uygun gruba katılırsınız.",
    },
    "de-leicht": {
      title: "Integrations·kurs in Eisenach",
      summary:
        "Sie machen einen kurzen Test. Dann kommen Sie in die passende Gruppe. Alle 6 Wochen können neue Menschen anfangen.",
    },
  },
  "eok-eisenach": {
    en: {
      title: "First orientation: German for the first months",
      summary:
        "For people in the asylum procedure: six topics, six weeks, a lot of speaking. With trips to the station, the pharmacy and up to the Wartburg.",
      description:
        "If you are new in Eisenach, you should not have to wait for papers to learn German. The course is open to you even if your asylum application is still being examined or you have a temporary suspension of deportation (Duldung).\n\nWith children it is best to join the morning group, where a childcare worker plays with the little ones.",
    },
    uk: {
      title: "Перша орієнтація: німецька для перших місяців",
      summary:
        "Для людей у процедурі надання притулку: шість тем, шість тижнів, багато розмов. З прогулянками на вокзал, до аптеки та замку Вартбург.",
    },
    ru: {
      title: "Первая ориентация: немецкий для первых месяцев",
      summary:
        "Для людей в процедуре предоставления убежища: шесть тем, шесть недель, много разговоров. С прогулками на вокзал, в аптеку и в замок Вартбург.",
    },
    ar: {
      title: "التوجيه الأولي: الألمانية للأشهر الأولى",
      summary:
        "لمن هم في إجراءات اللجوء: ستة مواضيع وستة أسابيع وكثير من المحادثة، مع جولات إلى محطة القطار والصيدلية وقلعة فارتبورغ.",
    },
    fa: {
      title: "آشنایی اولیه: آلمانی برای ماه‌های نخست",
      summary:
        "برای کسانی که در روند پناهندگی هستند: شش موضوع، شش هفته، گفت‌وگوی فراوان. با گردش به ایستگاه قطار، داروخانه و قلعهٔ وارتبورگ.",
    },
    tr: {
      title: "İlk yönlendirme: İlk aylar için Almanca",
      summary:
        "İltica sürecindeki kişiler için: altı konu, altı hafta, bol konuşma. İstasyona, eczaneye ve Wartburg Kalesi’ne gezilerle.",
    },
    "de-leicht": {
      title: "Deutsch für die ersten Monate",
      summary:
        "Sie haben einen Asyl·antrag gestellt? Dann können Sie hier Deutsch lernen. Der Kurs kostet nichts. Am Vormittag passt jemand auf Ihre Kinder auf.",
    },
  },
  "abendstube-vacha": {
    en: {
      title: "Evening get-together at the library: German without registration",
      summary:
        "On Mondays from six the lights are on. Practise German, play, read letters or simply listen, just as you like.",
    },
    uk: {
      title: "Вечірня кімната: німецька без запису в бібліотеці",
      summary: "Щопонеділка з шостої горить світло. Хто хоче, вчить німецьку, грає, читає листи або просто слухає.",
    },
    ru: {
      title: "Вечерняя комната: немецкий без записи в библиотеке",
      summary:
        "По понедельникам с шести горит свет. Кто хочет — учит немецкий, играет, читает письма или просто слушает.",
    },
    ar: {
      title: "غرفة المساء: الألمانية في المكتبة من دون تسجيل",
      summary:
        "كل يوم اثنين من السادسة مساءً يضاء النور. من يرغب يتمرّن على الألمانية أو يلعب أو يقرأ الرسائل أو يستمع فقط.",
    },
    fa: {
      title: "اتاق عصر: آلمانی در کتابخانه بدون ثبت‌نام",
      summary:
        "دوشنبه‌ها از ساعت شش چراغ روشن است. هر که بخواهد آلمانی تمرین می‌کند، بازی می‌کند، نامه می‌خواند یا فقط گوش می‌دهد.",
    },
    tr: {
      title: "Akşam odası: Kütüphanede kayıtsız Almanca",
      summary:
        "Pazartesileri saat altıdan itibaren ışıklar yanar. İsteyen Almanca çalışır, oynar, mektup okur veya sadece dinler.",
    },
    "de-leicht": {
      title: "Deutsch üben in der Bibliothek",
      summary:
        "Am Montag·abend können Sie Deutsch üben. Sie brauchen keine Anmeldung. Es kostet nichts. Kinder können mitkommen.",
    },
  },
  "sprachtreff-gerstungen": {
    en: {
      title: "Language meet-up at Gerstungen castle",
      summary: "Just come, without registration and without an exam: we talk about what happened this week.",
    },
    uk: {
      title: "Мовна зустріч у замку Герстунген",
      summary: "Просто приходьте, без запису і без іспиту: ми розмовляємо про те, що було цього тижня.",
    },
    ru: {
      title: "Языковая встреча в замке Герстунген",
      summary: "Просто приходите, без записи и без экзамена: мы говорим о том, что было на этой неделе.",
    },
    ar: {
      title: "لقاء لغوي في قصر غيرستونغن",
      summary: "تعالوا فحسب، من دون تسجيل ومن دون امتحان: نتحدّث عمّا جرى هذا الأسبوع.",
    },
    fa: {
      title: "دیدار زبانی در قصر گرستونگن",
      summary: "فقط بیایید، بدون ثبت‌نام و بدون آزمون: دربارهٔ آنچه این هفته گذشت حرف می‌زنیم.",
    },
    tr: {
      title: "Gerstungen şatosunda dil buluşması",
      summary: "Sadece gelin, kayıt ve sınav yok: Bu hafta neler olduğunu konuşuyoruz.",
    },
    "de-leicht": {
      title: "Deutsch sprechen in Gerstungen",
      summary: "Wir reden zusammen Deutsch. Kommen Sie einfach vorbei. Sie brauchen keine Anmeldung.",
    },
  },
  "frauenkurs-wutha": {
    en: {
      title: "Integration course for women with a children’s room",
      summary: "German up to B1 for women only, with a female teacher and childcare in the same building.",
    },
    uk: {
      title: "Інтеграційний курс для жінок із дитячою кімнатою",
      summary: "Німецька до B1 лише для жінок, з учителькою та доглядом за дітьми в тому самому будинку.",
    },
    ru: {
      title: "Интеграционный курс для женщин с детской комнатой",
      summary: "Немецкий до B1 только для женщин, с учительницей и присмотром за детьми в том же здании.",
    },
    ar: {
      title: "دورة اندماج للنساء مع غرفة للأطفال",
      summary: "اللغة الألمانية حتى المستوى B1 للنساء فقط، مع معلّمة ورعاية للأطفال في المبنى نفسه.",
    },
    fa: {
      title: "دورهٔ ادغام زنان با اتاق کودک",
      summary: "آلمانی تا سطح B1 فقط برای زنان، با معلم زن و نگهداری کودک در همان ساختمان.",
    },
    tr: {
      title: "Çocuk odalı kadınlar uyum kursu",
      summary: "Yalnızca kadınlar için B1’e kadar Almanca, kadın öğretmenle ve aynı binada çocuk bakımıyla.",
    },
    "de-leicht": {
      title: "Deutsch·kurs nur für Frauen",
      summary:
        "In diesem Kurs lernen nur Frauen. Eine Frau gibt den Unterricht. Im Haus passt jemand auf Ihre Kinder auf.",
    },
  },
};
