import { ButtonLink, Heading, Note } from "../../platform/ui/index.ts";
import type { RecordSection } from "../records/index.ts";
import { findContributions, findTables } from "./queries.ts";
import { fateOf } from "./table.ts";

const MOST = 8;

/** In minutes that are being written: what was said at the tables and is not decided about yet. */
export const minutesSection: RecordSection = {
  kind: "minutes",
  async find({ t, paths }, db, { id, slug }) {
    const tables = await findTables(db, id);
    const said = await findContributions(
      db,
      tables.map((table) => table.id),
    );
    if (said.length === 0) return undefined;
    const open = said.filter((one) => fateOf(one) === "open");
    const nameOf = new Map(tables.map((table) => [table.id, table.name]));
    return (
      <>
        <Heading level={2}>{t("tables-office.atTables")}</Heading>
        <Note>{t("tables-office.openOf", { open: open.length, count: said.length })}</Note>
        <ul>
          {open.slice(0, MOST).map((one) => (
            <li>
              <span dir="auto">{one.text}</span>{" "}
              <span class="note">
                {t.code("tables.kind", one.kind)} · {nameOf.get(one.tableId)}
              </span>
            </li>
          ))}
        </ul>
        <div>
          <ButtonLink look="secondary" href={`${paths.intern(`treffen/${slug}/tische`)}#beitraege`}>
            {t("tables-office.toContributions")}
          </ButtonLink>
        </div>
      </>
    );
  },
};
