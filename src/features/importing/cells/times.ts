/** Weekdays and hours: "Mo–Do 8:30–11:45", "Mo, Mi 17-19 Uhr", "dienstags ab 10 Uhr", "Di. und Do. 9.00 - 12.15 Uhr". */
import { problem, type Reading, type Slot } from "../fields.ts";
import { saysNothing } from "../words.ts";

const DAYS = ["mo", "di", "mi", "do", "fr", "sa", "so"];
const DAY =
  "(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so)s?(?![\\p{L}])\\.?";
const DAY_RUN = new RegExp(
  `${DAY}(?:\\s*(?:-|–|bis|,|/|und|u\\.|\\+|&)\\s*${DAY})*|werktags|wochentags|täglich|mo-fr`,
  "giu",
);
const HOUR = "\\d{1,2}(?:\\s*[:.]\\s*\\d{2})?";
const HOURS = new RegExp(
  `(${HOUR})\\s*(?:h|uhr)?\\s*(?:-|–|bis)\\s*(${HOUR})\\s*(?:h|uhr)?|(?:ab|um)?\\s*(${HOUR})\\s*(?:h\\b|uhr)`,
  "iu",
);

/** Each run of weekdays with the hours after it; hours without a weekday before them belong to none. */
export function parseTimes(text: string): Reading<Slot[]> {
  const plain = text.replace(/\s+/gu, " ").trim();
  const runs = [...plain.matchAll(DAY_RUN)];
  const slots =
    runs.length === 0
      ? slotOf([], plain)
      : runs.flatMap((run, index) => {
          const after = plain.slice((run.index ?? 0) + run[0].length, runs[index + 1]?.index);
          const before = index === 0 ? plain.slice(0, run.index) : "";
          return slotOf(weekdaysOf(run[0]), HOURS.test(after) ? after : before, true);
        });
  const value = slots.map((slot, index) => (slot.from === null ? { ...slot, ...hoursAfter(slots, index) } : slot));
  if (value.length === 0)
    return saysNothing(plain) ? {} : { problem: problem("note", "times_as_written", { written: plain }) };
  return { value };
}

/** "Mo 9–11 und Mi": the hours of the neighbour that has some. */
function hoursAfter(slots: Slot[], index: number): Pick<Slot, "from" | "until"> {
  const other = slots.slice(index + 1).find((slot) => slot.from !== null) ?? slots[index - 1];
  return { from: other?.from ?? null, until: other?.until ?? null };
}

function slotOf(weekdays: number[], text: string, alone = false): Slot[] {
  const match = HOURS.exec(text);
  if (match === null) return alone ? [{ weekdays, from: null, until: null }] : [];
  const from = clock(match[1] ?? match[3] ?? "");
  const until = match[2] === undefined ? null : clock(match[2]);
  return from === undefined || until === undefined ? [] : [{ weekdays, from, until }];
}

function weekdaysOf(text: string): number[] {
  const folded = text.toLowerCase();
  if (/werktags|wochentags/u.test(folded)) return [1, 2, 3, 4, 5];
  if (folded.includes("täglich")) return [1, 2, 3, 4, 5, 6, 7];
  const days: number[] = [];
  for (const match of folded.matchAll(new RegExp(`(-|–|bis)?\\s*(${DAY})`, "giu"))) {
    const day = dayOf(match[2] ?? "");
    const last = days.at(-1);
    if (match[1] !== undefined && last !== undefined) for (let next = last + 1; next < day; next += 1) days.push(next);
    days.push(day);
  }
  return [...new Set(days)].toSorted((a, b) => a - b);
}

function dayOf(word: string): number {
  return word.startsWith("sonna") ? 6 : DAYS.indexOf(word.slice(0, 2)) + 1;
}

function clock(text: string): string | undefined {
  const [hours = "", minutes = "00"] = text.replace(/\s/gu, "").split(/[:.]/u);
  if (Number(hours) > 24 || Number(minutes) > 59) return undefined;
  return `${hours.padStart(2, "0")}:${minutes}`;
}
