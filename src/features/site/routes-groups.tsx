import { type Answer, notFound, page, redirect } from "../../platform/http/answers.ts";
import type { PublicDb } from "../../platform/db/doors.ts";
import { takeEvenly } from "../../platform/http/evenly.ts";
import { readForm } from "../../platform/http/forms.ts";
import { countAttempt, type Limit } from "../accounts/index.ts";
import {
  askToJoin,
  findGroup,
  findGroupBySlug,
  findGroupNames,
  findGroups,
  findGroupTree,
  findPublicModerators,
  findPublicSeats,
  type Group,
  publicJoinForm,
} from "../groups/index.ts";
import { findHindrance, type Hindrance, openForm, SEAL, TRAP } from "../inquiries/index.ts";
import { findPublicContent } from "../minutes/index.ts";
import {
  findSiteSections,
  findTranslations,
  type FormState,
  programReader,
  type PublicContext,
  type PublicFormContext,
  type Route,
} from "../records/index.ts";
import { groupSitePage } from "./views/group-page.tsx";
import { groupsListPage } from "./views/groups-page.tsx";
import { minutesPage } from "./views/minutes-page.tsx";
import { joinGroupPage } from "./views/join-group-page.tsx";

const HOUR = 3_600_000;
/** Requests from one network: nobody asks more often in an hour. */
const NETWORK_LIMIT: Limit = { name: "join-group", most: 6, within: HOUR };
/** Requests to one county in a day: more is a machine, and people read each. */
const COUNTY_LIMIT: Limit = { name: "join-group-county", most: 100, within: 24 * HOUR };

async function getGroup({ params }: PublicContext, db: PublicDb): Promise<Group> {
  const group = await findGroupBySlug(db, params["group"] ?? "");
  if (group === undefined) throw notFound();
  return group;
}

async function showList(context: PublicContext): Promise<Answer> {
  const shown = await context.read(async (db) => {
    const groups = await findGroups(db);
    const ids = groups.map(({ id }) => id);
    return {
      tree: await findGroupTree(db, context.services.clock.today()),
      translations: await findTranslations(db, ids, context.lang),
    };
  });
  return page(groupsListPage({ context, ...shown }));
}

async function showGroup(context: PublicContext): Promise<Answer> {
  const today = context.services.clock.today();
  const shown = await context.read(async (db) => {
    const group = await getGroup(context, db);
    const { id, slug, title } = group;
    const below = (await findGroups(db)).filter(({ parentId, endedOn }) => parentId === id && endedOn === null);
    return {
      group,
      below,
      names: await findGroupNames(db, id),
      seats: group.shows.includes("members") ? await findPublicSeats(db, id) : [],
      moderators: group.shows.includes("moderators") ? await findPublicModerators(db, id, today) : [],
      sections: await findSiteSections(context, db, { kind: "group", id, slug, title }),
      translations: await findTranslations(db, [id, ...below.map((one) => one.id)], context.lang),
    };
  });
  return page(groupSitePage({ context, ...shown }));
}

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

async function showMinutes(context: PublicContext): Promise<Answer> {
  const id = context.params["meeting"] ?? "";
  if (!ID.test(id)) throw notFound();
  const { group, found } = await context.read(async (db) => {
    const group = await getGroup(context, db);
    return { group, found: await findPublicContent(db, group.id, id) };
  });
  if (found === undefined) throw notFound();
  return page(minutesPage({ context, group, id, ...found }));
}

/** The group somebody may ask to join. */
async function getOpenGroup(context: PublicContext): Promise<Group> {
  const group = await context.read((db) => getGroup(context, db));
  if (group.joining !== "public" || group.endedOn !== null) throw notFound();
  return group;
}

const purposeOf = ({ id }: Group): string => `join-group:${id}`;

async function showForm(
  context: PublicContext,
  group: Group,
  form: { state: FormState; hindrance?: Hindrance | undefined } = { state: { typed: {}, errors: [] } },
): Promise<Answer> {
  const seal = await openForm(context, purposeOf(group));
  const isSent = context.query.get("gesendet") !== null;
  const status = form.hindrance === "often" ? 429 : form.hindrance || form.state.errors.length > 0 ? 422 : 200;
  return page(joinGroupPage({ context, group, seal, isSent, ...form }), status);
}

async function isWithinLimits({ services, tenant, network }: PublicFormContext): Promise<boolean> {
  return services.doors.asSignIn(async (db) => {
    const near = await countAttempt(db, services, NETWORK_LIMIT, `${tenant.id} ${network}`);
    return near.isAllowed && (await countAttempt(db, services, COUNTY_LIMIT, tenant.id)).isAllowed;
  }, tenant.id);
}

async function receive(context: PublicFormContext): Promise<Answer> {
  const { sent, services, tenant, paths, lang } = context;
  const group = await getOpenGroup(context);
  const read = readForm(publicJoinForm, sent.typed);
  if (!read.ok) return showForm(context, group, { state: read });
  const done = redirect(`${paths.site(lang, `gremien/${group.slug}/mitmachen`)}?gesendet=ja#formular`);
  if (sent.typed[TRAP]?.some((value) => value !== "")) return done;
  const state = { typed: sent.typed, errors: [] };
  const hindrance = await findHindrance(context, purposeOf(group), sent.typed[SEAL]?.at(-1));
  if (hindrance !== undefined) return showForm(context, group, { state, hindrance });
  if (!(await isWithinLimits(context))) return showForm(context, group, { state, hindrance: "often" });
  const { organisation, person, text, email, phone } = read.value;
  const asked = {
    organisationId: null,
    organisationName: organisation,
    name: person,
    email,
    phone: phone || null,
    text,
  };
  const write = async () =>
    services.doors.withTenant(programReader(tenant.id), async (db) => {
      const whole = await findGroup(db, group.id);
      if (whole !== undefined) await askToJoin(db, { services, tenant }, whole, asked);
    });
  await takeEvenly(write());
  return done;
}

/** Groups as far as each decided to show itself, and asking to join those that are open. */
export const groupRoutes: readonly Route[] = [
  { door: "public", method: "get", part: "groups", path: "gremien", handle: showList },
  { door: "public", method: "get", part: "groups", path: "gremien/:group", handle: showGroup },
  { door: "public", method: "get", part: "groups", path: "gremien/:group/protokolle/:meeting", handle: showMinutes },
  {
    door: "public",
    method: "get",
    part: "groups",
    path: "gremien/:group/mitmachen",
    query: ["gesendet"],
    unlisted: true,
    isAnew: true,
    handle: async (context) => showForm(context, await getOpenGroup(context)),
  },
  { door: "public", method: "post", part: "groups", path: "gremien/:group/mitmachen", handle: receive },
];
