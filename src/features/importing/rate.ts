/** How alike two entries are: by name, telephone, mail, address and place. */
import { compareNames, mayBeAlike } from "./compare-names.ts";
import type { ImportList } from "./fields.ts";
import type { Keys } from "./match-keys.ts";

/** Why two entries are thought to be the same. */
export type Reason = "name" | "phone" | "email" | "address" | "provider";

/** `likeness` 0 to 1; 1: the same for sure. */
export type Rating = { likeness: number; reasons: Reason[] };
const NOTHING: Reason[] = [];
const NOT_ALIKE: Rating = { likeness: 0, reasons: [] };

/** How alike two entries are. @param known words of all places, to tell branches in different towns apart */
export function rate(a: Keys, b: Keys, list: ImportList, known: ReadonlySet<string>): Rating {
  const contacts = list.identity.ofOrganisation ? sharedContacts(a, b) : NOTHING;
  const isOther = contradicts(a, b);
  const isNamed = a.name.plain === b.name.plain;
  // Another place makes another branch, unless number or address say that it is the same.
  if (isOther && contacts.length === 0 && !isNamed) return NOT_ALIKE;
  const towns = { a: a.towns, b: b.towns, known };
  if (contacts.length === 0 && !isNamed && !mayBeAlike(a.name, b.name, towns)) return NOT_ALIKE;
  const name = compareNames(a.name, b.name, towns);
  const reasons: Reason[] = name >= 0.75 ? ["name", ...contacts] : contacts;
  if (!list.identity.ofOrganisation) return isOther ? NOT_ALIKE : rateOffer(name, a, b, sharedContacts(a, b));
  return { likeness: rateOrganisation(name, contacts.length, isOther || isElsewhere(a, b)), reasons };
}

/** 1 only for the same name where nothing else contradicts; shared contacts lift a half-likeness to a question. */
function rateOrganisation(name: number, shared: number, isElsewhere: boolean): number {
  if (name === 1) return isElsewhere ? 0.9 : 1;
  if (name >= 0.75) return Math.min(0.98, name + shared * 0.05);
  const bound = name >= 0.3 ? shared * 0.25 : shared >= 2 ? 0.6 : 0;
  return shared === 0 ? 0 : name * 0.5 + bound;
}

function sharedContacts(a: Keys, b: Keys): Reason[] {
  const phone = a.phones.some((one) => b.phones.includes(one));
  const email = a.emails.some((one) => b.emails.includes(one));
  const address = a.address !== "" && a.address === b.address;
  if (!phone && !email && !address) return NOTHING;
  return [
    ...(phone ? (["phone"] as const) : []),
    ...(email ? (["email"] as const) : []),
    ...(address ? (["address"] as const) : []),
  ];
}

/** A course is the same when title and provider are and level and place do not contradict. */
function rateOffer(title: number, a: Keys, b: Keys, contacts: Reason[]): Rating {
  const provider =
    a.provider === undefined || b.provider === undefined ? undefined : compareNames(a.provider, b.provider);
  if (title < 0.95 || (provider !== undefined && provider < 0.75)) return NOT_ALIKE;
  const reasons: Reason[] = ["name", ...contacts, ...(provider === undefined ? [] : (["provider"] as const))];
  return { likeness: title === 1 && provider === 1 ? 1 : Math.min(0.98, title * (provider ?? 0.9)), reasons };
}

/** The same name, but nothing beside it agrees: perhaps another branch. */
function isElsewhere(a: Keys, b: Keys): boolean {
  const same = (left: readonly string[], right: readonly string[]): boolean | undefined =>
    left.length === 0 || right.length === 0 ? undefined : left.some((one) => right.includes(one));
  const agreements = [
    same(a.phones, b.phones),
    same(a.emails, b.emails),
    same([a.address].filter(Boolean), [b.address].filter(Boolean)),
    same([...a.towns], [...b.towns]),
  ];
  return !agreements.includes(true) && agreements.filter((one) => one === false).length >= 2;
}

function contradicts(a: Keys, b: Keys): boolean {
  return a.beside.some((left, index) => {
    const right = b.beside[index] ?? "";
    return left !== "" && right !== "" && left !== right;
  });
}
