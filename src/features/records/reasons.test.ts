import { describe, expect, it } from "vitest";
import { analyzeQuestion } from "./analysis/index.ts";
import { cutAtMarks, tellWhy } from "./reasons.ts";

const offer = {
  title: "Erstorientierungskurs in Wasungen",
  summary: "Erste Schritte auf Deutsch: Einkaufen, Arzt, Schule.",
  text: "Der Kurs findet **jeden Vormittag** statt, auch in den Ferien. Ihre Kinder werden im Nebenraum betreut, wenn Sie uns vorher Bescheid sagen.",
  besides: "Volkshochschule Kindertagesstätte",
};
const why = (question: string, language = "de") => tellWhy(analyzeQuestion(question, { language }), offer);

describe("why something was found", () => {
  it("is not told where the title says it", () => {
    expect(why("Erstorientierungskurse")).toEqual({ marks: [], excerpt: undefined, also: [], without: [] });
  });

  it("is marked in the summary", () => {
    const { marks } = why("einkaufen");
    expect(cutAtMarks(offer.summary, marks)).toEqual(["Erste Schritte auf Deutsch: ", "Einkaufen", ", Arzt, Schule."]);
  });

  it("is shown in its sentence where only the long text says it, without marks of the text's form", () => {
    expect(why("vormittags").excerpt).toEqual({
      before: "Der Kurs findet jeden ",
      word: "Vormittag",
      after: " statt, auch in den Ferien. Ihre Kinder …",
    });
  });

  it("names what was searched for besides", () => {
    expect(why("EOK").also).toEqual(["Erstorientierungskurs"]);
    expect(why("Kindergarten").also).toEqual(["Kindertagesstätte"]);
    expect(why("мовні курси", "uk").also).toHaveLength(1);
  });

  it("names what does not occur", () => {
    expect(why("Erstorientierungskurs Raumschiff").without).toEqual(["Raumschiff"]);
  });
});

describe("a text cut at its marks", () => {
  it("stays the same text", () => {
    for (const marks of [
      [],
      [[0, 5]],
      [
        [6, 13],
        [3, 8],
      ],
      [
        [6, 13],
        [14, 17],
      ],
    ] as [number, number][][])
      expect(cutAtMarks(offer.summary, marks).join("")).toBe(offer.summary);
  });
});
