import { Tabs } from "../../../platform/ui/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import { canDelete, canSpeakForCounty } from "../policy.ts";

type View = "akteure" | "orte" | "landkreis" | "akteure/papierkorb";

/** The views of the directory: organisations, places, and for the office the county and the trash. */
export function DirectoryTabs({
  context: { t, paths, viewer },
  current,
}: {
  context: WorkspaceContext;
  current: View;
}) {
  const views: { path: View; label: string; isShown: boolean }[] = [
    { path: "akteure", label: t("directory-office.tab.organisations"), isShown: true },
    { path: "orte", label: t("directory-office.tab.places"), isShown: true },
    { path: "landkreis", label: t("directory-office.tab.county"), isShown: canSpeakForCounty(viewer) },
    { path: "akteure/papierkorb", label: t("records-office.trash"), isShown: canDelete(viewer) },
  ];
  return (
    <Tabs
      label={t("directory-office.tab.label")}
      items={views
        .filter((view) => view.isShown)
        .map((view) => ({ href: paths.intern(view.path), label: view.label, current: view.path === current }))}
    />
  );
}
