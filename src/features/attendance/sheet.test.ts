import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readPdf } from "../../platform/pdf/read.fixture.ts";
import { giveSeat, makeGroup } from "../groups/testing.ts";
import type { Meeting } from "../meetings/index.ts";
import { makeMeeting } from "../meetings/testing.ts";
import { createTestWorld, type PersonKey, type TestWorld } from "../records/testing.ts";

let world: TestWorld;
let meeting: Meeting;

// The partner's organisation leads the group; the other partner's sits there.
beforeAll(async () => {
  world = await createTestWorld();
  const { eins } = world.tenants;
  const group = await makeGroup(eins, { title: "Netzwerk", leadId: eins.organisations.partner.id });
  for (const number of Array.from({ length: 30 }, (_, at) => at + 1))
    await giveSeat(eins, group.id, {
      organisationId: null,
      label: `Sitz ${number}`,
      vote: number === 30 ? "advisory" : "voting",
      persons: [{ name: `Kim Beispiel ${number}`, email: `kim${number}@example.org` }],
    });
  await giveSeat(eins, group.id, { organisationId: eins.organisations.otherPartner.id });
  meeting = await makeMeeting(eins, { groupId: group.id, day: "2026-11-23" });
}, 120_000);
afterAll(() => world.drop());

const ask = (as: PersonKey) => world.request(`/eins/intern/treffen/${meeting.slug}/anwesenheit/liste.pdf`, { as });

describe("the list to sign", () => {
  it("is a tagged PDF over several pages: everybody expected, whether they vote, and room for guests", async () => {
    const answer = await ask("partner");
    expect(answer.headers.get("content-type")).toBe("application/pdf");
    const pdf = await readPdf(new Uint8Array(await answer.arrayBuffer()));
    const text = pdf.pages.join(" ").replaceAll(/\s+/gu, " ");
    for (const said of ["Kim Beispiel 1", "Sitz 30", "beratend", "Begegnungsverein Muster", "Unterschrift"])
      expect(text).toContain(said);
    expect(pdf.pages.length).toBeGreaterThan(1);
    expect(pdf.tags.map(({ role }) => role)).toEqual(expect.arrayContaining(["Table", "TH", "TD"]));
    expect([pdf.ua, pdf.info.Title]).toEqual(["1", "Anwesenheitsliste: 1. Netzwerktreffen"]);
  });

  it("is for who leads the group alone", async () => {
    for (const as of ["otherPartner", "reader"] as const) expect([403, 404]).toContain((await ask(as)).status);
  });
});
