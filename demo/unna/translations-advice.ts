/** Kreis Unna: work, school, advice, housing, health and interpreting in other languages and in Leichte Sprache. */
import type { DemoTranslations } from "../world.ts";

export const adviceTexts: Record<string, DemoTranslations> = {
  anerkennungsberatung: {
    en: {
      title: "What is my qualification worth? Advice on recognition of foreign qualifications",
      summary:
        "Did you train for a job or study abroad? We find out with you whether and how your qualification can be recognised here.",
    },
    uk: {
      title: "Чого вартий мій диплом? Консультація з визнання іноземних кваліфікацій",
      summary:
        "Ви здобули професію чи навчалися в університеті за кордоном? Ми разом з’ясуємо, чи можна і як саме визнати ваш диплом тут.",
    },
    ru: {
      title: "Чего стоит мой диплом? Консультация по признанию иностранных квалификаций",
      summary:
        "Вы получили профессию или учились в вузе за границей? Мы вместе выясним, можно ли и как признать ваш диплом здесь.",
    },
    ar: {
      title: "ما قيمة شهادتي؟ استشارة حول الاعتراف بالمؤهلات المهنية الأجنبية",
      summary: "هل تعلّمتم مهنة أو درستم في الخارج؟ نوضح معكم إن كان يمكن الاعتراف بشهادتكم هنا وكيف.",
    },
    fa: {
      title: "مدرک من چه ارزشی دارد؟ مشاوره برای تأیید مدارک شغلی خارجی",
      summary:
        "در خارج حرفه‌ای آموخته‌اید یا دانشگاه رفته‌اید؟ با هم روشن می‌کنیم که مدرک شما اینجا تأیید می‌شود یا نه و چگونه.",
    },
    tr: {
      title: "Diplomamın değeri nedir? Yabancı mesleki yeterliliklerin tanınması için danışmanlık",
      summary:
        "Yurt dışında meslek öğrendiniz ya da üniversite mi okudunuz? Diplomanızın burada tanınıp tanınmayacağını ve nasıl tanınacağını sizinle birlikte netleştiririz.",
    },
    "de-leicht": {
      title: "Gilt mein Zeugnis in Deutschland?",
      summary:
        "Sie haben in einem anderen Land einen Beruf gelernt? Wir prüfen mit Ihnen: Gilt Ihr Zeugnis auch in Deutschland? Die Beratung kostet nichts.",
    },
  },
  "schulische-erstberatung": {
    en: {
      title: "School advice for newly arrived children and young people",
      summary: "Is your child new in Germany? Together we find the right school and explain how school works here.",
      registrationNote: "Call us or write to us and tell us which language you would like to speak.",
    },
    uk: {
      title: "Шкільна консультація для новоприбулих дітей і підлітків",
      summary:
        "Ваша дитина нещодавно в Німеччині? Разом із вами ми знайдемо відповідну школу й пояснимо, як тут усе влаштовано.",
      registrationNote: "Зателефонуйте або напишіть, якою мовою має відбутися розмова.",
    },
    ru: {
      title: "Школьная консультация для недавно приехавших детей и подростков",
      summary:
        "Ваш ребёнок недавно в Германии? Вместе с вами мы найдём подходящую школу и объясним, как здесь всё устроено.",
      registrationNote: "Позвоните или напишите нам и скажите, на каком языке должен пройти разговор.",
    },
    ar: {
      title: "استشارة مدرسية للأطفال والشباب القادمين حديثًا",
      summary: "هل طفلكم جديد في ألمانيا؟ نبحث معكم عن المدرسة المناسبة ونشرح لكم كيف تعمل المدرسة هنا.",
      registrationNote: "اتصلوا بنا أو اكتبوا لنا، واذكروا اللغة التي تريدونها للمقابلة.",
    },
    fa: {
      title: "مشاورهٔ مدرسه برای کودکان و نوجوانان تازه‌وارد",
      summary:
        "فرزند شما تازه به آلمان آمده است؟ همراه شما مدرسهٔ مناسب را پیدا می‌کنیم و توضیح می‌دهیم مدرسه در اینجا چگونه است.",
      registrationNote: "زنگ بزنید یا بنویسید که گفت‌وگو به چه زبانی باشد.",
    },
    tr: {
      title: "Yeni gelen çocuklar ve gençler için okul danışmanlığı",
      summary:
        "Çocuğunuz Almanya’da yeni mi? Uygun okulu birlikte buluruz ve burada okulun nasıl işlediğini anlatırız.",
      registrationNote: "Görüşmenin hangi dilde olmasını istediğinizi bize telefonla ya da yazarak bildirin.",
    },
    "de-leicht": {
      title: "Welche Schule passt zu meinem Kind?",
      summary:
        "Ihr Kind ist neu in Deutschland. Wir suchen mit Ihnen eine Schule. Wir erklären: So ist Schule in Deutschland. Jemand übersetzt für Sie.",
    },
  },
  "kita-platz": {
    en: {
      title: "Register for a daycare place – help with the parents’ portal",
      summary:
        "We register your child for daycare (Kita) together with you and work out whether you have to pay anything.",
    },
    uk: {
      title: "Запис у дитячий садок — допомога з порталом для батьків",
      summary: "Ми разом із вами запишемо дитину в садок (Kita) і порахуємо, чи потрібно щось платити.",
    },
    ru: {
      title: "Запись в детский сад — помощь с порталом для родителей",
      summary: "Мы вместе с вами запишем ребёнка в детский сад (Kita) и посчитаем, нужно ли что-то платить.",
    },
    ar: {
      title: "التسجيل في الروضة – مساعدة في بوابة الأهل",
      summary: "نسجّل معكم طفلكم في الروضة (Kita) ونحسب إن كان عليكم دفع شيء.",
    },
    fa: {
      title: "ثبت‌نام مهدکودک – کمک در پورتال والدین",
      summary: "همراه شما فرزندتان را در مهدکودک (Kita) ثبت‌نام می‌کنیم و حساب می‌کنیم که آیا باید هزینه‌ای بپردازید.",
    },
    tr: {
      title: "Kreş kaydı – veli portalında yardım",
      summary: "Çocuğunuzu kreşe (Kita) sizinle birlikte kaydeder ve ücret ödeyip ödemeyeceğinizi hesaplarız.",
    },
    "de-leicht": {
      title: "Einen Kita·platz finden",
      summary:
        "Sie brauchen einen Platz in der Kita? Wir melden Ihr Kind mit Ihnen an. Wir rechnen auch aus: Kostet der Platz Geld?",
    },
  },
  "migrationsberatung-awo": {
    en: {
      title: "Migration advice for adults",
      summary:
        "Advice on everything that matters in the first years: residence, family reunification, money, housing, German courses, trouble with authorities.",
      description:
        "Together we look at what matters most right now and make a plan. We write letters, come with you to public offices, and explain what the answers say.\n\nThe advice is confidential. We pass nothing on, not even to the immigration office. Besides Kamen there are office hours in Bergkamen, Lünen and Selm.",
    },
    uk: {
      title: "Міграційна консультація для дорослих",
      summary:
        "Консультації з усіх питань перших років: перебування, возз’єднання сім’ї, гроші, житло, мовний курс, суперечки з установами.",
    },
    ru: {
      title: "Миграционная консультация для взрослых",
      summary:
        "Консультации по всем вопросам первых лет: пребывание, воссоединение семьи, деньги, жильё, языковой курс, споры с ведомствами.",
    },
    ar: {
      title: "استشارات الهجرة للبالغين",
      summary:
        "استشارة في كل أمور السنوات الأولى: الإقامة ولمّ الشمل والمال والسكن ودورة اللغة والخلاف مع الدوائر الرسمية.",
      description:
        "ننظر معكم في ما هو الأهم الآن ونضع خطة. نكتب الرسائل ونرافقكم إلى الدوائر ونشرح لكم الردود.\n\nالاستشارة سرية، ولا ننقل أي معلومة، ولا حتى إلى دائرة الأجانب. وتوجد ساعات استشارة في بيرغكامن ولونن وزِلم أيضًا.",
    },
    fa: {
      title: "مشاورهٔ مهاجرت برای بزرگسالان",
      summary: "مشاوره در همهٔ پرسش‌های سال‌های اول: اقامت، پیوستن خانواده، پول، خانه، کلاس زبان، اختلاف با اداره‌ها.",
    },
    tr: {
      title: "Yetişkinler için göç danışmanlığı",
      summary:
        "İlk yıllardaki tüm sorularda danışmanlık: oturum, aile birleşimi, para, ev, dil kursu, resmî dairelerle anlaşmazlık.",
    },
    "de-leicht": {
      title: "Beratung für Erwachsene",
      summary:
        "Sie sind neu in Deutschland und haben Fragen? Zum Beispiel zu Geld, Wohnung oder Familie. Wir helfen Ihnen. Wir sagen nichts weiter.",
    },
  },
  fluechtlingsberatung: {
    en: {
      title: "Advice for people in the asylum procedure or with a Duldung",
      summary: "We prepare you for your interview, read the decision with you and tell you which deadline applies.",
    },
    uk: {
      title: "Консультація для людей у процедурі надання притулку або з Duldung",
      summary: "Ми підготуємо вас до співбесіди, прочитаємо з вами рішення і скажемо, який строк діє.",
    },
    ru: {
      title: "Консультация для людей в процедуре предоставления убежища или с Duldung",
      summary: "Мы подготовим вас к слушанию, прочитаем с вами решение и скажем, какой срок действует.",
    },
    ar: {
      title: "استشارة أثناء إجراءات اللجوء ولحاملي تعليق الترحيل (Duldung)",
      summary: "نحضّركم للمقابلة، ونقرأ معكم القرار، ونخبركم بالمهلة المتاحة لكم.",
    },
    fa: {
      title: "مشاوره در روند پناهندگی و برای دارندگان تعلیق اخراج (Duldung)",
      summary: "شما را برای مصاحبه آماده می‌کنیم، رأی را با شما می‌خوانیم و می‌گوییم چه مهلتی دارید.",
    },
    tr: {
      title: "İltica sürecindekiler ve Duldung sahipleri için danışmanlık",
      summary: "Sizi mülakata hazırlar, kararı sizinle birlikte okur ve hangi sürenin geçerli olduğunu söyleriz.",
    },
    "de-leicht": {
      title: "Beratung für Geflüchtete",
      summary:
        "Sie haben Asyl beantragt? Wir helfen Ihnen. Wir lesen mit Ihnen die Briefe. Wir sagen: So viel Zeit haben Sie für eine Antwort.",
    },
  },
  mietfuehrerschein: {
    en: {
      title: "Tenant’s licence: living well in your first own flat",
      summary:
        "In four evenings you learn all about renting: contract, heating and airing, waste, neighbours. At the end you get a certificate for landlords.",
    },
    uk: {
      title: "«Права орендаря»: добре жити у першій власній квартирі",
      summary:
        "За чотири вечори ви дізнаєтеся все про оренду: договір, опалення й провітрювання, сміття, сусіди. Наприкінці — сертифікат для орендодавця.",
    },
    ru: {
      title: "«Права квартиросъёмщика»: хорошо жить в первой своей квартире",
      summary:
        "За четыре вечера вы узнаете всё об аренде: договор, отопление и проветривание, мусор, соседи. В конце — сертификат для арендодателя.",
    },
    ar: {
      title: "رخصة المستأجر: السكن الجيد في أول شقة لكم",
      summary:
        "في أربع أمسيات تتعلّمون كل ما يخص الإيجار: العقد والتدفئة والتهوية والنفايات والجيران. وفي النهاية تحصلون على شهادة تقدّمونها للمؤجّر.",
    },
    fa: {
      title: "گواهینامهٔ مستأجری: زندگی خوب در نخستین خانهٔ خود",
      summary:
        "در چهار شب همه چیز را دربارهٔ اجاره یاد می‌گیرید: قرارداد، گرمایش و تهویه، زباله، همسایه‌ها. در پایان گواهی برای صاحب‌خانه می‌گیرید.",
    },
    tr: {
      title: "Kiracı ehliyeti: ilk evinizde rahat oturmak",
      summary:
        "Dört akşamda kiracılıkla ilgili her şeyi öğrenirsiniz: sözleşme, ısıtma ve havalandırma, çöp, komşular. Sonunda ev sahipleri için bir belge alırsınız.",
    },
    "de-leicht": {
      title: "Gut wohnen lernen",
      summary:
        "Sie suchen eine Wohnung? Hier lernen Sie alles über das Mieten. Der Kurs geht 4 Abende. Danach bekommen Sie ein Zeugnis für den Vermieter.",
    },
  },
  hebammensprechstunde: {
    en: {
      title: "Ask the midwife – with an interpreter",
      summary:
        "Pregnant, or just become a mother? A midwife answers your questions, weighs the baby and helps with breastfeeding.",
    },
    uk: {
      title: "Прийом акушерки з перекладачкою",
      summary:
        "Ви вагітні або щойно стали мамою? Акушерка відповість на запитання, зважить дитину й допоможе з грудним вигодовуванням.",
    },
    ru: {
      title: "Приём акушерки с переводчицей",
      summary:
        "Вы беременны или только что стали мамой? Акушерка ответит на вопросы, взвесит ребёнка и поможет с грудным вскармливанием.",
    },
    ar: {
      title: "استشارة القابلة مع مترجمة",
      summary: "هل أنتِ حامل أو أصبحتِ أمًّا منذ قليل؟ تجيب القابلة عن أسئلتك، وتزن الطفل، وتساعدك في الرضاعة.",
    },
    fa: {
      title: "ساعت مشاورهٔ ماما با مترجم",
      summary:
        "باردار هستید یا تازه مادر شده‌اید؟ ماما به پرسش‌هایتان پاسخ می‌دهد، نوزاد را وزن می‌کند و در شیردهی کمک می‌کند.",
    },
    tr: {
      title: "Tercümanlı ebe danışma saati",
      summary:
        "Hamile misiniz ya da yeni anne mi oldunuz? Bir ebe sorularınızı yanıtlar, bebeği tartar ve emzirmede yardımcı olur.",
    },
    "de-leicht": {
      title: "Hilfe von der Hebamme",
      summary:
        "Sie bekommen ein Kind oder haben ein Baby? Eine Hebamme hilft Ihnen. Jemand übersetzt. Es kostet nichts. Sie brauchen keinen Termin.",
    },
  },
  sprachmittlerpool: {
    en: {
      title: "Language mediators for talks at daycare, school and public offices",
      summary:
        "Do you need someone to interpret? The school, daycare or office can book a person from our pool for you, free of charge.",
    },
    uk: {
      title: "Мовні посередники для розмов у садку, школі та установах",
      summary:
        "Вам потрібен хтось, хто перекладе розмову? Школа, садок або установа безкоштовно замовить для вас людину з нашого пулу.",
    },
    ru: {
      title: "Языковые посредники для разговоров в садике, школе и ведомствах",
      summary:
        "Вам нужен кто-то, кто переведёт разговор? Школа, детский сад или ведомство бесплатно закажет для вас человека из нашего пула.",
    },
    ar: {
      title: "وسطاء لغويون للمقابلات في الروضة والمدرسة والدوائر",
      summary: "هل تحتاجون إلى من يترجم لكم في مقابلة؟ تطلب المدرسة أو الروضة أو الدائرة لكم مجانًا شخصًا من فريقنا.",
    },
    fa: {
      title: "میانجی‌های زبانی برای گفت‌وگو در مهدکودک، مدرسه و اداره",
      summary:
        "به کسی نیاز دارید که در گفت‌وگو ترجمه کند؟ مدرسه، مهدکودک یا اداره به‌رایگان فردی از گروه ما را برای شما درخواست می‌کند.",
    },
    tr: {
      title: "Kreş, okul ve resmî daire görüşmeleri için dil aracıları",
      summary:
        "Bir görüşmede çeviri yapacak birine mi ihtiyacınız var? Okul, kreş ya da daire sizin için ekibimizden ücretsiz birini ister.",
    },
    "de-leicht": {
      title: "Jemand übersetzt für Sie",
      summary:
        "Sie haben ein Gespräch in der Schule, in der Kita oder im Amt? Soll jemand für Sie übersetzen? Sagen Sie es dort. Es kostet nichts.",
    },
  },
};
