import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  analyzeQuestion,
  analyzeText,
  explainHit,
  fold,
  loosenQuestion,
  splitCompound,
  stem,
  suggestWords,
  tokenize,
} from "./index.ts";
import { matches, readQuery, readVector } from "./trial/evaluate.ts";
import { FIELD_WORDS } from "./words.ts";

const weight = fc.constantFrom("A" as const, "B" as const, "C" as const, "D" as const);
/** Any text: Unicode of every kind, broken surrogates, and what PostgreSQL's literals are made of. */
const anything = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.constantFrom(..."'\\:*&|!<->() \0aäЁأ١ﷺİ😀\u00ad".split("")) }),
  fc
    .array(fc.constantFrom("Kurs", "für", "мова", "دورة", "B1", "-", "'", "Berater*in", "iş", "\ud800"), {
      maxLength: 30,
    })
    .map((words) => words.join(" ")),
);
const fieldWord = fc.constantFrom(...FIELD_WORDS.map((word) => word.lemma));

describe("analysis of any text", () => {
  it("folds to the same, folded again", () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 2_000 },
    );
  });

  it("writes a well-formed tsvector", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ text: anything, weight })), (fields) => {
        const { tsvector } = analyzeText(fields);
        for (const marks of readVector(tsvector).values()) expect(marks.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it("writes well-formed tsqueries, loosened ones too", () => {
    fc.assert(
      fc.property(anything, fc.constantFrom("de", "en", "ar"), (question, language) => {
        const analysis = analyzeQuestion(question, { language });
        for (const { tsquery, near, exact } of [analysis, ...loosenQuestion(analysis)]) {
          const kinds = [tsquery, near, exact].map((literal) => typeof readQuery(literal));
          expect(new Set(kinds).size).toBe(1);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it("explains, suggests, splits and stems without a fault", () => {
    fc.assert(
      fc.property(anything, anything, (left, right) => {
        expect(explainHit(left, right)).toBeInstanceOf(Array);
        expect(suggestWords(left, [right]).length).toBeLessThanOrEqual(1);
        const stems = tokenize(left).flatMap(({ pieces }) =>
          pieces.flatMap((piece) => [stem(piece), ...splitCompound(piece)]),
        );
        expect(stems).not.toContain("");
      }),
      { numRuns: 500 },
    );
  });

  it("tells where each word stands", () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const token of tokenize(text)) expect(text.slice(token.start, token.end)).toBe(token.surface);
      }),
    );
  });
});

describe("analysis of the field's words", () => {
  it("finds a text by any of its words", () => {
    fc.assert(
      fc.property(fc.array(fieldWord, { minLength: 1, maxLength: 8 }), fc.nat(), (words, pick) => {
        const asked = words[pick % words.length] ?? "";
        const vector = readVector(analyzeText([{ text: words.join(" "), weight: "A" }]).tsvector);
        expect(matches(readQuery(analyzeQuestion(asked).tsquery), vector)).toBe(true);
      }),
    );
  });

  it("finds a compound by each of its parts, however it is linked", () => {
    const long = FIELD_WORDS.filter((word) => word.lemma.length >= 6 && /^[a-zäöü]+ung$/.test(word.lemma));
    fc.assert(
      fc.property(fc.constantFrom(...long), fieldWord, (first, last) => {
        fc.pre(last.length >= 5 && !last.includes("-") && !last.startsWith("s"));
        const vector = readVector(analyzeText([{ text: `${first.lemma}s${last}`, weight: "A" }]).tsvector);
        expect([...vector.keys()]).toEqual(expect.arrayContaining([first.stem]));
      }),
    );
  });

  it("explains every hit", () => {
    fc.assert(
      fc.property(fieldWord, fieldWord, (asked, written) => {
        const analysis = analyzeQuestion(asked);
        const vector = readVector(analyzeText([{ text: written, weight: "A" }]).tsvector);
        expect(explainHit(analysis, written).length > 0).toBe(matches(readQuery(analysis.tsquery), vector));
      }),
    );
  });
});
