import { z } from "zod";
import type { Typed } from "../../platform/http/forms.ts";
import { day, optional, text, version } from "../../platform/http/inputs.ts";
import { CONTACT_FIELDS, type ContactField, LEGAL_BASES } from "./codes.ts";
import { CONSENT_HOWS, type Wording } from "./consent.ts";
import { AUDIENCES, checkWay } from "./forms.ts";
import { showValue } from "./phones.ts";
import type { Said as SaidConsent } from "./consents.ts";
import type { Person, PersonPoint } from "./organisation.ts";

const consent = {
  consentOn: optional(day),
  consentUntil: optional(day),
  consentNote: optional(text(300)),
};

const point = z
  .object({
    field: z.enum(CONTACT_FIELDS),
    value: text(500, "directory-office.error.value"),
    label: optional(text(100)),
    audience: z.enum(AUDIENCES),
    basis: z.enum(LEGAL_BASES),
    // a consent of its own, where it differs from the one for the person
    ...consent,
  })
  .transform(checkWay);

type Consent = { consentOn: string | null; consentUntil: string | null; consentNote: string | null };
type Said = z.output<typeof point>;

const fields = z.object({
  ...consent,
  // how it was given, and the words: written down beside it, once
  consentHow: z.enum(CONSENT_HOWS).optional(),
  consentWording: optional(text(4000)),
  points: z.array(point).min(1, "directory-office.error.noFields"),
  version,
});

/** Days of a consent fit together and do not lie ahead. */
function checkConsent(said: Consent, path: (string | number)[], today: string, context: z.RefinementCtx) {
  const fault = (field: string, message: string) =>
    context.addIssue({ code: "custom", path: [...path, field], message: `directory-office.error.${message}` });
  if (said.consentOn !== null && said.consentOn > today) fault("consentOn", "consentAhead");
  if (said.consentOn !== null && said.consentUntil !== null && said.consentUntil < said.consentOn)
    fault("consentUntil", "endBeforeStart");
}

/**
 * The form of a person: fields in rows, each with its audience and legal basis. A consent is said once for the person;
 * a row may say its own. A field that others are to see has to have a basis, and a consent a day.
 * @param today consents are not given ahead
 */
export const personForm = (today: string) =>
  fields.superRefine((value, context) => {
    checkConsent(value, [], today, context);
    for (const [index, row] of value.points.entries()) {
      checkConsent(row, ["points", index], today, context);
      if (row.basis === "none" && row.audience !== "office")
        context.addIssue({
          code: "custom",
          path: ["points", index, "basis"],
          message: "directory-office.error.noBasis",
        });
    }
    const isUndated = value.points.some((row) => row.basis === "consent" && row.consentOn === null);
    if (isUndated && value.consentOn === null)
      context.addIssue({ code: "custom", path: ["consentOn"], message: "directory-office.error.consentDay" });
  });
export type PersonInput = z.output<ReturnType<typeof personForm>>;

function pointOf(row: Said, shared: Consent): PersonPoint {
  const said = row.consentOn === null ? shared : row;
  const isConsent = row.basis === "consent";
  return {
    field: row.field,
    value: row.value,
    label: row.label,
    audience: row.audience,
    basis: row.basis,
    basisOn: isConsent ? said.consentOn : null,
    basisUntil: isConsent ? said.consentUntil : null,
    basisNote: isConsent ? said.consentNote : null,
  };
}

/** The person the form says. */
export const personOf = (input: PersonInput, id: string): Person => ({
  id,
  points: input.points.map((row) => pointOf(row, input)),
});

/** How the consent was given, and the words: those of the program, or others that were typed. */
export function saidConsent({ consentHow, consentWording: typed }: PersonInput, current: Wording): SaidConsent {
  const isOurs = typed !== null && typed.replaceAll(/\s+/g, " ").trim() === current.text;
  const wording = typed === null ? null : isOurs ? current : { ...current, text: typed, version: "own" };
  return { how: consentHow ?? "paper", wording };
}

const consentOf = (point: PersonPoint): Consent => ({
  consentOn: point.basisOn,
  consentUntil: point.basisUntil,
  consentNote: point.basisNote,
});

const asText = (said: Consent) => JSON.stringify(said);
const typedConsent = (said: Consent | undefined, prefix = ""): Typed => ({
  [`${prefix}consentOn`]: [said?.consentOn ?? ""],
  [`${prefix}consentUntil`]: [said?.consentUntil ?? ""],
  [`${prefix}consentNote`]: [said?.consentNote ?? ""],
});

/** The consent most fields rest on: the one that is said for the person. */
function sharedConsent(person: Person): Consent | undefined {
  const found = person.points.filter((point) => point.basis === "consent").map(consentOf);
  const count = (said: Consent) => found.filter((other) => asText(other) === asText(said)).length;
  return found.toSorted((a, b) => count(b) - count(a))[0];
}

/** A person as somebody would have typed it into the form. */
export function typedPerson(person: Person, version: number): Typed {
  const shared = sharedConsent(person);
  return Object.assign(
    { version: [String(version)] },
    typedConsent(shared),
    ...person.points.map((point, index) => {
      const isOwn = point.basis === "consent" && shared !== undefined && asText(consentOf(point)) !== asText(shared);
      return {
        [`points.${index}.field`]: [point.field],
        [`points.${index}.value`]: [showValue(point)],
        [`points.${index}.label`]: [point.label ?? ""],
        [`points.${index}.audience`]: [point.audience],
        [`points.${index}.basis`]: [point.basis],
        ...typedConsent(isOwn ? consentOf(point) : undefined, `points.${index}.`),
      };
    }),
  ) as Typed;
}

const ASKED: readonly ContactField[] = ["name", "function", "phone", "email"];

/** What is asked of somebody new: four fields, internal until somebody says otherwise. */
export const typedNobody = (version: number): Typed =>
  typedPerson(
    {
      id: "",
      points: ASKED.map((field) => ({
        field,
        value: "",
        label: null,
        audience: "office" as const,
        basis: "none" as const,
        basisOn: null,
        basisUntil: null,
        basisNote: null,
      })),
    },
    version,
  );
