import { z } from "zod";
import type { Typed } from "../../platform/http/forms.ts";
import {
  asTyped,
  day,
  optional,
  optionalText,
  text,
  timeOfDay,
  version,
  whole,
  withProtocol,
} from "../../platform/http/inputs.ts";
import { ITEM_KINDS, type ItemContent } from "./agenda.ts";
import type { Meeting, MeetingContent } from "./meeting.ts";

const time = z.string({ error: "meetings-office.error.time" }).pipe(timeOfDay("meetings-office.error.time"));

/** Where one dials in; browsers ask for it over a secure line only. */
const videoUrl = z
  .string()
  .max(500, "ui.error.tooLong")
  .transform((typed, context) => {
    const address = withProtocol(typed).replace(/^http:/u, "https:");
    if (URL.canParse(address) && address.startsWith("https://") && new URL(address).username === "") return address;
    context.addIssue({ code: "custom", message: "ui.error.url" });
    return z.NEVER;
  });

const fields = z.object({
  groupId: z.guid({ error: "ui.error.missing" }),
  /** A series of the group, `new`, or nothing: a meeting of its own. */
  series: optional(z.union([z.guid(), z.literal("new")])),
  seriesName: optionalText(200),
  number: optional(whole(9999).refine((number) => number > 0, "ui.error.number")),
  title: optionalText(200),
  day,
  fromTime: time,
  untilTime: time,
  venue: optionalText(300),
  address: optionalText(300),
  ags: optional(z.string().regex(/^\d{8}$/u)),
  videoUrl: optional(videoUrl),
  bring: optionalText(2000),
  moderation: optionalText(300),
  description: optionalText(10_000),
  outcome: optionalText(20_000),
  /** What is taken on to the agenda at once. */
  offered: z.array(z.string().max(100)),
  version: version.optional(),
});

/** The form of a meeting: group, day and hours are asked for; everything else is proposed or may follow. */
export const meetingForm = fields.superRefine((value, context) => {
  const fault = (field: string, message: string) => context.addIssue({ code: "custom", path: [field], message });
  if (value.untilTime <= value.fromTime) fault("untilTime", "meetings-office.error.hoursTurned");
  if (value.series === "new" && value.seriesName === "") fault("seriesName", "ui.error.missing");
  if (value.series === null && value.title === "") fault("title", "ui.error.missing");
});
export type MeetingInput = z.output<typeof meetingForm>;

/** A meeting as somebody would have typed it. */
export const typedOf = (meeting: Partial<MeetingContent & Pick<Meeting, "version">>): Typed => ({
  ...Object.fromEntries(
    (
      [
        "groupId",
        "number",
        "title",
        "day",
        "fromTime",
        "untilTime",
        "venue",
        "address",
        "ags",
        "videoUrl",
        "bring",
        "moderation",
        "description",
        "outcome",
        "version",
      ] as const
    ).map((field) => [field, asTyped(meeting[field])]),
  ),
  series: asTyped(meeting.seriesId),
});

/** The form of an item of the agenda. */
export const itemForm = z.object({
  title: text(300),
  kind: z.enum(ITEM_KINDS).default("information"),
  minutes: optional(whole(600).refine((minutes) => minutes > 0, "ui.error.number")),
  speaker: optionalText(200),
  text: optionalText(10_000),
  organisationId: optional(z.guid()),
  groupId: optional(z.guid()),
  recordId: optional(z.guid()),
  recurs: z.enum(["never", "each"]).default("never"),
  version: version.optional(),
});
export type ItemInput = z.output<typeof itemForm>;

/** Who takes something on in the room: an organisation, a name, or both. */
export const takeOnForm = z
  .object({ organisationId: optional(z.guid()), name: optionalText(200) })
  .refine(({ organisationId, name }) => organisationId !== null || name !== "", {
    path: ["organisationId"],
    message: "meetings-office.error.takeOn",
  });

/** An item as somebody would have typed it. */
export const typedOfItem = (item: Partial<ItemContent & { version: number }>): Typed => ({
  version: asTyped(item.version),
  title: asTyped(item.title),
  kind: asTyped(item.kind),
  minutes: asTyped(item.minutes),
  speaker: asTyped(item.speaker),
  text: asTyped(item.text),
  organisationId: asTyped(item.organisationId),
  groupId: asTyped(item.groupId),
  recordId: asTyped(item.recordId),
  recurs: item.recurs === "each" ? ["each"] : [],
});
