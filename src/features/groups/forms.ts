import { z } from "zod";
import type { Typed } from "../../platform/http/forms.ts";
import { asTyped, day, email, optional, optionalText, text, version, whole } from "../../platform/http/inputs.ts";
import { type Group, type GroupContent, GROUP_TYPES, JOINING, QUORUMS, SHOWS, VOTES } from "./group.ts";

const place = z.string().regex(/^\d{8}$/u, "ui.error.invalid");

/** What is said of a group. `from`: the result of a session it is founded from. */
export const groupForm = z
  .object({
    title: text(300),
    type: z.enum(GROUP_TYPES, "ui.error.missing"),
    parentId: optional(z.guid()),
    leadId: optional(z.guid()),
    managementId: optional(z.guid()),
    ags: optional(place),
    purpose: optionalText(20_000),
    email: optional(email),
    foundedOn: optional(day),
    joining: z.enum(JOINING).default("closed"),
    shows: z.array(z.enum(SHOWS)),
    quorum: z.enum(QUORUMS).default("none"),
    quorumNumber: optional(whole(500)),
    audience: z.enum(["public", "network", "group"]).default("network"),
    from: optional(z.guid()),
    version: version.optional(),
  })
  .refine(({ quorum, quorumNumber }) => quorum !== "number" || (quorumNumber ?? 0) > 0, {
    path: ["quorumNumber"],
    message: "ui.error.missing",
  });
export type GroupInput = z.output<typeof groupForm>;

/** A group as somebody would have typed it. */
export const typedOf = (group: GroupContent & Partial<Pick<Group, "audience" | "version">>): Typed => ({
  title: asTyped(group.title),
  type: asTyped(group.type),
  parentId: asTyped(group.parentId),
  leadId: asTyped(group.leadId),
  managementId: asTyped(group.managementId),
  ags: asTyped(group.ags),
  purpose: asTyped(group.purpose),
  email: asTyped(group.email),
  foundedOn: asTyped(group.foundedOn),
  joining: asTyped(group.joining),
  shows: [...group.shows],
  quorum: asTyped(group.quorum),
  quorumNumber: asTyped(group.quorumNumber),
  audience: asTyped(group.audience ?? "network"),
  version: asTyped(group.version),
});

/** What the form says. */
export const contentOf = ({ audience: _a, version: _v, from: _f, ...content }: GroupInput): GroupContent => ({
  ...content,
  quorumNumber: content.quorum === "number" ? content.quorumNumber : null,
});

const term = { fromOn: optional(day), untilOn: optional(day) };
const isTerm = ({ fromOn, untilOn }: { fromOn: string | null; untilOn: string | null }) =>
  fromOn === null || untilOn === null || untilOn >= fromOn;
const backwards = { path: ["untilOn"], message: "groups-office.error.term" };

/** Seats for organisations, one or many at once. `vote` empty: voting, or advisory where the directory says so. */
export const seatsForm = z
  .object({
    organisations: z.array(z.guid()).min(1, "groups-office.error.noOrganisation").max(500),
    vote: optional(z.enum(VOTES)),
    ...term,
  })
  .refine(isTerm, backwards);

/** A seat of a person with no organisation behind them. */
export const personSeatForm = z
  .object({
    label: text(200),
    name: text(200),
    email: optional(email),
    phone: optionalText(60),
    vote: z.enum(VOTES).default("voting"),
    ...term,
  })
  .refine(isTerm, backwards);

const person = z.object({
  id: optional(z.guid()),
  /** A person of the directory; what is typed besides stays. */
  contactId: optional(z.guid()),
  role: z.enum(["representative", "deputy"]).default("representative"),
  name: optionalText(200),
  email: optional(email),
  phone: optionalText(60),
});

/** A seat with who sits on it. */
export const seatForm = z
  .object({ label: optional(text(200)), vote: z.enum(VOTES), persons: z.array(person), ...term })
  .refine(isTerm, backwards);
export type SeatInput = z.output<typeof seatForm>;

/** Who moderates. */
export const moderatorForm = z
  .object({
    role: z.enum(["moderator", "co_moderator"]).default("moderator"),
    name: text(200),
    email: optional(email),
    organisationId: optional(z.guid()),
    institution: optional(text(200)),
    basis: optional(z.enum(["official_function", "consent"])),
    ...term,
  })
  .refine(isTerm, backwards);

/** The last day of something, today unless told otherwise. */
export const endForm = z.object({ on: optional(day), note: optional(text(2000)) });

const pastDay = (today: string) => day.refine((typed) => typed <= today, "groups-office.error.future");

/** A new name from a day on, and why; `from`: the session's result that says so. */
export const nameForm = (today: string) =>
  z.object({ name: text(300), fromOn: pastDay(today), note: optional(text(2000)), from: optional(z.guid()) });

/** Which groups become one, what it is called, from when on. */
export const mergeForm = (today: string) =>
  z.object({
    others: z.array(z.guid()).min(1, "groups-office.error.noOther"),
    name: text(300),
    fromOn: pastDay(today),
  });

/** Which seats become a group of their own. */
export const splitForm = (today: string) =>
  z.object({
    seats: z.array(z.guid()),
    name: text(300),
    fromOn: pastDay(today),
    stays: z.literal("yes").optional(),
  });

/** The last day of a group. */
export const endGroupForm = (today: string) => z.object({ endsOn: pastDay(today) });
