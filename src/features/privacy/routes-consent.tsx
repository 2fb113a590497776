import type { TenantDb } from "../../platform/db/doors.ts";
import { type Answer, page, redirect } from "../../platform/http/answers.ts";
import { CONSENT_DAYS, CONSENT_PERIOD, consentWording, renewConsent, revokeConsent } from "../directory/index.ts";
import {
  type EntranceContext,
  findDays,
  findLinkSecret,
  programReader,
  readToken,
  type Route,
  type Scope,
} from "../records/index.ts";
import { type Asked, findAsked } from "./consent-queries.ts";
import { lostPage } from "./views/ask-pages.tsx";
import { consentPage, revokePage } from "./views/consent-pages.tsx";

/** Whose link it is, with the eyes of the program; undefined: it leads nowhere, whatever the reason. */
async function withAsked<T>(
  { services, tenant, params }: EntranceContext,
  work: (db: TenantDb, asked: Asked) => Promise<T>,
): Promise<T | undefined> {
  return services.doors.withTenant(programReader(tenant.id), async (db) => {
    const id = readToken(await findLinkSecret(db), "consent", params["token"] ?? "");
    const asked =
      id === undefined
        ? undefined
        : await findAsked(db, id, { now: services.clock.now(), today: services.clock.today() });
    return asked === undefined ? undefined : work(db, asked);
  });
}

const lost = (context: EntranceContext): Answer => page(lostPage(context), 404);

/** Acts under the person's own name. */
const scopeOf = ({ services, tenant }: EntranceContext, { name, address }: Asked): Scope => ({
  tenantId: tenant.id,
  actor: { id: null, name: name ?? address },
  clock: services.clock,
  newId: services.newId,
});

const show =
  (view: typeof consentPage) =>
  async (context: EntranceContext): Promise<Answer> => {
    const asked = await withAsked(context, (_db, found) => Promise.resolve(found));
    return asked === undefined ? lost(context) : page(view(context, asked));
  };

const markAnswered = (db: TenantDb, { askId }: Asked, now: Date) =>
  db.updateTable("consent_ask").set({ answered_at: now }).where("id", "=", askId).execute();

const answer =
  (what: "renewed" | "revoked") =>
  async (context: EntranceContext): Promise<Answer> => {
    const { services, tenant, paths, params } = context;
    const isDone = await withAsked(context, async (db, asked) => {
      const scope = scopeOf(context, asked);
      const wording = consentWording(tenant.name, asked.organisation.name);
      const days = Math.min(CONSENT_DAYS, await findDays(db, CONSENT_PERIOD));
      const until = new Date(services.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);
      if (what === "revoked") await revokeConsent(db, scope, asked.contactId, "link");
      else await renewConsent(db, scope, asked.contactId, until, { how: "link", wording });
      await markAnswered(db, asked, services.clock.now());
      return true;
    });
    if (isDone === undefined) return lost(context);
    // What this process knows of the county is asked anew: the next page anybody opens is made without the person.
    services.tenants.forget();
    return redirect(`${paths.intern(`einwilligung/${params["token"] ?? ""}`)}?hinweis=privacy-office.done.${what}`);
  };

const entrance = { door: "entrance" } as const;

/** The page of a contact person: what is public of them, and whether it may stay. Looking changes nothing. */
export const consentRoutes: readonly Route[] = [
  { ...entrance, method: "get", path: "einwilligung/:token", handle: show(consentPage) },
  { ...entrance, method: "get", path: "einwilligung/:token/widerruf", handle: show(revokePage) },
  { ...entrance, method: "post", path: "einwilligung/:token/erneuerung", handle: answer("renewed") },
  { ...entrance, method: "post", path: "einwilligung/:token/widerruf", handle: answer("revoked") },
];
