import { Tabs } from "../../../platform/ui/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";

/** The two pages of this feature. */
export function VisitTabs({ context, current }: { context: WorkspaceContext; current: "visits" | "unanswered" }) {
  const { t, paths } = context;
  return (
    <Tabs
      label={t("visits.tabs")}
      items={[
        { href: paths.intern("besuche"), label: t("visits.tab"), current: current === "visits" },
        {
          href: paths.intern("besuche/nicht-gefunden"),
          label: t("visits.unanswered.tab"),
          current: current === "unanswered",
        },
      ]}
    />
  );
}
