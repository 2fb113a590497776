import type { BenchPart } from "../part.ts";
import { measureWorkspace } from "../workspace.ts";

export const part: BenchPart = {
  says: "lists as an office sees them",
  async measure(ground) {
    const { database } = (await ground.openWorld()).installation;
    const [largest, second] = ground.counties;
    const lines = [...(await measureWorkspace(database, second)), ...(await measureWorkspace(database, largest))];
    return [{ title: "Workspace of the office", lines }];
  },
};
