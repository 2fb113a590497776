import { setTimeout as pause } from "node:timers/promises";

/**
 * Milliseconds that an answer to a typed address takes at least. Writing to somebody takes 10 to 30 more than not writing
 * to a stranger; nobody shall learn from that who is known.
 */
const ANSWER_AFTER = 150;

/** Waits for the work, and as long as all such work takes. Also what fails fails no earlier. */
export async function takeEvenly<T>(work: Promise<T>): Promise<T> {
  const [done] = await Promise.allSettled([work, pause(ANSWER_AFTER)]);
  if (done.status === "rejected") throw done.reason;
  return done.value;
}
