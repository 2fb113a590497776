import type { TenantDb } from "../../platform/db/doors.ts";
import { notAllowed, notFound } from "../../platform/http/answers.ts";
import type { DownloadPlace } from "../files/index.ts";
import { actorOf, type Scope, type WorkspaceContext } from "../records/index.ts";
import { isPlaceOfPage, type PageContent, type PlaceOfPage, type WrittenPage } from "./page.ts";
import { canWrite } from "./policy.ts";
import { findPage } from "./queries.ts";
import { TEMPLATES } from "./templates/index.ts";

/** Who acts, in which county, when. */
export const scopeOf = ({ tenant, viewer, services }: WorkspaceContext): Scope => ({
  tenantId: tenant.id,
  actor: actorOf(viewer),
  clock: services.clock,
  newId: services.newId,
});

/** The place in the address, for somebody who writes there. @throws 403, 404 */
export function getPlace(context: WorkspaceContext): PlaceOfPage {
  if (!canWrite(context.viewer)) throw notAllowed();
  const place = context.params["place"] ?? "";
  if (!isPlaceOfPage(place)) throw notFound();
  return place;
}

/** The page of a place as it stands: what somebody wrote, or the template. */
export async function loadPage(
  db: TenantDb,
  place: PlaceOfPage,
): Promise<{ page: WrittenPage | undefined; content: PageContent }> {
  const page = await findPage(db, place);
  return { page, content: page ?? { lead: "", body: TEMPLATES[place] } };
}

/** The page of a place that somebody has written. @throws 404 */
export async function getPage(db: TenantDb, place: PlaceOfPage): Promise<WrittenPage> {
  const page = await findPage(db, place);
  if (page === undefined) throw notFound();
  return page;
}

/** The page in the address as an entry with downloads: only one that somebody has written has some. @throws 403, 404 */
export async function getDownloadPlace(context: WorkspaceContext, db: TenantDb): Promise<DownloadPlace> {
  const { t, paths } = context;
  const place = getPlace(context);
  const { id } = await getPage(db, place);
  return {
    id,
    kind: "page",
    title: t.code("pages.place", place),
    href: paths.intern(`website/seiten/${place}`),
    current: "website",
    trail: [{ href: paths.intern("website"), label: t("county.title") }],
  };
}
