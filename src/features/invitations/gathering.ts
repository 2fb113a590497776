import { isMailAddress } from "../../platform/mail/index.ts";
import type { InvitedAs } from "./invitation.ts";

/** Somebody a rule has found, before it is known whether they are on the list already. */
export type Candidate = {
  organisationId: string | null;
  organisationName: string | null;
  seatId: string | null;
  contactId: string | null;
  name: string;
  email: string | null;
  phone: string | null;
  role: InvitedAs;
  reason: string;
  /** Asked for an organisation as such: whoever of it is on the list already is enough. */
  standsForOrganisation?: boolean;
};

/** Whom a list has already; the organiser's own address gets no invitation: calendars delete it there. */
type Known = Pick<Candidate, "email" | "organisationId" | "name">;

const LONGEST_REASON = 500;

const addressOf = (email: string | null): string | null => {
  const address = email?.trim().toLowerCase() ?? "";
  return isMailAddress(address) ? address : null;
};

/** The same person: the same address, or, where there is none, the same name of the same organisation. */
const keyOf = ({ email, organisationId, name }: Known): string =>
  addressOf(email) ?? `${organisationId ?? ""}:${name.trim().toLowerCase()}`;

/** Who has a vote counts first, then who advises: somebody found twice is invited as the first of these. */
const RANK: readonly InvitedAs[] = ["chair", "member", "adviser", "guest"];

function join(one: Candidate, other: Candidate): Candidate {
  const reasons = [...new Set([...one.reason.split("; "), ...other.reason.split("; ")])].filter(
    (reason) => reason !== "",
  );
  return {
    ...one,
    role: RANK.indexOf(other.role) < RANK.indexOf(one.role) ? other.role : one.role,
    organisationId: one.organisationId ?? other.organisationId,
    organisationName: one.organisationName ?? other.organisationName,
    seatId: one.seatId ?? other.seatId,
    contactId: one.contactId ?? other.contactId,
    phone: one.phone ?? other.phone,
    reason: reasons.join("; ").slice(0, LONGEST_REASON),
  };
}

/** Whoever of the same organisation is found already. */
const keyOfColleague = (one: Known, added: ReadonlyMap<string, Candidate>): string | undefined =>
  [...added].find(([, { organisationId }]) => organisationId !== null && organisationId === one.organisationId)?.[0];

/** One line a person, whatever rules have found them: in the order in which they were found. */
export function gather(
  found: readonly Candidate[],
  listed: readonly Known[],
  organiser: string,
): { added: Candidate[]; known: number } {
  const taken = new Set(listed.map(keyOf));
  const asked = new Set(listed.flatMap(({ organisationId }) => organisationId ?? []));
  const own = organiser.trim().toLowerCase();
  const added = new Map<string, Candidate>();
  const known = new Set<string>();
  for (const one of found) {
    const { standsForOrganisation = false, ...person } = one;
    const candidate = { ...person, email: addressOf(one.email) };
    if (candidate.email === own) continue;
    const key = (standsForOrganisation ? keyOfColleague(candidate, added) : undefined) ?? keyOf(candidate);
    const isAsked = standsForOrganisation && asked.has(candidate.organisationId ?? "");
    if (isAsked || taken.has(key)) known.add(key);
    else {
      const before = added.get(key);
      added.set(key, before === undefined ? candidate : join(before, candidate));
    }
  }
  return { added: [...added.values()], known: known.size };
}
