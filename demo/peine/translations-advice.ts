/** Landkreis Peine: work, school, advice, health and interpreting in other languages and in Leichte Sprache. */
import type { DemoTranslations } from "../world.ts";

export const adviceTexts: Record<string, DemoTranslations> = {
  "uebergang-in-arbeit": {
    en: {
      title: "From the German course into a job",
      summary:
        "One person stays by your side: what have you learned, what is still missing, which company fits? Also after your first day at work.",
      registrationNote: "Ask about it at your next appointment in the Jobcenter, or call us directly.",
    },
    uk: {
      title: "Шлях до роботи: від мовного курсу до підприємства",
      summary:
        "Вас супроводжує одна людина: що ви вже вмієте, чого бракує, яке підприємство підходить? Також після першого робочого дня.",
      registrationNote: "Запитайте про це на наступній розмові в Jobcenter або зателефонуйте нам.",
    },
    ru: {
      title: "Путь к работе: с языкового курса на предприятие",
      summary:
        "Вас сопровождает один человек: что вы уже умеете, чего не хватает, какое предприятие подходит? И после первого рабочего дня тоже.",
      registrationNote: "Спросите об этом на следующей беседе в Jobcenter или позвоните нам.",
    },
    ar: {
      title: "الانتقال إلى العمل: من دورة اللغة إلى الشركة",
      summary: "يرافقكم شخص واحد: ماذا تعلّمتم؟ ماذا ينقصكم؟ أي شركة تناسبكم؟ ويبقى معكم بعد يوم العمل الأول أيضًا.",
      registrationNote: "اسألوا عن ذلك في موعدكم القادم في الجوب سنتر (Jobcenter) أو اتصلوا بنا مباشرة.",
    },
    fa: {
      title: "راه ورود به کار: از کلاس زبان تا محل کار",
      summary: "یک نفر ثابت همراه شماست: چه آموخته‌اید، چه کم دارید، کدام شرکت مناسب است؟ حتی پس از نخستین روز کار.",
      registrationNote: "در گفت‌وگوی بعدی در جاب‌سنتر (Jobcenter) بپرسید یا مستقیم به ما زنگ بزنید.",
    },
    tr: {
      title: "İşe geçiş: dil kursundan iş yerine",
      summary:
        "Size tek bir kişi eşlik eder: Ne öğrendiniz, ne eksik, hangi iş yeri uygun? İlk iş gününüzden sonra da.",
      registrationNote: "Jobcenter’daki bir sonraki görüşmenizde sorun ya da doğrudan bizi arayın.",
    },
    "de-leicht": {
      title: "Hilfe auf dem Weg zur Arbeit",
      summary:
        "Sie suchen Arbeit? Eine Person hilft Ihnen. Sie überlegen zusammen mit der Person: Was können Sie? Welche Arbeit passt zu Ihnen?",
    },
  },
  bildungsberatung: {
    en: {
      title: "School registration and education advice for families moving here",
      summary:
        "We explain which school is responsible, register your child with you, and sort out bus, lunch and school books.",
    },
    uk: {
      title: "Запис до школи та освітня консультація для родин, що приїхали",
      summary:
        "Ми пояснимо, яка школа за вас відповідає, разом запишемо дитину й з’ясуємо питання автобуса, харчування та підручників.",
    },
    ru: {
      title: "Запись в школу и консультация по образованию для приехавших семей",
      summary:
        "Мы объясним, какая школа отвечает за вас, вместе запишем ребёнка и решим вопросы автобуса, питания и учебников.",
    },
    ar: {
      title: "التسجيل في المدرسة والاستشارة التعليمية للعائلات القادمة",
      summary: "نوضح لكم أي مدرسة هي المسؤولة، ونسجّل طفلكم معكم، ونرتّب أمور الحافلة والطعام والكتب المدرسية.",
    },
    fa: {
      title: "ثبت‌نام مدرسه و مشاورهٔ آموزشی برای خانواده‌های تازه‌وارد",
      summary:
        "می‌گوییم کدام مدرسه مسئول است، فرزندتان را با شما ثبت‌نام می‌کنیم و موضوع اتوبوس، غذا و کتاب‌های درسی را روشن می‌کنیم.",
    },
    tr: {
      title: "Yeni taşınan aileler için okul kaydı ve eğitim danışmanlığı",
      summary:
        "Hangi okulun sorumlu olduğunu açıklar, çocuğunuzu sizinle birlikte kaydeder, otobüs, yemek ve ders kitabı işlerini hallederiz.",
    },
    "de-leicht": {
      title: "Ihr Kind in der Schule anmelden",
      summary:
        "Sie sind neu im Land·kreis Peine? Wir sagen Ihnen: Diese Schule ist für Ihr Kind da. Wir melden Ihr Kind mit Ihnen an.",
    },
  },
  "kita-ilsede": {
    en: {
      title: "Daycare, crèche or childminder? Family service desk on site",
      summary:
        "We look for a childcare place with you and work out what it costs. Daycare is free of charge for children from the age of three.",
    },
    uk: {
      title: "Садок, ясла чи няня? Сімейне сервісне бюро на місці",
      summary:
        "Ми разом шукаємо місце догляду й рахуємо, скільки воно коштує. Для дітей від трьох років дитячий садок безкоштовний.",
    },
    ru: {
      title: "Детский сад, ясли или няня? Семейное бюро на месте",
      summary:
        "Мы вместе с вами ищем место и считаем, сколько оно стоит. Для детей от трёх лет детский сад бесплатный.",
    },
    ar: {
      title: "روضة أم حضانة أم مربّية؟ مكتب خدمة العائلات",
      summary: "نبحث معكم عن مكان لرعاية طفلكم ونحسب تكلفته. الروضة مجانية للأطفال من عمر ثلاث سنوات.",
    },
    fa: {
      title: "مهدکودک، شیرخوارگاه یا پرستار؟ دفتر خدمات خانواده",
      summary: "با شما جایی برای نگهداری کودک پیدا می‌کنیم و هزینه‌اش را حساب می‌کنیم. مهدکودک از سه‌سالگی رایگان است.",
    },
    tr: {
      title: "Anaokulu, kreş ya da gündüz bakıcısı? Aile hizmet bürosu",
      summary: "Sizinle birlikte bakım yeri arar ve ücretini hesaplarız. Anaokulu üç yaşından itibaren ücretsizdir.",
    },
    "de-leicht": {
      title: "Einen Platz für Ihr Kind finden",
      summary:
        "Ihr Kind braucht eine Kita oder eine Tages·mutter? Wir suchen mit Ihnen einen Platz. Ab 3 Jahren kostet die Kita nichts.",
    },
  },
  beratungsbus: {
    en: {
      title: "Advice bus: we come to your village",
      summary:
        "Migration advice in a minibus with a table and heating. It stops at fixed places every week; no appointment needed.",
      description:
        "Mondays Edemissen, Tuesdays Hohenhameln, Wednesdays Lengede, Thursdays Wendeburg: the bus stands for two hours at the town hall or the market.\n\nWe help with applications, letters, health insurance and family reunification. If more time is needed, we make an appointment in Peine or come to your home.",
    },
    uk: {
      title: "Консультаційний автобус: ми приїдемо у ваше село",
      summary:
        "Міграційні консультації в мікроавтобусі зі столом і опаленням. Щотижня зупиняється в постійних місцях, запис не потрібен.",
    },
    ru: {
      title: "Консультационный автобус: мы приедем в вашу деревню",
      summary:
        "Миграционные консультации в микроавтобусе со столом и отоплением. Каждую неделю на постоянных остановках, без записи.",
    },
    ar: {
      title: "حافلة الاستشارة: نأتي إلى قريتكم",
      summary: "استشارات الهجرة في حافلة صغيرة فيها طاولة وتدفئة. تقف كل أسبوع في أماكن ثابتة، من دون موعد.",
      description:
        "الاثنين في إيدمِسن، والثلاثاء في هوهنهاملن، والأربعاء في لنغيده، والخميس في فندبورغ: تقف الحافلة ساعتين عند البلدية أو السوق.\n\nنساعدكم في الطلبات والرسائل والتأمين الصحي ولمّ الشمل. وإذا احتجنا إلى وقت أطول نحدد موعدًا في باينه أو نأتي إلى بيتكم.",
    },
    fa: {
      title: "اتوبوس مشاوره: به روستای شما می‌آییم",
      summary: "مشاورهٔ مهاجرت در مینی‌بوسی با میز و بخاری. هر هفته در جاهای ثابت می‌ایستد و وقت قبلی لازم نیست.",
    },
    tr: {
      title: "Danışma otobüsü: köyünüze geliyoruz",
      summary: "Masalı ve ısıtmalı minibüste göç danışmanlığı. Her hafta belli yerlerde durur, randevu gerekmez.",
    },
    "de-leicht": {
      title: "Der Beratungs·bus",
      summary:
        "Ein kleiner Bus kommt in Ihren Ort. Im Bus bekommen Sie Hilfe. Zum Beispiel bei Briefen. Sie brauchen keinen Termin.",
    },
  },
  asylberatung: {
    en: {
      title: "Asylum advice: interview, decision, appeal",
      summary:
        "We explain every step of the asylum procedure and practise with you telling your story in the right order.",
    },
    uk: {
      title: "Консультація щодо притулку: співбесіда, рішення, оскарження",
      summary: "Ми пояснимо кожен крок процедури й потренуємося з вами розповідати свою історію по порядку.",
    },
    ru: {
      title: "Консультация по убежищу: слушание, решение, обжалование",
      summary: "Мы объясним каждый шаг процедуры и потренируемся с вами рассказывать вашу историю по порядку.",
    },
    ar: {
      title: "استشارة اللجوء: المقابلة والقرار والطعن",
      summary: "نشرح لكم كل خطوة في إجراءات اللجوء، ونتدرّب معكم على رواية قصتكم بالترتيب.",
    },
    fa: {
      title: "مشاورهٔ پناهندگی: مصاحبه، رأی، اعتراض",
      summary: "هر گام از روند پناهندگی را توضیح می‌دهیم و با شما تمرین می‌کنیم که داستانتان را به ترتیب بازگو کنید.",
    },
    tr: {
      title: "İltica danışmanlığı: mülakat, karar, dava",
      summary: "İltica sürecinin her adımını açıklar ve hikâyenizi sırayla anlatmayı sizinle birlikte çalışırız.",
    },
    "de-leicht": {
      title: "Hilfe beim Asyl·antrag",
      summary: "Sie haben Asyl beantragt? Wir erklären Ihnen alles. Wir üben mit Ihnen für das Gespräch beim Amt.",
    },
  },
  "lichtblick-schutz": {
    en: {
      title: "Protection and advice in cases of violence",
      summary:
        "Does someone hit you, control you, are you afraid? Call us. We believe you and help, even without your name.",
    },
    uk: {
      title: "Захист і консультація у разі насильства",
      summary:
        "Вас б’ють, вас контролюють, вам страшно? Зателефонуйте нам. Ми віримо вам і допоможемо, навіть не знаючи вашого імені.",
    },
    ru: {
      title: "Защита и консультация при насилии",
      summary:
        "Вас бьют, вас контролируют, вам страшно? Позвоните нам. Мы верим вам и поможем, даже не зная вашего имени.",
    },
    ar: {
      title: "حماية واستشارة عند التعرّض للعنف",
      summary: "هل يضربكِ أحد أو يتحكّم بكِ، هل تشعرين بالخوف؟ اتصلي بنا. نحن نصدّقكِ ونساعدكِ حتى دون أن نعرف اسمكِ.",
    },
    fa: {
      title: "حمایت و مشاوره در برابر خشونت",
      summary:
        "کسی شما را می‌زند یا کنترل می‌کند، می‌ترسید؟ به ما زنگ بزنید. حرفتان را باور می‌کنیم و کمک می‌کنیم، حتی بدون نام شما.",
    },
    tr: {
      title: "Şiddete karşı koruma ve danışmanlık",
      summary:
        "Biri sizi dövüyor ya da kontrol ediyor mu, korkuyor musunuz? Bizi arayın. Size inanır ve adınızı vermeseniz bile yardım ederiz.",
    },
    "de-leicht": {
      title: "Hilfe bei Gewalt",
      summary:
        "Schlägt Sie jemand? Haben Sie Angst? Rufen Sie uns an. Wir helfen Ihnen. Sie müssen Ihren Namen nicht sagen.",
    },
  },
  impfsprechstunde: {
    en: {
      title: "Vaccination clinic for children and adults",
      summary:
        "We go through your vaccination papers, in other languages too, and vaccinate on the spot. For daycare and school, children need measles protection.",
    },
    uk: {
      title: "Щеплення для дітей і дорослих",
      summary:
        "Ми переглянемо ваші документи про щеплення, також іншими мовами, і одразу зробимо щеплення. Для садка і школи дітям потрібен захист від кору.",
    },
    ru: {
      title: "Приём по прививкам для детей и взрослых",
      summary:
        "Мы посмотрим ваши документы о прививках, в том числе на других языках, и сразу сделаем прививку. Для садика и школы детям нужна защита от кори.",
    },
    ar: {
      title: "عيادة التطعيم للأطفال والبالغين",
      summary: "نراجع أوراق التطعيم، حتى بلغات أخرى، ونطعّم مباشرة. يحتاج الأطفال إلى الحماية من الحصبة للروضة والمدرسة.",
    },
    fa: {
      title: "ساعت واکسیناسیون برای کودکان و بزرگسالان",
      summary:
        "برگه‌های واکسن شما را، حتی به زبان‌های دیگر، بررسی می‌کنیم و همان‌جا واکسن می‌زنیم. کودکان برای مهد و مدرسه به واکسن سرخک نیاز دارند.",
    },
    tr: {
      title: "Çocuklar ve yetişkinler için aşı saati",
      summary:
        "Aşı belgelerinizi başka dillerde olsa bile inceler ve hemen aşı yaparız. Kreş ve okul için çocukların kızamık aşısı olması gerekir.",
    },
    "de-leicht": {
      title: "Impfen für Kinder und Erwachsene",
      summary:
        "Eine Ärztin schaut Ihre Impf·papiere an. Fehlt eine Impfung? Dann bekommen Sie die Impfung gleich. Das kostet nichts.",
    },
  },
  "sprachmittlung-landkreis": {
    en: {
      title: "Book an interpreter: on site or by phone",
      summary:
        "We send someone to interpret when you talk to the school, daycare, an office or a doctor. It is free of charge for you.",
      registrationNote: "Tell us the language, day, time, place and roughly what it is about.",
    },
    uk: {
      title: "Замовити усний переклад: на місці або телефоном",
      summary:
        "Ми надішлемо людину, яка перекладе вашу розмову в школі, садку, установі чи в лікаря. Для вас це безкоштовно.",
      registrationNote: "Повідомте мову, день, час, місце і про що приблизно йтиметься.",
    },
    ru: {
      title: "Заказать устный перевод: на месте или по телефону",
      summary:
        "Мы пришлём человека, который переведёт ваш разговор в школе, садике, ведомстве или у врача. Для вас это бесплатно.",
      registrationNote: "Назовите язык, день, время, место и примерно о чём пойдёт речь.",
    },
    ar: {
      title: "طلب ترجمة شفهية: حضوريًا أو عبر الهاتف",
      summary: "نرسل شخصًا يترجم لكم في المدرسة أو الروضة أو الدائرة أو عند الطبيب. وهذا مجاني لكم.",
      registrationNote: "أخبرونا باللغة واليوم والساعة والمكان وبموضوع المقابلة تقريبًا.",
    },
    fa: {
      title: "سفارش مترجم شفاهی: حضوری یا تلفنی",
      summary: "کسی را می‌فرستیم که در مدرسه، مهد، اداره یا نزد پزشک برایتان ترجمه کند. برای شما رایگان است.",
      registrationNote: "زبان، روز، ساعت، محل و موضوع تقریبی را به ما بگویید.",
    },
    tr: {
      title: "Sözlü çeviri isteyin: yerinde ya da telefonla",
      summary:
        "Okulda, kreşte, resmî dairede ya da doktordaki görüşmenizde çeviri yapacak birini göndeririz. Sizin için ücretsizdir.",
      registrationNote: "Bize dili, günü, saati, yeri ve konunun kabaca ne olduğunu söyleyin.",
    },
    "de-leicht": {
      title: "Jemand übersetzt Ihr Gespräch",
      summary:
        "Sie haben ein Gespräch, zum Beispiel beim Arzt? Wir schicken eine Person. Die Person übersetzt für Sie. Das kostet Sie nichts.",
      registrationNote: "Sagen Sie uns: Welche Sprache? Welcher Tag? Welche Uhrzeit? Welcher Ort?",
    },
  },
};
