/** What the networks of two counties are there for, in the languages of their sites: by county, for the body it begins with. */
import type { Language } from "../src/platform/i18n/languages.ts";

type Words = { title: string; purpose: string };

export const TRANSLATED: Readonly<Record<string, Partial<Record<Language, Words>>>> = {
  unna: {
    "de-leicht": {
      title: "Netzwerk „Kommunale Integration“",
      purpose:
        "Im Netzwerk treffen sich Menschen aus Ämtern, Schulen und Vereinen. Sie helfen Menschen, die neu im Kreis Unna sind. Im Netzwerk fragen sie: Welche Angebote gibt es? Was fehlt? Welche Angebote kennt niemand?",
    },
    en: {
      title: "“Municipal Integration” network",
      purpose:
        "What is there, where, and what is missing? Which offers does nobody know or use? Since the integration concept was adopted, everybody who works for integration in the county and in its ten towns and municipalities meets here.",
    },
    uk: {
      title: "Мережа «Комунальна інтеграція»",
      purpose:
        "Що і де є, чого бракує, про які пропозиції ніхто не знає? Відколи ухвалено концепцію інтеграції, тут зустрічаються всі, хто працює для інтеграції в районі та в його десяти містах і громадах.",
    },
    ru: {
      title: "Сеть «Коммунальная интеграция»",
      purpose:
        "Что и где есть, чего не хватает, о каких предложениях никто не знает? С тех пор как принята концепция интеграции, здесь встречаются все, кто работает для интеграции в районе и в его десяти городах и общинах.",
    },
    ar: {
      title: "شبكة «الاندماج في البلديات»",
      purpose:
        "ما العروض الموجودة وأين، وما الذي ينقص، وأي العروض لا يعرفها أحد أو لا يستفيد منها؟ منذ إقرار خطة الاندماج يلتقي هنا كل من يعمل من أجل الاندماج في المنطقة وفي مدنها وبلدياتها العشر.",
    },
    fa: {
      title: "شبکهٔ «همبستگی در شهرداری‌ها»",
      purpose:
        "چه خدماتی کجا هست، چه چیزی کم است و کدام خدمات ناشناخته یا بی‌استفاده مانده‌اند؟ از زمان تصویب برنامهٔ همبستگی، همهٔ کسانی که در این منطقه و ده شهر و بخش آن برای همبستگی کار می‌کنند، اینجا گفت‌وگو می‌کنند.",
    },
    tr: {
      title: "“Belediyelerde Uyum” ağı",
      purpose:
        "Nerede ne var, ne eksik, hangi olanakları kimse bilmiyor veya kullanmıyor? Uyum planı kabul edildiğinden beri ilçede ve on şehir ve belediyesinde uyum için çalışan herkes burada buluşuyor.",
    },
  },
  wartburgkreis: {
    en: {
      title: "Integration network of the Wartburgkreis",
      purpose:
        "The county office, committees, institutions, authorities and organisations join here what they know and have. Whoever takes part comes regularly, contributes and takes on a share of the preparation.",
    },
    uk: {
      title: "Мережа інтеграції району Вартбург",
      purpose:
        "Районна адміністрація, комітети, установи, відомства та організації об’єднують тут свої знання і можливості. Хто бере участь, приходить регулярно, долучається до роботи й бере на себе частину підготовки.",
    },
    ar: {
      title: "شبكة الاندماج في منطقة فارتبورغ",
      purpose:
        "هنا تجمع إدارة المنطقة واللجان والمؤسسات والدوائر والمنظمات معارفها وإمكاناتها. من يشارك يحضر بانتظام ويساهم ويتولى جزءًا من التحضير.",
    },
  },
};
