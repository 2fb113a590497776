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

/** Several names in one cell are several persons; the function in the row is that of the only one. */
export function levelPersons({ values, runs }: Gathered): Gathered {
  const persons = runs.flatMap(personsOf);
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

function personsOf({ row, values }: GivenRun): GivenRun[] {
  const names = textsOf(values["contactName"]);
  const { contactName: _, contactFunction: _function, ...ways } = values;
  const [only] = names;
  if (names.length < 2) return [{ row, values: only === undefined ? values : { ...values, contactName: only } }];
  return names.map((contactName, index): GivenRun => {
    const person: Values = { contactName, ...(index === 0 ? ways : {}) };
    return { row, values: person };
  });
}
