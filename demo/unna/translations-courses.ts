/** Kreis Unna: German courses in other languages and in Leichte Sprache. Keys are those of the offers. */
import type { DemoTranslations } from "../world.ts";

export const courseTexts: Record<string, DemoTranslations> = {
  "integrationskurs-unna-vormittag": {
    en: {
      title: "Integration course in the morning",
      summary:
        "You learn German from the beginning up to the B1 exam, and then how the state, the law and everyday life work in Germany.",
      description:
        "The course has 600 lessons of German and 100 lessons of orientation. Before the first day you take a short test so that you join the right group.\n\nThere are two exams at the end: the “Deutschtest für Zuwanderer” and the test “Leben in Deutschland”. Both help you later with a settlement permit and with naturalisation.\n\nIf you have finished the 600 lessons but not yet reached B1, you can ask the Federal Office for 300 more. We help you with the application.",
      registrationNote:
        "Come to the placement test on Tuesdays between 2 and 4 pm. Please bring your entitlement certificate (Berechtigungsschein).",
    },
    uk: {
      title: "Інтеграційний курс зранку",
      summary:
        "Ви вивчаєте німецьку з нуля до іспиту B1, а потім дізнаєтеся, як влаштовані держава, право і повсякденне життя в Німеччині.",
      registrationNote:
        "Приходьте на тест для визначення рівня у вівторок з 14 до 16 години. Візьміть із собою довідку про право на курс (Berechtigungsschein).",
    },
    ru: {
      title: "Интеграционный курс по утрам",
      summary:
        "Вы учите немецкий с нуля до экзамена B1, а потом узнаёте, как устроены государство, право и повседневная жизнь в Германии.",
      registrationNote:
        "Приходите на тест для определения уровня по вторникам с 14 до 16 часов. Возьмите с собой справку о праве на курс (Berechtigungsschein).",
    },
    ar: {
      title: "دورة اندماج صباحية",
      summary:
        "تتعلّمون الألمانية من البداية حتى امتحان B1، ثم تتعرّفون على نظام الدولة والقانون والحياة اليومية في ألمانيا.",
      registrationNote:
        "تعالوا إلى اختبار تحديد المستوى يوم الثلاثاء بين الساعة 14 و16، وأحضروا معكم شهادة الاستحقاق (Berechtigungsschein).",
    },
    fa: {
      title: "دورهٔ ادغام در صبح",
      summary:
        "زبان آلمانی را از صفر تا آزمون B1 یاد می‌گیرید و سپس با دولت، قانون و زندگی روزمره در آلمان آشنا می‌شوید.",
      registrationNote:
        "سه‌شنبه‌ها بین ساعت ۱۴ تا ۱۶ برای آزمون تعیین سطح بیایید و گواهی حق شرکت (Berechtigungsschein) را همراه داشته باشید.",
    },
    tr: {
      title: "Sabah uyum kursu",
      summary:
        "Sıfırdan B1 sınavına kadar Almanca öğrenirsiniz; ardından Almanya’da devletin, hukukun ve günlük hayatın nasıl işlediğini tanırsınız.",
      registrationNote:
        "Salı günleri saat 14 ile 16 arasında seviye sınavına gelin. Katılım hakkı belgenizi (Berechtigungsschein) yanınızda getirin.",
    },
    "de-leicht": {
      title: "Deutsch·kurs am Vormittag",
      summary:
        "Sie lernen Deutsch. Der Kurs fängt ganz vorne an. Am Ende machen Sie eine Prüfung. Sie lernen auch: So leben die Menschen in Deutschland.",
      registrationNote:
        "Kommen Sie am Dienstag von 14 bis 16 Uhr. Dann machen Sie einen Test. Bringen Sie den Berechtigungs·schein mit.",
    },
  },
  "alphabetisierung-bergkamen": {
    en: {
      title: "Reading and writing from the very beginning",
      summary:
        "A calm course for people who have never learned to read and write in any language. The group is small, and nobody needs to feel ashamed.",
    },
    uk: {
      title: "Читати й писати з самого початку",
      summary:
        "Спокійний курс для людей, які не вчилися читати й писати жодною мовою. Група маленька, соромитися не потрібно.",
    },
    ru: {
      title: "Читать и писать с самого начала",
      summary:
        "Спокойный курс для людей, которые не учились читать и писать ни на одном языке. Группа маленькая, стесняться нечего.",
    },
    ar: {
      title: "القراءة والكتابة من البداية",
      summary: "دورة هادئة لمن لم يتعلّموا القراءة والكتابة بأي لغة. المجموعة صغيرة، ولا داعي لأن يخجل أحد.",
    },
    fa: {
      title: "خواندن و نوشتن از آغاز",
      summary:
        "دوره‌ای آرام برای کسانی که خواندن و نوشتن را به هیچ زبانی یاد نگرفته‌اند. گروه کوچک است و لازم نیست کسی خجالت بکشد.",
    },
    tr: {
      title: "En baştan okuma yazma",
      summary:
        "Hiçbir dilde okuma yazma öğrenmemiş kişiler için sakin bir kurs. Grup küçüktür, kimsenin utanmasına gerek yoktur.",
    },
    "de-leicht": {
      title: "Lesen und Schreiben lernen",
      summary:
        "Sie haben nie lesen und schreiben gelernt? Das ist nicht schlimm. In diesem Kurs lernen Sie es. Die Gruppe ist klein.",
    },
  },
  "elternkurs-luenen": {
    en: {
      title: "Integration course for parents at the primary school",
      summary: "Learn German while your child is in class. Younger children are looked after in the next room.",
    },
    uk: {
      title: "Інтеграційний курс для батьків у початковій школі",
      summary: "Вивчайте німецьку, поки ваша дитина на уроках. За малюками доглядають у сусідній кімнаті.",
    },
    ru: {
      title: "Интеграционный курс для родителей в начальной школе",
      summary: "Учите немецкий, пока ваш ребёнок на уроках. За малышами присматривают в соседней комнате.",
    },
    ar: {
      title: "دورة اندماج للأهل في المدرسة الابتدائية",
      summary: "تعلّموا الألمانية بينما طفلكم في الصف. ويُعتنى بالأطفال الصغار في الغرفة المجاورة.",
    },
    fa: {
      title: "دورهٔ ادغام برای والدین در مدرسهٔ ابتدایی",
      summary: "وقتی فرزندتان سر کلاس است، آلمانی یاد بگیرید. از کودکان کوچک در اتاق کناری مراقبت می‌شود.",
    },
    tr: {
      title: "İlkokulda veliler için uyum kursu",
      summary: "Çocuğunuz dersteyken Almanca öğrenin. Küçük çocuklara yan odada bakılır.",
    },
    "de-leicht": {
      title: "Deutsch·kurs für Eltern in der Schule",
      summary:
        "Ihr Kind ist in der Schule. Sie lernen im selben Haus Deutsch. Für kleine Kinder gibt es eine Betreuung.",
    },
  },
  "erstorientierung-selm": {
    en: {
      title: "First orientation course: arriving in Selm",
      summary:
        "First steps in German: doctor, school, bus, public offices. Also open to you while your asylum procedure is still running.",
      description:
        "The course has six units of 50 lessons each. You can join at the start of any unit. Once a month we go out together: to the fire station, a doctor’s practice, the recycling centre.\n\nVolunteers collect people from Bork and Cappenberg by minibus.",
    },
    uk: {
      title: "Курс первинної орієнтації: перші кроки в Зельмі",
      summary:
        "Перші кроки німецькою: лікар, школа, автобус, установи. Також якщо ваша процедура надання притулку ще триває.",
    },
    ru: {
      title: "Курс первичной ориентации: первые шаги в Зельме",
      summary:
        "Первые шаги на немецком: врач, школа, автобус, ведомства. Также если ваше заявление об убежище ещё рассматривается.",
    },
    ar: {
      title: "دورة توجيه أولي: بداية جديدة في زِلم",
      summary:
        "خطوات أولى بالألمانية: الطبيب والمدرسة والحافلة والدوائر الرسمية. يمكنكم المشاركة حتى لو لم ينتهِ إجراء اللجوء بعد.",
      description:
        "تتألف الدورة من ستة أجزاء، وكل جزء خمسون درسًا. يمكنكم الانضمام مع بداية أي جزء. ومرة في الشهر نخرج معًا: إلى محطة الإطفاء أو عيادة الطبيب أو مركز إعادة التدوير.\n\nينقل المتطوّعون المشاركين من بورك وكابنبرغ بحافلة صغيرة.",
    },
    fa: {
      title: "دورهٔ آشنایی اولیه: شروع زندگی در زِلم",
      summary: "نخستین گام‌ها به آلمانی: پزشک، مدرسه، اتوبوس، اداره‌ها. حتی اگر روند پناهندگی شما هنوز ادامه دارد.",
    },
    tr: {
      title: "İlk yönlendirme kursu: Selm’e hoş geldiniz",
      summary:
        "Almancada ilk adımlar: doktor, okul, otobüs, resmî daireler. İltica süreciniz devam ediyor olsa bile katılabilirsiniz.",
    },
    "de-leicht": {
      title: "Erster Kurs für neue Menschen in Selm",
      summary:
        "Sie sind neu in Selm? Hier lernen Sie die ersten Wörter. Zum Beispiel für den Arzt, die Schule und den Bus. Der Kurs kostet nichts.",
    },
  },
  "sprachcafe-werne": {
    en: {
      title: "Language café at the market square",
      summary: "Coffee, cake and conversation in simple German. Come whenever you like.",
    },
    uk: {
      title: "Мовне кафе біля ринкової площі",
      summary: "Кава, тістечка й розмови простою німецькою. Приходьте, коли вам зручно.",
    },
    ru: {
      title: "Языковое кафе у рыночной площади",
      summary: "Кофе, пироги и разговоры на простом немецком. Приходите, когда вам удобно.",
    },
    ar: { title: "مقهى اللغة في ساحة السوق", summary: "قهوة وكعك وأحاديث بألمانية بسيطة. تعالوا متى شئتم." },
    fa: {
      title: "کافهٔ زبان کنار میدان بازار",
      summary: "قهوه، کیک و گفت‌وگو به آلمانی ساده. هر وقت دوست دارید بیایید.",
    },
    tr: {
      title: "Pazar meydanında dil kafesi",
      summary: "Kahve, pasta ve basit Almanca sohbet. İstediğiniz zaman gelin.",
    },
    "de-leicht": {
      title: "Sprach·café in Werne",
      summary: "Wir trinken Kaffee und reden. Alle sprechen einfaches Deutsch. Sie brauchen keine Anmeldung.",
    },
  },
};
