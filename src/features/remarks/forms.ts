import { z } from "zod";
import { isMailAddress } from "../../platform/mail/index.ts";
import { LONGEST_ANSWER, LONGEST_MESSAGE, REMARK_KINDS } from "./remark.ts";

/** What a visitor writes. */
export const remarkForm = z.object({
  kind: z.enum(REMARK_KINDS, "remarks.error.kind"),
  message: z.string("remarks.error.message").max(LONGEST_MESSAGE, "ui.error.tooLong"),
  replyTo: z
    .string()
    .max(254, "ui.error.email")
    .refine((text) => isMailAddress(text) && /\.[^.@]+$/.test(text), "ui.error.email")
    .optional(),
});
export type RemarkInput = z.output<typeof remarkForm>;

/** What an offer's keeper answers. */
export const answerForm = z.object({
  answer: z.string("remarks-office.error.answer").max(LONGEST_ANSWER, "ui.error.tooLong"),
});
