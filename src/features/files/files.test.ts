import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createPage } from "../pages/index.ts";
import { writeTranslation } from "../records/index.ts";
import { createTestWorld, type TestWorld } from "../records/testing.ts";
import { titleField } from "./file.ts";

let world: TestWorld;
const LIST = "/eins/intern/website/seiten/erste-schritte/dateien";
const PAGE = "/eins/de/erste-schritte";
const PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";
const pdf = (name = "merkblatt.pdf", more = "") => new File([PDF.replace("<<>>", `<<>> ${more}`)], name);

const send = (file: File | string, fields: Record<string, string> = {}, path = LIST) =>
  world.request(path, { as: "office", form: { title: "Merkblatt", ...fields, file } });

const findAll = () =>
  world.tenants.eins.use((db) =>
    db.selectFrom("file").select(["id", "title", "type", "name", "language"]).orderBy("position").execute(),
  );

const setState = (transition: string) =>
  world.request("/eins/intern/website/seiten/erste-schritte/stand", { as: "office", form: { transition } });

async function setQuota(megabytes: number): Promise<void> {
  await world.services.doors.asOwner((db) =>
    db.updateTable("tenant").set({ file_quota: megabytes }).where("slug", "=", "eins").execute(),
  );
}

let pageId: string;

beforeAll(async () => {
  world = await createTestWorld();
  const { eins } = world.tenants;
  pageId = await eins.use((db) =>
    createPage(db, eins.scope("office"), "erste-schritte", { lead: "", body: "Willkommen." }, { state: "draft" }),
  );
}, 300_000);
afterAll(() => world.drop());

describe("a download on a page", () => {
  it("is seen with its page, and no sooner", async () => {
    expect((await send(pdf(), { language: "ar" })).status).toBe(303);
    const [file] = await findAll();
    const address = `/eins/de/downloads/${file?.id}`;
    expect((await world.request(address)).status).toBe(404);
    expect((await world.request(`/eins/intern/dateien/${file?.id}`, { as: "reader" })).status).toBe(404);
    expect((await world.request(`/eins/intern/dateien/${file?.id}`, { as: "office" })).status).toBe(200);
    await setState("publish");
    const html = await world.text(PAGE);
    expect(html).toContain(address);
    expect(html).toContain("PDF · 1 KB · Arabisch");
    const got = await world.request(address);
    expect(got.status).toBe(200);
    expect(await got.text()).toContain("%PDF-1.7");
    await setState("withdraw");
    expect((await world.request(address)).status).toBe(404);
    await setState("publish");
  });

  it("is sent so that it can do nothing in the name of the site, and only once to each browser", async () => {
    const [file] = await findAll();
    const { headers } = await world.request(`/eins/de/downloads/${file?.id}`);
    expect(headers.get("content-disposition")).toBe(
      `attachment; filename="merkblatt.pdf"; filename*=UTF-8''merkblatt.pdf`,
    );
    expect(headers.get("content-type")).toBe("application/pdf");
    expect(headers.get("content-security-policy")).toContain("sandbox");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("set-cookie")).toBeNull();
    const again = await world.request(`/eins/de/downloads/${file?.id}`, {
      headers: { "if-none-match": headers.get("etag") ?? "" },
    });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
  });

  it("belongs to its county and to the office", async () => {
    const [file] = await findAll();
    expect((await world.request(`/zwei/de/downloads/${file?.id}`)).status).toBe(404);
    for (const as of ["partner", "reader"] as const) {
      expect((await world.request(LIST, { as })).status).toBe(403);
      expect((await world.request(`${LIST}/${file?.id}/loeschung`, { as, form: {} })).status).toBe(403);
    }
    expect((await world.request(`/zwei/intern/website/seiten/erste-schritte/dateien`, { as: "office" })).status).toBe(
      404,
    );
  });

  it.each([
    ["that is a web page under another name", new File(["<html><script>alert(1)</script>"], "plan.pdf"), "wrong_type"],
    ["that is drawn by a program", new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], "bild.png"), "wrong_type"],
    ["that ends in the middle", new File([PDF.slice(0, 20)], "halb.pdf"), "cut_off"],
    ["that is larger than told", new File([PDF, new Uint8Array(10 * 1024 * 1024)], "gross.pdf"), "too_large"],
    ["that is missing", "", "missing"],
  ])("is refused where a file is sent %s; what was typed stays", async (_what, file, fault) => {
    const before = await findAll();
    const answer = await send(file, { title: "Mein Titel", description: "Meine Worte" });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    const words = {
      wrong_type: "Es zählt der Inhalt",
      cut_off: "nicht vollständig angekommen",
      too_large: "größer als 10 MB",
      missing: "Wählen Sie eine Datei aus",
    };
    expect(html).toContain(words[fault as keyof typeof words]);
    expect(html).toContain("Mein Titel");
    expect(html).toContain("Meine Worte");
    expect(await findAll()).toEqual(before);
  });

  it("is put in order, replaced under its address, and taken away", async () => {
    await send(pdf("zweites.pdf"), { title: "Zweites" });
    const [first, second] = await findAll();
    await world.request(`${LIST}/${second?.id}/reihenfolge`, { as: "office", form: { direction: "up" } });
    expect((await findAll()).map(({ title }) => title)).toEqual(["Zweites", "Merkblatt"]);
    const own = `${LIST}/${first?.id}`;
    const replaced = await send(pdf("neu.pdf", "/Neu"), { title: "Neues Merkblatt", version: "1" }, own);
    expect(replaced.status).toBe(303);
    expect(await world.text(`/eins/de/downloads/${first?.id}`)).toContain("/Neu");
    const late = await send("", { title: "Zu spät getippt", version: "1" }, own);
    expect(late.status).toBe(409);
    expect(await late.text()).toContain("Zu spät getippt");
    expect((await findAll()).map(({ title }) => title)).toEqual(["Zweites", "Neues Merkblatt"]);
    await world.request(`${LIST}/${second?.id}/loeschung`, { as: "office", form: {} });
    expect((await world.request(`/eins/de/downloads/${second?.id}`)).status).toBe(404);
    const history = await world.text("/eins/intern/website/seiten/erste-schritte", { as: "office" });
    expect(history).toContain("hat eine Datei gelöscht");
  });

  it("has a title in other languages, kept and outdated like every text of its page", async () => {
    const { eins } = world.tenants;
    const [file] = await findAll();
    const field = titleField(file?.id ?? "");
    const translation = { language: "ar" as const, field, text: "نشرة", source: file?.title ?? "" };
    await eins.use((db) => writeTranslation(db, eins.scope("office"), pageId, translation));
    expect(await world.text("/eins/ar/erste-schritte")).toContain("نشرة");
    const side = `/eins/intern/uebersetzungen/${pageId}/ar`;
    const form = await world.text(side, { as: "office" });
    expect(form).toContain("Titel einer Datei");
    expect(form).toContain(`name="${field}"`);
  });

  it("finds room only within what the county may keep, also where two come at once", async () => {
    await setQuota(1);
    const large = () => new File([PDF, new Uint8Array(700 * 1024), "%%EOF"], "plan.pdf");
    const before = await findAll();
    const answers = await Promise.all([send(large()), send(large())]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 422]);
    expect(await findAll()).toHaveLength(before.length + 1);
    await setQuota(500);
  });

  it("is gone with its page", async () => {
    await world.services.doors.asOwner((db) => db.deleteFrom("record").where("id", "=", pageId).execute());
    expect(await findAll()).toEqual([]);
  });
});
