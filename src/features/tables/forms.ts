import { z } from "zod";
import { optionalText, text } from "../../platform/http/inputs.ts";
import { TABLE_STEPS } from "./actions.ts";
import { CONTRIBUTION_KINDS, LONGEST_TEXT } from "./table.ts";

/** What somebody says at a table. */
export const contributionForm = z.object({
  kind: z.enum(CONTRIBUTION_KINDS, "tables.error.kind"),
  text: text(LONGEST_TEXT, "tables.error.text"),
  organisation: optionalText(200),
  form: z.guid(),
});

const LONGEST_NAME = 120;

/** Tables to open: a line a table; none: one for the whole room. */
export const tablesForm = z.object({
  itemId: z.guid("tables-office.error.item"),
  names: optionalText(3000)
    .transform((lines) =>
      lines
        .split(/\r?\n/u)
        .map((line) => line.trim())
        .filter((line) => line !== ""),
    )
    .refine((names) => names.every(({ length }) => length <= LONGEST_NAME), "tables-office.error.names")
    .refine(({ length }) => length <= 20, "tables-office.error.many"),
  question: optionalText(500),
  onScreen: z.literal("yes").optional(),
});

export const stepForm = z.object({ step: z.enum(TABLE_STEPS) });

/** What is done with the contributions that were ticked. */
export const decisionForm = z.object({
  deed: z.enum(["take", "join", "drop", "back"]),
  ids: z.array(z.guid()).max(500).optional(),
});
