/** Numbers, ages and costs as people write them. */
import { type Ages, type CostValue, problem, type Reading } from "../fields.ts";
import { fold, saysNothing } from "../words.ts";

/** A whole number: "12 TN", "ca. 20", "max. 15"; of "15–20" the larger, which is said. */
export function parseNumber(written: string | number): Reading<number> {
  if (typeof written === "number")
    return Number.isFinite(written) && written >= 0 ? { value: Math.round(written) } : {};
  const text = written.trim();
  if (/^(?:voll|ausgebucht|belegt|keine(?:\s+\p{L}+)?)$/iu.test(text)) return { value: 0 };
  const numbers = [...text.replace(/(?<=\d)\.(?=\d{3}(?!\d))/gu, "").matchAll(/\d+(?:,\d+)?/gu)].map((match) =>
    Number(match[0].replace(",", ".")),
  );
  const [first, second] = numbers;
  if (first === undefined)
    return saysNothing(text) ? {} : { problem: problem("warning", "number_unreadable", { written: text }) };
  if (second === undefined) return { value: Math.round(first) };
  if (/^\D*\d+\s*(?:-|–|bis)\s*\d+/iu.test(text)) {
    const value = Math.round(Math.max(first, second));
    return { value, problem: problem("note", "number_range", { written: text, value }) };
  }
  return {
    value: Math.round(first),
    problem: problem("note", "number_first", { written: text, value: Math.round(first) }),
  };
}

/** "ab 16", "16–27 Jahre", "bis 27", "Kinder von 6 bis 12", "ab 18 Jahren". */
export function parseAges(written: string | number): Reading<Ages> {
  const text = String(written);
  const folded = fold(text);
  const years = [...folded.matchAll(/\b\d{1,3}\b/gu)].map((match) => Number(match[0])).filter((year) => year <= 120);
  const [first, second] = years;
  if (first === undefined) {
    if (saysNothing(text) || /\b(?:alle|jedes|alters)/u.test(folded)) return {};
    if (/\berwachsen/u.test(folded)) return { value: { from: 18, until: null } };
    return { problem: problem("warning", "ages_unreadable", { written: text }) };
  }
  if (second !== undefined) return { value: { from: Math.min(first, second), until: Math.max(first, second) } };
  if (/\b(?:bis|unter|u)\b/u.test(folded))
    return { value: { from: null, until: folded.includes("unter") ? first - 1 : first } };
  return { value: { from: folded.includes("ueber") ? first + 1 : first, until: null } };
}

const FREE =
  /\b(?:kostenlos\w*|kostenfrei\w*|gratis|frei|gebuehrenfrei|unentgeltlich\w*|umsonst|ohne kosten|keine|nichts?)\b/u;
const ENTITLED =
  /\b(?:berechtigung\w*|berechtigte\w*|berechtigungsschein|bamf|avgs|bildungsgutschein|gutschein|zugelassene\w*|leistungsbezug|buergergeld|asylblg|sgb|jobcenter|kostenbefreiung|foerder\w*|gefoerdert)\b/u;
const REDUCED = /\b(?:ermaessig\w*|rabatt|sozialtarif|reduziert|spende|sozialpass)\b/u;

/** Words that say no more than the code does. */
const PLAIN_COSTS: Record<string, string> = {
  kostenlos: "free",
  "kostenlos mit berechtigung": "free_with_entitlement",
  ermaessigt: "reduced",
  "ermaessigt moeglich": "reduced",
  kostenpflichtig: "paid",
  "kostet etwas": "paid",
};

/** What it costs, as a code, with what was written where that says more than the code. */
export function parseCost(written: string | number): Reading<CostValue> {
  const text = typeof written === "number" ? `${String(written).replace(".", ",")} €` : written.trim();
  const folded = fold(text);
  const plain = PLAIN_COSTS[folded];
  if (plain !== undefined) return { value: { code: plain, note: "" } };
  const amount = /(?:^|\s)(\d+(?:[.,]\d+)?)/u.exec(text)?.[1];
  const isZero = amount !== undefined && Number(amount.replace(",", ".")) === 0;
  if (FREE.test(folded) || isZero || folded === "nein") {
    const code = ENTITLED.test(folded) ? "free_with_entitlement" : amount === undefined || isZero ? "free" : "reduced";
    return { value: { code, note: folded.split(" ").length > 1 && !isZero ? text : "" } };
  }
  if (saysNothing(text)) return {};
  if (REDUCED.test(folded)) return { value: { code: "reduced", note: text } };
  if (ENTITLED.test(folded) && amount === undefined) return { value: { code: "free_with_entitlement", note: text } };
  if (
    amount !== undefined ||
    /€|\beuro?\b|\bgebuehr|\bkostenpflichtig|\bbeitrag|\beigenanteil|^ja$/u.test(folded + text)
  ) {
    return { value: { code: "paid", note: text } };
  }
  return { value: { code: "unknown", note: text }, problem: problem("note", "cost_as_written", { written: text }) };
}
