import { createHash } from "node:crypto";
import { z } from "zod";
import { type Answer, notFound, page, redirect } from "../../platform/http/answers.ts";
import type { TenantDb } from "../../platform/db/doors.ts";
import { readForm, type Typed } from "../../platform/http/forms.ts";
import { asTyped } from "../../platform/http/inputs.ts";
import { findOrganisation, findOrganisationsByIds } from "../directory/index.ts";
import {
  type FormState,
  isRowButton,
  type Route,
  scopeOf,
  withoutRemovedRows,
  type WorkspaceContext,
} from "../records/index.ts";
import { endForm, moderatorForm, personSeatForm, seatForm, seatsForm } from "./forms.ts";
import type { Group, Seat } from "./group.ts";
import { loadLedGroup } from "./load.ts";
import { findModerators, findSeat, findSeats } from "./seat-queries.ts";
import { findSeatChoices } from "./choices.ts";
import { endModerator, endSeat, writeSeat } from "./seat-changes.ts";
import { addModerator, giveSeats, seatPerson } from "./seats.ts";
import { seatPage } from "./views/seat-page.tsx";
import type { SeatForms } from "./views/seat-fields.tsx";
import { seatsPage } from "./views/seats-page.tsx";

const EMPTY: FormState = { typed: {}, errors: [] };

async function show(context: WorkspaceContext, db: TenantDb, group: Group, forms: SeatForms = {}): Promise<Answer> {
  const seats = await findSeats(db, group.id);
  return page(
    seatsPage({
      context,
      group,
      seats,
      moderators: await findModerators(db, group.id),
      choices: await findSeatChoices(db, seats, context.services.clock.today()),
      forms,
    }),
    Object.values(forms).length > 0 ? 422 : 200,
  );
}

const back = ({ paths }: WorkspaceContext, { slug }: Group, done: string): Answer =>
  redirect(`${paths.intern(`gremien/${slug}/sitze`)}?hinweis=groups-office.done.${done}`);

/** Gives organisations a seat; who the directory calls an adviser advises, unless told otherwise. */
async function give(context: WorkspaceContext): Promise<Answer> {
  return context.use(async (db) => {
    const group = await loadLedGroup(context, db);
    const read = readForm(seatsForm, context.sent.typed);
    if (!read.ok) return show(context, db, group, { organisations: read });
    const { vote, fromOn, untilOn, organisations } = read.value;
    const found = await findOrganisationsByIds(db, organisations);
    const today = context.services.clock.today();
    const seats = found.map(({ id, membership }) => ({
      organisationId: id,
      label: null,
      vote: vote ?? (membership === "adviser" ? ("advisory" as const) : ("voting" as const)),
      fromOn: fromOn ?? today,
      untilOn,
    }));
    await giveSeats(db, scopeOf(context), group.id, seats);
    return back(context, group, "seats");
  });
}

/** A seat of a person with no organisation behind them. */
async function giveToPerson(context: WorkspaceContext): Promise<Answer> {
  return context.use(async (db) => {
    const group = await loadLedGroup(context, db);
    const read = readForm(personSeatForm, context.sent.typed);
    if (!read.ok) return show(context, db, group, { person: read });
    const { label, vote, name, email, phone, untilOn } = read.value;
    const scope = scopeOf(context);
    const fromOn = read.value.fromOn ?? scope.clock.today();
    const [id] = await giveSeats(db, scope, group.id, [{ organisationId: null, label, vote, fromOn, untilOn }]);
    const person = { role: "representative" as const, name, email, phone: phone || null, contactId: null };
    if (id !== undefined)
      await seatPerson(db, scope, { id, groupId: group.id, organisationId: null }, { ...person, fromOn, untilOn });
    return back(context, group, "seats");
  });
}

async function loadSeat(
  context: WorkspaceContext,
  db: TenantDb,
  lock?: "for update",
): Promise<{ group: Group; seat: Seat }> {
  const group = await loadLedGroup(context, db);
  const id = z.guid().safeParse(context.params["seat"]);
  const seat = id.success ? await findSeat(db, group.id, id.data, lock) : undefined;
  if (seat === undefined) throw notFound();
  return { group, seat };
}

/** A seat as somebody would have typed it. */
const typedOf = (seat: Seat): Typed => ({
  label: asTyped(seat.label),
  vote: [seat.vote],
  fromOn: [seat.fromOn],
  untilOn: asTyped(seat.untilOn),
  ...Object.fromEntries(
    seat.persons.flatMap(({ id, contactId, role, name, email, phone }, index) =>
      Object.entries({ id, contactId, role, name, email, phone }).map(([field, value]) => [
        `persons.${index}.${field}`,
        asTyped(value),
      ]),
    ),
  ),
});

