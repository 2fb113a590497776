/** How well columns, telephone numbers and doubles are recognised, counted over the corpora beside this file. */
import { recognizeHeaders } from "../columns.ts";
import { parsePhones } from "../cells/phone.ts";
import type { Entry } from "../entries.ts";
import type { Values } from "../fields.ts";
import { offerList } from "../lists/offers.ts";
import { organisationList } from "../lists/organisations.ts";
import { type Existing, matchEntries, type Verdict } from "../match.ts";
import type { CorpusName, CorpusOrganisation, CorpusPhone, CorpusSheet } from "./parse-corpus.ts";

/** `right` of `total`, and a line for each that is wrong. */
export type Score = { total: number; right: number; wrong: string[] };

/** `precision`: of the columns that got a field; `recall`: of those that mean one. */
export type HeaderScore = Score & Record<"precision" | "recall", { right: number; total: number }>;

/** Columns that got the field they mean, or none where they mean none. Each sheet is recognised as a whole. */
export function measureHeaders(sheets: readonly CorpusSheet[]): HeaderScore {
  const all = sheets.flatMap(readSheet);
  const wrong = all
    .filter(({ meant, got }) => meant !== got)
    .map(({ where, meant, got }) => `${where} is ${meant ?? "none"}, read as ${got ?? "none"}`);
  const given = all.filter(({ got }) => got !== null);
  const meaning = all.filter(({ meant }) => meant !== null);
  const right = all.filter(({ meant, got }) => meant !== null && meant === got).length;
  return {
    total: all.length,
    right: all.length - wrong.length,
    wrong,
    precision: { right, total: given.length },
    recall: { right, total: meaning.length },
  };
}

function readSheet({ list, name, columns }: CorpusSheet) {
  const lists = { organisations: organisationList, offers: offerList };
  const height = columns.reduce((most, column) => Math.max(most, column.cells.length), 0);
  const rows = Array.from({ length: height }, (_, row) => columns.map((column) => column.cells[row] ?? null));
  const headers = columns.map((column) => column.header.replace(/\s+/gu, " "));
  const found = recognizeHeaders(headers, rows, lists[list].fields);
  return columns.map((column, index) => ({
    where: `${name}: ${column.header}`,
    meant: column.field,
    got: found[index]?.field ?? null,
  }));
}

const AREAS = { known: new Set(["3693", "3683", "36847", "3681", "36941"]), here: "3693" };

/** Spellings that came to exactly the forms they mean, or to the problem they are. */
export function measurePhones(phones: readonly CorpusPhone[]): Score {
  const wrong = phones.flatMap(({ written, forms, problem }) => {
    const found = parsePhones(written, AREAS);
    const fault = found.problem?.severity === "note" ? undefined : found.problem?.code;
    const isRight = (found.value ?? []).join("; ") === forms.join("; ") && fault === problem;
    return isRight
      ? []
      : [`${written} is ${forms.join("; ")} ${problem ?? ""}, read as ${found.value?.join("; ")} ${fault ?? ""}`];
  });
  return { total: phones.length, right: phones.length - wrong.length, wrong };
}

/**
 * Names of a part of the corpus against each other. `same`: pairs of names of one organisation; `other`: pairs of two
 * organisations of one family. "Sure" is what is taken as the same unasked, "asked" what a person decides.
 */
export type DoublesScore = {
  same: { total: number; sure: number; asked: number; missed: string[] };
  other: { total: number; sure: string[]; asked: string[] };
};

export function measureDoubles(organisations: readonly CorpusOrganisation[]): DoublesScore {
  const score: DoublesScore = {
    same: { total: 0, sure: 0, asked: 0, missed: [] },
    other: { total: 0, sure: [], asked: [] },
  };
  for (const [a, one] of organisations.entries()) {
    for (const [b, other] of organisations.entries()) {
      if (one.family !== other.family) continue;
      for (const [i, left] of one.names.entries())
        for (const [j, right] of other.names.entries())
          if (a < b || (a === b && i < j)) count(score, a === b, left, right);
    }
  }
  return score;
}

