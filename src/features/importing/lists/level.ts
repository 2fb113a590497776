/** From rows to what is stored: what all rows of an entry share is the entry's, the rest is a part's. */
import type { Gathered, GivenRun, Values } from "../fields.ts";
import { textOf, textsOf } from "../lens.ts";
import { belongsTo } from "./person-columns.ts";

/** Where an offer is held is said once, by a run only where that is elsewhere. Streets stand with the venue then. */
export function levelRuns({ values, runs }: Gathered): Gathered {
  const first = runs.find((run) => run.values["venue"] !== undefined || run.values["street"] !== undefined);
  const { venue, street } = first?.values ?? {};
  const where = { ...(venue === undefined ? {} : { venue }), ...(street === undefined ? {} : { street }) };
  const levelled = runs.map(({ row, values: { venue: ownVenue, street: ownStreet, ...run } }) => {
    const isHere = (ownVenue ?? venue) === venue && (ownStreet ?? street) === street;
    const elsewhere = [textOf(ownVenue), textOf(ownStreet)].filter((part) => part !== undefined).join(", ");
    return { row, values: isHere || run["runVenue"] !== undefined ? run : { ...run, runVenue: elsewhere } };
  });
  return { values: { ...values, ...where }, runs: levelled.filter((run) => Object.keys(run.values).length > 0) };
}

/** A mobile number: mostly somebody's own. (Mobile prefixes begin 15, 16, 17: Bundesnetzagentur, Nummernplan) */
export const isMobile = (number: string): boolean => /^\+491[5-7]/u.test(number.replace(/\s/gu, ""));

/** Several names in one cell are several persons, and a mobile number beside a person is that person's. */
export function levelPersons(entry: Gathered): Gathered {
  const { values, runs } = withMobiles({ values: entry.values, runs: entry.runs.flatMap(personsOf) });
  const persons = runs;
  const emails = textsOf(values["email"]);
  const theirs = persons.map(({ values: person }) =>
    emails.filter((email) => belongsTo(textOf(person["contactName"]) ?? "", email)),
  );
  const own = emails.filter((email) => !theirs.some((some) => some.includes(email)));
  const { email: _, ...kept } = values;
  return {
    values: own.length === 0 ? kept : { ...kept, email: own },
    runs: persons.map(({ row, values: person }, index) => {
      const mails = [...new Set([...textsOf(person["contactEmail"]), ...(theirs[index] ?? [])])];
      return { row, values: mails.length === 0 ? person : { ...person, contactEmail: mails } };
    }),
  };
}

/** Of as many functions as persons each has one; else what is said is about the first. */
function personsOf({ row, values }: GivenRun): GivenRun[] {
  const names = textsOf(values["contactName"]);
  const { contactName: _, contactFunction: _function, ...ways } = values;
  const [only] = names;
  if (names.length < 2) return [{ row, values: only === undefined ? values : { ...values, contactName: only } }];
  const said = textOf(values["contactFunction"]);
  const roles = (said ?? "").split(/\s*[;/\n]\s*/u).filter((role) => role !== "");
  return names.map((contactName, index): GivenRun => {
    const role = roles.length === names.length ? roles[index] : index === 0 ? said : undefined;
    const person: Values = { contactName, ...(role === undefined ? {} : { contactFunction: role }) };
    return { row, values: index === 0 ? { ...ways, ...person } : person };
  });
}

function withMobiles({ values, runs }: Gathered): Gathered {
  const [first, ...others] = runs;
  const numbers = [...textsOf(values["phone"]).filter(isMobile), ...textsOf(values["mobile"])];
  if (first === undefined || first.values["contactName"] === undefined || numbers.length === 0) return { values, runs };
  const { mobile: _, phone: _phone, ...kept } = values;
  const own = textsOf(values["phone"]).filter((number) => !isMobile(number));
  const contactMobile = [...new Set([...textsOf(first.values["contactMobile"]), ...numbers])];
  return {
    values: own.length === 0 ? kept : { ...kept, phone: own },
    runs: [{ row: first.row, values: { ...first.values, contactMobile } }, ...others],
  };
}
