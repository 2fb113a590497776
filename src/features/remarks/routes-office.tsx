import type { TenantDb } from "../../platform/db/doors.ts";
import { type Answer, notFound, page, redirect, Refusal } from "../../platform/http/answers.ts";
import { readForm } from "../../platform/http/forms.ts";
import type { Role, Route, WorkspaceContext } from "../records/index.ts";
import { settleRemark } from "./actions.ts";
import { answerForm } from "./forms.ts";
import { findRemark } from "./queries.ts";
import type { Remark } from "./remark.ts";
import { remarkPage } from "./views/remark-page.tsx";

const KEEPERS: readonly Role[] = ["office", "partner"];

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

async function getRemark(context: WorkspaceContext, db: TenantDb): Promise<Remark> {
  const id = context.params["id"] ?? "";
  const remark = UUID.test(id) ? await findRemark(db, id) : undefined;
  if (remark === undefined) throw notFound();
  return remark;
}

async function showRemark(context: WorkspaceContext): Promise<Answer> {
  const remark = await context.use((db) => getRemark(context, db));
  return page(remarkPage({ context, remark, state: { typed: {}, errors: [] } }));
}

/** Settles it; two who do so at once are told of each other. */
async function settle(context: WorkspaceContext, db: TenantDb, remark: Remark, answer: string | null): Promise<Answer> {
  const { services, tenant, viewer, paths } = context;
  const isFirst = await settleRemark(db, { services, tenant }, remark, viewer.name, answer);
  if (!isFirst) throw new Refusal(409, "conflict");
  const done = answer === null ? "closed" : "answered";
  return redirect(`${paths.intern("nachrichten")}?hinweis=remarks-office.done.${done}`);
}

async function answer(context: WorkspaceContext): Promise<Answer> {
  return context.use(async (db) => {
    const remark = await getRemark(context, db);
    if (remark.replyTo === null) throw notFound();
    const result = readForm(answerForm, context.sent.typed);
    if (!result.ok) return page(remarkPage({ context, remark, state: result }), 422);
    return settle(context, db, remark, result.value.answer);
  });
}

async function close(context: WorkspaceContext): Promise<Answer> {
  return context.use(async (db) => settle(context, db, await getRemark(context, db), null));
}

export const officeRoutes: readonly Route[] = [
  { door: "workspace", method: "get", path: "rueckfragen/:id", roles: KEEPERS, handle: showRemark },
  { door: "workspace", method: "post", path: "rueckfragen/:id/antwort", roles: KEEPERS, handle: answer },
  { door: "workspace", method: "post", path: "rueckfragen/:id/erledigung", roles: KEEPERS, handle: close },
];
