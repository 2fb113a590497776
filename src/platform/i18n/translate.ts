/** Messages and formats of one language, for views: `t("ui.search")`, `t("ui.pageOf", { page: 1, pages: 3 })`. */
import { compiled } from "../../generated/messages/index.ts";
import type { CodeList, MessageKey, MessageParams, PlainMessageKey } from "../../generated/messages/keys.ts";
import { type Calendar, calendarFor } from "./calendar.ts";
import { type CompiledMessages, type Direction, formattersFor, type MessageValues } from "./formatters.ts";
import { getLanguage, type Language, type LanguageEntry, MASTER_LANGUAGE } from "./languages.ts";
import { remember } from "../remember.ts";

export type { CodeList, MessageKey, MessageParams, PlainMessageKey } from "../../generated/messages/keys.ts";

/** Translates into one language. Call it with a key of `locales/de/*.mf2` and the parameters the message has. */
export type Translator = Calendar & {
  (key: PlainMessageKey): string;
  <K extends keyof MessageParams>(key: K, params: MessageParams[K]): string;
  readonly lang: Language;
  readonly dir: Direction;
  readonly locale: string;
  /** Value of the `lang` attribute. */
  readonly htmlLang: string;
  /** The word for a code of a list (`t.code("offers.topic", "language")`); an unknown code stands for itself. */
  code(list: CodeList, code: string): string;
  number(value: number, options?: { fractionDigits?: number }): string;
  /** A part of a whole in percent, given as a fraction: 0.25 → 25 %. */
  percent(fraction: number): string;
  /** Items in one phrase: a, b und c. */
  list(items: readonly string[], kind?: "and" | "or"): string;
  /** Order of two texts in this language; numbers in them count as numbers. */
  compare(a: string, b: string): number;
  /** Name of a language (ISO 639) in this language; an unknown code stands for itself. */
  languageName(code: string): string;
  /** Text of a foreign direction made safe inside a sentence. In HTML `<bdi>` does the same. */
  isolate(text: string): string;
};

const translators = new Map<Language, Translator>();

/** The translator of a language; made once per language. */
export function getTranslator(lang: Language): Translator {
  let translator = translators.get(lang);
  if (!translator) translators.set(lang, (translator = makeTranslator(getLanguage(lang))));
  return translator;
}

function makeTranslator({ code, dir, locale, htmlLang }: LanguageEntry): Translator {
  const messages: CompiledMessages = { ...compiled[MASTER_LANGUAGE], ...compiled[code] };
  const translate = (key: MessageKey, params: MessageValues = {}): string => {
    const message = messages[key];
    if (message === undefined) return key;
    return typeof message === "string" ? message : message(params);
  };
  const word = (list: CodeList, name: string): string | undefined => {
    const message = messages[`${list}.${name}`];
    return typeof message === "string" ? message : undefined;
  };
  const languageName = languageNames(locale, (name) => word("ui.languageName", name));
  return Object.assign(translate, calendarFor(locale), wordsFor(locale, dir), {
    lang: code,
    dir,
    locale,
    htmlLang,
    code: (list: CodeList, name: string) => word(list, name) ?? name,
    languageName,
  });
}

/** `Intl` does not know some languages apart (Kurmandschi, Sorani) or names them in words we do not use. */
function languageNames(locale: string, own: (code: string) => string | undefined): (code: string) => string {
  const names = new Intl.DisplayNames(locale, { type: "language" });
  return remember((code: string) => {
    try {
      return own(code) ?? names.of(code) ?? code;
    } catch {
      return code;
    }
  });
}

function wordsFor(locale: string, dir: Direction) {
  const { isolate, number } = formattersFor(locale, dir);
  const plain = number({});
  const numbers = new Map<number, Intl.NumberFormat>();
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  const and = new Intl.ListFormat(locale, { type: "conjunction" });
  const or = new Intl.ListFormat(locale, { type: "disjunction" });
  const collator = new Intl.Collator(locale, { numeric: true });
  return {
    isolate,
    number(value: number, { fractionDigits }: { fractionDigits?: number } = {}): string {
      if (fractionDigits === undefined) return plain(value);
      let format = numbers.get(fractionDigits);
      if (!format) numbers.set(fractionDigits, (format = numberFormat(locale, fractionDigits)));
      return format.format(value);
    },
    percent: (fraction: number) => percent.format(fraction),
    list: (items: readonly string[], kind: "and" | "or" = "and") =>
      (kind === "and" ? and : or).format(items.map(isolate)),
    compare: collator.compare,
  };
}

function numberFormat(locale: string, digits: number): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
