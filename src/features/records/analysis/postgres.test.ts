import fc from "fast-check";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { poolConfig } from "../../../platform/db/open.ts";
import { testServer } from "../../../platform/db/testing.ts";
import { analyzeQuestion, analyzeText, loosenQuestion } from "./index.ts";
import { matches, readQuery, readVector } from "./trial/evaluate.ts";
import { readTrials } from "./trial/questions.ts";
import { TRIAL_OFFERS } from "./trial/offers.ts";
import { vectorOfOffer } from "./trial/search.ts";

describe("the literals in PostgreSQL", () => {
  const client = new pg.Client(poolConfig({ ...testServer(), database: "postgres" }));
  beforeAll(() => client.connect());
  afterAll(() => client.end());

  it("mean there what the evaluator of these tests takes them to mean", async () => {
    const vectors = TRIAL_OFFERS.map(vectorOfOffer);
    const queries = readTrials().flatMap(({ question, language }) => {
      const analysis = analyzeQuestion(question, { language });
      return [
        analysis.tsquery,
        analysis.near,
        analysis.exact,
        ...loosenQuestion(analysis).map((looser) => looser.tsquery),
      ];
    });
    const { rows } = await client.query<{ hits: number[] }>(
      `select array(select v.n::int from unnest($2::text[]) with ordinality v(literal, n)
         where v.literal::tsvector @@ q.literal::tsquery order by 1) as hits
       from unnest($1::text[]) with ordinality q(literal, n) order by q.n`,
      [queries, vectors],
    );
    const read = vectors.map(readVector);
    const expected = queries.map((literal) => {
      const query = readQuery(literal);
      return read.flatMap((vector, index) => (matches(query, vector) ? [index + 1] : []));
    });
    expect(rows.map((row) => row.hits)).toEqual(expected);
  });

  it("are taken, whatever the text and the question", async () => {
    const anything = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom(..."'\\:*&|!<->() \0aäЁأİ😀") }),
    );
    const texts = fc.sample(anything, 500);
    for (const literals of [texts, texts.map((text) => text.repeat(50))]) {
      await client.query("select unnest($1::text[])::tsvector, unnest($2::text[])::tsquery", [
        literals.map((text) => analyzeText([{ text, weight: "A" }]).tsvector),
        literals.map((text) => analyzeQuestion(text).tsquery),
      ]);
    }
    expect(texts).toHaveLength(500);
  });

  it("are taken for the longest text", async () => {
    const words = Array.from({ length: 60_000 }, (_, index) => `wort${"ж".repeat(50)}${index}`).join(" ");
    const { tsvector } = analyzeText([{ text: `${"kurs ".repeat(20_000)}${words}`, weight: "A" }]);
    const { rows } = await client.query<{ length: number }>("select length($1::tsvector)", [tsvector]);
    expect(rows[0]?.length).toBeGreaterThan(1_000);
  });
});
