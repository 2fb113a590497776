import { type Answer, notFound, page, redirect } from "../../platform/http/answers.ts";
import { readForm, type Typed } from "../../platform/http/forms.ts";
import { countAttempt, type Limit } from "../accounts/index.ts";
import { TRAP } from "../inquiries/index.ts";
import {
  type FormState,
  type OutsideContext,
  pathsOf,
  absoluteAddress,
  programReader,
  type PublicContext,
  type PublicFormContext,
  type Route,
} from "../records/index.ts";
import {
  contribute,
  contributionForm,
  findContributions,
  findTableByCode,
  readCode,
  tablePath,
  type TopicTable,
} from "../tables/index.ts";
import { preferredLanguage } from "./preferred-language.ts";
import { tablePage } from "./views/table-page.tsx";

const MINUTE = 60_000;
/** A room of eighty people stands behind one line. */
const NETWORK_LIMIT: Limit = { name: "table-network", most: 120, within: 10 * MINUTE };
const TABLE_LIMIT: Limit = { name: "table", most: 40, within: MINUTE };

type Program = Pick<PublicContext, "services" | "tenant">;

const asProgram = <T,>({ services, tenant }: Program, work: Parameters<typeof services.doors.withTenant<T>>[1]) =>
  services.doors.withTenant(programReader(tenant.id), work);

/** The table of the address. @throws 404 */
async function getTable(context: PublicContext): Promise<TopicTable> {
  const code = readCode(context.params["token"] ?? "");
  const table = await asProgram(context, (db) => findTableByCode(db, code));
  if (table === undefined) throw notFound();
  return table;
}

/** Why something was not kept; what was typed stands on the page all the same. */
type Hindrance = "closed" | "full" | "often";
const STATUS: Readonly<Record<Hindrance, number>> = { closed: 409, full: 409, often: 429 };

async function showTable(
  context: PublicContext,
  table: TopicTable,
  shown: { state?: FormState; hindrance?: Hindrance } = {},
): Promise<Answer> {
  const said = await asProgram(context, (db) => findContributions(db, [table.id]));
  const { state, hindrance } = shown;
  const status = hindrance === undefined ? (state === undefined ? 200 : 422) : STATUS[hindrance];
  const form = formOf(state?.typed) ?? context.services.newId();
  const isSent = hindrance === undefined && context.query.get("stand") === "gesendet";
  return page(tablePage({ context, table, said, state, hindrance, isSent, form }), status);
}

/** Sent again after a fault it is the same form. */
const formOf = (typed: Typed | undefined): string | undefined => {
  const form = typed?.["form"]?.at(-1);
  return form !== undefined && /^[0-9a-f-]{36}$/u.test(form) ? form : undefined;
};

const show = async (context: PublicContext): Promise<Answer> => showTable(context, await getTable(context));

async function isWithinLimits({ services, tenant, network }: PublicFormContext, table: TopicTable): Promise<boolean> {
  return services.doors.asSignIn(async (db) => {
    const near = await countAttempt(db, services, NETWORK_LIMIT, `${tenant.id} ${network}`);
    return near.isAllowed && (await countAttempt(db, services, TABLE_LIMIT, table.id)).isAllowed;
  }, tenant.id);
}

async function receive(context: PublicFormContext): Promise<Answer> {
  const { sent, services, tenant, paths, lang } = context;
  const table = await getTable(context);
  const done = redirect(`${paths.site(lang, tablePath(table))}?stand=gesendet#beitraege`);
  if (sent.typed[TRAP]?.some((value) => value !== "")) return done;
  const read = readForm(contributionForm, sent.typed);
  if (!read.ok) return showTable(context, table, { state: read });
  const state = { typed: sent.typed, errors: [] };
  if (!(await isWithinLimits(context, table))) return showTable(context, table, { state, hindrance: "often" });
  const scope = { tenantId: tenant.id, clock: services.clock, newId: services.newId };
  const outcome = await asProgram(context, (db) => contribute(db, scope, table, read.value));
  if (outcome === "kept") return done;
  return showTable(context, await getTable(context), { state, hindrance: outcome });
}

/** The short address on the sheet leads to the language of whoever comes. */
async function leadToTable({ params, services, header }: OutsideContext): Promise<Answer> {
  const tenant = await services.tenants.find(params["county"] ?? "");
  if (tenant === undefined) throw notFound();
  const language = preferredLanguage(header("accept-language") ?? "", tenant.languages);
  const path = pathsOf(tenant).site(language, tablePath({ code: encodeURIComponent(params["table"] ?? "") }));
  return redirect(tenant.domain === null ? path : absoluteAddress(services, tenant, path));
}

/** Saying something at a table of a meeting, without an account. */
export const tableRoutes: readonly Route[] = [
  { door: "outside", method: "get", path: ":county/tisch/:table", part: "groups", handle: leadToTable },
  {
    door: "public",
    method: "get",
    path: "tisch/:token",
    query: ["stand"],
    unlisted: true,
    isAnew: true,
    part: "groups",
    handle: show,
  },
  { door: "public", method: "post", path: "tisch/:token", part: "groups", handle: receive },
];
