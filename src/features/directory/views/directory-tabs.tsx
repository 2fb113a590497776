import { Tabs } from "../../../platform/ui/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import { canDelete, canInform } from "../policy.ts";

type View = "akteure" | "orte" | "akteure/informationspflicht" | "akteure/papierkorb";

/**
 * The views of the directory: organisations, places, and for the office whom it has to inform and the trash.
 * `uninformed`: persons the office has not told yet that their data are here.
 */
export function DirectoryTabs({
  context: { t, paths, viewer },
  current,
  uninformed,
}: {
  context: WorkspaceContext;
  current: View;
  uninformed: number;
}) {
  const views: { path: View; label: string; isShown: boolean; count?: string | undefined }[] = [
    { path: "akteure", label: t("directory-office.tab.organisations"), isShown: true },
    { path: "orte", label: t("directory-office.tab.places"), isShown: true },
    {
      path: "akteure/informationspflicht",
      label: t("directory-office.information.title"),
      isShown: canInform(viewer),
      count: uninformed === 0 ? undefined : t.number(uninformed),
    },
    { path: "akteure/papierkorb", label: t("records-office.trash"), isShown: canDelete(viewer) },
  ];
  return (
    <Tabs
      label={t("directory-office.tab.label")}
      items={views
        .filter((view) => view.isShown)
        .map(({ path, label, count }) => ({ href: paths.intern(path), label, count, current: path === current }))}
    />
  );
}
