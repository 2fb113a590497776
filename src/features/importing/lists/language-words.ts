/** Languages in every spelling: names, abbreviations offices use, endonyms. */
import type { SpokenLanguage } from "../../offers/index.ts";
import { wordings } from "../wordings.ts";

export const LANGUAGE_WORDS = {
  de: wordings("Deutsch | D | DE | dt | deu | German"),
  en: wordings("Englisch | E | EN | engl | GB | English"),
  uk: wordings("Ukrainisch | UK | UA | UKR | ukr | Українська | Ukrainian"),
  ru: wordings("Russisch | RU | R | RUS | russ | Русский | Russian"),
  ar: wordings("Arabisch | AR | A | ARA | arab | العربية | Arabic | Hocharabisch | Syrisch-Arabisch"),
  fa: wordings(`
    Persisch | Farsi | Dari | FA | Persisch/Farsi | Farsi/Dari | Dari/Farsi | Persisch (Farsi) | Persisch (Dari) |
    Farsi (Persisch) | فارسی | دری | Persian`),
  tr: wordings("Türkisch | TR | türk | T | Türkçe | Turkish"),
  kmr: wordings(`
    Kurdisch (Kurmandschi) | Kurdisch | Kurmandschi | Kurmanci | Kurmanji | Kurdisch-Kurmanci | Nordkurdisch | KU |
    KMR | kurd | Kurdî | Kurmandschi (Kurdisch)`),
  ckb: wordings("Kurdisch (Sorani) | Sorani (Kurdisch) | Sorani | Kurdisch-Sorani | Zentralkurdisch | CKB | سۆرانی"),
  ps: wordings("Paschtu | Paschto | Pashto | Pashtu | PS | پښتو"),
  ti: wordings("Tigrinya | Tigrinisch | Tigrigna | TI | TIR | ትግርኛ"),
  am: wordings("Amharisch | AM | AMH | አማርኛ"),
  so: wordings("Somali | Somalisch | SO | SOM | Soomaali"),
  fr: wordings("Französisch | F | FR | frz | franz | Français"),
  es: wordings("Spanisch | ES | S | ESP | span | Español"),
  it: wordings("Italienisch | I | IT | ital | Italiano"),
  pt: wordings("Portugiesisch | P | PT | port | Português"),
  pl: wordings("Polnisch | PL | POL | poln | Polski"),
  ro: wordings("Rumänisch | RO | rum | Moldauisch | Română"),
  bg: wordings("Bulgarisch | BG | bulg | Български"),
  sq: wordings("Albanisch | SQ | ALB | AL | Shqip"),
  sr: wordings("Serbisch | SR | SRB | Srpski | Bosnisch"),
  hr: wordings("Kroatisch | HR | Hrvatski"),
  hu: wordings("Ungarisch | HU | H | ung | Magyar"),
  el: wordings("Griechisch | EL | GR | Ελληνικά"),
  vi: wordings("Vietnamesisch | VI | VN | viet | Tiếng Việt"),
  zh: wordings("Chinesisch | ZH | CN | Mandarin | 中文"),
  hi: wordings("Hindi | HI | हिन्दी"),
  ur: wordings("Urdu | UR | Pakistanisch | اردو"),
  ka: wordings("Georgisch | KA | GE | ქართული"),
  hy: wordings("Armenisch | HY | ARM | Հայերեն"),
  az: wordings("Aserbaidschanisch | AZ | Azeri | Azərbaycanca"),
  cs: wordings("Tschechisch | CS | CZ | Čeština"),
  rom: wordings("Romanes | Romani | ROM | Romanesisch"),
  sgn: wordings("Gebärdensprache | DGS | Deutsche Gebärdensprache | SGN"),
} satisfies Record<SpokenLanguage, readonly string[]>;
