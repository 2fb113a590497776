import { parseArgs } from "node:util";
import type { Exit, Io } from "./command.ts";
import { withInstallation } from "./ground.ts";

/** Shows, sets or takes back a county's own host: the way out where a wrong one locks everybody out. */
export async function run(args: string[], io: Io): Promise<Exit> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { remove: { type: "boolean", default: false } },
  });
  const [ags = "", host] = positionals;
  if (!/^\d{5}$/.test(ags) || (host !== undefined && !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host))) {
    io.err(
      "Aufruf: miteinander domain AGS [ADRESSE | --remove], zum Beispiel: miteinander domain 16066 integration.example.org",
    );
    return 2;
  }
  return withInstallation(io, async ({ installation }) =>
    installation.database.doors.asOwner(async (db) => {
      const county = db.selectFrom("tenant").select(["name", "slug", "domain"]).where("ags", "=", ags);
      const found = await county.executeTakeFirst();
      if (found === undefined) {
        io.err(`Den Landkreis ${ags} gibt es hier nicht.`);
        return 2;
      }
      const domain = values.remove ? null : (host ?? found.domain);
      if (domain !== found.domain)
        await db
          .updateTable("tenant")
          .set((eb) => ({ domain, publication: eb("publication", "+", 1) }))
          .where("ags", "=", ags)
          .execute();
      io.out(`${found.name}: ${domain === null ? `ohne eigene Adresse, unter /${found.slug}/` : `https://${domain}/`}`);
      return 0;
    }),
  );
}
