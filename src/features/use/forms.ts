import { z } from "zod";
import { optional, text, whole } from "../../platform/http/inputs.ts";
import type { DeliveryContent } from "../figures/index.ts";
import { figuresOf } from "./measures.ts";

const MOST = 99_999;
const count = optional(whole(MOST));

const origin = z
  .object({ ags: z.string("use.error.originPlace"), count: whole(MOST) })
  .transform(({ ags, count: people }) => ({ ags, count: people }));

/**
 * What is asked for one offer. Numbers that contradict each other are faults: parts may not be more than the whole. More
 * people than places is none: courses are overbooked.
 */
export const useForm = z
  .object({
    revision: whole(9999),
    nothing: z.literal("yes").optional(),
    places: count,
    participants: count,
    women: count,
    men: count,
    diverse: count,
    waiting: count,
    origin: z.array(origin),
    note: optional(text(1000)),
  })
  .superRefine((typed, context) => {
    const add = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
    const { participants, women, men, diverse, nothing } = typed;
    const byGender = [women, men, diverse].reduce<number>((sum, part) => sum + (part ?? 0), 0);
    if (participants !== null && byGender > participants) add("participants", "use.error.genders");
    if (participants === null && byGender > 0) add("participants", "use.error.sum");
    const fromPlaces = typed.origin.reduce((sum, one) => sum + one.count, 0);
    if (fromPlaces > (participants ?? 0)) add("participants", "use.error.origins");
    if (new Set(typed.origin.map(({ ags }) => ags)).size < typed.origin.length) add("origin", "use.error.originTwice");
    if (nothing !== undefined && (participants ?? 0) > 0) add("participants", "use.error.nothing");
  });
export type UseTyped = z.output<typeof useForm>;

/** Whether anything was said: places alone stand there from the start, and an offer left blank is not answered. */
export const isAnswered = ({ nothing, origin: from, note, ...counts }: UseTyped): boolean =>
  nothing !== undefined ||
  note !== null ||
  from.length > 0 ||
  [counts.participants, counts.women, counts.men, counts.diverse, counts.waiting].some((value) => value !== null);

/** What was said, as a delivery. */
export function contentOf(typed: UseTyped): DeliveryContent {
  const { nothing, note, origin: from } = typed;
  return nothing === undefined
    ? { state: "given", note, figures: figuresOf(typed, from) }
    : { state: "nothing", note, figures: [] };
}
