/** What an organisation has several of, each a line of one cell: rooms, facts and figures, projects. */
import type { Fact, Project, Room } from "../../directory/index.ts";
import { parseUrl } from "../cells/address.ts";
import { parsePeriod } from "../cells/period.ts";

const BETWEEN = " | ";
const flat = (text: string): string => text.replace(/\s+/gu, " ").trim();
const day = (iso: string): string => iso.split("-").toReversed().join(".");

/** "Saal (60 Plätze; mit Beamer)". */
export function showRoom({ name, seats, note }: Room): string {
  const more = [seats === undefined ? "" : `${seats} Plätze`, note ?? ""].filter((part) => part !== "");
  return flat(more.length === 0 ? name : `${name} (${more.join("; ")})`);
}

export function readRoom(line: string): Room {
  const match =
    /^(.+?)\s*\((?:(?:bis|max\.|ca\.)?\s*(\d{1,5})\s*(?:Plätze|Plätzen|Pl\.|Sitzplätze|Personen|Pers\.|P\.)?(?=\s*[;)]))?(?:\s*;?\s*([^()]*))?\)$/iu.exec(
      line,
    );
  const [, name, seats, note = ""] = match ?? [];
  if (name === undefined || (seats === undefined && note === "")) return { name: line };
  return { name, ...(seats === undefined ? {} : { seats: Number(seats) }), ...(note === "" ? {} : { note }) };
}

/** "Teilnehmende | 412 | 31.12.2025 | Jahresbericht". */
export function showFact({ label, value, date, source }: Fact): string {
  return [label, value, day(date), ...(source === undefined ? [] : [source])].map(flat).join(BETWEEN);
}

/** Undefined for a line without label, value and day: it stays as written. */
export function readFact(line: string, today: string): Fact | undefined {
  const [label = "", value = "", date = "", ...source] = line.split("|").map(flat);
  const on = parsePeriod(date, today).value?.until;
  if (label === "" || value === "" || on == null) return undefined;
  return { label, value, date: on, ...(source.length === 0 ? {} : { source: source.join(BETWEEN) }) };
}

/** "Lernpaten | 01.01.2025–31.12.2026 | Hilfe bei den Hausaufgaben | https://…". */
export function showProject({ title, from, to, text, url }: Project): string {
  const span = from === undefined && to === undefined ? "" : spanOf(from, to);
  return [title, span, text ?? "", url ?? ""]
    .filter((part) => part !== "")
    .map(flat)
    .join(BETWEEN);
}

function spanOf(from: string | undefined, to: string | undefined): string {
  if (from === undefined) return `bis ${day(to ?? "")}`;
  return to === undefined ? `ab ${day(from)}` : `${day(from)}–${day(to)}`;
}

/** Words that stand in a span of time beside its numbers. */
const SPAN_WORDS =
  /\b(?:ab|bis|seit|von|vom|zum|und|laufend|heute|jan\p{L}*|feb\p{L}*|mär\p{L}*|apr\p{L}*|mai|jun\p{L}*|jul\p{L}*|aug\p{L}*|sep\p{L}*|okt\p{L}*|nov\p{L}*|dez\p{L}*)(?!\p{L})/giu;

/** Whether a part tells when, and nothing besides: „01.09.2026 Fest“ is words. */
const isSpan = (part: string): boolean =>
  /\d{4}/u.test(part) && part.length < 40 && !/\p{L}/u.test(part.replaceAll(SPAN_WORDS, ""));

export function readProject(line: string, today: string): Project | undefined {
  const [title = "", ...rest] = line.split("|").map(flat);
  if (title === "") return undefined;
  const project: Project = { title };
  const text: string[] = [];
  for (const part of rest) {
    const period = isSpan(part) ? parsePeriod(part, today) : undefined;
    const url = /^(?:https?:\/\/|www\.)\S+$/iu.test(part) ? parseUrl(part).value : undefined;
    if (url !== undefined) project.url = url;
    else if (period?.value !== undefined && period.problem === undefined) {
      if (period.value.from !== null) project.from = period.value.from;
      if (period.value.until !== null) project.to = period.value.until;
    } else if (part !== "") text.push(part);
  }
  if (text.length > 0) project.text = text.join(BETWEEN);
  return project;
}
