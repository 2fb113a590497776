import { storePhone } from "../../platform/phone/number.ts";
import type { TenantDb } from "../../platform/db/doors.ts";
import { getTranslator } from "../../platform/i18n/translate.ts";
import {
  type Audience,
  changeState,
  createRecords,
  findChanges,
  reviseRecord,
  type Scope,
  type State,
  type Transition,
  writeSearches,
} from "../records/index.ts";
import { findPlaceNames } from "../directory/index.ts";
import type { Offer, OfferContent, Run } from "./offer.ts";
import { findOffer } from "./queries.ts";
import { type CodeWords, offerDocument } from "./search-document.ts";

const german = getTranslator("de");
const germanWords: CodeWords = (list, code) => german.code(`offers.${list}`, code);

/** What is said with the telephone number in the form in which it is stored. */
const storePhoneOf = <Said extends Partial<OfferContent>>(said: Said): Said =>
  typeof said.phone === "string" ? { ...said, phone: storePhone(said.phone) } : said;

/** Columns of `offer` for this content. */
export function offerColumns(content: OfferContent) {
  return {
    provider_id: content.providerId,
    summary: content.summary,
    description: content.description,
    topics: content.topics,
    target_groups: content.targetGroups,
    languages: content.languages,
    levels: content.levels,
    course_type: content.courseType,
    cost: content.cost,
    cost_note: content.costNote,
    childcare: content.childcare,
    childcare_note: content.childcareNote,
    accessibility: content.accessibility,
    accessibility_note: content.accessibilityNote,
    residence: content.residence,
    age_from: content.ageFrom,
    age_to: content.ageTo,
    registration: content.registration,
    registration_note: content.registrationNote,
    registration_url: content.registrationUrl,
    contact_id: content.contactId,
    phone: content.phone,
    email: content.email,
    website: content.website,
    reach: content.reach,
    ags: content.reach === "place" ? content.ags : null,
    venue: content.venue,
    street: content.street,
    postcode: content.postcode,
    locality: content.locality,
    documents: content.documents,
    valid_from: content.validFrom,
    valid_until: content.validUntil,
  };
}

type Parted = { id: string; visibleTo: string; content: OfferContent };

/** Runs are replaced as a whole. */
async function writeRuns(db: TenantDb, scope: Scope, offer: Parted): Promise<void> {
  await db.deleteFrom("offer_run").where("tenant_id", "=", scope.tenantId).where("offer_id", "=", offer.id).execute();
  await addRuns(db, scope, [offer]);
}

async function addRuns(db: TenantDb, { tenantId }: Scope, offers: readonly Parted[]): Promise<void> {
  const rows = offers.flatMap(({ id, visibleTo, content }) =>
    content.runs.map((run) => ({ tenant_id: tenantId, offer_id: id, visible_to: visibleTo, ...runColumns(run) })),
  );
  if (rows.length > 0) await db.insertInto("offer_run").values(rows).execute();
}

const runColumns = (run: Run) => ({
  id: run.id,
  starts_on: run.startsOn,
  ends_on: run.endsOn,
  weekdays: run.weekdays,
  from_time: run.fromTime,
  until_time: run.untilTime,
  note: run.note,
  venue: run.venue,
  places: run.places,
  free: run.free,
  waiting: run.waiting,
});

/** Brings what is found of an offer up to date: its words, its facets, its current run. */
export async function indexOffer(db: TenantDb, scope: Scope, id: string, content: OfferContent): Promise<void> {
  await indexOffers(db, scope, [{ id, content }]);
}

const agsOf = (content: OfferContent): string | null => (content.reach === "place" ? content.ags : null);