function count(score: DoublesScore, isSame: boolean, left: CorpusName, right: CorpusName): void {
  const outcome = judge(left, [{ id: "there", values: valuesOf(right) }]).outcome;
  const isSure = outcome === "updated" || outcome === "unchanged";
  const pair = `${left.name} | ${right.name}`;
  if (isSame) {
    score.same.total += 1;
    if (isSure) score.same.sure += 1;
    else if (outcome === "maybe") score.same.asked += 1;
    else score.same.missed.push(pair);
  } else {
    score.other.total += 1;
    if (isSure) score.other.sure.push(pair);
    else if (outcome === "maybe") score.other.asked.push(pair);
  }
}

/**
 * A directory of the first names of every organisation, and the other names loaded into it: `right` is found for sure
 * or as the first proposal; `later`: proposed behind another; `missed`: taken as new; `wrong`: taken as another.
 * `strangers` are organisations taken out of the directory before they are loaded: `asked` is a question for nothing.
 */
export type DirectoryScore = {
  rows: number;
  sure: number;
  first: number;
  later: string[];
  missed: string[];
  wrong: string[];
  strangers: { rows: number; created: number; asked: number; wrong: string[] };
};

export function measureDirectory(organisations: readonly CorpusOrganisation[]): DirectoryScore {
  const strangers = { rows: 0, created: 0, asked: 0, wrong: new Array<string>() };
  const score: DirectoryScore = { rows: 0, sure: 0, first: 0, later: [], missed: [], wrong: [], strangers };
  const directory = organisations.map(({ names }, index): Existing => {
    const [first] = names;
    return { id: String(index), values: first === undefined ? {} : valuesOf(first) };
  });
  organisations.forEach(({ names }, index) => {
    for (const name of names.slice(1)) place(score, name.name, String(index), judge(name, directory));
    const [first] = names;
    if (first === undefined) return;
    strangers.rows += 1;
    const verdict = judge(first, directory.toSpliced(index, 1));
    if (verdict.outcome === "created") strangers.created += 1;
    else if (verdict.outcome === "maybe") strangers.asked += 1;
    else strangers.wrong.push(first.name);
  });
  return score;
}

function place(score: DirectoryScore, name: string, id: string, verdict: Verdict): void {
  score.rows += 1;
  if (verdict.outcome === "created") score.missed.push(name);
  else if (verdict.outcome === "maybe") {
    const at = verdict.candidates.findIndex((candidate) => "id" in candidate && candidate.id === id);
    if (at === 0) score.first += 1;
    else (at < 0 ? score.missed : score.later).push(name);
  } else if (verdict.id === id) score.sure += 1;
  else score.wrong.push(name);
}

function judge({ name, beside }: CorpusName, existing: readonly Existing[]): Verdict {
  const values = valuesOf({ name, beside });
  const row = {
    row: 2,
    kind: "entry" as const,
    values,
    written: {},
    understood: [],
    rest: {},
    problems: [],
    assumed: [],
  };
  const entry: Entry = { row, values, runs: [], repeated: [] };
  const [verdict] = matchEntries([entry], existing, organisationList);
  if (verdict === undefined) throw new Error("an entry without a verdict");
  return verdict;
}

/** What a row of the file would hold. Places have an AGS in a real list; here their name stands for it. */
function valuesOf({ name, beside }: CorpusName): Values {
  const { place, phone, email, street } = beside;
  return {
    name,
    ...(place === undefined ? {} : { place: { reach: "place", ags: place, locality: place } }),
    ...(phone === undefined ? {} : { phone: parsePhones(phone, AREAS).value ?? [] }),
    ...(email === undefined ? {} : { email: [email] }),
    ...(street === undefined ? {} : { street }),
  };
}
