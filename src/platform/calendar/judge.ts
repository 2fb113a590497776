import type { CalendarReply } from "./reply.ts";
import type { PartStat } from "./scheduling.ts";

/** What is known of the person to whom the name of the entry leads. */
export type Invited = {
  /** Whether the token in the reply's `uid` (or in the address it was sent to) is this person's, checked. */
  hasToken: boolean;
  /** Addresses that are known to be theirs, the one they were invited at first. */
  addresses: readonly string[];
  name: string;
  /** Of what was sent to them last. */
  currentSequence: number;
  /** When the answer that stands was given, whichever the way; null: there is none. */
  lastAnswerAt: Date | null;
  /** Of what that answer was to; null: there is none, or it came by another way. */
  lastAnswerSequence: number | null;
};

export type Judgement =
  /** The answer counts; `at` and `sequence` are what is noted of it, `isOtherAddress` that it came from an alias. */
  | {
      verdict: "take";
      partstat: Exclude<PartStat, "NEEDS-ACTION">;
      at: Date;
      sequence: number;
      isOtherAddress: boolean;
    }
  /** It answers what has been moved since: the person is asked to confirm the new date. */
  | { verdict: "outdated" }
  /** What stands was said later: nothing changes. */
  | { verdict: "older" }
  /** Somebody of the office looks at it; nothing changes until then. */
  | { verdict: "unclear"; reason: "no_secret" | "somebody_else" | "counter" | "refresh" | "no_answer" };

/** The words of a name, in whatever order. */
const wordsOf = (name: string): string =>
  (
    name
      .normalize("NFKD")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
    .toSorted()
    .join(" ");

/** Whether it may be them: from their address, under their name, or under no name at all. */
function isTheirs(reply: CalendarReply, from: { address: string; name: string }, invited: Invited): boolean {
  const known = invited.addresses.map((address) => address.toLowerCase());
  if (known.includes(reply.attendee) || known.includes(from.address.toLowerCase())) return true;
  // Programs without a name put the address in its place.
  const names = [reply.attendeeName, from.name].filter((name) => wordsOf(name) !== "" && !name.includes("@"));
  return names.length === 0 || names.some((name) => wordsOf(name) === wordsOf(invited.name));
}

/**
 * What an answer by mail may do. Such mail can be written by everybody, so it rests on the secret in the name of the
 * entry and changes nothing but the answer of the person who has it. Sent on to a colleague, the secret is with the
 * colleague, too: who answers under another name and address is not taken for the person.
 * @param from who the mail says it is from
 * @param arrivedAt when the mail came; a program whose clock is ahead does not silence later answers
 */
export function judgeReply(
  reply: CalendarReply,
  invited: Invited,
  from: { address: string; name: string },
  arrivedAt: Date,
): Judgement {
  const unclear = (reason: Extract<Judgement, { verdict: "unclear" }>["reason"]) =>
    ({ verdict: "unclear", reason }) as const;
  if (!invited.hasToken) return unclear("no_secret");
  if (!isTheirs(reply, from, invited)) return unclear("somebody_else");
  if (reply.method === "COUNTER") return unclear("counter");
  if (reply.method === "REFRESH") return unclear("refresh");
  if (reply.partstat === undefined || reply.partstat === "NEEDS-ACTION") return unclear("no_answer");
  if (reply.sequence < invited.currentSequence) return { verdict: "outdated" };
  const at = reply.dtstamp === undefined || reply.dtstamp > arrivedAt ? arrivedAt : reply.dtstamp;
  if (reply.sequence < (invited.lastAnswerSequence ?? 0)) return { verdict: "older" };
  if (invited.lastAnswerAt !== null && at < invited.lastAnswerAt) return { verdict: "older" };
  return {
    verdict: "take",
    partstat: reply.partstat,
    at,
    // Programs that raise it by themselves must not lose what is sent to them later.
    sequence: invited.currentSequence,
    isOtherAddress: !invited.addresses.some((address) => address.toLowerCase() === reply.attendee),
  };
}
