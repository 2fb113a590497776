import { z } from "zod";
import { day, email, optional, text } from "../../platform/http/inputs.ts";
import { MEMBERSHIPS, ORGANISATION_KINDS, TOPICS } from "../directory/index.ts";
import { REMINDER_NAMES } from "./round.ts";

/** Who has lost a link says where to send another. */
export const lostForm = z.object({ email });

/** To whom a page is passed on. */
export const passForm = z.object({ name: text(120), email, word: optional(text(500)) });

/** Who said on the telephone that everything is still true. */
export const phoneForm = z.object({ said: text(120) });

/** An address mails come back from. */
export const bounceForm = z.object({ email, reason: optional(text(300)) });

/** A round: what is asked, of whom, until when. */
export const roundForm = z.object({
  title: text(200),
  asks: z.array(z.string().max(40)).min(1, "rounds-office.error.asks").max(20),
  dueOn: day,
  reminders: z.array(z.enum(REMINDER_NAMES)).default([]),
  day1: optional(day),
  day2: optional(day),
  day3: optional(day),
  letter: optional(text(4000)),
  kinds: z.array(z.enum(ORGANISATION_KINDS)).default([]),
  memberships: z.array(z.enum(MEMBERSHIPS)).default([]),
  places: z
    .array(z.string().regex(/^\d{8}$/u))
    .max(200)
    .default([]),
  topics: z.array(z.enum(TOPICS)).default([]),
  notSince: optional(day),
  withAddress: z.string().optional(),
});
/** More time for a round, and why: both are told. */
export const prolongForm = z.object({ dueOn: day, note: optional(text(500)) });
export type RoundInput = z.output<typeof roundForm>;

/** Which of the list are asked. */
export const listForm = z.object({ organisations: z.array(z.guid()).min(1, "rounds-office.error.nobody").max(5000) });
