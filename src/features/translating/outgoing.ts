import { createHash } from "node:crypto";
import type { Language } from "../../platform/i18n/languages.ts";
import type { Translator } from "../../platform/i18n/translate.ts";
import { codeOf } from "./language-code.ts";
import { findTerms, type PreferredTerm } from "./terms.ts";
import { type Entry, stateOf, type Text } from "./texts.ts";
import type { WrittenFile, WrittenUnit } from "./xliff/unit.ts";

/** Changes when the text does; stands in the ids of a file. */
export const markOf = (text: string): string => createHash("sha256").update(text).digest("base64url").slice(0, 12);

/** What translators should know of a text: German, because the German text is what they read. */
function notesOf(text: Text, t: Translator, lang: Language, terms: readonly PreferredTerm[]): string[] {
  const isOutdated = stateOf(text) === "outdated";
  return [
    ...(text.field.isMarkdown ? [t("translating-office.note.markdown")] : []),
    ...(isOutdated ? [t("translating-office.note.outdated", { before: text.source ?? "" })] : []),
    ...(text.proposal === undefined ? [] : [t("translating-office.note.machine", { machine: text.proposal.machine })]),
    ...findTerms(text.german, terms, lang).map(({ term, wanted, note }) =>
      t("translating-office.note.term", { term, wanted: note === "" ? wanted : `${wanted} (${note})` }),
    ),
  ];
}

/** A text as it goes out: what is there already goes along; what is older or a machine's is to be looked at. */
function unitOf(entry: Entry, text: Text, notes: string[], t: Translator): WrittenUnit {
  const isDone = stateOf(text) === "done";
  const target = isDone ? text.text : (text.proposal?.text ?? text.text);
  return {
    recordId: entry.id,
    field: text.field.field,
    mark: markOf(text.text),
    source: text.german,
    target,
    state: target === "" ? undefined : isDone ? "done" : "review",
    label: t(text.field.label),
    longest: text.field.longest,
    notes,
  };
}

/**
 * A file of these entries for a translation office.
 * @param whole also what is done already; otherwise only what is missing or outdated
 */
export function fileOf(
  entries: readonly Entry[],
  {
    t,
    lang,
    terms,
    at,
    whole,
  }: { t: Translator; lang: Language; terms: readonly PreferredTerm[]; at: Date; whole: boolean },
): WrittenFile {
  return {
    language: codeOf(lang),
    at,
    entries: entries.map((entry) => ({
      recordId: entry.id,
      kind: entry.kind.kind,
      title: entry.title,
      units: entry.texts
        .filter((text) => whole || stateOf(text) !== "done")
        .map((text) => unitOf(entry, text, notesOf(text, t, lang, terms), t)),
    })),
  };
}
