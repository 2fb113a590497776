// A county full of things that not everybody may see, each with a mark.
import { plantedRun, plantRemark } from "./run.fixture.ts";
import { addMember, beginSession } from "../../features/accounts/index.ts";
import { issueSignIn } from "../../features/accounts/issue.ts";
import { createOrganisation, EMPTY_ORGANISATION } from "../../features/directory/index.ts";
import { storeImport } from "../../features/importing/store.ts";
import { createOffer, EMPTY_OFFER } from "../../features/offers/index.ts";
import { deleteRecord, type State, writeEvent } from "../../features/records/index.ts";
import type { TestWorld } from "../../features/records/testing.ts";
import { queueMail } from "../../platform/mail/index.ts";
import type { Asker, Audience, County, Marks } from "./marks.fixture.ts";
import { plantIncoming } from "./planted-incoming.fixture.ts";
import { plantHandover } from "./planted-handover.fixture.ts";
import { plantNetwork } from "./planted-network.fixture.ts";
import { plantNews } from "./planted-news.fixture.ts";
import { plantOwnData } from "./planted-own-data.fixture.ts";
import { plantPasskey } from "./planted-passkey.fixture.ts";
import { plantLink } from "./planted-link.fixture.ts";
import { plantSite } from "./planted-site.fixture.ts";
import { plantTerm, plantTranslation, plantTranslationFiles } from "./planted-translations.fixture.ts";
import { COMMON, note, OFFICE, type Planting, type Values } from "./planting.fixture.ts";

export { COMMON, type Value, type Values } from "./planting.fixture.ts";

const PARTNER: readonly Asker[] = ["office", "partner"];

type Case = { what: string; state: State; audience: "public" | "network" | "office"; seenBy: Audience; deleted?: true };
const CASES: readonly Case[] = [
  { what: "offen", state: "published", audience: "public", seenBy: "public" },
  { what: "netzwerk", state: "published", audience: "network", seenBy: "network" },
  { what: "koordination", state: "published", audience: "office", seenBy: "office" },
  { what: "entwurf", state: "draft", audience: "public", seenBy: "partner" },
  { what: "pruefung", state: "in_review", audience: "public", seenBy: "partner" },
  { what: "abgelaufen", state: "expired", audience: "public", seenBy: "partner" },
  { what: "geloescht", state: "published", audience: "public", seenBy: "partner", deleted: true },
];

async function plantOffers(planting: Planting, contactId: string): Promise<void> {
  const { county, name, marks } = planting;
  const providerId = county.organisations.partner.id;
  for (const { what, state, audience, seenBy, deleted } of CASES) {
    const mark = marks.plant(name, `angebot${what}`, seenBy, true);
    const content = {
      ...EMPTY_OFFER,
      title: `${COMMON} ${mark}`,
      providerId,
      summary: `Kurz ${mark}`,
      description: `Lang ${mark}`,
      topics: ["language"],
      registration: "contact" as const,
      costNote: mark,
      contactId,
      runs: [plantedRun(county.scope().newId(), mark)],
    };
    const offer = await county.use((db) => createOffer(db, county.scope(), content, { state, audience }));
    await county.use(async (db) => {
      await plantTranslation(db, offer.id, { text: `Translated ${mark}`, source: content.title });
      if (deleted) return deleteRecord(db, county.scope(), offer.id);
      const said = marks.plant(name, `verlauf${what}`, audience === "office" ? "office" : "partner");
      await writeEvent(db, county.scope("office"), offer.id, "changed", { note: said });
    });
    const kept = { audience: seenBy, keepers: audience === "office" ? OFFICE : PARTNER };
    note(planting, "offer", { value: offer.slug, ...kept });
    if (!deleted) {
      const audience = seenBy === "office" ? "office" : "partner";
      note(planting, "translation", { ...kept, value: "ar", audience, before: { record: offer.id } });
    }
    note(planting, "offerId", { value: offer.id, ...kept });
    note(planting, "recordId", { value: offer.id, ...kept });
    note(planting, "run", { value: `${content.runs[0]?.id}.ics`, before: { offer: offer.slug }, ...kept });
    const value = await plantRemark(county, offer.id, marks.plant(name, `nachricht${what}`, "partner"));
    note(planting, "remark", { value, audience: "partner", keepers: PARTNER });
  }
}

