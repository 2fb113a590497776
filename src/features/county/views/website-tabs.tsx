import { Tabs } from "../../../platform/ui/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";

const VIEWS = [
  "website",
  "landkreis",
  "website/aussehen",
  "website/sprachen",
  "website/adresse",
  "website/karte",
  "website/einbetten",
] as const;
export type WebsiteView = (typeof VIEWS)[number];

/** The parts of the county's site the office cares for. */
export function WebsiteTabs({ context: { t, paths }, current }: { context: WorkspaceContext; current: WebsiteView }) {
  return (
    <Tabs
      label={t("county.tabs")}
      items={VIEWS.map((view) => ({
        href: paths.intern(view),
        label: t.code("county.tab", view.replace("website/", "")),
        current: view === current,
      }))}
    />
  );
}
