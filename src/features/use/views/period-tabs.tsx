import { Tabs } from "../../../platform/ui/index.ts";
import { namePeriod, type Period, periodKey } from "../../figures/index.ts";
import { withQuery, type WorkspaceContext } from "../../records/index.ts";

/** The calendar periods that can be looked at. */
export function PeriodTabs({
  context: { t, path, query },
  periods,
  shown,
}: {
  context: WorkspaceContext;
  periods: readonly Period[];
  shown: Period;
}) {
  return (
    <Tabs
      label={t("use.periods")}
      items={periods.map((period) => ({
        href: withQuery(path, query, { zeitraum: periodKey(period), hinweis: undefined }),
        label: namePeriod(period, t),
        current: periodKey(period) === periodKey(shown),
      }))}
    />
  );
}
