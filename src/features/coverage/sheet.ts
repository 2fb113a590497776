import type { WrittenCell } from "../../platform/sheets/write.ts";
import { NOTHING, type Sums, tellUse } from "./coverage.ts";
import { codesOf, nameCode, type Shown, WIDE } from "./views/shown.ts";

/** How use is told in a cell of a spreadsheet: in per cent for the office, in bands for the network. */
function tell(sums: Sums, { t, audience }: Shown): WrittenCell[] {
  if (audience === "public") return [];
  const { level, share, waiting } = tellUse(sums, audience);
  if (audience === "network") return [level === undefined ? null : t.code("coverage.level", level)];
  return [sums.known === 0 ? null : sums.places, share === undefined ? null : Math.round(share * 100), waiting ?? null];
}

/** The overview as a table: a row for each municipality and column, which programs and pivot tables read best. */
export function coverageSheet(shown: Shown): { header: string[]; rows: WrittenCell[][] } {
  const { t, question, counted, places, audience } = shown;
  const useColumns = {
    public: [],
    network: [t("coverage.column.use")],
    office: [t("coverage.column.places"), t("coverage.column.percent"), t("coverage.column.waiting")],
  }[audience];
  const rowOf = (ags: string | null, name: string, code: string): WrittenCell[] => {
    const sums = counted.cells.get(`${code} ${ags ?? name}`) ?? NOTHING;
    const place = ags === null ? t.code("offers.reach", name) : name;
    return [ags, place, nameCode(t, question.by, code), sums.offers, ...tell(sums, shown)];
  };
  return {
    header: [
      "AGS",
      t("coverage.place"),
      t.code("coverage.side", question.by),
      t("coverage.column.offers"),
      ...useColumns,
    ],
    rows: codesOf(shown).flatMap((code) => [
      ...places.map(({ ags, name }) => rowOf(ags, name, code)),
      ...WIDE.map((wide) => rowOf(null, wide, code)),
    ]),
  };
}
