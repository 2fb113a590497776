import { page, redirect } from "../../platform/http/answers.ts";
import type { WorkspaceContext, WorkspaceRoute } from "../records/index.ts";
import { changeSite } from "./actions.ts";
import { scopeOf } from "./scope.ts";
import { partsPage } from "./views/parts-page.tsx";

const showParts = async (context: WorkspaceContext) => page(partsPage(context));

/** Switches off what is not ticked. What the page did not show, because it came with a newer version, stays as it is. */
async function changeParts(context: WorkspaceContext) {
  const { services, sent, tenant, paths } = context;
  const ticked = new Set(sent.typed["part"]);
  const shown = new Set(sent.typed["shown"]);
  const partsOff = services.registry.parts
    .map(({ id }) => id)
    .filter((id) => (shown.has(id) ? !ticked.has(id) : tenant.partsOff.includes(id)));
  await context.use((db) => changeSite(db, scopeOf(context), { partsOff }));
  return redirect(`${paths.intern("website/teile")}?hinweis=county.done.parts`);
}

const office = { door: "workspace", roles: ["office"], path: "website/teile" } as const;

export const partRoutes: readonly WorkspaceRoute[] = [
  { ...office, method: "get", handle: showParts },
  { ...office, method: "post", handle: changeParts },
];
