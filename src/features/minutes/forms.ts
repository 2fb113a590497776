import { z } from "zod";
import type { TenantDb } from "../../platform/db/doors.ts";
import { type FormResult, readForm, type Typed } from "../../platform/http/forms.ts";
import { asTyped, day, email, optional, optionalText, text, version, whole } from "../../platform/http/inputs.ts";
import { TOPICS } from "../directory/index.ts";
import { LONGEST_OBJECTION, SHORTEST_OBJECTION } from "./approval.ts";
import { OUTCOMES, type Result, RESULT_KINDS, type ResultContent } from "./result.ts";
import { findNameable, labelOf, whoIs } from "./who.ts";

/** Longest notes of an item, of each sort: more than anybody writes in a meeting. */
export const LONGEST_NOTES = 15_000;

export const notesForm = z.object({
  notes: optionalText(LONGEST_NOTES),
  publicNotes: optionalText(LONGEST_NOTES),
  notesVersion: version,
});

export const resultForm = z.object({
  kind: z.enum(RESULT_KINDS),
  title: text(300),
  text: optionalText(4000),
  topic: optional(z.enum(TOPICS)),
  itemId: optional(z.uuid()),
  broughtBy: optionalText(200),
  responsible: optionalText(200),
  responsibleEmail: optional(email),
  dueOn: optional(day),
  outcome: optional(z.enum(OUTCOMES)),
  isInternal: z.literal("yes").optional(),
  version: version.optional(),
});

/** Reads the form of a result against those it may name. */
export async function readResult(
  db: TenantDb,
  meetingId: string,
  typed: Typed,
): Promise<FormResult<ResultContent & { version: number | undefined }>> {
  const read = readForm(resultForm, typed);
  if (!read.ok) return read;
  const { broughtBy, responsible, responsibleEmail, isInternal, ...rest } = read.value;
  const offered = await findNameable(db, meetingId);
  const [brought, who] = [whoIs(broughtBy, offered), whoIs(responsible, offered)];
  const value = {
    ...rest,
    version: rest.version,
    broughtById: brought.organisationId,
    broughtBy: brought.name,
    broughtByEmail: brought.email,
    responsibleId: who.organisationId,
    responsible: who.name,
    responsibleEmail: responsibleEmail ?? who.email,
    isInternal: isInternal !== undefined,
  };
  return { ok: true, value, typed };
}

/** A result as somebody would have typed it. */
export const typedOf = (result: Result): Typed => ({
  kind: [result.kind],
  title: [result.title],
  text: [result.text],
  topic: asTyped(result.topic),
  itemId: asTyped(result.itemId),
  broughtBy: [labelOf(result.broughtBy, result.broughtByName)],
  responsible: [labelOf(result.responsible, result.responsibleName)],
  responsibleEmail: asTyped(result.responsibleEmail),
  dueOn: asTyped(result.dueOn),
  outcome: asTyped(result.outcome),
  isInternal: result.isInternal ? ["yes"] : [],
  version: [String(result.version)],
});

export const sendForm = z.object({
  days: whole(LONGEST_OBJECTION).refine((days) => days >= SHORTEST_OBJECTION, "ui.error.number"),
  reason: optionalText(2000),
});

export const objectionForm = z.object({ text: text(4000), item: optional(z.uuid()) });

export const objectionAnswerForm = z.object({ outcome: z.enum(["taken", "refused"]), answer: text(4000) });
