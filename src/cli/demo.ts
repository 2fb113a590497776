import { loadDemo } from "../../demo/load.ts";
import { createApp } from "../app.tsx";
import type { Exit, Io } from "./command.ts";
import { withInstallation } from "./ground.ts";

/** Loads the demo counties that are not there yet. */
export async function run(_args: string[], io: Io): Promise<Exit> {
  return withInstallation(io, async ({ config, log, installation }) => {
    const { services } = createApp({
      database: installation.database,
      baseUrl: config.baseUrl,
      onlyCounty: config.onlyCounty,
      log,
    });
    const loaded = await loadDemo(services);
    io.out(loaded.length === 0 ? "Alle Beispiel-Landkreise sind schon da." : `Geladen: ${loaded.join(", ")}`);
    return 0;
  });
}
