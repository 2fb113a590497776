import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readPdf } from "../../platform/pdf/read.fixture.ts";
import { giveSeat, makeGroup } from "../groups/testing.ts";
import { createTestWorld, type PersonKey, type TestWorld } from "../records/testing.ts";
import { changeStage } from "./actions.ts";
import type { Meeting } from "./meeting.ts";
import { addItem, makeMeeting } from "./testing.ts";

let world: TestWorld;
let meeting: Meeting;

// The partner leads, the other partner sits in the group; the reader has nothing to do with it.
beforeAll(async () => {
  world = await createTestWorld();
  const { eins } = world.tenants;
  const group = await makeGroup(eins, { title: "AG Wohnen", leadId: eins.organisations.partner.id });
  await giveSeat(eins, group.id, { organisationId: eins.organisations.otherPartner.id });
  meeting = await makeMeeting(eins, { groupId: group.id, venue: "Rathaus", bring: "Zahlen Ihrer Einrichtung" });
  await addItem(eins, meeting, { minutes: 15 });
  await addItem(eins, meeting, {
    title: "Wohnraum im Winter",
    kind: "decision",
    text: "Drei **Vorschläge** liegen vor:\n\n- Turnhalle\n- Gasthof",
    speaker: "Kim Beispiel",
  });
  await eins.use((db) => changeStage(db, eins.scope("office"), meeting, "invited"));
}, 120_000);
afterAll(() => world.drop());

const own = () => `/eins/intern/treffen/${meeting.slug}/tagesordnung`;
const ask = (as: PersonKey) => world.request(`${own()}.pdf`, { as });

describe("an agenda on paper", () => {
  it("is a tagged PDF with when, where and each item at its time", async () => {
    const pdf = await readPdf(new Uint8Array(await (await ask("otherPartner")).arrayBuffer()));
    const text = pdf.pages.join(" ").replaceAll(/\s+/gu, " ");
    const said = ["10. Dezember 2026", "Rathaus", "Zahlen Ihrer", "2. Wohnraum im Winter", "15:15 Uhr", "Turnhalle"];
    for (const one of said) expect(text).toContain(one);
    expect(pdf.tags.map(({ role }) => role)).toEqual(expect.arrayContaining(["H1", "L", "P"]));
    expect([pdf.ua, pdf.info.Title]).toEqual(["1", "Tagesordnung: 1. Netzwerktreffen"]);
  });

  it("is a page without buttons of the agenda, to print", async () => {
    const html = await world.text(own(), { as: "otherPartner" });
    expect(html).toContain("2. Wohnraum im Winter");
    expect(html).not.toContain("/platz");
  });

  it("is for who reads the meeting alone", async () => {
    expect((await ask("reader")).status).toBe(404);
    expect((await world.request(own(), { as: "reader" })).status).toBe(404);
  });
});
