/** Landkreis Peine: learning German in other languages and in Leichte Sprache. Keys are those of the offers. */
import type { DemoTranslations } from "../world.ts";

export const courseTexts: Record<string, DemoTranslations> = {
  sprachkursberatung: {
    en: {
      title: "Which German course suits me? Advice and placement test",
      summary: "We test how much German you already know and find a course near you – with other providers, too.",
      description:
        "The test takes an hour and is not an exam. Afterwards we look at the course map to see where there is a free place, and fill in the application to the Federal Office with you.\n\nIf you have to wait, we tell you honestly how long, and name a language café for the time in between.",
      registrationNote: "Come to the open consultation hour. With an appointment it is quicker.",
    },
    uk: {
      title: "Який курс німецької мені підходить? Консультація і тест",
      summary: "Ми перевіримо, як добре ви вже знаєте німецьку, і знайдемо курс поблизу — також в інших закладах.",
      description:
        "Тест триває годину і не є іспитом. Потім ми дивимося на карті курсів, де є вільне місце, і разом із вами заповнюємо заяву до Федерального відомства.\n\nЯкщо доведеться чекати, ми чесно скажемо, як довго, і порадимо мовне кафе на цей час.",
      registrationNote: "Приходьте на прийом без запису. За записом буде швидше.",
    },
    ru: {
      title: "Какой курс немецкого мне подходит? Консультация и тест",
      summary:
        "Мы проверим, насколько хорошо вы уже знаете немецкий, и найдём курс рядом с вами — в том числе у других организаций.",
      registrationNote: "Приходите на приём без записи. По записи будет быстрее.",
    },
    ar: {
      title: "أي دورة لغة ألمانية تناسبني؟ استشارة واختبار تحديد مستوى",
      summary: "نختبر مستواكم في الألمانية ونجد دورة قريبة منكم، حتى لدى جهات أخرى.",
      description:
        "يستغرق الاختبار ساعة وهو ليس امتحانًا. ثم نبحث في خريطة الدورات عن مكان شاغر، ونملأ معكم الطلب الموجّه إلى المكتب الاتحادي.\n\nوإن كان عليكم الانتظار، نخبركم بصراحة كم سيطول، ونرشدكم إلى مقهى لغة في هذه الأثناء.",
      registrationNote: "تعالوا في ساعة الاستشارة المفتوحة. ومع موعد مسبق يكون الأمر أسرع.",
    },
    fa: {
      title: "کدام کلاس آلمانی مناسب من است؟ مشاوره و آزمون تعیین سطح",
      summary: "می‌سنجیم که چقدر آلمانی بلدید و کلاسی در نزدیکی شما پیدا می‌کنیم – حتی در مؤسسه‌های دیگر.",
      registrationNote: "در ساعت مشاورهٔ آزاد بیایید. با وقت قبلی زودتر انجام می‌شود.",
    },
    tr: {
      title: "Hangi Almanca kursu bana uygun? Danışmanlık ve seviye sınavı",
      summary: "Almancanızın ne kadar iyi olduğunu ölçer ve size yakın bir kurs buluruz; başka kurumlarda da.",
      registrationNote: "Açık danışma saatine gelin. Randevu alırsanız daha hızlı olur.",
    },
    "de-leicht": {
      title: "Wir finden einen Deutsch·kurs für Sie",
      summary:
        "Sie möchten Deutsch lernen? Wir machen einen Test mit Ihnen. Dann suchen wir einen Kurs in Ihrer Nähe. Das kostet nichts.",
      registrationNote: "Kommen Sie einfach vorbei. Oder rufen Sie vorher an.",
    },
  },
  "integrationskurs-peine-nachmittag": {
    en: {
      title: "Integration course in the afternoon",
      summary:
        "German up to B1 and a course about life in Germany. In the afternoon, so that you can work in the morning.",
    },
    uk: {
      title: "Інтеграційний курс після обіду",
      summary: "Німецька до рівня B1 і курс про життя в Німеччині. Після обіду, щоб зранку ви могли працювати.",
    },
    ru: {
      title: "Интеграционный курс во второй половине дня",
      summary: "Немецкий до уровня B1 и курс о жизни в Германии. После обеда, чтобы утром вы могли работать.",
    },
    ar: {
      title: "دورة اندماج بعد الظهر",
      summary: "اللغة الألمانية حتى المستوى B1 ودورة عن الحياة في ألمانيا. بعد الظهر لكي تتمكنوا من العمل صباحًا.",
    },
    fa: {
      title: "دورهٔ ادغام در بعدازظهر",
      summary: "آلمانی تا سطح B1 و دوره‌ای دربارهٔ زندگی در آلمان. بعدازظهر است تا صبح‌ها بتوانید کار کنید.",
    },
    tr: {
      title: "Öğleden sonra uyum kursu",
      summary: "B1’e kadar Almanca ve Almanya’da yaşam kursu. Sabahları çalışabilmeniz için öğleden sonra yapılır.",
    },
    "de-leicht": {
      title: "Deutsch·kurs am Nachmittag",
      summary:
        "Sie lernen Deutsch. Und Sie lernen: So ist das Leben in Deutschland. Der Kurs ist am Nachmittag. So können Sie am Vormittag arbeiten.",
    },
  },
  "alphabetisierung-ilsede": {
    en: {
      title: "Letter by letter: literacy course in Ilsede",
      summary: "Adults learn to read and write here, step by step and without marks. You learn German along the way.",
    },
    uk: {
      title: "Літера за літерою: курс грамоти в Ільзеде",
      summary: "Тут дорослі вчаться читати й писати, крок за кроком і без оцінок. Водночас ви вивчаєте німецьку.",
    },
    ru: {
      title: "Буква за буквой: курс грамоты в Ильзеде",
      summary: "Здесь взрослые учатся читать и писать, шаг за шагом и без оценок. Заодно вы учите немецкий.",
    },
    ar: {
      title: "حرفًا حرفًا: دورة محو أمية في إلزيده",
      summary: "هنا يتعلّم الكبار القراءة والكتابة خطوة خطوة ودون علامات، ويتعلّمون الألمانية في الوقت نفسه.",
    },
    fa: {
      title: "حرف به حرف: کلاس سوادآموزی در ایلزده",
      summary: "اینجا بزرگسالان گام‌به‌گام و بدون نمره خواندن و نوشتن یاد می‌گیرند و هم‌زمان آلمانی می‌آموزند.",
    },
    tr: {
      title: "Harf harf: Ilsede’de okuma yazma kursu",
      summary:
        "Yetişkinler burada adım adım ve notla değerlendirilmeden okuma yazma öğrenir. Bu arada Almanca da öğrenirsiniz.",
    },
    "de-leicht": {
      title: "Lesen und Schreiben lernen in Ilsede",
      summary: "Hier lernen Erwachsene lesen und schreiben. Wir gehen langsam vor. Es gibt keine Noten.",
    },
  },
  "frauenkurs-vechelde": {
    en: {
      title: "German for women, with childcare",
      summary: "Women learn German together. Your children play next door and are looked after.",
      description:
        "This course came about because twelve mothers said the same thing at the municipal conference: without childcare it does not work. You learn up to A2 and can then move on to the integration course.",
    },
    uk: {
      title: "Німецька для жінок із доглядом за дітьми",
      summary: "Жінки разом вивчають німецьку. Ваші діти граються поруч під наглядом.",
    },
    ru: {
      title: "Немецкий для женщин с присмотром за детьми",
      summary: "Женщины вместе учат немецкий. Ваши дети играют рядом под присмотром.",
    },
    ar: {
      title: "الألمانية للنساء مع رعاية الأطفال",
      summary: "نساء يتعلّمن الألمانية معًا، وأطفالكنّ يلعبون في الغرفة المجاورة وهناك من يعتني بهم.",
      description:
        "نشأت هذه الدورة لأن اثنتي عشرة أمًّا قلن الشيء نفسه في مؤتمر البلدية: لا يمكن التعلّم من دون رعاية الأطفال. تتعلّمن حتى المستوى A2، وبعدها يمكنكنّ الانتقال إلى دورة الاندماج.",
    },
    fa: {
      title: "آلمانی برای زنان، با مراقبت از کودک",
      summary: "زنان با هم آلمانی یاد می‌گیرند. فرزندانتان در اتاق کناری بازی می‌کنند و از آن‌ها مراقبت می‌شود.",
    },
    tr: {
      title: "Kadınlar için Almanca, çocuk bakımıyla",
      summary: "Kadınlar birlikte Almanca öğrenir. Çocuklarınız yan odada oynar ve onlara bakılır.",
    },
    "de-leicht": {
      title: "Deutsch·kurs für Frauen",
      summary:
        "In diesem Kurs sind nur Frauen. Ihre Kinder spielen im Zimmer daneben. Jemand passt auf die Kinder auf.",
    },
  },
  "erstorientierung-edemissen": {
    en: {
      title: "First steps in Edemissen – orientation course",
      summary:
        "What is where, who can help, what do I say? In small steps you learn the most important words and ways.",
    },
    uk: {
      title: "Перші кроки в Едеміссені — орієнтаційний курс",
      summary: "Що де розташовано, хто допоможе, що сказати? Крок за кроком ви вивчаєте найважливіші слова й маршрути.",
    },
    ru: {
      title: "Первые шаги в Эдемиссене — ориентационный курс",
      summary: "Что где находится, кто поможет, что сказать? Шаг за шагом вы учите самые важные слова и маршруты.",
    },
    ar: {
      title: "الخطوات الأولى في إيدمِسن – دورة توجيه أولي",
      summary: "أين أجد ما أحتاجه؟ من يساعدني؟ ماذا أقول؟ بخطوات صغيرة تتعلّمون أهم الكلمات والطرق.",
    },
    fa: {
      title: "نخستین گام‌ها در ادمیسن – دورهٔ آشنایی",
      summary: "چه چیزی کجاست، چه کسی کمک می‌کند، چه بگویم؟ با گام‌های کوچک مهم‌ترین واژه‌ها و راه‌ها را یاد می‌گیرید.",
    },
    tr: {
      title: "Edemissen’de ilk adımlar – yönlendirme kursu",
      summary: "Ne nerede, kim yardım eder, ne derim? Küçük adımlarla en önemli kelimeleri ve yolları öğrenirsiniz.",
    },
    "de-leicht": {
      title: "Erste Schritte in Edemissen",
      summary:
        "Sie sind neu hier? Wir zeigen Ihnen alles: Bus, Arzt und Geschäft. Sie lernen dabei die ersten deutschen Wörter.",
    },
  },
  "feierabendsprache-lengede": {
    en: {
      title: "After-work German – language meet-up at the library",
      summary: "One more hour of talking after work: about football, children, recipes. Mistakes are allowed.",
    },
    uk: {
      title: "Німецька після роботи — мовна зустріч у бібліотеці",
      summary: "Ще година розмов після роботи: про футбол, дітей, рецепти. Помилятися можна.",
    },
    ru: {
      title: "Немецкий после работы — языковая встреча в библиотеке",
      summary: "Ещё час разговоров после работы: о футболе, детях, рецептах. Ошибаться можно.",
    },
    ar: {
      title: "ألمانية ما بعد الدوام – لقاء لغوي في المكتبة",
      summary: "ساعة حديث بعد العمل: عن كرة القدم والأطفال ووصفات الطعام. والأخطاء مسموحة.",
    },
    fa: {
      title: "آلمانی پس از کار – دیدار زبانی در کتابخانه",
      summary: "پس از کار یک ساعت دیگر گفت‌وگو: دربارهٔ فوتبال، بچه‌ها، دستور غذا. اشتباه کردن آزاد است.",
    },
    tr: {
      title: "İş sonrası Almanca – kütüphanede dil buluşması",
      summary: "İşten sonra bir saat daha sohbet: futbol, çocuklar, yemek tarifleri. Hata yapmak serbest.",
    },
    "de-leicht": {
      title: "Deutsch sprechen in der Bücherei",
      summary: "Wir treffen uns am Abend und reden zusammen. Alle dürfen Fehler machen. Kommen Sie einfach vorbei.",
    },
  },
};
