import { measureLoad, measureReading } from "../importing/load.ts";
import { measureRecognition, measureSameThings } from "../importing/recognition.ts";
import type { BenchPart } from "../part.ts";

export const part: BenchPart = {
  says: "lists of offices: how they are understood, how fast a long one is loaded, against exceljs",
  async measure({ isSmall }) {
    const rows = isSmall ? 500 : 10_000;
    return [
      { title: "Lists of offices, how they are understood", lines: measureRecognition() },
      { title: "The same thing twice", lines: measureSameThings() },
      { title: `A list of ${rows} actors, loaded in the browser`, lines: await measureLoad(rows) },
      { title: `A workbook of ${rows} rows, read`, lines: await measureReading(rows) },
    ];
  },
};
