import { dayOf } from "../../platform/clock.ts";
import type { TenantDb } from "../../platform/db/doors.ts";
import { getTranslator } from "../../platform/i18n/translate.ts";
import { queueMail, renderMail } from "../../platform/mail/index.ts";
import { findTasks, isToBeReminded, type Result } from "../minutes/index.ts";
import {
  absoluteAddress,
  findLinkSecret,
  makeToken,
  pathsOf,
  programReader,
  type Scope,
  type Services,
  type Tenant,
} from "../records/index.ts";

const t = getTranslator("de");

/** What sort of mail it is, in the postbox. */
const MAIL_KIND = "task";

type Reminded = { id: string; remindedOn: string | null; linkId: string; linkAddress: string | null };

async function findReminded(db: TenantDb, ids: readonly string[]): Promise<Map<string, Reminded>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("result")
    .select(["id", "reminded_at", "task_link_id", "link_address"])
    .where("id", "in", [...ids])
    .execute();
  return new Map(
    rows.map(({ id, reminded_at, task_link_id, link_address }) => [
      id,
      {
        id,
        remindedOn: reminded_at === null ? null : dayOf(reminded_at),
        linkId: task_link_id ?? id,
        linkAddress: link_address,
      },
    ]),
  );
}

/** The link of whoever is in charge now: with another person it is another link. @returns its token */
async function readyLink(db: TenantDb, scope: Scope, task: Result, known: Reminded, secret: string): Promise<string> {
  const address = task.responsibleEmail ?? "";
  const linkId = known.linkAddress === address ? known.linkId : scope.newId();
  const change = { task_link_id: linkId, link_address: address, reminded_at: scope.clock.now() };
  await db.updateTable("result").set(change).where("id", "=", task.id).execute();
  return makeToken(secret, "task", linkId);
}

/** One mail with all tasks of an address that it is to be reminded of. */
async function remind(
  db: TenantDb,
  { services, tenant, scope }: { services: Services; tenant: Tenant; scope: Scope },
  address: string,
  tasks: readonly { task: Result; token: string }[],
): Promise<void> {
  const at = (token: string) => absoluteAddress(services, tenant, pathsOf(tenant).intern(`aufgabe/${token}`));
  const rendered = renderMail({
    subject: t("tasks.mail.subject", { count: tasks.length }),
    parts: [
      { paragraph: t("tasks.mail.lead") },
      ...tasks.flatMap(({ task, token }) => [
        {
          paragraph: t("tasks.mail.line", {
            title: task.title,
            due: task.dueOn ?? "",
            meeting: task.meetingTitle,
          }),
        },
        { note: at(token) },
      ]),
      { note: t("tasks.mail.how") },
    ],
    footer: [tenant.networkName, t("tasks.mail.why")],
  });
  const name = tasks[0]?.task.responsible ?? undefined;
  await queueMail(db, {
    tenantId: tenant.id,
    id: scope.newId(),
    kind: MAIL_KIND,
    to: name === undefined ? { address } : { address, name },
    at: scope.clock.now(),
    ...rendered,
  });
}

/** Reminds owners of their tasks: an address gets one mail with all of them, once a week at most. */
export async function remindOwners(services: Services, tenantId: string, scope: Scope): Promise<void> {
  const tenant = (await services.tenants.list()).find(({ id }) => id === tenantId);
  if (tenant === undefined) return;
  await services.doors.withTenant(programReader(tenantId), async (db) => {
    const today = scope.clock.today();
    const open = (await findTasks(db, { isOpen: true }, 5000)).filter(
      (task) => task.responsibleEmail !== null && task.state === "published",
    );
    const known = await findReminded(
      db,
      open.map(({ id }) => id),
    );
    const due = open.filter((task) =>
      isToBeReminded({ ...task, remindedOn: known.get(task.id)?.remindedOn ?? null }, today),
    );
    if (due.length === 0) return;
    const secret = await findLinkSecret(db);
    for (const address of new Set(due.map(({ responsibleEmail }) => responsibleEmail ?? ""))) {
      const own: { task: Result; token: string }[] = [];
      for (const task of due.filter(({ responsibleEmail }) => responsibleEmail === address)) {
        const reminded = known.get(task.id);
        if (reminded !== undefined) own.push({ task, token: await readyLink(db, scope, task, reminded, secret) });
      }
      await remind(db, { services, tenant, scope }, address, own);
    }
  });
}
