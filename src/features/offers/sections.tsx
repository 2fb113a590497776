import type { TenantDb } from "../../platform/db/doors.ts";
import { EmptyState, Heading, Table } from "../../platform/ui/index.ts";
import { canEnterFor, type RecordSection, StateBadge, type WorkspaceContext } from "../records/index.ts";
import type { Offer } from "./offer.ts";
import { describePlace } from "./phrases.ts";
import { findOffersOfProvider } from "./queries.ts";

function OffersOfOrganisation({ context, offers, id }: { context: WorkspaceContext; offers: Offer[]; id: string }) {
  const { t, paths, viewer } = context;
  const next = canEnterFor(viewer, id)
    ? { href: paths.intern("angebote/neu"), label: t("offers-office.new") }
    : undefined;
  const state = {
    label: t("records-office.filterState"),
    cell: (offer: Offer) => <StateBadge t={t} state={offer.state} />,
  };
  return (
    <section class="stack" id="angebote">
      <Heading level={2}>{t("offers-office.title")}</Heading>
      {offers.length === 0 ? (
        <EmptyState title={t("offers-office.nothingYet")} next={next} />
      ) : (
        <Table
          caption={t("offers-office.title")}
          quietCaption
          rows={offers}
          columns={[
            {
              label: t("offers-office.column.offer"),
              rowHeader: true,
              cell: (offer) => <a href={paths.intern(`angebote/${offer.slug}`)}>{offer.title}</a>,
            },
            { label: t("offers-office.column.where"), cell: (offer) => describePlace(offer, t) },
            ...(offers.every((offer) => offer.state === "published") ? [] : [state]),
          ]}
        />
      )}
    </section>
  );
}

/** What an organisation offers, on its page. */
export const offersOfOrganisation: RecordSection = {
  kind: "organisation",
  async find(context, db, { id }) {
    return <OffersOfOrganisation context={context} offers={await findOffersOfProvider(db, id)} id={id} />;
  },
};

/** Offers that name a contact person. */
export async function findMentions(
  db: TenantDb,
  contactId: string,
): Promise<{ kind: string; title: string; slug: string }[]> {
  return db
    .selectFrom("offer as o")
    .innerJoin("record as r", (join) => join.onRef("r.tenant_id", "=", "o.tenant_id").onRef("r.id", "=", "o.id"))
    .select(["r.kind", "r.title", "r.slug"])
    .where("o.contact_id", "=", contactId)
    .where("r.deleted_at", "is", null)
    .orderBy("r.title")
    .execute();
}
