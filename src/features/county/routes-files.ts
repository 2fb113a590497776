import { type Answer, asset, notFound } from "../../platform/http/answers.ts";
import { themeSheet } from "../../platform/ui/theme.ts";
import type { OutsideContext, OutsideRoute } from "../records/index.ts";

/** The county's stylesheet or picture, by an address that names its version; an older version is there no more. */
async function showFile({ services, params }: OutsideContext): Promise<Answer> {
  const tenant = await services.tenants.find(params["county"] ?? "");
  if (tenant === undefined) throw notFound();
  const { theme, logo } = tenant.look;
  const asked = `/${params["file"] ?? ""}`;
  if (tenant.colour !== null && theme?.endsWith(asked))
    return asset(Buffer.from(themeSheet(tenant.colour)), "text/css; charset=utf-8");
  if (!logo?.src.endsWith(asked)) throw notFound();
  const row = await services.doors.asPublic(tenant.id, (db) =>
    db.selectFrom("county_logo").select(["type", "body"]).executeTakeFirst(),
  );
  if (row === undefined) throw notFound();
  return asset(row.body, row.type);
}

export const fileRoutes: readonly OutsideRoute[] = [
  { door: "outside", method: "get", path: ":county/gestalt/:file", handle: showFile },
];
