import { z } from "zod";
import { notFound, page, redirect } from "../../platform/http/answers.ts";
import { addDays } from "../../platform/clock.ts";
import type { TenantDb } from "../../platform/db/doors.ts";
import { readForm, type Typed } from "../../platform/http/forms.ts";
import { workspacePage } from "../accounts/index.ts";
import { findMunicipalities } from "../directory/index.ts";
import { actorOf, type FormState, type Route, type Scope, type WorkspaceContext } from "../records/index.ts";
import { findAddressees } from "./addressees.ts";
import { type Askable, findAskable } from "./askable.ts";
import { listForm, roundForm, type RoundInput } from "./forms.ts";
import { linkEnd } from "./links.ts";
import { sendAsks } from "./mailing.ts";
import { asksMail } from "./mails.ts";
import { findProlongings } from "./prolong.ts";
import { OWN_DAYS, reminderDays, type Round, type Rule } from "./round.ts";
import {
  closeRound,
  createRound,
  discardRound,
  findAsked,
  findRound,
  findRounds,
  sendRound,
  withMatters,
} from "./rounds.ts";
import { PreparedPage } from "./views/prepared-page.tsx";
import { RoundFormPage } from "./views/round-form.tsx";
import { RoundPage } from "./views/round-page.tsx";
import { RoundsPage } from "./views/rounds-page.tsx";

/** Acts in the name of who is signed in. */
export const scopeOf = ({ tenant, viewer, services }: WorkspaceContext): Scope => ({
  tenantId: tenant.id,
  actor: actorOf(viewer),
  clock: services.clock,
  newId: services.newId,
});

async function showRounds(context: WorkspaceContext) {
  const rounds = await context.use((db) => findRounds(db));
  const title = context.t("rounds-office.rounds.title");
  return page(
    workspacePage(context, { title, current: "rounds", children: <RoundsPage context={context} rounds={rounds} /> }),
  );
}

/** Days a round lasts unless told otherwise. */
const LASTS = 21;

/** A fresh form: profile and offers, three weeks, a reminder a week before the end. */
function freshForm({ services, t }: WorkspaceContext): FormState {
  const typed: Typed = {
    title: [t("rounds-office.round.titleFresh")],
    asks: ["check"],
    dueOn: [addDays(services.clock.today(), LASTS)],
    reminders: ["week", "last"],
    letter: [t("rounds-office.round.letterFresh")],
    withAddress: [],
  };
  return { typed, errors: [] };
}

async function showNew(context: WorkspaceContext, state: FormState = freshForm(context)) {
  const { tenant, services, t } = context;
  const places = await context.use((db) => findMunicipalities(db, tenant.ags, services.clock.today()));
  const title = t("rounds-office.round.new");
  const children = <RoundFormPage context={context} state={state} places={places} />;
  const trail = [{ href: context.paths.intern("abfragen"), label: t("rounds-office.rounds.title") }];
  return page(
    workspacePage(context, { title, current: "rounds", trail, children }),
    state.errors.length > 0 ? 422 : 200,
  );
}

const ruleOf = (input: RoundInput): Rule => ({
  kinds: input.kinds,
  memberships: input.memberships,
  places: input.places,
  topics: input.topics,
  notSince: input.notSince,
  withAddress: input.withAddress !== undefined,
});

async function prepareRound(context: WorkspaceContext) {
  const { sent, services, paths } = context;
  const form = readForm(roundForm, sent.typed);
  if (!form.ok) return showNew(context, form);
  const { value } = form;
  const today = services.clock.today();
  const known = services.registry.asks.filter((ask) => ask.isForRounds && value.asks.includes(ask.name));
  const days = [value.day1, value.day2, value.day3].flatMap((day) => day ?? []);
  const fault = (field: string, key: string) => showNew(context, { typed: sent.typed, errors: [{ field, key }] });
  if (known.length === 0) return fault("asks", "rounds-office.error.asks");
  if (value.dueOn <= today) return fault("dueOn", "rounds-office.error.past");
  const past = OWN_DAYS.find((name) => (value[name] ?? "9999") <= today);
  if (past !== undefined) return fault(past, "rounds-office.error.past");
  const round = {
    title: value.title,
    letter: value.letter ?? "",
    asks: known.map(({ name }) => name),
    rule: ruleOf(value),
    dueOn: value.dueOn,
    remindOn: reminderDays(value.dueOn, { chosen: value.reminders, days }, today),
  };
  const id = await context.use((db) => createRound(db, scopeOf(context), round));
  return redirect(paths.intern(`abfragen/${id}`));
}

/** @throws 404 */
export async function getRound(context: WorkspaceContext, db: TenantDb): Promise<Round> {
  const id = z.guid().safeParse(context.params["round"]);
  const round = id.success ? await findRound(db, id.data) : undefined;
  if (round === undefined) throw notFound();
  return round;
}

