// A person everywhere in a county, and every place of the database where that person stands.
import type pg from "pg";
import type { TenantDb } from "../../platform/db/doors.ts";
import { queueMail } from "../../platform/mail/index.ts";
import { addMember } from "../accounts/index.ts";
import { createOrganisation, EMPTY_ORGANISATION } from "../directory/index.ts";
import { createOffer, EMPTY_OFFER } from "../offers/index.ts";
import { createPage } from "../pages/index.ts";
import { type Scope, writeEvent, writeTranslation } from "../records/index.ts";
import type { TestCounty, TestWorld } from "../records/testing.ts";
import { plantOnLists } from "./person-lists.fixture.ts";

export const NAME = "Zoraida Quimbelyn";
export const MAIL = "zoraida.quimbelyn@example.org";
const DAY = "2026-11-01";
export const PHONE = "03693 778899";
/** How the parts of the name would stand among what is found by words. */
export const WORDS = /zoraida|quimbelyn|778899/iu;

/** An organisation whose contact the person is. */
async function plantContact(db: TenantDb, scope: Scope): Promise<void> {
  const basis = {
    audience: "public",
    basis: "consent",
    basisOn: "2026-01-01",
    basisUntil: null,
    basisNote: null,
  } as const;
  const points = [
    { field: "name", value: NAME, label: null, ...basis },
    { field: "email", value: MAIL, label: null, ...basis },
    { field: "phone", value: PHONE, label: null, ...basis },
  ] as const;
  await createOrganisation(
    db,
    scope,
    {
      ...EMPTY_ORGANISATION,
      name: "Beratung Q",
      description: `Am Telefon: ${NAME},\n${PHONE}`,
      knowHow: [`Beratung durch ${NAME}`],
      persons: [{ id: scope.newId(), points: [...points] }],
    },
    { state: "published" },
  );
}

/** The person everywhere: as a contact, as a member who has done things, in texts, lists, mails and messages. */
export async function plantPerson(world: TestWorld, county: TestCounty): Promise<void> {
  const { services } = world;
  const { membershipId } = await services.doors.asSignIn(
    (db) =>
      addMember(db, services, county.id, {
        name: NAME,
        email: MAIL,
        role: "office",
        organisationId: null,
        invitedBy: "K",
      }),
    county.id,
  );
  const scope = { ...county.scope("office"), actor: { id: membershipId, name: NAME } };
  const providerId = county.organisations.partner.id;
  await county.use(async (db) => {
    await plantContact(db, scope);
    const offer = await createOffer(
      db,
      scope,
      {
        ...EMPTY_OFFER,
        title: "Offene Beratung",
        providerId,
        summary: `Mit ${NAME.toUpperCase()}.`,
        description: `Fragen an\n${NAME} (${MAIL}).`,
        email: MAIL,
        topics: ["language"],
      },
      { state: "published" },
    );
    const source = "Offene Beratung";
    await writeTranslation(db, scope, offer.id, { language: "en", field: "title", text: `Ask ${NAME}`, source });
    const changes = [{ field: "summary", before: `"${NAME}"\n${MAIL}`, after: [NAME] }];
    await writeEvent(db, scope, offer.id, "changed", { note: `Anruf von ${NAME}`, changes });
    await createPage(db, scope, "kontakt", { lead: NAME, body: `[Mail](mailto:${MAIL})` }, { state: "published" });
    await plantMessages(db, { world, county, scope }, offer.id);
    await plantOnLists(db, scope, providerId, { name: NAME, mail: MAIL, phone: PHONE });
  });
}

/** The same person in mails, lists and messages. */
async function plantMessages(
  db: TenantDb,
  { world, county, scope }: { world: TestWorld; county: TestCounty; scope: Scope },
  offerId: string,
): Promise<void> {
  const { services } = world;
  const now = world.clock.now();
  const mail = { subject: "Ihre Frage", text: `Guten Tag ${NAME}`, html: `<p>${NAME}</p>` };
  const to = { address: MAIL, name: NAME };
  await queueMail(db, { tenantId: county.id, id: services.newId(), kind: "invitation", to, at: now, ...mail });
  const list = { kind: "offers", file_name: `${NAME}.csv`, visible_to: "office", state: "uploaded" };
  const tables = JSON.stringify([
    {
      sheet: "T",
      rows: [
        ["Titel", "Person"],
        ["Beratung", NAME],
      ],
    },
  ]);
  const loaded = { uploaded_at: now, uploaded_by_name: NAME };
  await db
    .insertInto("import")
    .values({ tenant_id: county.id, id: scope.newId(), ...list, tables, ...loaded })
    .execute();
  await plantNotes(db, { world, county, scope }, offerId);
}

/** The same person in what was written to the office, searched and noted. */
async function plantNotes(
  db: TenantDb,
  { world, county, scope }: { world: TestWorld; county: TestCounty; scope: Scope },
  offerId: string,
): Promise<void> {
  const now = world.clock.now();
  const ids = { tenant_id: county.id };
  const settled = { settled_at: now, settled_by: NAME };
  await db
    .insertInto("inquiry")
    .values({
      ...ids,
      id: scope.newId(),
      kind: "join",
      content: JSON.stringify({ person: NAME, email: MAIL }),
      language: "de",
      received_at: now,
      delete_on: "2027-05-01",
      ...settled,
    })
    .execute();
  await db
    .insertInto("remark")
    .values({
      ...ids,
      id: scope.newId(),
      offer_id: offerId,
      visible_to: `o:${county.organisations.partner.id}`,
      kind: "question",
      message: `Ich bin ${NAME}`,
      reply_to: MAIL,
      language: "de",
      received_at: now,
    })
    .execute();
  await db
    .insertInto("unanswered")
    .values({ ...ids, language: "de", question: NAME.toLowerCase(), times: 1, first_on: DAY, last_on: DAY })
    .execute();
  await db
    .insertInto("preferred_term")
    .values({ ...ids, id: scope.newId(), term: "Kurs", words: "{}", note: NAME, updated_at: now, updated_by: NAME })
    .execute();
}

/**
 * Every text, list, document and search text of every table, as `table.column: row`, where the person stands: in one
 * county, or in what belongs to no county.
 */
export async function findEverywhere(database: pg.Client, tenantId: string | undefined): Promise<string[]> {
  const { rows: columns } = await database.query<{ table_name: string; column_name: string; owned: boolean }>(`
    select c.table_name, c.column_name, exists (select from information_schema.columns o where o.table_schema = 'public'
      and o.table_name = c.table_name and o.column_name = 'tenant_id') as owned
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where table_schema = 'public' and t.table_type = 'BASE TABLE'
      and c.udt_name in ('text', 'varchar', 'jsonb', 'json', '_text', 'tsvector')`);
  const found: string[] = [];
  for (const { table_name: table, column_name: column, owned } of columns) {
    if (owned !== (tenantId !== undefined)) continue;
    const { rows } = await database.query<{ said: string }>(
      `select "${column}"::text as said from "${table}" ${owned ? `where tenant_id = '${tenantId ?? ""}'` : ""}`,
    );
    for (const { said } of rows) if (said !== null && WORDS.test(said)) found.push(`${table}.${column}: ${said}`);
  }
  return found;
}
