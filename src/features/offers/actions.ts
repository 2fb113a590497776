import { storePhone } from "../../platform/phone/number.ts";
import type { TenantDb } from "../../platform/db/doors.ts";
import { getTranslator } from "../../platform/i18n/translate.ts";
import {
  type Audience,
  changeState,
  createRecord,
  findChanges,
  reviseRecord,
  type Scope,
  type State,
  type Transition,
  writeSearch,
} from "../records/index.ts";
import { findPlaceName } from "../directory/index.ts";
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

async function writeRuns(
  db: TenantDb,
  scope: Scope,
  offerId: string,
  visibleTo: string,
  runs: readonly Run[],
): Promise<void> {
  await db.deleteFrom("offer_run").where("tenant_id", "=", scope.tenantId).where("offer_id", "=", offerId).execute();
  if (runs.length === 0) return;
  const rows = runs.map((run) => ({
    tenant_id: scope.tenantId,
    id: run.id,
    offer_id: offerId,
    visible_to: visibleTo,
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
  }));
  await db.insertInto("offer_run").values(rows).execute();
}

/** Brings what is found of an offer up to date: its words, its facets, its current run. */
export async function indexOffer(db: TenantDb, scope: Scope, id: string, content: OfferContent): Promise<void> {
  const provider = await db
    .selectFrom("record")
    .select("title")
    .where("id", "=", content.providerId)
    .executeTakeFirst();
  const names = {
    provider: provider?.title ?? "",
    place: await findPlaceName(db, content.reach === "place" ? content.ags : null),
  };
  await writeSearch(db, scope, id, offerDocument(content, names, germanWords, scope.clock.today()));
}

/** Enters an offer; it belongs to its provider. @returns where it is found from now on */
export async function createOffer(
  db: TenantDb,
  scope: Scope,
  said: OfferContent,
  entry: { id?: string; state: State; audience?: Audience; confirmedAt?: Date | null; confirmedBy?: string | null },
): Promise<{ id: string; slug: string }> {
  const content = storePhoneOf(said);
  const id = entry.id ?? scope.newId();
  const { slug, visibleTo } = await createRecord(db, scope, {
    id,
    kind: "offer",
    title: content.title,
    audience: entry.audience ?? "public",
    state: entry.state,
    ownerId: content.providerId,
    ags: content.reach === "place" ? content.ags : null,
    confirmedAt: entry.confirmedAt ?? null,
    confirmedBy: entry.confirmedBy ?? null,
  });
  await db
    .insertInto("offer")
    .values({ tenant_id: scope.tenantId, id, visible_to: visibleTo, ...offerColumns(content) })
    .execute();
  await writeRuns(db, scope, id, visibleTo, content.runs);
  await indexOffer(db, scope, id, content);
  return { id, slug };
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
  await writeRuns(db, scope, before.id, row.visible_to, content.runs);
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
