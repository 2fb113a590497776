// The same person on lists, in addresses of pages, in file names, and among those who asked something of the office.
import type { TenantDb } from "../../platform/db/doors.ts";
import { createOffer, EMPTY_OFFER } from "../offers/index.ts";
import type { Scope } from "../records/index.ts";

type Person = { name: string; mail: string; phone: string };

/** A title longer than an address may be: half a name is left at its end. */
const longTitle = (name: string) => `Sprechstunde für Eltern mit Kindern in der Grundschule bei ${name}`;

async function plantTitles(db: TenantDb, scope: Scope, providerId: string, { name }: Person): Promise<string> {
  const ids: string[] = [];
  for (const title of [`Singen mit ${name}`, longTitle(name)])
    ids.push(
      (
        await createOffer(
          db,
          scope,
          { ...EMPTY_OFFER, title, providerId, summary: "Jeden Montag.", topics: ["leisure"] },
          { state: "published" },
        )
      ).id,
    );
  return ids[0] ?? "";
}

async function plantAsked(db: TenantDb, scope: Scope, { name, mail }: Person): Promise<void> {
  const at = scope.clock.now();
  const own = { tenant_id: scope.tenantId };
  await db
    .insertInto("data_request")
    .values({
      ...own,
      id: scope.newId(),
      wish: "erasure",
      name,
      address: mail,
      message: `${name} bittet`,
      asked_at: at,
      due_on: "2026-12-23",
    })
    .execute();
  await db
    .insertInto("data_link")
    .values({ ...own, id: scope.newId(), address: mail, asked_at: at, expires_at: at })
    .execute();
  await db
    .insertInto("retention")
    .values({ ...own, name: "mails", days: 30, changed_at: at, changed_by: name })
    .execute();
}

async function plantWhole(db: TenantDb, scope: Scope, offerId: string, { name, mail }: Person): Promise<void> {
  const at = scope.clock.now();
  const own = { tenant_id: scope.tenantId };
  await db
    .insertInto("subscriber")
    .values({ ...own, id: scope.newId(), email: mail, language: "de", consent_wording: "Ja.", asked_at: at })
    .execute();
  await db
    .insertInto("press_contact")
    .values({
      ...own,
      id: scope.newId(),
      medium: "Tagblatt",
      name,
      email: mail,
      basis: "function",
      added_at: at,
      added_by: "K",
    })
    .execute();
  await db
    .insertInto("guest_author")
    .values({
      ...own,
      id: scope.newId(),
      news_id: offerId,
      email: mail,
      name,
      invited_at: at,
      invited_by: "K",
      link_id: scope.newId(),
      link_at: at,
      own_title: `Bericht von ${name}`,
    })
    .execute();
}

/** Plants the person on every list; needs an organisation. */
export async function plantOnLists(db: TenantDb, scope: Scope, providerId: string, person: Person): Promise<void> {
  const { name, mail } = person;
  const at = scope.clock.now();
  const own = { tenant_id: scope.tenantId };
  const offerId = await plantTitles(db, scope, providerId, person);
  await plantWhole(db, scope, offerId, person);
  await db
    .insertInto("bounce")
    .values({ ...own, id: scope.newId(), address: mail, noted_at: at, noted_by: "Mailserver" })
    .execute();
  await db
    .insertInto("file")
    .values({
      ...own,
      id: scope.newId(),
      record_id: offerId,
      record_kind: "offer",
      visible_to: "public",
      role: "download",
      name: `${name}.pdf`,
      title: `Aushang von ${name}`,
      type: "application/pdf",
      body: Buffer.from("%PDF-1.7"),
      added_at: at,
      added_by: name,
    })
    .execute();
  await plantAsked(db, scope, person);
}
