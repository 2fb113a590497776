import { z } from "zod";
import { day, optional, optionalText, text } from "../../platform/http/inputs.ts";
import type { Typed } from "../../platform/http/forms.ts";
import { type ChosenTerms, DEFAULT_TERMS } from "../records/index.ts";

/** What the office does with entries of its list. */
export const listForm = z.object({
  entries: z.array(z.guid()).min(1, "freshness-office.error.nothing").max(5000),
  next: z.enum(["seen", "hold", "release", "confirm"]),
  until: optional(day),
  reason: optionalText(300),
});

/** One entry that its owner, or the office, wants back. */
export const backForm = z.object({ record: z.guid() });

/** Days within which a period makes sense. */
const days = (shortest: number, longest: number) =>
  z
    .string({ error: "ui.error.missing" })
    .regex(/^\d{1,4}$/u, "ui.error.number")
    .transform(Number)
    .refine((number) => number >= shortest && number <= longest, "freshness-office.error.days");

/** Rows for pauses that a form has. */
export const PAUSES = 8;

const pause = z
  .object({ label: optional(text(80)), from: optional(day), to: optional(day) })
  .superRefine(({ label, from, to }, context) => {
    if (label === null && from === null && to === null) return;
    if (from === null) context.addIssue({ code: "custom", path: ["from"], message: "ui.error.missing" });
    if (to === null) context.addIssue({ code: "custom", path: ["to"], message: "ui.error.missing" });
    if (from === null || to === null) return;
    if (to < from) context.addIssue({ code: "custom", path: ["to"], message: "freshness-office.error.order" });
    else if (Date.parse(to) - Date.parse(from) > 100 * 86_400_000)
      context.addIssue({ code: "custom", path: ["to"], message: "freshness-office.error.long" });
  });

const kinds = Object.keys(DEFAULT_TERMS.days);

/** After how long, how long before, how long after, and when not. */
export const termsForm = z.object({
  days: z.object(Object.fromEntries(kinds.map((kind) => [kind, days(30, 1095)]))),
  askBefore: days(7, 90),
  grace: days(21, 365),
  pauses: z.array(pause).max(PAUSES).default([]),
});

export const toTerms = ({ days: each, askBefore, grace, pauses }: z.output<typeof termsForm>): ChosenTerms => ({
  days: each,
  askBefore,
  grace,
  pauses: pauses.flatMap(({ label, from, to }) =>
    from === null || to === null ? [] : [{ label: label ?? "", from, to }],
  ),
});

/** Terms as they would be typed. */
export function typedTerms({ days: each, askBefore, grace, pauses }: ChosenTerms): Typed {
  return {
    ...Object.fromEntries(kinds.map((kind) => [`days.${kind}`, [String(each[kind])]])),
    askBefore: [String(askBefore)],
    grace: [String(grace)],
    ...Object.fromEntries(
      pauses.flatMap(({ label, from, to }, row) => [
        [`pauses.${row}.label`, [label]],
        [`pauses.${row}.from`, [from]],
        [`pauses.${row}.to`, [to]],
      ]),
    ),
  };
}