/** Another one as soon as something about the seat or its people is: what a form was filled from. */
const markOf = (seat: Seat): string =>
  createHash("sha256")
    .update(JSON.stringify(typedOf(seat)))
    .digest("base64url")
    .slice(0, 16);

async function showSeat(
  context: WorkspaceContext,
  db: TenantDb,
  { group, seat }: { group: Group; seat: Seat },
  state: FormState = { ...EMPTY, typed: typedOf(seat) },
  isLate = false,
): Promise<Answer> {
  const organisation = seat.organisationId === null ? undefined : await findOrganisation(db, seat.organisationId);
  const contacts = organisation?.persons ?? [];
  // Who comes back from a fault still writes from what they first saw; who was late has now seen the newer one.
  const mark = (isLate ? undefined : state.typed["mark"]?.at(-1)) ?? markOf(seat);
  const status = isLate ? 409 : state.errors.length > 0 ? 422 : 200;
  return page(seatPage({ context, group, seat, contacts, state, mark, isLate }), status);
}

async function saveSeat(context: WorkspaceContext): Promise<Answer> {
  const { typed } = context.sent;
  return context.use(async (db) => {
    // Two who save at the same moment follow each other: the second sees what the first has written.
    const found = await loadSeat(context, db, "for update");
    if (isRowButton(typed)) return showSeat(context, db, found, { typed: withoutRemovedRows(typed), errors: [] });
    const read = readForm(seatForm, typed);
    if (!read.ok) return showSeat(context, db, found, read);
    if ((typed["mark"]?.at(-1) ?? markOf(found.seat)) !== markOf(found.seat))
      return showSeat(context, db, found, { typed, errors: [] }, true);
    await writeSeat(db, scopeOf(context), found.seat, read.value);
    return back(context, found.group, "seat");
  });
}

async function stopSeat(context: WorkspaceContext): Promise<Answer> {
  return context.use(async (db) => {
    const found = await loadSeat(context, db);
    const read = readForm(endForm, context.sent.typed);
    const isBackwards = read.ok && read.value.on !== null && read.value.on < found.seat.fromOn;
    const fault = { typed: { ...typedOf(found.seat), ...context.sent.typed } };
    if (!read.ok) return showSeat(context, db, found, { ...fault, errors: read.errors });
    if (isBackwards)
      return showSeat(context, db, found, { ...fault, errors: [{ field: "on", key: "groups-office.error.term" }] });
    await endSeat(db, scopeOf(context), found.seat, read.value.on);
    return back(context, found.group, "seatEnded");
  });
}

async function moderate(context: WorkspaceContext): Promise<Answer> {
  return context.use(async (db) => {
    const group = await loadLedGroup(context, db);
    const read = readForm(moderatorForm, context.sent.typed);
    if (!read.ok) return show(context, db, group, { moderator: read });
    const fromOn = read.value.fromOn ?? context.services.clock.today();
    const { organisationId } = read.value;
    const [known] = organisationId === null ? [] : await findOrganisationsByIds(db, [organisationId]);
    const moderator = { ...read.value, fromOn, organisationId: known?.id ?? null };
    await addModerator(db, scopeOf(context), group.id, moderator);
    return back(context, group, "moderator");
  });
}

async function stopModerator(context: WorkspaceContext): Promise<Answer> {
  return context.use(async (db) => {
    const group = await loadLedGroup(context, db);
    const moderator = (await findModerators(db, group.id)).find(({ id }) => id === context.params["moderator"]);
    if (moderator === undefined) throw notFound();
    await endModerator(db, scopeOf(context), group.id, moderator, null);
    return back(context, group, "moderatorEnded");
  });
}

const roles = ["office", "partner"] as const;
const get = { door: "workspace", method: "get", roles } as const;
const post = { door: "workspace", method: "post", roles } as const;

/** Seats of a group and who moderates it, for who leads it. */
export const seatRoutes: readonly Route[] = [
  {
    ...get,
    path: "gremien/:slug/sitze",
    handle: (context: WorkspaceContext) =>
      context.use(async (db) => show(context, db, await loadLedGroup(context, db))),
  },
  { ...post, path: "gremien/:slug/sitze", handle: give },
  { ...post, path: "gremien/:slug/sitze/person", handle: giveToPerson },
  {
    ...get,
    path: "gremien/:slug/sitze/:seat",
    handle: (context: WorkspaceContext) =>
      context.use(async (db) => showSeat(context, db, await loadSeat(context, db))),
  },
  { ...post, path: "gremien/:slug/sitze/:seat", handle: saveSeat },
  { ...post, path: "gremien/:slug/sitze/:seat/ende", handle: stopSeat },
  { ...post, path: "gremien/:slug/moderation", handle: moderate },
  { ...post, path: "gremien/:slug/moderation/:moderator/ende", handle: stopModerator },
];
