import { asTyped as one } from "../../platform/http/inputs.ts";
import { showPhone } from "../../platform/phone/number.ts";
import type { Typed } from "../../platform/http/forms.ts";
import type { OfferInput } from "./forms.ts";
import type { OfferContent, Run } from "./offer.ts";

/** Words for „nobody said“ stand as the empty choice of a list. */
const known = (code: string): string[] => [code === "unknown" ? "" : code];

function typedRuns(runs: readonly Run[]): Typed {
  return Object.fromEntries(
    runs.flatMap((run, index) =>
      Object.entries({
        startsOn: one(run.startsOn),
        endsOn: one(run.endsOn),
        weekdays: run.weekdays.map(String),
        fromTime: one(run.fromTime),
        untilTime: one(run.untilTime),
        note: one(run.note),
        venue: one(run.venue),
        places: one(run.places),
        free: one(run.free),
        waiting: one(run.waiting),
      }).map(([field, values]) => [`runs.${index}.${field}`, values]),
    ),
  );
}

/** An offer as somebody would have typed it into the form: to fill the form for changing and copying. */
export function typedOf(content: OfferContent & { audience?: string; version?: number }): Typed {
  return {
    title: one(content.title),
    providerId: one(content.providerId),
    summary: one(content.summary),
    topics: [...content.topics],
    where: one(content.reach === "place" ? content.ags : content.reach),
    registration: one(content.registration),
    description: one(content.description),
    targetGroups: [...content.targetGroups],
    ageFrom: one(content.ageFrom),
    ageTo: one(content.ageTo),
    residence: [...content.residence],
    venue: one(content.venue),
    street: one(content.street),
    postcode: one(content.postcode),
    locality: one(content.locality),
    contactId: one(content.contactId),
    phone: one(content.phone === null ? null : showPhone(content.phone)),
    email: one(content.email),
    website: one(content.website),
    courseType: one(content.courseType),
    levels: [...content.levels],
    languages: [...content.languages],
    cost: known(content.cost),
    costNote: one(content.costNote),
    registrationNote: one(content.registrationNote),
    registrationUrl: one(content.registrationUrl),
    documents: one(content.documents),
    childcare: known(content.childcare),
    childcareNote: one(content.childcareNote),
    accessibility: [...content.accessibility],
    accessibilityNote: one(content.accessibilityNote),
    validFrom: one(content.validFrom),
    validUntil: one(content.validUntil),
    audience: one(content.audience ?? "public"),
    ...typedRuns(content.runs),
    ...(content.version === undefined ? {} : { version: one(content.version) }),
  };
}

const fingerprint = (run: Omit<Run, "id">): string =>
  JSON.stringify([run.startsOn, run.weekdays, run.fromTime, run.untilTime, run.venue]);

/**
 * Runs of a form with the ids they had: rows carry none, so a run is the same where its days and hours are; what is left
 * is told apart by its order. New ones get an id.
 */
export function keepRunIds(before: readonly Run[], typed: OfferInput["runs"], newId: () => string): Run[] {
  const left = [...before];
  const take = (fits: (run: Run) => boolean): string | undefined => {
    const at = left.findIndex(fits);
    return at === -1 ? undefined : left.splice(at, 1)[0]?.id;
  };
  const same = typed.map((run) => take((other) => fingerprint(other) === fingerprint(run)));
  return typed.map((run, index) => ({
    ...run,
    id: same[index] ?? take((other) => other.startsOn === run.startsOn) ?? newId(),
  }));
}

/** Codes in the order they had, new ones after them: boxes come in the order of the form, which says nothing. */
const inOrderOf = <T extends string>(before: readonly string[], typed: readonly T[]): T[] => {
  const place = (code: T) => (before.includes(code) ? before.indexOf(code) : before.length);
  return typed.toSorted((a, b) => place(a) - place(b));
};

const LISTS = ["topics", "targetGroups", "residence", "levels", "languages", "accessibility"] as const;

/** What the form says of an offer; `before` is what it was, if it was. */
export function contentOf(input: OfferInput, before: OfferContent | undefined, newId: () => string): OfferContent {
  const { where, version: _version, audience: _audience, runs, ...rest } = input;
  const lists = Object.fromEntries(LISTS.map((list) => [list, inOrderOf(before?.[list] ?? [], input[list])]));
  return {
    ...rest,
    ...lists,
    reach: where === "county" || where === "online" ? where : "place",
    ags: where === "county" || where === "online" ? null : where,
    runs: keepRunIds(before?.runs ?? [], runs, newId),
  };
}
