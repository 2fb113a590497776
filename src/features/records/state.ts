/** How far a record is. Each change of state is an event with who and when. */
export const STATES = ["draft", "in_review", "published", "expired", "ended"] as const;
export type State = (typeof STATES)[number];

/** What people and the program do with a record's state. */
export const TRANSITIONS = {
  submit: { from: ["draft", "expired"], to: "in_review" },
  publish: { from: ["draft", "in_review", "expired"], to: "published" },
  send_back: { from: ["in_review"], to: "draft" },
  withdraw: { from: ["published", "in_review"], to: "draft" },
  expire: { from: ["published"], to: "expired" },
  end: { from: ["published", "expired"], to: "ended" },
  resume: { from: ["ended"], to: "draft" },
} as const satisfies Record<string, { from: readonly State[]; to: State }>;
export type Transition = keyof typeof TRANSITIONS;

export const isTransition = (text: string): text is Transition => Object.hasOwn(TRANSITIONS, text);

/** Whether `transition` can be done in `state`. */
export function canChange(state: State, transition: Transition): boolean {
  return (TRANSITIONS[transition].from as readonly State[]).includes(state);
}
