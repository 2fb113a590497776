import type { PlainMessageKey } from "../../../platform/i18n/translate.ts";
import { DisclosureDetails } from "../../../platform/ui/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import { IMPORT_TARGETS } from "../kinds.ts";
import type { Plan } from "../plan.ts";
import { showValue } from "../show.ts";
import type { StoredImport } from "../store.ts";

export type CheckProps = { context: WorkspaceContext; stored: StoredImport; plan: Plan };

/** Sheet, header, columns that mean nothing to us, rows that are no entries. */
export function HowRead({ context, plan, stored }: CheckProps) {
  const { t } = context;
  const { list } = IMPORT_TARGETS[stored.kind];
  const others = plan.rows.filter((row) => row.kind !== "entry" && row.kind !== "blank");
  const field = (name: string) => t((list.fields.find((one) => one.name === name)?.label ?? name) as PlainMessageKey);
  return (
    <DisclosureDetails summary={t("importing.check.howRead")}>
      <p>{t("importing.check.readSheet", { sheet: plan.table.sheet, row: plan.layout.headerRow + 1 })}</p>
      <ul>
        {plan.columns.map((match) => (
          <li>
            {match.header === "" ? t("importing.columns.noHeader") : match.header} →{" "}
            {match.field === null ? t("importing.columns.leaveOut") : field(match.field)}
          </li>
        ))}
      </ul>
      {others.length === 0 ? null : (
        <p>
          {t("importing.check.notEntries", {
            rows: others.map((row) => `${row.row} (${t.code("importing.rowKind", row.kind)})`).join(", "),
          })}
        </p>
      )}
    </DisclosureDetails>
  );
}

/** A value in words, for side by side. */
export function valueWords(
  stored: StoredImport,
  field: string,
  value: Parameters<typeof showValue>[1] | undefined,
): string {
  const described = IMPORT_TARGETS[stored.kind].list.fields.find((one) => one.name === field);
  return described === undefined || value === undefined ? "–" : showValue(described, value);
}
