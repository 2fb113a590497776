import { ButtonLink, Heading } from "../../../platform/ui/index.ts";
import type { InCounty } from "../../records/index.ts";
import { type Contribution, fateOf, shortAddress, stateOf, TableCode, type TopicTable } from "../../tables/index.ts";

/** What tables of the running item have collected. */
export type Collected = { tables: readonly TopicTable[]; said: readonly Contribution[] };

/** As much as can be read from the last row. */
const MOST_SAID = 6;
const MOST_TABLES = 6;

/** On the screen: where people contribute, and what they said last. */
export function CollectedOnScreen({ context, collected }: { context: InCounty; collected: Collected }) {
  const { t, services, tenant } = context;
  const shown = collected.tables.filter(({ onScreen }) => onScreen);
  if (shown.length === 0) return <></>;
  const open = shown.filter((table) => stateOf(table) === "open");
  const ids = new Set(shown.map(({ id }) => id));
  const said = collected.said.filter((one) => ids.has(one.tableId) && fateOf(one) !== "dropped");
  return (
    <section class="room-said">
      {open.length === 0 ? null : (
        <>
          <Heading level={2}>{t("tables-office.contribute")}</Heading>
          <div class="room-said__tables">
            {open.slice(0, MOST_TABLES).map((table) => {
              const address = shortAddress(services, tenant, table);
              return (
                <div class="room-said__table">
                  <b>{table.name}</b>
                  <TableCode address={address} label={t("tables-office.codeOf", { name: table.name })} />
                  {address.replace(/^https?:\/\//u, "")}
                </div>
              );
            })}
          </div>
        </>
      )}
      {said.length === 0 ? null : (
        <>
          <Heading level={2}>{t("tables-office.latest")}</Heading>
          <ul class="room-said__list">
            {said.slice(0, MOST_SAID).map((one) => (
              <li dir="auto">{one.text}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** On the phone of who leads: how much was said that nobody has decided about. */
export function CollectedCount({
  context,
  collected,
  href,
}: {
  context: InCounty;
  collected: Collected;
  href: string;
}) {
  const { t } = context;
  const { tables, said } = collected;
  if (tables.length === 0) return <></>;
  const open = said.filter((one) => fateOf(one) === "open").length;
  return (
    <div class="stack stack--small">
      <p>
        <b>{t("tables-office.atTables")}:</b> {t("tables-office.openOf", { open, count: said.length })}
      </p>
      <div>
        <ButtonLink look="secondary" href={href}>
          {t("tables-office.toContributions")}
        </ButtonLink>
      </div>
    </div>
  );
}
