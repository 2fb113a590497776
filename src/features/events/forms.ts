import { z } from "zod";
import type { Typed } from "../../platform/http/forms.ts";
import {
  asTyped,
  day,
  email,
  optional,
  optionalText,
  postcode,
  text,
  timeOfDay,
  version,
  website,
} from "../../platform/http/inputs.ts";
import { showPhone, storePhone } from "../../platform/phone/number.ts";
import { COSTS, TARGET_GROUPS, TOPICS } from "../offers/index.ts";
import { type CalendarEvent, datesOf, EVENT_REGISTRATIONS, type EventContent, REPEATS } from "./event.ts";

const time = timeOfDay("events-office.error.time");

/** Days as people type them, one a line or with commas. */
const days = z
  .string()
  .max(2000, "ui.error.tooLong")
  .optional()
  .transform((typed, context): string[] => {
    const parts = (typed ?? "").split(/[\n,;]+/u).map((part) => part.trim());
    const read = parts.filter((part) => part !== "").map((part) => day.safeParse(part));
    if (read.every((one) => one.success)) return read.map((one) => one.data);
    context.addIssue({ code: "custom", message: "ui.error.date" });
    return z.NEVER;
  });

const fields = z.object({
  title: text(200),
  organiserId: optional(z.guid()),
  summary: text(500),
  startsOn: day,
  endsOn: optional(day),
  fromTime: optional(time),
  untilTime: optional(time),
  repeats: z.enum(REPEATS).default("never"),
  repeatsUntil: optional(day),
  skipped: days,
  where: z
    .string({ error: "offers-office.error.where" })
    .regex(/^(county|online|\d{8})$/u, "offers-office.error.where"),
  venue: optional(text(200)),
  street: optional(text(200)),
  postcode: optional(postcode),
  locality: optional(text(200)),
  onlineUrl: optional(website),
  topics: z.array(z.enum(TOPICS)),
  targetGroups: z.array(z.enum(TARGET_GROUPS)),
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/u)).max(100, "ui.error.tooLong"),
  description: optionalText(10_000),
  cost: z.enum(COSTS).default("unknown"),
  costNote: optional(text(500)),
  registration: z.enum(EVENT_REGISTRATIONS).default("none"),
  registrationUrl: optional(website),
  phone: optional(text(100)),
  email: optional(email),
  website: optional(website),
  audience: z.enum(["public", "network"]).default("public"),
  version: version.optional(),
});

/** The form of an event: title, organiser, a sentence, when and where are asked for, everything else may follow. */
export const eventForm = fields.superRefine((value, context) => {
  const fault = (field: string, message: string) =>
    context.addIssue({ code: "custom", path: [field], message: `events-office.error.${message}` });
  if (value.endsOn !== null && value.endsOn < value.startsOn) fault("endsOn", "endBeforeStart");
  if (value.untilTime !== null && value.fromTime === null) fault("fromTime", "untilWithoutFrom");
  const isOneDay = value.endsOn === null || value.endsOn === value.startsOn;
  if (isOneDay && value.untilTime !== null && value.fromTime !== null && value.untilTime <= value.fromTime)
    fault("untilTime", "hoursTurned");
  if (value.repeats === "never") return;
  if (value.repeatsUntil === null || value.repeatsUntil < value.startsOn) return fault("repeatsUntil", "repeatsUntil");
  if (Date.parse(value.repeatsUntil) - Date.parse(value.startsOn) > 731 * 86_400_000)
    return fault("repeatsUntil", "tooLong");
  if (value.repeats !== "monthly" && !isOneDay && value.endsOn !== null) {
    const length = (Date.parse(value.endsOn) - Date.parse(value.startsOn)) / 86_400_000;
    if (length >= (value.repeats === "weekly" ? 7 : 14)) fault("endsOn", "longerThanSeries");
  }
  if (datesOf(value).length === 0) fault("skipped", "allSkipped");
});
export type EventInput = z.output<typeof eventForm>;

/** Words for „nobody said“ stand as the empty choice of a list. */
const known = (code: string | undefined): string[] => [code === undefined || code === "unknown" ? "" : code];

/** An event as somebody would have typed it. */
export const typedOf = (event: EventContent & Partial<Pick<CalendarEvent, "audience" | "version">>): Typed => ({
  ...Object.fromEntries(
    (
      [
        "title",
        "organiserId",
        "summary",
        "startsOn",
        "endsOn",
        "fromTime",
        "untilTime",
        "repeats",
        "repeatsUntil",
        "venue",
        "street",
        "postcode",
        "locality",
        "onlineUrl",
        "description",
        "costNote",
        "registration",
        "registrationUrl",
        "email",
        "website",
        "audience",
        "version",
      ] as const
    ).map((field) => [field, asTyped(event[field])]),
  ),
  skipped: [event.skipped.join("\n")],
  where: asTyped(event.reach === "place" ? event.ags : event.reach),
  topics: [...event.topics],
  targetGroups: [...event.targetGroups],
  languages: [...event.languages],
  cost: known(event.cost),
  phone: asTyped(event.phone === null ? null : showPhone(event.phone)),
});

/** What the form says, as it is stored. */
export function contentOf({ where, audience: _audience, version: _version, ...input }: EventInput): EventContent {
  const isPlace = /^\d/u.test(where);
  return {
    ...input,
    endsOn: input.endsOn === input.startsOn ? null : input.endsOn,
    repeatsUntil: input.repeats === "never" ? null : input.repeatsUntil,
    skipped: input.repeats === "never" ? [] : input.skipped,
    reach: isPlace ? "place" : (where as "county" | "online"),
    ags: isPlace ? where : null,
    phone: input.phone === null ? null : storePhone(input.phone),
  };
}
