/**
 * Machines that translate, by the HTTP interfaces of LibreTranslate and DeepL. None is asked unless the operator names
 * one (config.ts); what they say is a proposal until a person has checked it.
 */
import { z } from "zod";
import { askMachine } from "./ask.ts";
import type { TranslationMachine } from "./machine.ts";
import { MachineProblem } from "./machine.ts";

export { type Fixed, markText } from "./marks.ts";
export { type MachineFault, MachineProblem, type TranslationMachine } from "./machine.ts";

export const MACHINE_KINDS = ["libretranslate", "deepl"] as const;
export type MachineOptions = {
  kind: (typeof MACHINE_KINDS)[number];
  /** Without a slash at its end: `https://api-free.deepl.com`, `http://localhost:5000`. */
  url: string;
  key?: string | undefined;
  /** Milliseconds for one request; for tests. */
  patience?: number;
};

/** Lines in one request: DeepL takes 50. */
const AT_ONCE = 50;

type Ask = (lines: readonly string[], to: string, signal: AbortSignal) => Promise<string[]>;

/** https://docs.libretranslate.com, `POST /translate`: HTML, so that elements come back. */
function askLibreTranslate({ url, key, patience }: MachineOptions): Ask {
  return async (lines, to, signal) => {
    const { translatedText } = await askMachine(`${url}/translate`, {
      body: { q: lines, source: "de", target: to, format: "html", ...(key === undefined ? {} : { api_key: key }) },
      answer: z.object({ translatedText: z.array(z.string()) }),
      signal,
      ...(patience === undefined ? {} : { patience }),
    });
    return translatedText;
  };
}

/** Languages DeepL wants to know more exactly. */
const FOR_DEEPL: Readonly<Record<string, string>> = { EN: "EN-GB" };

/** https://developers.deepl.com, `POST /v2/translate`: XML, in which `x` stays as it is. */
function askDeepL({ url, key = "", patience }: MachineOptions): Ask {
  return async (lines, to, signal) => {
    const target = to.toUpperCase();
    const { translations } = await askMachine(`${url}/v2/translate`, {
      headers: { authorization: `DeepL-Auth-Key ${key}` },
      body: {
        text: lines,
        source_lang: "DE",
        target_lang: FOR_DEEPL[target] ?? target,
        tag_handling: "xml",
        ignore_tags: ["x"],
        split_sentences: "nonewlines",
        preserve_formatting: true,
      },
      answer: z.object({ translations: z.array(z.object({ text: z.string() })) }),
      signal,
      ...(patience === undefined ? {} : { patience }),
    });
    return translations.map(({ text }) => text);
  };
}

const NAMES: Record<MachineOptions["kind"], string> = { libretranslate: "LibreTranslate", deepl: "DeepL" };

/** The machine of these options. */
export function createMachine(options: MachineOptions): TranslationMachine {
  const ask = options.kind === "deepl" ? askDeepL(options) : askLibreTranslate(options);
  return {
    name: NAMES[options.kind],
    async translate(texts, to, signal) {
      const all: string[] = [];
      for (let start = 0; start < texts.length; start += AT_ONCE) {
        const part = texts.slice(start, start + AT_ONCE);
        const answers = await ask(part, to, signal);
        if (answers.length !== part.length) throw new MachineProblem("refused", "another number of texts");
        all.push(...answers);
      }
      return all;
    },
  };
}
