import { dayOf } from "../../platform/clock.ts";
import type { TenantDb } from "../../platform/db/doors.ts";
import type { OpenMatter, WorkspaceContext } from "../records/index.ts";
import { insidePath } from "./answering.ts";

/** Rounds and links of a heading: more are a list. */
const MOST = 100;

async function findRounds({ t, paths }: WorkspaceContext, db: TenantDb): Promise<OpenMatter[]> {
  const rows = await db
    .selectFrom("round as r")
    .leftJoin("request as q", (join) => join.onRef("q.tenant_id", "=", "r.tenant_id").onRef("q.round_id", "=", "r.id"))
    .select(["r.id", "r.title", "r.made_at", "r.made_by", "r.due_on", "r.sent_at"])
    .select((eb) => [eb.fn.count<string>("q.id").as("asked"), eb.fn.count<string>("q.answered_at").as("answered")])
    .where("r.closed_at", "is", null)
    .groupBy(["r.tenant_id", "r.id"])
    .orderBy("r.due_on")
    .limit(MOST)
    .execute();
  return rows.map((row) => ({
    key: `round:${row.id}`,
    topic: t("rounds-office.open.rounds"),
    title: row.title,
    href: paths.intern(`abfragen/${row.id}`),
    since: dayOf(row.made_at),
    last:
      row.sent_at === null
        ? t("rounds-office.open.notSent", { by: row.made_by })
        : t("rounds-office.open.sent", {
            on: dayOf(row.sent_at),
            answered: Number(row.answered),
            asked: Number(row.asked),
          }),
    next: row.due_on,
  }));
}

async function findLinks({ t, paths, services }: WorkspaceContext, db: TenantDb): Promise<OpenMatter[]> {
  const rows = await db
    .selectFrom("personal_link as l")
    .innerJoin("record as o", (join) =>
      join.onRef("o.tenant_id", "=", "l.tenant_id").onRef("o.id", "=", "l.organisation_id"),
    )
    .select(["o.slug", "o.title", "o.id"])
    .select((eb) => [
      eb.fn.countAll<string>().as("count"),
      eb.fn.min("l.made_at").as("since"),
      eb.fn.max("l.expires_at").as("until"),
    ])
    .where("l.revoked_at", "is", null)
    .where("l.expires_at", ">", services.clock.now())
    .groupBy(["o.id", "o.slug", "o.title"])
    .orderBy("o.title")
    .limit(MOST)
    .execute();
  return rows.map((row) => ({
    key: `links:${row.id}`,
    topic: t("rounds-office.open.links"),
    title: t("rounds-office.open.linksOf", { count: Number(row.count), until: dayOf(row.until) }),
    href: paths.intern(insidePath(row.slug)),
    since: dayOf(row.since),
    whom: row.title,
  }));
}

/** What organisations were asked for and have not answered; a partner's own. */
async function findRequests({ t, paths, viewer, services }: WorkspaceContext, db: TenantDb): Promise<OpenMatter[]> {
  const rows = await db
    .selectFrom("request as q")
    .innerJoin("record as o", (join) =>
      join.onRef("o.tenant_id", "=", "q.tenant_id").onRef("o.id", "=", "q.organisation_id"),
    )
    .select(["q.id", "q.ask", "q.asked_at", "q.due_on", "q.told_last_at", "o.slug", "o.title"])
    .where("q.answered_at", "is", null)
    .where("q.round_id", "is", null)
    .$if(viewer.role !== "office", (query) => query.where("q.organisation_id", "=", viewer.organisationId))
    .orderBy("q.asked_at")
    .limit(MOST)
    .execute();
  const labels = new Map(services.registry.asks.map(({ name, label }) => [name, t(label)]));
  return rows.map((row) => ({
    key: `request:${row.id}`,
    topic: t("rounds-office.open.requests"),
    title: labels.get(row.ask) ?? row.ask,
    href: paths.intern(insidePath(row.slug)),
    since: dayOf(row.asked_at),
    last: row.told_last_at === null ? undefined : t("rounds-office.open.told", { on: dayOf(row.told_last_at) }),
    next: row.due_on ?? undefined,
    whom: row.title,
  }));
}

/** Proposals that wait, each with who made it. */
async function findWaiting({ t, paths }: WorkspaceContext, db: TenantDb): Promise<OpenMatter[]> {
  const rows = await db
    .selectFrom("proposal as p")
    .innerJoin("record as r", (join) => join.onRef("r.tenant_id", "=", "p.tenant_id").onRef("r.id", "=", "p.record_id"))
    .select(["p.id", "p.proposed_at", "p.proposed_by", "r.title"])
    .where("p.decided_at", "is", null)
    .orderBy("p.proposed_at")
    .limit(MOST)
    .execute();
  return rows.map((row) => ({
    key: `proposal:${row.id}`,
    topic: t("rounds-office.proposals.title"),
    title: row.title,
    href: paths.intern("vorschlaege"),
    since: dayOf(row.proposed_at),
    whom: row.proposed_by,
  }));
}

/** What hangs on rounds and links: the office's rounds, proposals and links that are out; open requests of both. */
export async function findOpenMatters(context: WorkspaceContext, db: TenantDb): Promise<OpenMatter[]> {
  const { viewer } = context;
  if (viewer.role === "reader") return [];
  if (viewer.role === "partner") return findRequests(context, db);
  return [
    ...(await findRounds(context, db)),
    ...(await findRequests(context, db)),
    ...(await findWaiting(context, db)),
    ...(await findLinks(context, db)),
  ];
}
