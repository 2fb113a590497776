import type { TenantDb } from "../../platform/db/doors.ts";
import { type Answer, page, redirect } from "../../platform/http/answers.ts";
import { readForm } from "../../platform/http/forms.ts";
import { type EntranceContext, findLinkSecret, programReader, readToken, type Route } from "../records/index.ts";
import type { Way } from "./announcement.ts";
import { choiceForm } from "./forms.ts";
import { choicePage, lostChoicePage } from "./views/choice-page.tsx";

const asProgram = <T,>({ services, tenant }: EntranceContext, work: (db: TenantDb) => Promise<T>): Promise<T> =>
  services.doors.withTenant(programReader(tenant.id), work);

/** Whose choice the link is for; undefined where it leads nowhere. */
async function findChoice({ params }: EntranceContext, db: TenantDb) {
  const id = readToken(await findLinkSecret(db), "announcements", params["token"] ?? "");
  if (id === undefined) return undefined;
  return db
    .selectFrom("announcement_choice as c")
    .innerJoin("record as g", (join) => join.onRef("g.tenant_id", "=", "c.tenant_id").onRef("g.id", "=", "c.group_id"))
    .select(["c.id", "c.address", "c.how", "g.title as group"])
    .where("c.id", "=", id)
    .executeTakeFirst();
}

const lost = (context: EntranceContext): Answer => page(lostChoicePage(context), 404);

async function show(context: EntranceContext): Promise<Answer> {
  const choice = await asProgram(context, (db) => findChoice(context, db));
  return choice === undefined ? lost(context) : page(choicePage(context, { ...choice, way: choice.how as Way }));
}

/** Also what mail programs send with one click (RFC 8058): that ends it. */
async function choose(context: EntranceContext): Promise<Answer> {
  const { typed } = context.sent;
  const isOneClick = typed["List-Unsubscribe"]?.at(-1) === "One-Click";
  const read = readForm(choiceForm, isOneClick ? { how: ["off"] } : typed);
  const choice = await asProgram(context, async (db) => {
    const found = await findChoice(context, db);
    if (found !== undefined && read.ok)
      await db.updateTable("announcement_choice").set({ how: read.value.how }).where("id", "=", found.id).execute();
    return found;
  });
  if (choice === undefined) return lost(context);
  if (!read.ok) return page(choicePage(context, { ...choice, way: choice.how as Way }), 422);
  return redirect(`${context.path}?hinweis=announcements.done.chosen`);
}

const own = { door: "entrance", path: "mitteilungen/abo/:token" } as const;

/** How somebody hears of a group, behind the link in each mail. */
export const choiceRoutes: readonly Route[] = [
  { ...own, method: "get", handle: show },
  { ...own, method: "post", handle: choose },
];
