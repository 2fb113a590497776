import { z } from "zod";
import { day, optionalText, text } from "../../platform/http/inputs.ts";

/** Words of a leaver: in general, for single matters, and who comes after them. */
export const wordsForm = z.object({
  words: optionalText(20_000),
  successor: z.uuid().optional(),
  matters: z.array(
    z.object({
      key: text(200),
      words: optionalText(5000),
      remind: day.optional(),
    }),
  ),
});

/** Whether a matter that was taken over is done, or all of those are that are not open any more. */
export const settledForm = z.object({ key: optionalText(200), done: z.enum(["yes", "no", "gone"]) });
