/** Long work in steps: between them a process answers others. */

/** Work that stops now and then; what it returns is its result. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all of it at once, where nobody waits for anything else. */
export function runThrough<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** How long others wait at most, in milliseconds: two steps take about that. */
const TURN = 15;

/** Does it with pauses, in which this process does whatever else there is to do. @param now milliseconds */
export async function runInTurns<Result>(
  steps: Steps<Result>,
  pause: () => Promise<unknown>,
  now: () => number = () => performance.now(),
): Promise<Result> {
  let since = now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (now() - since < TURN) continue;
    await pause();
    since = now();
  }
}
