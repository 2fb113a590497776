import type { FormState } from "../../records/index.ts";

/** A form of the page that came back: what was typed in it, and what is wrong. */
export type Faulty = { form: "rule" | "person" | "chosen" | "word" | "reminder"; state: FormState };

/** What a form shows: as it came back, or fresh. */
export const stateOf = (faulty: Faulty | undefined, form: Faulty["form"]): FormState =>
  faulty?.form === form ? faulty.state : { typed: {}, errors: [] };
