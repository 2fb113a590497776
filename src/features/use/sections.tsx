import { dayOf } from "../../platform/clock.ts";
import { Heading, Table } from "../../platform/ui/index.ts";
import { type Delivery, findDeliveries, namePeriod, periodKey } from "../figures/index.ts";
import type { RecordSection, WorkspaceContext } from "../records/index.ts";
import { USE } from "./measures.ts";
import { countColumns, UseShare } from "./views/overview-page.tsx";

function UseOfOffer({ context: { t }, all }: { context: WorkspaceContext; all: Delivery[] }) {
  const isCurrent = (one: Delivery) => all.find((other) => periodKey(other) === periodKey(one)) === one;
  return (
    <section class="stack" id="nutzung">
      <Heading level={2}>{t("use.title")}</Heading>
      <Table
        caption={t("use.title")}
        quietCaption
        rows={all}
        columns={[
          {
            label: t("use.column.period"),
            rowHeader: true,
            cell: (one) => (
              <>
                {namePeriod(one, t)}
                {isCurrent(one) ? null : <span class="note"> {t("use.replaced")}</span>}
              </>
            ),
          },
          { label: t("use.column.use"), cell: (one) => <UseShare t={t} delivery={one} /> },
          ...countColumns(t),
          { label: t("use.column.givenOn"), cell: (one) => t.date(dayOf(one.givenAt), "short") },
        ]}
      />
    </section>
  );
}

/** How an offer was used, period by period, with what was corrected: on its page, for its provider and the office. */
export const useOfOffer: RecordSection = {
  kind: "offer",
  async find(context, db, { id }) {
    const all = await findDeliveries(db, { form: USE, recordIds: [id], withOlder: true });
    return all.length === 0 ? undefined : <UseOfOffer context={context} all={all} />;
  },
};
