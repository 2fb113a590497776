import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findAgenda, type Meeting } from "../meetings/index.ts";
import type { PersonKey } from "../records/testing.ts";
import { createInvitedWorld, type InvitedWorld } from "./invited.fixture.ts";
import { findLacking, findTold } from "./sending.ts";

// The whole group is invited: the other partner's organisation sits there. Anna has no account.
let here: InvitedWorld;
let meeting: Meeting;
beforeAll(async () => {
  here = await createInvitedWorld();
  meeting = await here.invited();
}, 120_000);
afterAll(() => here.world.drop());

const items = ({ id } = meeting) => here.eins.use((db) => findAgenda(db, id));
const listOf = async () => `/eins/intern/treffen/${meeting.slug}/unterlagen/${(await items())[0]?.id}/dateien`;
const upload = async (title: string, as: PersonKey = "office", body = "%PDF-1.7\ntrailer\n%%EOF\n") =>
  here.world.request(await listOf(), { as, form: { title, file: new File([body], "vorlage.pdf") } });
const papers = async () => (await items())[0]?.papers ?? [];
const linkOfAnna = async () => here.linkOf(await here.personOf(meeting, "Anna Beispiel"));

describe("papers of an item", () => {
  it("are uploaded by who leads, under the item, with the limits of all files", async () => {
    expect((await upload("Vorlage Winterquartier")).status).toBe(303);
    expect((await upload("Kein Dokument", "office", "<script>")).status).toBe(422);
    for (const as of ["otherPartner", "reader"] as const)
      expect((await upload("Fremdes", as)).status).toBeGreaterThanOrEqual(403);
    expect((await papers()).map(({ title }) => title)).toEqual(["Vorlage Winterquartier"]);
  });

  it("are read by who reads the meeting, and by nobody else", async () => {
    const file = `/eins/intern/dateien/${(await papers())[0]?.id}`;
    expect(await here.world.text(`/eins/intern/treffen/${meeting.slug}`, { as: "otherPartner" })).toContain(file);
    expect((await here.world.request(file, { as: "otherPartner" })).status).toBe(200);
    expect((await here.world.request(file, { as: "reader" })).status).toBe(404);
    expect((await here.world.request(`/eins/de/downloads/${(await papers())[0]?.id}`)).status).toBe(404);
  });

  it("stand behind the link of whoever is invited, with the agenda as PDF; no other file does", async () => {
    const link = await linkOfAnna();
    const [paper] = await papers();
    const html = await here.world.text(link);
    expect(html).toContain("Vorlage Winterquartier");
    expect(html).toContain("PDF · 1 KB");
    const got = await here.world.request(`${link}/unterlagen/${paper?.id}`);
    expect([got.status, await got.text()]).toEqual([200, expect.stringContaining("%PDF-1.7")]);
    expect((await here.world.request(`${link}/tagesordnung.pdf`)).headers.get("content-type")).toBe("application/pdf");
    expect((await here.world.request(`/eins/de/einladung/falsch/unterlagen/${paper?.id}`)).status).toBe(404);
    const other = await here.invited();
    await here.world.request(`/eins/intern/treffen/${other.slug}/unterlagen/${(await items(other))[0]?.id}/dateien`, {
      as: "office",
      form: { title: "Fremdes", file: new File(["%PDF-1.7\ntrailer\n%%EOF\n"], "fremd.pdf") },
    });
    const stranger = (await items(other))[0]?.papers[0]?.id;
    expect(stranger).toBeDefined();
    expect((await here.world.request(`${link}/unterlagen/${stranger}`)).status).toBe(404);
  });

  it("that come later are a change of which the invited are told by name", async () => {
    const lacking = await here.eins.use(async (db) => findLacking(db, await findTold(db, meeting)));
    expect(lacking.get("update")?.map(({ name }) => name)).toContain("Anna Beispiel");
    await here.forgetMails();
    await here.post(meeting, "aenderung");
    const [mail] = await here.mails("anna@vhs.example.org");
    expect(mail?.text_body).toContain("Unterlagen: Vorlage Winterquartier");
    expect(mail?.text_body).toContain("/tagesordnung.pdf");
  });

  it("are taken away alone, or with their item", async () => {
    await upload("Zweite Vorlage");
    const [first] = await papers();
    expect(
      (await here.world.request(`${await listOf()}/${first?.id}/loeschung`, { as: "office", form: {} })).status,
    ).toBe(303);
    expect((await papers()).map(({ title }) => title)).toEqual(["Zweite Vorlage"]);
    const [item] = await items();
    await here.world.request(`/eins/intern/treffen/${meeting.slug}/tagesordnung/${item?.id}/entfernen`, {
      as: "office",
      form: {},
    });
    const left = await here.eins.use((db) => db.selectFrom("file").select("title").execute());
    expect(left).toEqual([{ title: "Fremdes" }]);
  });
});
