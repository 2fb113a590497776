import { z } from "zod";
import { day, optional, text, timeOfDay, website, whole } from "../../platform/http/inputs.ts";
import {
  ACCESSIBILITY,
  CHILDCARE,
  COSTS,
  COURSE_TYPES,
  LEVELS,
  REGISTRATIONS,
  RESIDENCE_STATUSES,
  TARGET_GROUPS,
  TOPICS,
} from "./codes.ts";

const time = timeOfDay("offers-office.error.time");

const several = <T extends readonly [string, ...string[]]>(codes: T) => z.array(z.enum(codes));
const weekday = z.enum(["1", "2", "3", "4", "5", "6", "7"]).transform(Number);

const run = z
  .object({
    startsOn: z.string({ error: "offers-office.error.runStart" }).pipe(day),
    endsOn: optional(day),
    weekdays: z.array(weekday),
    fromTime: optional(time),
    untilTime: optional(time),
    note: optional(text(300)),
    venue: optional(text(200)),
    places: optional(whole(9999)),
    free: optional(whole(9999)),
    waiting: optional(whole(9999)),
  })
  .superRefine((value, context) => {
    const fault = (field: string, message: string) =>
      context.addIssue({ code: "custom", path: [field], message: `offers-office.error.${message}` });
    if (value.endsOn !== null && value.endsOn < value.startsOn) fault("endsOn", "endBeforeStart");
    if (value.untilTime !== null && value.fromTime === null) fault("fromTime", "untilWithoutFrom");
    if (value.free !== null && value.places !== null && value.free > value.places) fault("free", "moreFreeThanPlaces");
  });

/** Where: a municipality (AGS), the county, online. One answer of one list. */
const where = z
  .string({ error: "offers-office.error.where" })
  .regex(/^(county|online|\d{8})$/u, "offers-office.error.where");

const fields = z.object({
  title: text(200, "offers-office.error.title"),
  providerId: z.guid({ error: "offers-office.error.provider" }),
  summary: text(500, "offers-office.error.summary"),
  topics: several(TOPICS).min(1, "offers-office.error.topics"),
  where,
  registration: z.enum(REGISTRATIONS, { error: "offers-office.error.registration" }),
  description: text(10_000)
    .optional()
    .transform((value) => value ?? ""),
  targetGroups: several(TARGET_GROUPS),
  ageFrom: optional(whole(120)),
  ageTo: optional(whole(120)),
  residence: several(RESIDENCE_STATUSES),
  runs: z.array(run),
  venue: optional(text(200)),
  street: optional(text(200)),
  postcode: optional(z.string().regex(/^\d{5}$/u, "ui.error.postcode")),
  locality: optional(text(200)),
  contactId: optional(z.guid()),
  phone: optional(text(100)),
  email: optional(z.email("ui.error.email").max(200, "ui.error.tooLong")),
  website: optional(website),
  courseType: optional(z.enum(COURSE_TYPES)),
  levels: several(LEVELS),
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/u)).max(100, "ui.error.tooLong"),
  cost: z.enum(COSTS).default("unknown"),
  costNote: optional(text(500)),
  registrationNote: optional(text(2000)),
  registrationUrl: optional(website),
  documents: optional(text(1000)),
  childcare: z.enum(CHILDCARE).default("unknown"),
  childcareNote: optional(text(500)),
  accessibility: several(ACCESSIBILITY),
  accessibilityNote: optional(text(500)),
  validFrom: optional(day),
  validUntil: optional(day),
  audience: z.enum(["public", "network"]).default("public"),
  /** The version the form was filled from; none for a new offer. */
  version: z
    .string()
    .regex(/^\d{1,9}$/u)
    .transform(Number)
    .optional(),
});

/** The form of an offer: six fields are asked for, everything else may follow. */
export const offerForm = fields.superRefine((value, context) => {
  const fault = (field: string, message: string) =>
    context.addIssue({ code: "custom", path: [field], message: `offers-office.error.${message}` });
  if (value.ageFrom !== null && value.ageTo !== null && value.ageTo < value.ageFrom) fault("ageTo", "agesTurned");
  if (value.validFrom !== null && value.validUntil !== null && value.validUntil < value.validFrom)
    fault("validUntil", "endBeforeStart");
});
export type OfferInput = z.output<typeof offerForm>;
