import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareWords } from "./word-diff.ts";

const side = (pieces: ReturnType<typeof compareWords>, without: "gone" | "new") =>
  pieces
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join("");

describe("what has changed between two texts", () => {
  it("is told word by word", () => {
    expect(compareWords("Der Kurs beginnt am Montag.", "Der Kurs beginnt am Dienstag, 9 Uhr.")).toEqual([
      { kind: "same", text: "Der Kurs beginnt am " },
      { kind: "gone", text: "Montag" },
      { kind: "new", text: "Dienstag, 9 Uhr" },
      { kind: "same", text: "." },
    ]);
  });

  it("gives both texts back whole", () => {
    const words = fc.array(fc.constantFrom("a", "Kurs", " ", "\n", ".", "é", "курс", "🙂", "‏"), { maxLength: 40 });
    const text = fc.oneof(
      fc.string({ unit: "grapheme" }),
      words.map((all) => all.join("")),
    );
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = compareWords(before, after);
        expect(side(pieces, "new")).toBe(before);
        expect(side(pieces, "gone")).toBe(after);
      }),
    );
  });

  it("says that nothing has changed where nothing has, and stays quick with long texts", () => {
    expect(compareWords("gleich", "gleich")).toEqual([{ kind: "same", text: "gleich" }]);
    const long = (word: string) => Array.from({ length: 5000 }, (_, number) => `${word}${number}`).join(" ");
    const pieces = compareWords(`Anfang ${long("a")} Ende`, `Anfang ${long("b")} Ende`);
    expect(pieces[0]).toEqual({ kind: "same", text: "Anfang " });
    expect(pieces.at(-1)).toEqual({ kind: "same", text: " Ende" });
  });
});
