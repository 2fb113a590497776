import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readPdf } from "../../platform/pdf/read.fixture.ts";
import { createTestWorld, type TestWorld } from "../records/testing.ts";
import { makeRunning, type Running } from "./testing.ts";

let world: TestWorld;
let run: Running;

beforeAll(async () => {
  world = await createTestWorld();
  run = await makeRunning(world);
  await run.keep("Sieben Monate **Wartezeit** im Mittel. Kim Kirschbaum fragt nach.", 0);
  const form = { itemId: run.item, kind: "task", title: "Lehrkräfte anschreiben", dueOn: "2026-12-24" };
  await world.request(`${run.own}/ergebnisse`, { as: "office", form });
  const internal = {
    itemId: run.item,
    kind: "information",
    title: "Vertraulich: Kosten trägt die Stadt",
    isInternal: "on",
  };
  await world.request(`${run.own}/ergebnisse`, { as: "office", form: internal });
}, 300_000);
afterAll(() => world.drop());

const bytesOf = async (path: string, as: "office" | "partner" | "reader" = "office") => {
  const answer = await world.request(path, { as });
  expect(answer.status).toBe(200);
  return new Uint8Array(await answer.arrayBuffer());
};

describe("minutes as documents", () => {
  it("are a tagged PDF with headings and tables", async () => {
    const pdf = await readPdf(await bytesOf(`${run.own}.pdf`));
    const text = pdf.pages.join(" ").replaceAll(/\s+/gu, " ");
    expect(text).toContain("Lehrkräfte anschreiben");
    expect(text).toContain("Entwurf");
    expect(text).toContain("Kim Kirschbaum");
    expect(pdf.tags.map(({ role }) => role)).toEqual(expect.arrayContaining(["H1", "Table", "TH", "TD", "P"]));
    expect([pdf.ua, pdf.info.Language, pdf.info.Title]).toEqual(["1", "de", expect.stringMatching(/^Protokoll: /u)]);
  });

  it("leave out names, notes and what is internal in the public version", async () => {
    const pdf = await readPdf(await bytesOf(`${run.own}.pdf?oeffentlich`));
    const text = pdf.pages.join(" ").replaceAll(/\s+/gu, " ");
    expect(text).toContain("Lehrkräfte anschreiben");
    for (const hidden of ["Kirschbaum", "Apfelbaum", "Vertraulich", "Sieben Monate"])
      expect(text).not.toContain(hidden);
  });

  it("are a file for word processors", async () => {
    const files = unzipSync(await bytesOf(`${run.own}.docx`));
    const body = new TextDecoder().decode(files["word/document.xml"]);
    expect(body).toContain("Lehrkräfte anschreiben");
    expect(body).toContain("Kim Kirschbaum");
  });

  it("are for nobody else, and of no version that there is not", async () => {
    for (const file of [".pdf", ".docx"]) {
      expect((await world.request(`${run.own}${file}`, { as: "reader" })).status).toBe(404);
      expect((await world.request(`${run.own}${file}?fassung=7`, { as: "office" })).status).toBe(404);
    }
  });
});
