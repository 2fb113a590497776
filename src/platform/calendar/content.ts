import ICAL from "ical.js";

/** A property as ical.js reads it. */
export type Property = InstanceType<typeof ICAL.Property>;

/** What stands in a calendar of a mail: its method, and of each event the properties that an answer is made of. */
export type Content = { method: string | undefined; events: Map<string, Property[]>[] };

/** Bytes of a calendar that are looked at; an answer has two thousand. */
const LONGEST = 1_000_000;
/** Some programs send the whole series with each answer. */
const MOST_EVENTS = 200;
const MOST_OF_ONE = 50;

const OF_EVENTS: ReadonlySet<string> = new Set(
  "UID DTSTAMP SEQUENCE ATTENDEE COMMENT X-RESPONSE-COMMENT RECURRENCE-ID DTSTART DTEND".split(" "),
);

const nameOf = (line: string): string => (/^[A-Za-z0-9-]{1,40}(?=[:;])/.exec(line)?.[0] ?? "").toUpperCase();

/** One property; what cannot be read is left out, because programs send much that no rule knows. */
function readLine(line: string): Property | undefined {
  try {
    return ICAL.Property.fromString(line);
  } catch {
    return undefined;
  }
}

/** Adds what is of use to the event that is open. */
function keep(event: Map<string, Property[]>, name: string, line: string): void {
  if (!OF_EVENTS.has(name)) return;
  const all = event.get(name) ?? [];
  const property = all.length < MOST_OF_ONE ? readLine(line) : undefined;
  if (property !== undefined) event.set(name, [...all, property]);
}

/**
 * The lines that matter, each read by itself: rules of repetition, alarms and time zones are never understood, so a
 * calendar cannot be made that takes long to read. @returns undefined where it is too long
 */
export function readContent(text: string): Content | undefined {
  if (text.length > LONGEST) return undefined;
  const content: Content = { method: undefined, events: [] };
  const open: string[] = [];
  for (const line of text.replaceAll(/\r?\n[ \t]/g, "").split(/\r\n|\n|\r/)) {
    const name = nameOf(line);
    if (name === "BEGIN") {
      open.push(line.slice(6).trim().toUpperCase());
      if (open.at(-1) === "VEVENT" && content.events.length < MOST_EVENTS) content.events.push(new Map());
    } else if (name === "END") open.pop();
    else if (open.at(-1) === "VCALENDAR" && name === "METHOD") content.method ??= line.slice(7).trim().toUpperCase();
    else if (open.at(-1) === "VEVENT") keep(content.events.at(-1) ?? new Map<string, Property[]>(), name, line);
  }
  return content;
}