async function plantOrganisations(planting: Planting): Promise<void> {
  const { county, name, marks } = planting;
  for (const { what, state, audience, seenBy, deleted } of CASES) {
    // Nobody signs in for these organisations: what is not published is the office's.
    const seen = seenBy === "partner" ? "office" : seenBy;
    const mark = marks.plant(name, `akteur${what}`, seen);
    const content = { ...EMPTY_ORGANISATION, name: `${COMMON} ${mark}`, description: mark, knowHow: [mark] };
    const organisation = await county.use((db) => createOrganisation(db, county.scope(), content, { state, audience }));
    if (deleted) await county.use((db) => deleteRecord(db, county.scope(), organisation.id));
    note(planting, "organisation", { value: organisation.slug, audience: seen, keepers: OFFICE });
    note(planting, "recordId", { value: organisation.id, audience: seen, keepers: OFFICE });
  }
  // Its address is the same in both counties: it names nothing of the other one.
  const { slug } = county.organisations.partner;
  if (name === "eins") note(planting, "organisation", { value: slug, audience: "public", keepers: PARTNER });
}

const FIELDS = [
  { what: "oeffentlich", audience: "public", basis: "official_function", until: null, seenBy: "public" },
  { what: "intern", audience: "network", basis: "official_function", until: null, seenBy: "network" },
  { what: "ohnegrundlage", audience: "public", basis: "none", until: null, seenBy: "partner" },
  { what: "abgelaufen", audience: "public", basis: "consent", until: "2026-01-31", seenBy: "partner" },
  { what: "nurkoordination", audience: "office", basis: "official_function", until: null, seenBy: "partner" },
] as const;

/** A person of the partner's organisation whose fields have audiences of their own. @returns its id */
async function plantPerson(planting: Planting): Promise<string> {
  const { county, name, marks, world } = planting;
  const organisation = county.organisations.partner;
  const contactId = world.services.newId();
  await county.use(async (db) => {
    const ids = { tenant_id: county.id, organisation_id: organisation.id };
    const now = world.clock.now();
    await db
      .insertInto("contact")
      .values({ ...ids, id: contactId, visible_to: "public", created_at: now })
      .execute();
    for (const { what, audience, basis, until, seenBy } of FIELDS) {
      const value = `${marks.plant(name, `person${what}`, seenBy)}@example.org`;
      const day = basis === "none" ? null : "2026-01-01";
      const rest = { field: "email", audience, basis, basis_on: day, basis_until: until };
      const point = { ...ids, id: world.services.newId(), organisation_visible_to: "public", value, ...rest };
      await db
        .insertInto("contact_point")
        .values({ ...point, contact_id: contactId })
        .execute();
    }
    for (const audience of ["public", "network", "office"] as const) {
      const value = `${marks.plant(name, `zentrale${audience}`, audience === "office" ? "partner" : audience)}@example.org`;
      const point = { ...ids, id: world.services.newId(), organisation_visible_to: "public", field: "email" };
      await db
        .insertInto("contact_point")
        .values({ ...point, value, audience })
        .execute();
    }
  });
  const before = { slug: organisation.slug };
  note(planting, "person", { value: contactId, audience: "partner", keepers: PARTNER, before });
  return contactId;
}

