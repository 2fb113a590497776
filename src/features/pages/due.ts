import type { TenantDb } from "../../platform/db/doors.ts";
import type { DueItem, WorkspaceContext } from "../records/index.ts";
import { countyFacts } from "./facts.ts";
import { findGaps } from "./fill.ts";
import { REQUIRED } from "./page.ts";
import { findPages } from "./queries.ts";

/** Pages the law asks for that are not on the site yet, or on which something is missing: one line for all of them. */
export async function findDue(context: WorkspaceContext, db: TenantDb): Promise<DueItem[]> {
  const { t, paths, viewer } = context;
  if (viewer.role !== "office") return [];
  const pages = new Map((await findPages(db)).map((page) => [page.place, page]));
  const facts = countyFacts(context);
  const open = REQUIRED.filter((place) => {
    const page = pages.get(place);
    return page?.state !== "published" || findGaps(`${page.lead}\n${page.body}`, facts).length > 0;
  });
  if (open.length === 0) return [];
  return [
    {
      due: null,
      label: t("pages.due.label"),
      title: t("pages.due.title", { pages: t.list(open.map((place) => t.code("pages.place", place))) }),
      href: paths.intern("website"),
      detail: t("pages.due.detail"),
      because: t("pages.due.because"),
      action: t("pages.due.action"),
    },
  ];
}
