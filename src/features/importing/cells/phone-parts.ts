import { isWithoutArea } from "../../../platform/phone/number.ts";

/** What stands in a telephone cell: several numbers, labels, names, hours. Each number comes back whole. */

const LABELS =
  /(?<!\p{L})(?:telefonnummer|telefon|tel|fon|phone|telefax|fax|mobil|mobile|mob|handy|zentrale|büro|buero|dienstlich|dienstl|privat|priv|festnetz|rufnummer|ruf|nummer|nr|sekretariat|hotline|t|m|f)(?!\p{L})\.?\s*:?/giu;
const EXTENSION =
  /[\s,]*(?<!\p{L})(?:apparat|app|durchwahl|dw|nebenstelle|nst|hausapparat)(?!\p{L})[.:]*\s*-?\s*(?=\d{1,5}(?!\d))/giu;
const HOURS =
  /(?<![\p{L}\d])(?:(?:ca|ab|von|nach|vor|bis|zw)\.?\s*)*\d{1,2}(?:[:.]\d{2})?(?:\s*(?:-|–|bis|und)\s*\d{1,2}(?:[:.]\d{2})?)?\s*(?:uhr|h)(?![\p{L}])/giu;
const BETWEEN =
  /[\n;,|]+|\s+(?:oder|o\.|od\.|und|u\.|bzw\.|sowie|bis)\s+|\s+[+&]\s+|\s+\/\s+(?=[+0])|\/(?=\s*(?:0\d{2,4}[\s/-]|\+))|(?<=\d{3})\s+(?=0[1-9]\d{1,4}[\s/-]|\+)/iu;

/** `words`: what is neither number nor label ("Frau Muster", "Mo-Fr"): of no use here, but worth showing. */
export function splitNumbers(text: string): { numbers: string[]; words: string[] } {
  const words: string[] = [];
  const keep = (found: string): string => {
    const rest = found.replace(LABELS, " ").replace(/^[\s(:,-]+|[\s):,-]+$/gu, "");
    if (rest !== "") words.push(rest);
    return " ";
  };
  const plain = levelPrefix(
    text
      .replace(/[–—−]/gu, "-")
      .replace(/\((?!\s*[+\d])[^)]*\)/gu, keep)
      .replace(HOURS, keep),
  )
    .replace(EXTENSION, " -")
    // "03693 4850 mobil 0171 …": a label between two numbers parts them.
    .replace(LABELS, (label: string, at: number, whole: string) =>
      /\d\s*$/u.test(whole.slice(0, at)) && /^\s*[+(\d]/u.test(whole.slice(at + label.length)) ? "; " : " ",
    )
    .replace(/(?<=\d)\|(?=\d)/gu, " ");
  const numbers: string[] = [];
  for (const part of plain.split(BETWEEN)) {
    // A letter at a digit makes a number nobody can dial; words beside it are only words.
    const bare = /\d\p{L}|\p{L}\d/u.test(part)
      ? part
      : part.replace(/\p{L}[\p{L}.@:'-]*(?:\s+\p{L}[\p{L}.@:'-]*)*/gu, keep);
    if (!/\d/u.test(bare)) continue;
    addPart(numbers, bare.replace(/[.,:'’_]/gu, " ").trim());
  }
  return { numbers: numbers.flatMap(spreadExtensions), words };
}

/** Every spelling of +49 becomes the zero of a national number. */
function levelPrefix(text: string): string {
  return text.replace(/(?<!\d)\(?(?:\++|00)\s*49\)?[\s./-]*(?:\(\s*0\s*\))?[\s./-]*\(?\s*0?(?=[\s\d])\s*/gu, "0");
}

/** What lacks an area code after a whole number is its further extension or another number of the same place. */
function addPart(numbers: string[], part: string): void {
  if (isWithoutArea(part.trim())) return void numbers.push(part.trim());
  const before = numbers.at(-1);
  const digits = part.replace(/\D/gu, "");
  const [, trunk, extension] = /^(.*\d)\s*-\s*(\d{1,5})$/u.exec(before ?? "") ?? [];
  const isExtension = part.startsWith("-") || digits.length === extension?.length;
  if (before !== undefined && isExtension && digits.length <= 5 && !part.startsWith("0"))
    numbers.push(`${trunk ?? before}-${digits}`);
  else numbers.push(...splitPair(before !== undefined && sameExchange(before, part) ? prefixed(before, part) : part));
}

/** "03693 5550 / 5551": two numbers of about the same length behind one area code. */
function splitPair(part: string): string[] {
  const match = /^(0\d{2,4}[\s/)-]+)(\d[\d\s]{3,})\/\s*(\d[\d\s]{3,})$/u.exec(part);
  const [, area = "", first = "", second = ""] = match ?? [];
  return match !== null && Math.abs(count(first) - count(second)) <= 1 ? [area + first, area + second] : [part];
}

function sameExchange(before: string, part: string): boolean {
  const local = /^\(?0\d{2,4}[\s/)-]+(.*?)(?:-\d+)?$/u.exec(before)?.[1] ?? "";
  const trunk = part.replace(/-\s*\d+$/u, "");
  return /^[1-9]/u.test(part) && count(local) >= 3 && Math.abs(count(local) - count(trunk)) <= 1;
}

function prefixed(before: string, part: string): string {
  return `${/^\(?0\d{2,4}[\s/)-]+/u.exec(before)?.[0] ?? ""}${part}`;
}

/** "5550-12/-13" and "5550-12/13/14" are extensions of one number. */
function spreadExtensions(part: string): string[] {
  const match = /^(.*\d\s*-\s*)(\d{1,4}(?:\s*\/\s*-?\s*\d{1,4})+)\s*$/u.exec(part);
  if (match === null) return [part];
  return (match[2] ?? "").split("/").map((extension) => `${match[1]}${extension.replace(/\D/gu, "")}`);
}

function count(text: string): number {
  return text.replace(/\D/gu, "").length;
}