/** The questions of a round, in the order of the page. */
const asksOf = ({ services }: WorkspaceContext, round: Round) =>
  services.registry.asks.filter(({ name }) => round.asks.includes(name));

/** Whom a prepared round asks: chosen by its rule, with something to be asked for. */
const findListed = async (context: WorkspaceContext, db: TenantDb, round: Round): Promise<Askable[]> =>
  withMatters(db, scopeOf(context), asksOf(context, round), await findAskable(db, round.rule));

/** The mail as it will read, for the first of the list. */
function previewOf(context: WorkspaceContext, round: Round, first: Askable | undefined) {
  const { services, tenant, t } = context;
  const asks = asksOf(context, round).map(({ label }) => t(label));
  const organisation = first?.name ?? t("rounds-office.prepared.someone");
  const href = `${services.baseUrl}/…`;
  return asksMail({
    tenant,
    name: null,
    asked: [{ organisation, asks, dueOn: round.dueOn, href }],
    letters: [round.letter],
    isReminder: false,
    until: linkEnd(services.clock.now()),
  });
}

type Wrong = { problem?: string; state?: FormState };

const NOTHING_TYPED: FormState = { typed: {}, errors: [] };

/** A round as far as it is; with what is wrong in what was sent of it. */
export async function showRound(context: WorkspaceContext, { problem, state = NOTHING_TYPED }: Wrong = {}) {
  const { t, paths } = context;
  const found = await context.use(async (db) => {
    const round = await getRound(context, db);
    if (round.sentAt !== null)
      return { round, asked: await findAsked(db, round.id), prolongings: await findProlongings(db, round.id) };
    const askable = await findListed(context, db, round);
    const addressees = await findAddressees(
      db,
      askable.map(({ id }) => id),
    );
    return { round, askable, addressees };
  });
  const { round } = found;
  const trail = [{ href: paths.intern("abfragen"), label: t("rounds-office.rounds.title") }];
  const children =
    found.askable === undefined ? (
      <RoundPage context={context} {...found} state={state} />
    ) : (
      <PreparedPage
        context={context}
        {...found}
        preview={previewOf(context, round, found.askable[0])}
        problem={problem}
      />
    );
  const frame = { title: round.title, current: "rounds", trail, children };
  const isWrong = problem !== undefined || state.errors.length > 0;
  return page(workspacePage(context, frame), isWrong ? 422 : 200);
}

/** Sends a round: whoever was ticked is asked, and the mails are written, before the answer comes. */
async function send(context: WorkspaceContext) {
  const { sent, services, tenant, paths } = context;
  const form = readForm(listForm, sent.typed);
  if (!form.ok) return showRound(context, { problem: form.errors[0]?.key ?? "ui.error.invalid" });
  const scope = scopeOf(context);
  const id = await context.use(async (db) => {
    const round = await getRound(context, db);
    const known = new Set((await findListed(context, db, round)).map((one) => one.id));
    const organisationIds = form.value.organisations.filter((one) => known.has(one));
    await sendRound(db, scope, round, { asks: asksOf(context, round), organisationIds });
    return round.id;
  });
  await sendAsks(services, tenant, scope);
  return redirect(`${paths.intern(`abfragen/${id}`)}?hinweis=rounds-office.done.roundSent`);
}

async function close(context: WorkspaceContext) {
  const id = await context.use(async (db) => {
    const round = await getRound(context, db);
    await closeRound(db, scopeOf(context), round.id);
    return round.id;
  });
  return redirect(`${context.paths.intern(`abfragen/${id}`)}?hinweis=rounds-office.done.roundClosed`);
}

async function discard(context: WorkspaceContext) {
  await context.use(async (db) => discardRound(db, (await getRound(context, db)).id));
  return redirect(`${context.paths.intern("abfragen")}?hinweis=rounds-office.done.roundDiscarded`);
}

const office = { door: "workspace", roles: ["office"] } as const;

/** Rounds of the office. */
export const roundRoutes: readonly Route[] = [
  { ...office, method: "get", path: "abfragen", handle: showRounds },
  { ...office, method: "get", path: "abfragen/neu", handle: (context: WorkspaceContext) => showNew(context) },
  { ...office, method: "post", path: "abfragen", handle: prepareRound },
  { ...office, method: "get", path: "abfragen/:round", handle: (context: WorkspaceContext) => showRound(context) },
  { ...office, method: "post", path: "abfragen/:round/versand", handle: send },
  { ...office, method: "post", path: "abfragen/:round/ende", handle: close },
  { ...office, method: "post", path: "abfragen/:round/verwerfen", handle: discard },
];
