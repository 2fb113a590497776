import { z } from "zod";
import type { PublicDb, TenantDb } from "../../platform/db/doors.ts";
import { type Answer, attachment, notFound } from "../../platform/http/answers.ts";
import type { Asked, Route } from "../records/index.ts";
import { fileName } from "./file.ts";
import { findServed, getBody } from "./queries.ts";

type Use = (work: (db: PublicDb | TenantDb) => Promise<Answer>) => Promise<Answer>;

/**
 * A file for whoever sees its entry; what browsers have already is not sent again.
 * @param kept.isKept whether a browser may keep it
 */
export async function sendFile(
  { params, header }: Pick<Asked, "params" | "header">,
  use: Use,
  { isKept }: { isKept: boolean },
): Promise<Answer> {
  const id = z.guid().safeParse(params["file"]);
  if (!id.success) throw notFound();
  return use(async (db) => {
    const found = await findServed(db, id.data);
    if (found === undefined) throw notFound();
    const etag = isKept ? `"${found.checksum.slice(0, 32)}"` : undefined;
    const isKnown = etag !== undefined && (header("if-none-match") ?? "").includes(etag);
    const body = isKnown ? undefined : await getBody(db, id.data);
    return attachment({ body, contentType: found.type, fileName: fileName(found), etag });
  });
}

export const routes: readonly Route[] = [
  {
    door: "public",
    method: "get",
    path: "downloads/:file",
    unlisted: true,
    isAnew: true,
    handle: (context) => sendFile(context, context.read, { isKept: true }),
  },
  {
    door: "workspace",
    method: "get",
    path: "dateien/:file",
    roles: ["office", "partner", "reader"],
    handle: (context) => sendFile(context, context.use, { isKept: false }),
  },
];
