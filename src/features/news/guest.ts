import type { TenantDb } from "../../platform/db/doors.ts";
import { getTranslator } from "../../platform/i18n/translate.ts";
import { queueMail, renderMail } from "../../platform/mail/index.ts";
import {
  absoluteAddress,
  changeState,
  Conflict,
  findLinkSecret,
  makeToken,
  pathsOf,
  readToken,
  type Scope,
  type Services,
  type Tenant,
} from "../records/index.ts";
import { createNews, reviseNews } from "./actions.ts";
import type { News } from "./news.ts";
import { findNews } from "./queries.ts";

/** Days for which a guest can write, and see what became of it. */
export const GUEST_DAYS = 90;

/** Somebody asked for an article, and what they agreed to. */
export type Guest = {
  id: string;
  newsId: string;
  email: string;
  name: string;
  request: string;
  invitedAt: Date;
  invitedBy: string;
  handedInAt: Date | null;
  consentWording: string | null;
  consentedAt: Date | null;
  withdrawnAt: Date | null;
};

const select = (db: TenantDb) =>
  db
    .selectFrom("guest_author")
    .select([
      "id",
      "news_id as newsId",
      "email",
      "name",
      "request",
      "invited_at as invitedAt",
      "invited_by as invitedBy",
      "handed_in_at as handedInAt",
      "consent_wording as consentWording",
      "consented_at as consentedAt",
      "withdrawn_at as withdrawnAt",
    ]);

/** The guest of an article; for the office. */
export const findGuestOf = (db: TenantDb, newsId: string): Promise<Guest | undefined> =>
  select(db).where("news_id", "=", newsId).executeTakeFirst();

/** Asks somebody by mail to write: an empty draft, and a link to it that needs no account. @returns the draft */
export async function inviteGuest(
  db: TenantDb,
  { services, tenant, scope }: { services: Services; tenant: Tenant; scope: Scope },
  asked: { email: string; name: string; title: string; request: string },
): Promise<{ slug: string }> {
  const t = getTranslator("de");
  const content = {
    title: asked.title,
    ownerId: null,
    summary: "–",
    body: "",
    authorName: null,
    topics: [],
    ags: null,
  };
  const made = await createNews(db, scope, { ...content, toldOn: scope.clock.today() }, { state: "draft" });
  const id = scope.newId();
  const { title: _title, ...columns } = asked;
  const [invited_at, invited_by] = [scope.clock.now(), scope.actor.name];
  await db
    .insertInto("guest_author")
    .values({ tenant_id: tenant.id, id, news_id: made.id, ...columns, invited_at, invited_by })
    .execute();
  const path = pathsOf(tenant).site("de", `gastbeitrag/${makeToken(await findLinkSecret(db), "guest", id)}`);
  await queueMail(db, {
    tenantId: tenant.id,
    id: scope.newId(),
    kind: "guest-article",
    to: { address: asked.email, name: asked.name },
    at: invited_at,
    ...renderMail({
      subject: t("news-office.guest.mailSubject", { county: tenant.name }),
      greeting: t("news-office.guest.mailGreeting", { name: asked.name }),
      parts: [
        { paragraph: t("news-office.guest.mailText", { title: asked.title }) },
        ...(asked.request === "" ? [] : [{ paragraph: asked.request }]),
        { button: t("news-office.guest.mailButton"), href: absoluteAddress(services, tenant, path) },
        { note: t("news-office.guest.mailNote") },
      ],
      footer: [`${tenant.networkName} · ${tenant.name}`],
    }),
  });
  return made;
}

/** Whose link it is, with the article; undefined where it leads nowhere, whatever the reason. */
export async function findGuestByToken(
  db: TenantDb,
  now: Date,
  token: string,
): Promise<{ guest: Guest; news: News } | undefined> {
  const id = readToken(await findLinkSecret(db), "guest", token);
  if (id === undefined) return undefined;
  const guest = await select(db).where("id", "=", id).executeTakeFirst();
  if (guest === undefined || now.getTime() > guest.invitedAt.getTime() + GUEST_DAYS * 86_400_000) return undefined;
  const news = await findNews(db, guest.newsId);
  return news === undefined || news.deletedAt !== null ? undefined : { guest, news };
}

/** What a guest has written. `consent`: the words agreed to, where the name may stand there. */
export type Written = Pick<News, "title" | "summary" | "body"> & {
  name: string;
  consent: string | null;
  version: number;
};

/** Keeps what a guest wrote; with `handsIn` the office gets it. @throws Conflict where the office has it already */
export async function keepArticle(
  db: TenantDb,
  scope: Scope,
  { guest, news }: { guest: Guest; news: News },
  { name, consent, version, ...text }: Written,
  handsIn: boolean,
): Promise<void> {
  if (news.state !== "draft") throw new Conflict();
  await reviseNews(db, scope, news, { ...text, authorName: consent === null ? null : name }, version);
  const now = scope.clock.now();
  await db
    .updateTable("guest_author")
    .set({
      name,
      consent_wording: consent,
      consented_at: consent === null ? null : now,
      withdrawn_at: null,
      ...(handsIn ? { handed_in_at: now } : {}),
    })
    .where("id", "=", guest.id)
    .execute();
  if (handsIn) await changeState(db, scope, news.id, "submit");
}

/** Takes the name off the article, also where it is published; that it stood there once, the record of consent says. */
export async function withdrawName(
  db: TenantDb,
  scope: Scope,
  { guest, news }: { guest: Guest; news: News },
): Promise<void> {
  await reviseNews(db, scope, news, { authorName: null });
  await db.updateTable("guest_author").set({ withdrawn_at: scope.clock.now() }).where("id", "=", guest.id).execute();
}
