import type { TenantDb } from "../../platform/db/doors.ts";
import { type Answer, page, redirect } from "../../platform/http/answers.ts";
import { readForm } from "../../platform/http/forms.ts";
import {
  Conflict,
  type EntranceContext,
  type FormState,
  programReader,
  type Route,
  type Scope,
} from "../records/index.ts";
import { canObject } from "./approval.ts";
import { object } from "./approve.ts";
import { objectionForm } from "./forms.ts";
import { findHeld, type Held } from "./link.ts";
import { findBrought } from "./queries.ts";
import { findObjections } from "./versions.ts";
import { linkPage, lostMinutesPage } from "./views/link-page.tsx";

const FRESH: FormState = { typed: {}, errors: [] };

/** Whoever holds a link has no account: the program reads for them what it leads to. */
const held = (
  { services, tenant, params }: EntranceContext,
  work: (db: TenantDb, found: Held | undefined) => Promise<Answer>,
): Promise<Answer> =>
  services.doors.withTenant(programReader(tenant.id), async (db) =>
    work(db, await findHeld(db, params["token"] ?? "", services.clock.now())),
  );

async function tell(context: EntranceContext, db: TenantDb, found: Held, state = FRESH, status = 200): Promise<Answer> {
  const { holder, meeting } = found;
  const objections = (await findObjections(db, meeting.id)).filter(({ name }) => name === holder.name);
  const brought = await findBrought(db, { ...holder, meetingId: meeting.id });
  return page(linkPage({ ...found, context, objections, brought, state }), status);
}

const show = (context: EntranceContext): Promise<Answer> =>
  held(context, async (db, found) =>
    found === undefined ? page(lostMinutesPage(context), 404) : tell(context, db, found),
  );

const raise = (context: EntranceContext): Promise<Answer> =>
  held(context, async (db, found) => {
    const { services, tenant } = context;
    if (found === undefined) return page(lostMinutesPage(context), 404);
    const { holder, meeting, approval } = found;
    if (!canObject(approval, services.clock.today())) throw new Conflict();
    const read = readForm(objectionForm, context.sent.typed);
    if (!read.ok) return tell(context, db, found, read, 422);
    const { clock, newId } = services;
    const scope: Scope = { tenantId: tenant.id, actor: { id: null, name: holder.name }, clock, newId };
    const said = { text: read.value.text, itemId: null, name: holder.name, organisationId: holder.organisationId };
    await object(db, scope, meeting, said);
    return redirect(`${context.path}?hinweis=minutes-office.done.objected`);
  });

const own = { door: "entrance", path: "protokoll/:token" } as const;

export const linkRoutes: readonly Route[] = [
  { ...own, method: "get", handle: show },
  { ...own, method: "post", handle: raise },
];
