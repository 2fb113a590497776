import { z } from "zod";
import { day, email, optional, optionalText, text } from "../../platform/http/inputs.ts";
import { MEMBERSHIPS, ORGANISATION_KINDS, TOPICS } from "../directory/index.ts";
import { ANSWERS } from "./invitation.ts";

const ids = z.array(z.guid()).max(2000).default([]);

/** Roles that a rule gives; who chairs is named one by one. */
export const LISTED_AS = ["member", "adviser", "guest"] as const;

/** Whom a list is made of. */
export const ruleForm = z.object({
  groups: ids,
  withDeputies: z.string().optional(),
  kinds: z.array(z.enum(ORGANISATION_KINDS)).default([]),
  memberships: z.array(z.enum(MEMBERSHIPS)).default([]),
  places: z
    .array(z.string().regex(/^\d{8}$/u))
    .max(200)
    .default([]),
  topics: z.array(z.enum(TOPICS)).default([]),
  organisations: ids,
  role: z.enum(LISTED_AS).default("guest"),
});
export type RuleInput = z.output<typeof ruleForm>;

const address = optional(email.transform((value) => value.toLowerCase()));

/** One person more: from outside, or whom no rule finds. */
export const personForm = z.object({
  name: text(200),
  email: address,
  phone: optionalText(60),
  organisation: optional(z.guid()),
  role: z.enum(["chair", ...LISTED_AS]).default("guest"),
});

/** People who are chosen in the list. */
export const chosenForm = z.object({
  invitations: z.array(z.guid()).min(1, "invitations-office.error.nobody").max(2000),
});

/** A word that goes along with the first mail. */
export const sendForm = z.object({ word: optionalText(2000) });

/** An answer, by whom ever it is given. */
export const answerForm = z
  .object({
    answer: z.enum(ANSWERS, "invitations.error.answer"),
    comment: optionalText(1000),
    deputyName: optionalText(200),
    deputyEmail: address,
    needs: optionalText(2000),
    wish: optionalText(300),
    sequence: optional(z.coerce.number().int().min(0)),
  })
  .superRefine((value, context) => {
    if (value.answer === "deputy" && (value.deputyName ?? "") === "")
      context.addIssue({ code: "custom", path: ["deputyName"], message: "invitations.error.deputy" });
  });
export type AnswerInput = z.output<typeof answerForm>;

export const addressForm = z.object({ email: address, phone: optionalText(60) });

/** `now`, or a day on which those are reminded who have not answered by then. */
export const reminderForm = z.object({ on: day });
