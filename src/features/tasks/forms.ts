import { z } from "zod";
import { day, optional, optionalText } from "../../platform/http/inputs.ts";

/** What is said of a task: which button, a word, a day where one is wished for. */
export const answerForm = z
  .object({
    what: z.enum(["done", "reopened", "new_date", "not_mine", "dropped"]),
    note: optionalText(2000),
    day: optional(day),
  })
  .refine(({ what, day: wished }) => what !== "new_date" || wished !== null, {
    path: ["day"],
    message: "ui.error.missing",
  });
export type TaskAnswer = z.infer<typeof answerForm>;
