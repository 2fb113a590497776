import { page, redirect } from "../../platform/http/answers.ts";
import type { WorkspaceContext, WorkspaceRoute } from "../records/index.ts";
import { INFORMATION_WAYS } from "./information.ts";
import { findUninformed, markInformed } from "./information-queries.ts";
import { scopeOf } from "./routes-shared.ts";
import { informationPage, lettersPage } from "./views/information-page.tsx";

const ADDRESS = "akteure/informationspflicht";

async function showInformation(context: WorkspaceContext) {
  const persons = await context.use(findUninformed);
  return page(informationPage({ context, persons, typed: { chosen: [] }, errors: [] }));
}

async function showLetters(context: WorkspaceContext) {
  return page(lettersPage(context, await context.use(findUninformed)));
}

/** Whether `text` is a day that has come. */
function isPastDay(text: string, today: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && text <= today;
}

async function recordSending(context: WorkspaceContext) {
  const { t, sent, services, paths } = context;
  const chosen = sent.typed["person"] ?? [];
  const [on = "", way] = [sent.typed["am"]?.[0], sent.typed["weg"]?.[0]];
  const known = INFORMATION_WAYS.find((one) => one === way);
  const errors = [
    ...(chosen.length === 0 ? [{ field: "person", message: t("directory-office.information.nobodyChosen") }] : []),
    ...(known === undefined ? [{ field: "weg", message: t("directory-office.information.noWay") }] : []),
    ...(isPastDay(on, services.clock.today())
      ? []
      : [{ field: "am", message: t("directory-office.information.noDay") }]),
  ];
  if (errors.length > 0 || known === undefined) {
    const persons = await context.use(findUninformed);
    return page(informationPage({ context, persons, typed: { on, way, chosen }, errors }), 422);
  }
  await context.use((db) => markInformed(db, scopeOf(context), chosen, { on, way: known }));
  return redirect(`${paths.intern(ADDRESS)}?hinweis=directory-office.done.informed`);
}

const route = (method: "get" | "post", path: string, handle: WorkspaceRoute["handle"]): WorkspaceRoute => ({
  door: "workspace",
  method,
  path,
  roles: ["office"],
  handle,
});

/** The information duty of Art. 14 DSGVO: whom to tell, the letters, that it was done. */
export const informationRoutes = [
  route("get", ADDRESS, showInformation),
  route("get", `${ADDRESS}/briefe`, showLetters),
  route("post", ADDRESS, recordSending),
];
