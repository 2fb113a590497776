/** Translations of the offers for advice, work, school, housing, health and interpreting. */
import type { DemoTranslations } from "../world.ts";

export const adviceTexts: Record<string, DemoTranslations> = {
  "mbe-eisenach": {
    en: {
      title: "Migration advice in Eisenach",
      summary:
        "You are new, have many letters and even more questions? We sort, explain and, if necessary, call the office ourselves.",
    },
    uk: {
      title: "Міграційна консультація в Айзенаху",
      summary:
        "Ви щойно приїхали, маєте багато листів і ще більше запитань? Ми розбираємо, пояснюємо і за потреби самі телефонуємо до установи.",
    },
    ru: {
      title: "Миграционная консультация в Айзенахе",
      summary:
        "Вы недавно приехали, у вас много писем и ещё больше вопросов? Мы разберём, объясним и при необходимости сами позвоним в ведомство.",
    },
    ar: {
      title: "استشارات الهجرة في آيزناخ",
      summary: "هل أنتم جدد هنا ولديكم رسائل كثيرة وأسئلة أكثر؟ نرتّب ونشرح، ونتّصل بالدائرة بأنفسنا إذا لزم الأمر.",
    },
    fa: {
      title: "مشاورهٔ مهاجرت در آیزناخ",
      summary:
        "تازه‌وارد هستید، نامه‌های بسیار و پرسش‌های بیشتر دارید؟ مرتب می‌کنیم، توضیح می‌دهیم و اگر لازم باشد خودمان به اداره تلفن می‌زنیم.",
    },
    tr: {
      title: "Eisenach’ta göç danışmanlığı",
      summary:
        "Yeni geldiniz, çok mektubunuz ve daha çok sorunuz mu var? Düzenler, açıklar, gerekirse daireyi biz ararız.",
    },
    "de-leicht": {
      title: "Beratung für neue Menschen in Eisenach",
      summary:
        "Sie haben einen Brief vom Amt? Sie verstehen ihn nicht? Kommen Sie zu uns. Wir helfen Ihnen. Das kostet nichts.",
    },
  },
  "schalter-eisenach": {
    en: {
      title: "Immigration office: counters in Eisenach and Bad Salzungen",
      summary:
        "Extend your permit, change your address, get a work permit: book appointments online, new times every morning from seven.",
    },
    uk: {
      title: "Відомство у справах іноземців: прийом в Айзенаху та Бад-Зальцунгені",
      summary:
        "Продовжити посвідку, змінити адресу, дозвіл на роботу: запис в інтернеті, нові години щоранку від сьомої.",
    },
    ru: {
      title: "Ведомство по делам иностранцев: приём в Айзенахе и Бад-Зальцунгене",
      summary:
        "Продлить вид на жительство, сменить адрес, разрешение на работу: запись в интернете, новое время каждое утро с семи.",
    },
    ar: {
      title: "دائرة الأجانب: شبّاكان في آيزناخ وباد زالتسونغن",
      summary: "تمديد الإقامة وتغيير العنوان وإذن العمل: المواعيد عبر الإنترنت، وأوقات جديدة كل صباح من الساعة السابعة.",
    },
    fa: {
      title: "ادارهٔ اتباع خارجی: باجه در آیزناخ و باد زالتسونگن",
      summary: "تمدید اقامت، تغییر نشانی، اجازهٔ کار: وقت گرفتن در اینترنت، هر صبح از ساعت هفت وقت‌های تازه.",
    },
    tr: {
      title: "Yabancılar dairesi: Eisenach ve Bad Salzungen’de gişeler",
      summary:
        "İzni uzatmak, adres değiştirmek, çalışma izni: Randevular internette, her sabah yediden itibaren yeni saatler.",
    },
    "de-leicht": {
      title: "Ausländer·behörde",
      summary:
        "Sie möchten länger in Deutschland bleiben? Oder Sie möchten arbeiten? Dann brauchen Sie einen Termin. Den Termin gibt es im Internet.",
    },
  },
  "iq-eisenach": {
    en: {
      title: "Recognition advice: what is my certificate worth here?",
      summary:
        "We read your certificates, find the right office and tell you honestly how long it takes and what it costs.",
    },
    uk: {
      title: "Консультація з визнання: чого вартий тут мій диплом?",
      summary: "Ми читаємо ваші документи, знаходимо потрібну установу і чесно кажемо, скільки це триває і коштує.",
    },
    ru: {
      title: "Консультация по признанию: чего стоит здесь мой диплом?",
      summary: "Мы прочитаем ваши документы, найдём нужное ведомство и честно скажем, сколько это длится и стоит.",
    },
    ar: {
      title: "استشارة الاعتراف: ما قيمة شهادتي هنا؟",
      summary: "نقرأ شهاداتكم ونجد الجهة المناسبة ونخبركم بصراحة كم يستغرق الأمر وكم يكلّف.",
    },
    fa: {
      title: "مشاورهٔ ارزیابی مدرک: مدرک من اینجا چه ارزشی دارد؟",
      summary: "مدارک شما را می‌خوانیم، نهاد درست را پیدا می‌کنیم و صادقانه می‌گوییم چقدر طول می‌کشد و چه هزینه‌ای دارد.",
    },
    tr: {
      title: "Denklik danışmanlığı: Diplomam burada ne değerde?",
      summary: "Diplomalarınızı okur, doğru kurumu bulur, ne kadar süreceğini ve ne tutacağını açıkça söyleriz.",
    },
    "de-leicht": {
      title: "Gilt mein Zeugnis in Deutschland?",
      summary:
        "Sie haben einen Beruf gelernt. Wir schauen Ihre Zeugnisse an. Wir sagen Ihnen: Das können Sie tun. Die Beratung kostet nichts.",
    },
  },
  "kita-beratung": {
    en: {
      title: "Daycare and childminders: find a place, clarify the costs",
      summary:
        "Which daycare centre is on your way, how long is it open, who pays? Our advisers look at the map with you.",
    },
    uk: {
      title: "Садок і няня: знайти місце, з’ясувати вартість",
      summary:
        "Який садок вам по дорозі, до котрої він працює, хто платить? Консультантка разом із вами подивиться на карту.",
    },
    ru: {
      title: "Детский сад и няня: найти место, выяснить расходы",
      summary:
        "Какой сад вам по пути, до которого часа он открыт, кто платит? Консультант вместе с вами посмотрит на карту.",
    },
    ar: {
      title: "الروضة ومربّية الأطفال: البحث عن مكان وتوضيح التكاليف",
      summary: "أي روضة تقع على طريقكم، وإلى متى تفتح، ومن يدفع؟ تنظر المستشارة معكم في الخريطة.",
    },
    fa: {
      title: "مهدکودک و پرستار کودک: پیدا کردن جا و روشن کردن هزینه",
      summary:
        "کدام مهدکودک سر راه شماست، تا چه ساعتی باز است، چه کسی هزینه را می‌پردازد؟ مشاور با شما روی نقشه نگاه می‌کند.",
    },
    tr: {
      title: "Kreş ve gündüz bakıcısı: Yer bulmak, masrafı öğrenmek",
      summary: "Hangi kreş yolunuzun üstünde, kaça kadar açık, kim ödüyor? Danışman sizinle haritaya bakar.",
    },
    "de-leicht": {
      title: "Ein Platz in der Kita",
      summary:
        "Sie suchen eine Kita für Ihr Kind? Wir suchen mit Ihnen. Wir sagen Ihnen auch: So viel kostet die Kita.",
    },
  },
  schulaufnahme: {
    en: {
      title: "My child starts school: talk about admission",
      summary:
        "New in the Wartburgkreis and of school age? The education office invites you and finds a school that still has room.",
    },
    uk: {
      title: "Моя дитина йде до школи: розмова про зарахування",
      summary:
        "Ви щойно приїхали до району Вартбург, а дитина шкільного віку? Управління освіти запросить вас і знайде школу, де є місце.",
    },
    ru: {
      title: "Мой ребёнок идёт в школу: беседа о приёме",
      summary:
        "Вы недавно в районе Вартбург, и ребёнку пора в школу? Управление образования пригласит вас и найдёт школу, где есть место.",
    },
    ar: {
      title: "طفلي يدخل المدرسة: مقابلة القبول",
      summary: "هل أنتم جدد في مقاطعة فارتبورغ وطفلكم في سنّ الدراسة؟ تدعوكم دائرة التعليم وتجد مدرسة فيها مكان.",
    },
    fa: {
      title: "فرزندم به مدرسه می‌رود: گفت‌وگوی پذیرش",
      summary:
        "تازه به شهرستان وارتبورگ آمده‌اید و فرزندتان در سن مدرسه است؟ ادارهٔ آموزش شما را دعوت می‌کند و مدرسه‌ای با جای خالی پیدا می‌کند.",
    },
    tr: {
      title: "Çocuğum okula başlıyor: Kabul görüşmesi",
      summary:
        "Wartburg ilçesinde yeni misiniz ve çocuğunuz okul çağında mı? Okul dairesi sizi davet eder ve yeri olan bir okul bulur.",
    },
    "de-leicht": {
      title: "Mein Kind kommt in die Schule",
      summary:
        "Sie sind neu hier? Ihr Kind ist 6 Jahre alt oder älter? Dann muss es in die Schule gehen. Das Schul·amt hilft Ihnen.",
    },
  },
  wohnberechtigungsschein: {
    en: {
      title: "Housing entitlement certificate and housing benefit",
      summary:
        "With the certificate you may move into low-cost flats; housing benefit makes your rent smaller. Apply for both here.",
    },
    uk: {
      title: "Довідка на соціальне житло та допомога на оренду",
      summary:
        "З довідкою можна оселитися в недорогій квартирі, а з допомогою Wohngeld оренда стає меншою. Обидві заяви подають тут.",
    },
    ru: {
      title: "Справка на социальное жильё и пособие на аренду",
      summary:
        "Со справкой можно въехать в недорогую квартиру, а с пособием Wohngeld аренда становится меньше. Оба заявления подают здесь.",
    },
    ar: {
      title: "شهادة استحقاق السكن وإعانة السكن",
      summary: "بهذه الشهادة يمكنكم السكن في شقق رخيصة، وبإعانة السكن ينخفض الإيجار. تقدّمون الطلبين هنا.",
    },
    fa: {
      title: "گواهی حق مسکن و کمک‌هزینهٔ مسکن",
      summary:
        "با این گواهی می‌توانید در خانهٔ ارزان ساکن شوید و با کمک‌هزینه اجاره کمتر می‌شود. هر دو را اینجا درخواست می‌کنید.",
    },
    tr: {
      title: "Sosyal konut belgesi ve kira yardımı",
      summary:
        "Bu belgeyle uygun fiyatlı konutlara taşınabilir, kira yardımıyla kiranızı azaltabilirsiniz. İkisine de burada başvurulur.",
    },
    "de-leicht": {
      title: "Hilfe beim Wohnen",
      summary:
        "Sie haben wenig Geld? Dann können Sie eine günstige Wohnung bekommen. Oder Sie bekommen Geld für die Miete. Den Antrag gibt es hier.",
    },
  },
  "impfen-eisenach": {
    en: {
      title: "Walk-in vaccination clinic in Eisenach",
      summary:
        "Measles, tetanus, flu: without an appointment and without an insurance card. We write everything in a new vaccination record.",
    },
    uk: {
      title: "Щеплення без запису в Айзенаху",
      summary: "Кір, правець, грип: без запису і без страхової картки. Усе записуємо в новий сертифікат щеплень.",
    },
    ru: {
      title: "Прививки без записи в Айзенахе",
      summary: "Корь, столбняк, грипп: без записи и без страховой карты. Всё впишем в новый прививочный сертификат.",
    },
    ar: {
      title: "ساعة تطعيم مفتوحة في آيزناخ",
      summary: "الحصبة والكزاز والإنفلونزا: من دون موعد ومن دون بطاقة تأمين. نسجّل كل شيء في دفتر تطعيم جديد.",
    },
    fa: {
      title: "واکسیناسیون بدون نوبت در آیزناخ",
      summary: "سرخک، کزاز، آنفلوآنزا: بدون وقت قبلی و بدون کارت بیمه. همه را در کارت واکسن تازه می‌نویسیم.",
    },
    tr: {
      title: "Eisenach’ta randevusuz aşı saati",
      summary: "Kızamık, tetanos, grip: Randevu ve sigorta kartı gerekmez. Hepsini yeni bir aşı kartına yazarız.",
    },
    "de-leicht": {
      title: "Impfen in Eisenach",
      summary: "Sie brauchen keinen Termin. Sie brauchen keine Karte von der Kranken·kasse. Die Impfung kostet nichts.",
    },
  },
  frauenberatung: {
    en: {
      title: "Advice and protection in case of violence in the family",
      summary: "If you are afraid at home: call us, day or night. It costs nothing and nobody will find out.",
    },
    uk: {
      title: "Консультація і захист у разі насильства в сім’ї",
      summary: "Якщо вам страшно вдома: телефонуйте вдень і вночі. Це безкоштовно, і ніхто про це не дізнається.",
    },
    ru: {
      title: "Консультация и защита при насилии в семье",
      summary: "Если вам страшно дома: звоните днём и ночью. Это бесплатно, и никто об этом не узнает.",
    },
    ar: {
      title: "استشارة وحماية عند العنف الأسري",
      summary: "إذا كنتِ خائفة في بيتكِ فاتّصلي بنا ليلًا أو نهارًا. لا يكلّف ذلك شيئًا ولن يعلم به أحد.",
    },
    fa: {
      title: "مشاوره و حمایت هنگام خشونت خانگی",
      summary: "اگر در خانه می‌ترسید، شب یا روز تلفن بزنید. هزینه‌ای ندارد و هیچ‌کس باخبر نمی‌شود.",
    },
    tr: {
      title: "Aile içi şiddette danışmanlık ve koruma",
      summary: "Evde korkuyorsanız gece gündüz arayın. Ücretsizdir ve kimsenin haberi olmaz.",
    },
    "de-leicht": {
      title: "Hilfe bei Gewalt zu Hause",
      summary:
        "Haben Sie zu Hause Angst? Rufen Sie uns an. Das geht am Tag und in der Nacht. Es kostet nichts. Wir sagen nichts weiter.",
    },
  },
  "sprachmittlung-kreis": {
    en: {
      title: "Language mediation for offices, schools and doctors",
      summary:
        "Forty volunteers interpret in conversations all over the county, from Arabic to Vietnamese. A request takes two minutes.",
    },
    uk: {
      title: "Мовне посередництво для установ, шкіл і лікарів",
      summary:
        "Сорок волонтерів перекладають розмови по всьому району, від арабської до в’єтнамської. Запит займає дві хвилини.",
    },
    ru: {
      title: "Языковое посредничество для ведомств, школ и врачей",
      summary:
        "Сорок волонтёров переводят беседы по всему району, от арабского до вьетнамского. Заявка занимает две минуты.",
    },
    ar: {
      title: "وساطة لغوية للدوائر والمدارس والعيادات",
      summary: "أربعون متطوّعًا يترجمون في المحادثات في المقاطعة كلها، من العربية إلى الفيتنامية. يستغرق الطلب دقيقتين.",
    },
    fa: {
      title: "میانجی‌گری زبانی برای اداره‌ها، مدرسه‌ها و مطب‌ها",
      summary: "چهل داوطلب در گفت‌وگوها در سراسر شهرستان ترجمه می‌کنند، از عربی تا ویتنامی. درخواست دو دقیقه طول می‌کشد.",
    },
    tr: {
      title: "Daireler, okullar ve muayenehaneler için dil aracılığı",
      summary:
        "Kırk gönüllü ilçenin her yerinde görüşmelerde çeviri yapar, Arapçadan Vietnamcaya. Talep iki dakika sürer.",
    },
    "de-leicht": {
      title: "Hilfe beim Übersetzen",
      summary:
        "Sie haben einen Termin? Sie verstehen noch nicht genug Deutsch? Jemand kommt mit und übersetzt. Das kostet nichts.",
    },
  },
};
