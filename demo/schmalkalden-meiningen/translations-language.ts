/** Translations of the offers for learning German. */
import type { DemoTranslations } from "../world.ts";

export const languageTexts: Record<string, DemoTranslations> = {
  "eok-meiningen": {
    en: {
      title: "First orientation course with childcare",
      summary:
        "Your first steps in German: shopping, seeing a doctor, school, public offices. Your children are looked after in the next room.",
      description:
        "All adults who are new to the county and do not yet attend an integration course can come. You do not need an entitlement from the Federal Office. You can also take part with a permission to reside during the asylum procedure (Aufenthaltsgestattung) or a temporary suspension of deportation (Duldung).\n\nThe course has 300 lessons in six parts. You can join at the beginning of each part.\n\nPlease register your child for childcare one week in advance so that there are enough carers.",
      registrationNote:
        "Call us or come to our office hours: Tuesday 9 to 12, Thursday 14 to 18. We help you fill in the form.",
    },
    uk: {
      title: "Курс першої орієнтації з доглядом за дітьми",
      summary:
        "Перші кроки німецькою: покупки, лікар, школа, державні установи. За вашими дітьми доглядають у сусідній кімнаті.",
      description:
        "Можуть прийти всі дорослі, які нещодавно приїхали до району і ще не відвідують інтеграційний курс. Дозвіл від Федерального відомства не потрібен. Брати участь можна також із посвідкою Aufenthaltsgestattung або Duldung.\n\nКурс має 300 навчальних годин у шести частинах. Приєднатися можна на початку кожної частини.\n\nДитину, будь ласка, запишіть за тиждень наперед, щоб вистачило вихователів.",
      registrationNote:
        "Зателефонуйте або приходьте в години прийому: вівторок 9–12, четвер 14–18. Ми допоможемо заповнити документи.",
    },
    ru: {
      title: "Курс первой ориентации с присмотром за детьми",
      summary:
        "Первые шаги на немецком: покупки, врач, школа, учреждения. За вашими детьми присмотрят в соседней комнате.",
      registrationNote:
        "Позвоните или приходите в часы приёма: вторник 9–12, четверг 14–18. Мы поможем заполнить документы.",
    },
    ar: {
      title: "دورة توجيه أولي مع رعاية الأطفال",
      summary:
        "تتعلّمون في هذه الدورة أولى خطواتكم باللغة الألمانية: التسوّق، وزيارة الطبيب، والمدرسة، والدوائر الرسمية. وفي أثناء الدرس نعتني بأطفالكم في الغرفة المجاورة.",
      registrationNote:
        "اتّصلوا بنا أو تعالوا في وقت الاستشارة: الثلاثاء من 9 إلى 12، والخميس من 14 إلى 18. نساعدكم في ملء الاستمارة.",
    },
    fa: {
      title: "دورهٔ آشنایی اولیه همراه با نگهداری کودک",
      summary:
        "نخستین گام‌ها به زبان آلمانی: خرید، پزشک، مدرسه، اداره. در این مدت از فرزندان شما در اتاق کناری مراقبت می‌شود.",
      registrationNote:
        "تلفن بزنید یا در ساعت مشاوره بیایید: سه‌شنبه ۹ تا ۱۲، پنج‌شنبه ۱۴ تا ۱۸. در پر کردن فرم کمک می‌کنیم.",
    },
    tr: {
      title: "Çocuk bakımlı ilk yönlendirme kursu",
      summary: "Almancada ilk adımlar: alışveriş, doktor, okul, resmî daireler. Çocuklarınıza yan odada bakılır.",
      registrationNote:
        "Bizi arayın veya görüşme saatlerinde gelin: Salı 9–12, Perşembe 14–18. Formu birlikte doldururuz.",
    },
    "de-leicht": {
      title: "Deutsch·kurs für den Anfang mit Kinder·betreuung",
      summary:
        "Sie sind neu hier? In diesem Kurs lernen Sie die ersten Wörter auf Deutsch. Zum Beispiel für den Einkauf und für den Arzt. Jemand passt auf Ihre Kinder auf.",
      description:
        "Alle Erwachsenen können kommen.\n\nSie brauchen keine Erlaubnis.\n\nDer Kurs kostet nichts.\n\nMöchten Sie Ihr Kind mitbringen? Dann sagen Sie es uns 1 Woche vorher.",
      registrationNote:
        "Rufen Sie uns an. Oder kommen Sie vorbei: am Dienstag von 9 bis 12 Uhr oder am Donnerstag von 14 bis 18 Uhr. Wir helfen Ihnen.",
    },
  },
  "eok-schmalkalden": {
    en: {
      title: "Arriving in German",
      summary:
        "First orientation course in Schmalkalden: speaking, listening, finding your way. With a playroom for children from the age of two.",
    },
    uk: {
      title: "Перші кроки німецькою в Шмалькальдені",
      summary:
        "Курс першої орієнтації: говорити, слухати, орієнтуватися в новому місці. Є ігрова кімната для дітей від двох років.",
    },
    ru: {
      title: "Осваиваемся на немецком",
      summary:
        "Курс первой ориентации в Шмалькальдене: говорить, слушать, ориентироваться. Есть игровая комната для детей от двух лет.",
    },
    ar: {
      title: "بداية جديدة باللغة الألمانية",
      summary: "دورة توجيه أولي في شمالكالدن: التحدّث والاستماع والتعرّف على المكان. توجد غرفة ألعاب للأطفال من عمر سنتين.",
    },
    fa: {
      title: "شروع تازه به زبان آلمانی",
      summary:
        "دورهٔ آشنایی اولیه در اشمالکالدن: صحبت کردن، گوش دادن، پیدا کردن راه. با اتاق بازی برای کودکان از دو سال.",
    },
    tr: {
      title: "Almancaya ilk adım",
      summary:
        "Schmalkalden’de ilk yönlendirme kursu: konuşmak, dinlemek, çevreyi tanımak. İki yaşından büyük çocuklar için oyun odası var.",
    },
    "de-leicht": {
      title: "Ankommen auf Deutsch",
      summary:
        "Ein Deutsch·kurs für den Anfang in Schmalkalden. Sie üben Sprechen und Hören. Es gibt ein Spiel·zimmer für Kinder ab 2 Jahren.",
    },
  },
  "ik-eltern-frauen": {
    en: {
      title: "Integration course for parents and women",
      summary:
        "The course follows your children’s school hours and ends with the B1 exam. There is a waiting list at the moment.",
    },
    uk: {
      title: "Інтеграційний курс для батьків і жінок",
      summary: "Розклад курсу враховує шкільні години ваших дітей, наприкінці — іспит B1. Зараз є список очікування.",
    },
    ru: {
      title: "Интеграционный курс для родителей и женщин",
      summary:
        "Расписание подстроено под школьные часы ваших детей, в конце — экзамен B1. Сейчас есть список ожидания.",
    },
    ar: {
      title: "دورة اندماج للأهالي والنساء",
      summary: "تتوافق مواعيد الدورة مع دوام أطفالكم في المدرسة، وتنتهي بامتحان B1. توجد حاليًا قائمة انتظار.",
    },
    fa: {
      title: "دورهٔ ادغام برای والدین و زنان",
      summary:
        "زمان دوره با ساعت مدرسهٔ فرزندان شما هماهنگ است و با آزمون B1 پایان می‌یابد. در حال حاضر فهرست انتظار وجود دارد.",
    },
    tr: {
      title: "Anne babalar ve kadınlar için uyum kursu",
      summary:
        "Kurs saatleri çocuklarınızın okul saatlerine uyar ve B1 sınavıyla biter. Şu anda bekleme listesi vardır.",
    },
    "de-leicht": {
      title: "Integrations·kurs für Eltern und Frauen",
      summary:
        "Ihre Kinder sind in der Schule? Dann lernen Sie Deutsch. Am Ende machen Sie eine Prüfung. Im Moment müssen Sie auf einen Platz warten.",
    },
  },
  "ik-abend": {
    en: {
      title: "Evening integration course for working people",
      summary:
        "German up to B1 on three evenings a week. For everyone who works during the day and still wants the certificate.",
    },
    uk: {
      title: "Вечірній інтеграційний курс для тих, хто працює",
      summary: "Німецька до рівня B1 три вечори на тиждень. Для всіх, хто вдень працює, але хоче отримати сертифікат.",
    },
    ru: {
      title: "Вечерний интеграционный курс для работающих",
      summary: "Немецкий до уровня B1 три вечера в неделю. Для тех, кто днём работает, но хочет получить сертификат.",
    },
    ar: {
      title: "دورة اندماج مسائية للعاملين",
      summary: "اللغة الألمانية حتى المستوى B1 في ثلاث أمسيات أسبوعيًا، لكل من يعمل نهارًا ويريد الحصول على الشهادة.",
    },
    fa: {
      title: "دورهٔ ادغام عصرانه برای شاغلان",
      summary: "آلمانی تا سطح B1 در سه عصر هفته. برای همهٔ کسانی که روزها کار می‌کنند و می‌خواهند مدرک بگیرند.",
    },
    tr: {
      title: "Çalışanlar için akşam uyum kursu",
      summary:
        "Haftada üç akşam B1 düzeyine kadar Almanca. Gündüz çalışan ve yine de sertifika almak isteyen herkes için.",
    },
    "de-leicht": {
      title: "Integrations·kurs am Abend",
      summary: "Sie arbeiten am Tag? Dann lernen Sie am Abend Deutsch. Der Kurs ist an 3 Abenden in der Woche.",
    },
  },
  "mama-lernt-deutsch": {
    en: {
      title: "Mum learns German – Dad does too",
      summary: "German lessons at your child’s school. You learn the words that are needed there.",
    },
    uk: {
      title: "Мама вчить німецьку — і тато теж",
      summary: "Уроки німецької у школі вашої дитини. Ви вивчаєте слова, які там потрібні.",
    },
    ru: {
      title: "Мама учит немецкий — и папа тоже",
      summary: "Уроки немецкого в школе вашего ребёнка. Вы учите слова, которые там нужны.",
    },
    ar: {
      title: "ماما تتعلّم الألمانية، وبابا أيضًا",
      summary: "دروس اللغة الألمانية في مدرسة طفلكم. تتعلّمون الكلمات التي تحتاجون إليها هناك.",
    },
    fa: {
      title: "مامان آلمانی یاد می‌گیرد، بابا هم",
      summary: "کلاس آلمانی در مدرسهٔ فرزندتان. واژه‌هایی را یاد می‌گیرید که در آنجا لازم است.",
    },
    tr: {
      title: "Anne Almanca öğreniyor – baba da",
      summary: "Çocuğunuzun okulunda Almanca dersi. Okulda gereken kelimeleri öğrenirsiniz.",
    },
    "de-leicht": {
      title: "Mama lernt Deutsch – Papa auch",
      summary:
        "Sie lernen Deutsch in der Schule von Ihrem Kind. Sie lernen die Wörter für die Schule. Der Kurs kostet nichts.",
    },
  },
  "sprachcafe-rathaus": {
    en: {
      title: "Language café at the town hall",
      summary: "Talk, play and drink coffee together. Nobody has to know anything or bring anything.",
      description:
        "At every table there is someone from the town. Sometimes we talk about grammar, mostly about everything under the sun. There is a play corner for children.",
    },
    uk: {
      title: "Мовне кафе біля ратуші",
      summary: "Разом розмовляти, грати, пити каву. Нічого не треба вміти і нічого не треба приносити.",
    },
    ru: {
      title: "Языковое кафе у ратуши",
      summary: "Вместе говорить, играть, пить кофе. Ничего не нужно уметь и ничего не нужно приносить.",
    },
    ar: {
      title: "مقهى اللغة عند دار البلدية",
      summary: "نتحدّث ونلعب ونشرب القهوة معًا. لا يُشترط أن تعرفوا شيئًا أو تحضروا شيئًا.",
    },
    fa: {
      title: "کافهٔ زبان کنار شهرداری",
      summary: "با هم حرف می‌زنیم، بازی می‌کنیم و قهوه می‌نوشیم. لازم نیست چیزی بلد باشید یا چیزی بیاورید.",
    },
    tr: {
      title: "Belediye binasında dil kafesi",
      summary: "Birlikte konuşmak, oynamak, kahve içmek. Kimsenin bir şey bilmesi veya getirmesi gerekmez.",
    },
    "de-leicht": {
      title: "Sprach·café am Rathaus",
      summary:
        "Wir reden und spielen zusammen. Wir trinken Kaffee. Sie müssen nichts mitbringen. Sie brauchen keine Anmeldung.",
    },
  },
};
