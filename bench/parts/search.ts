import { measureAnswers, measureSearch } from "../search.ts";
import type { BenchPart } from "../part.ts";

export const part: BenchPart = {
  says: "how well real questions are answered, and how quickly among the offers of the largest county",
  async measure(ground) {
    const answers = await measureAnswers(ground);
    const { database } = (await ground.openWorld()).installation;
    return [
      { title: "Questions in eight languages, answered among the first five", lines: answers },
      { title: "Search in the largest county", lines: await measureSearch(database, ground.counties[0]) },
    ];
  },
};