async function indexOffers(
  db: TenantDb,
  scope: Scope,
  offers: readonly { id: string; content: OfferContent }[],
): Promise<void> {
  const ids = [...new Set(offers.map(({ content }) => content.providerId))];
  const providers = await db.selectFrom("record").select(["id", "title"]).where("id", "in", ids).execute();
  const titles = new Map(providers.map((provider) => [provider.id, provider.title]));
  const places = await findPlaceNames(db, [...new Set(offers.flatMap(({ content }) => agsOf(content) ?? []))]);
  const today = scope.clock.today();
  const documents = offers.map(({ id, content }) => {
    const provider = titles.get(content.providerId) ?? "";
    const names = { provider, place: places.get(agsOf(content) ?? "") ?? null };
    return { id, document: offerDocument(content, names, germanWords, today) };
  });
  await writeSearches(db, scope, documents);
}

type Entry = { state: State; audience?: Audience; confirmedAt?: Date | null; confirmedBy?: string | null };

/** Enters an offer; it belongs to its provider. @returns where it is found from now on */
export async function createOffer(
  db: TenantDb,
  scope: Scope,
  content: OfferContent,
  { id = scope.newId(), ...entry }: Entry & { id?: string },
): Promise<{ id: string; slug: string }> {
  const slugs = await createOffers(db, scope, [{ id, content }], entry);
  return { id, slug: slugs.get(id) ?? "" };
}

/** Enters many in one go. @returns their slugs by id */
export async function createOffers(
  db: TenantDb,
  scope: Scope,
  said: readonly { id: string; content: OfferContent }[],
  { state, audience = "public", confirmedAt = null, confirmedBy = null }: Entry,
): Promise<Map<string, string>> {
  const all = said.map((one) => ({ id: one.id, content: storePhoneOf(one.content) }));
  const entry = { kind: "offer", audience, state, confirmedAt, confirmedBy };
  const made = await createRecords(
    db,
    scope,
    all.map(({ id, content }) => {
      return { ...entry, id, title: content.title, ownerId: content.providerId, ags: agsOf(content) };
    }),
  );
  const parted = all.map((one) => ({ ...one, visibleTo: made.get(one.id)?.visibleTo ?? "nobody" }));
  await db
    .insertInto("offer")
    .values(
      parted.map(({ id, visibleTo, content }) => {
        return { tenant_id: scope.tenantId, id, visible_to: visibleTo, ...offerColumns(content) };
      }),
    )
    .execute();
  await addRuns(db, scope, parted);
  await indexOffers(db, scope, all);
  return new Map([...made].map(([id, { slug }]) => [id, slug]));
}

/**
 * Changes what is said of an offer, from the version the form was filled from. Runs are replaced as a whole.
 * @throws Conflict when somebody was faster
 */
export async function reviseOffer(
  db: TenantDb,
  scope: Scope,
  before: Offer,
  said: Partial<OfferContent> & { audience?: Audience },
  version: number = before.version,
): Promise<void> {
  const after = storePhoneOf(said);
  const content: OfferContent = { ...before, ...after };
  await reviseRecord(db, scope, before.id, {
    version,
    title: content.title,
    ags: content.reach === "place" ? content.ags : null,
    ownerId: content.providerId,
    changes: findChanges<Partial<OfferContent> & { audience?: string }>(before, after),
    ...(after.audience === undefined ? {} : { audience: after.audience }),
  });
  await db
    .updateTable("offer")
    .set(offerColumns(content))
    .where("tenant_id", "=", scope.tenantId)
    .where("id", "=", before.id)
    .execute();
  const row = await db.selectFrom("offer").select("visible_to").where("id", "=", before.id).executeTakeFirstOrThrow();
  await writeRuns(db, scope, { id: before.id, visibleTo: row.visible_to, content });
  await indexOffer(db, scope, before.id, content);
}

/**
 * Does a transition with an offer; what gets public is made findable by its words.
 * @throws Conflict where the offer is no longer in a state that allows it
 */
export async function changeOfferState(
  db: TenantDb,
  scope: Scope,
  offer: Offer,
  transition: Transition,
  note?: string,
): Promise<void> {
  await changeState(db, scope, offer.id, transition, note);
  if (transition !== "publish") return;
  // Read again: somebody may have saved it since, and from here on nobody can.
  await indexOffer(db, scope, offer.id, (await findOffer(db, offer.id)) ?? offer);
}