/** Somebody who was in the office and is no more. @returns the secret of a session that was never ended */
async function plantMembers(planting: Planting): Promise<string> {
  const { county, name, marks, world } = planting;
  const { services } = world;
  const secret = await services.doors.asSignIn(async (db) => {
    const who = {
      name: marks.plant(name, "ehemalig", "office"),
      email: `${marks.plant(name, "adresse", "office")}@example.org`,
    };
    const ids = await addMember(db, services, county.id, {
      ...who,
      role: "office",
      organisationId: null,
      invitedBy: "Koordination",
    });
    note(planting, "member", { value: ids.membershipId, audience: "office", keepers: OFFICE });
    await db
      .updateTable("membership")
      .set({ ended_at: services.clock.now() })
      .where("id", "=", ids.membershipId)
      .execute();
    return beginSession(db, services, { accountId: ids.accountId, device: "Firefox/Linux" });
  }, county.id);
  note(planting, "member", { value: county.people.partner.membershipId, audience: "office", keepers: OFFICE });
  const { accountId } = county.people.reader;
  const sessions = await services.doors.asSignIn((db) =>
    db.selectFrom("session").select("id").where("account_id", "=", accountId).execute(),
  );
  for (const { id } of sessions) note(planting, "session", { value: id, audience: "office", keepers: ["reader"] });
  const issued = await services.doors.asSignIn(
    (db) => issueSignIn(db, services, { accountId: county.people.reader.accountId, tenantId: county.id }),
    county.id,
  );
  note(planting, "token", { value: issued.token, audience: "public", keepers: [] });
  return secret;
}

async function plantMail(planting: Planting): Promise<void> {
  await plantIncoming(planting);
  const { county, name, marks, world } = planting;
  const id = world.services.newId();
  const mark = marks.plant(name, "mail", "office");
  await county.use(async (db) => {
    const content = { subject: `${COMMON} ${mark}`, text: mark, html: `<p>${mark}</p>` };
    const to = { address: `${marks.plant(name, "empfang", "office")}@example.org` };
    await queueMail(db, { tenantId: county.id, id, kind: "invitation", to, at: world.clock.now(), ...content });
    // Failed mails can be sent again.
    await db
      .updateTable("mail")
      .set({ failed_at: world.clock.now(), failure: "refused" })
      .where("id", "=", id)
      .execute();
  });
  note(planting, "mail", { value: id, audience: "office", keepers: OFFICE });
}

async function plantImports(planting: Planting): Promise<void> {
  const { county, name, marks } = planting;
  for (const audience of ["office", "partner"] as const) {
    const mark = marks.plant(name, `liste${audience}`, audience);
    const id = await county.use((db) =>
      storeImport(db, county.scope(audience), {
        kind: "offers",
        fileName: `${mark}.csv`,
        visibleTo: audience === "office" ? "office" : `o:${county.organisations.partner.id}`,
        tables: [
          {
            sheet: "Tabelle1",
            hidden: false,
            firstRow: 1,
            merges: [],
            rows: [
              ["Titel", "Anbieter", "Kurzbeschreibung", "Thema"],
              [`Zeile ${mark}`, "Volkshochschule Muster", "Kurz", "Sprache"],
            ],
          },
        ],
      }),
    );
    note(planting, "import", { value: id, audience, keepers: audience === "office" ? OFFICE : PARTNER });
  }
}

/** Plants a county. @returns the secret of somebody whose membership has ended */
export async function plantCounty(world: TestWorld, name: County, marks: Marks, values: Values): Promise<string> {
  const planting = { world, county: world.tenants[name], name, marks, values };
  const contactId = await plantPerson(planting);
  await plantOffers(planting, contactId);
  await plantOwnData(planting, contactId);
  await plantOrganisations(planting);
  await plantMail(planting);
  await plantPasskey(planting);
  await plantImports(planting);
  await plantNetwork(planting);
  await plantNews(planting);
  await plantTranslationFiles(planting);
  await plantTerm(planting);
  await plantSite(planting);
  await plantLink(planting);
  await plantHandover(planting);
  note(planting, "county", { value: name, audience: "public", keepers: [] });
  if (name === "eins") note(planting, "agreement", { value: "gemeinsam", audience: "office", keepers: OFFICE });
  if (name === "eins") note(planting, "importKind", { value: "offers", audience: "network", keepers: [] });
  return plantMembers(planting);
}
