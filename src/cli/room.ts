import { parseArgs } from "node:util";
import type { Exit, Io } from "./command.ts";
import { withInstallation } from "./ground.ts";

const MOST = 100_000;

/** Shows or sets how much a county may keep as files, in megabytes. What is there already stays, whatever is set. */
export async function run(args: string[], io: Io): Promise<Exit> {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  const [ags = "", wanted] = positionals;
  if (!/^\d{5}$/.test(ags) || (wanted !== undefined && !(/^\d{1,6}$/.test(wanted) && Number(wanted) <= MOST))) {
    io.err("Aufruf: miteinander room AGS [MEGABYTE], zum Beispiel: miteinander room 16066 1000");
    return 2;
  }
  return withInstallation(io, async ({ installation }) =>
    installation.database.doors.asOwner(async (db) => {
      const found = await db
        .selectFrom("tenant")
        .select(["id", "name", "file_quota"])
        .where("ags", "=", ags)
        .executeTakeFirst();
      if (found === undefined) {
        io.err(`Den Landkreis ${ags} gibt es hier nicht.`);
        return 2;
      }
      const quota = wanted === undefined ? found.file_quota : Number(wanted);
      if (quota !== found.file_quota)
        await db.updateTable("tenant").set({ file_quota: quota }).where("id", "=", found.id).execute();
      const { used } = await db
        .selectFrom("file")
        .select((eb) => eb.fn.coalesce(eb.fn.sum<string>("size"), eb.val("0")).as("used"))
        .where("tenant_id", "=", found.id)
        .executeTakeFirstOrThrow();
      io.out(`${found.name}: ${Math.ceil(Number(used) / 1024 / 1024)} von ${quota} MB belegt`);
      return 0;
    }),
  );
}
