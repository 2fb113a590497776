import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PersonKey } from "../records/testing.ts";
import { routes } from "./routes.tsx";
import { type Offers, openOffers } from "./world.fixture.ts";

describe("offers of others", () => {
  let offers: Offers;
  beforeAll(async () => {
    offers = await openOffers();
  });
  afterAll(() => offers.world.drop());

  describe("what is not one's own", () => {
    const ALLOWED: Record<PersonKey, readonly string[]> = {
      office: routes.map((route) => `${route.method} ${route.path}`),
      partner: routes
        .filter((route) => route.path !== "angebote/stand")
        .map((route) => `${route.method} ${route.path}`),
      otherPartner: [
        "get angebote",
        "get angebote/neu",
        "post angebote",
        "get angebote/export.xlsx",
        "get angebote/export.csv",
        "get angebote/:slug",
      ],
      reader: ["get angebote", "get angebote/export.xlsx", "get angebote/export.csv", "get angebote/:slug"],
    };

    it("stays closed for every role on every route", async () => {
      for (const role of Object.keys(ALLOWED) as PersonKey[])
        for (const route of routes) {
          const { slug } = await offers.enter("published", { title: `Fremd ${role}` });
          const path = `/eins/intern/${route.path}`.replace(":slug", slug);
          const asking = route.method === "post" ? { as: role, form: { transition: "withdraw" } } : { as: role };
          const { status } = await offers.world.request(path, asking);
          const expected = ALLOWED[role].includes(`${route.method} ${route.path}`);
          expect([200, 303, 409, 422].includes(status), `${role} ${route.method} ${route.path}: ${status}`).toBe(
            expected,
          );
        }
    });

    it("does not exist for another county", async () => {
      const { id, slug } = await offers.enter("published", { title: "Nur in eins" });
      const stranger = offers.world.tenants.zwei.people.office;
      for (const route of routes) {
        const path = route.path.replace(":slug", slug).replace(":id", id);
        const asking = route.method === "post" ? { form: { transition: "publish", entries: id } } : {};
        const inOwn = await offers.world.request(`/zwei/intern/${path}`, { as: "office", ...asking });
        expect(await inOwn.text(), path).not.toContain("Nur in eins");
        const inOther = await offers.world.request(`/eins/intern/${path}`, { as: stranger, ...asking });
        // To the sign-in; who sent a form gets it back there.
        const way = route.method === "post" ? await inOther.text() : inOther.headers.get("location");
        expect(way, path).toContain("/eins/intern/anmelden");
        expect(way, path).not.toContain("Nur in eins");
      }
      expect((await offers.load(id)).state).toBe("published");
    });

    it("is hidden from others while it is a draft", async () => {
      const { slug } = await offers.enter("draft", { title: "Ungelegtes Ei" });
      expect((await offers.get(`/${slug}`, "partner")).status).toBe(200);
      for (const role of ["otherPartner", "reader"] as const) {
        expect((await offers.get(`/${slug}`, role)).status).toBe(404);
        expect(await (await offers.get("?q=Ungelegtes", role)).text()).not.toContain(slug);
      }
    });
  });
});
