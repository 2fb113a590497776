import type { BenchPart } from "../part.ts";
import { measureStart } from "../start.ts";

export const part: BenchPart = {
  says: "from the start of the program on an existing database to the first page; memory",
  async measure(ground) {
    await ground.openWorld();
    await ground.closeWorld();
    const { start, memory } = await measureStart(ground.home, `/${ground.counties[1].slug}/de/`);
    return [
      { title: "Start on an existing database", lines: start },
      { title: "Memory", lines: memory },
    ];
  },
};
