import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createOffer, EMPTY_OFFER, type OfferContent, type Run } from "../offers/index.ts";
import { writeTranslation } from "../records/index.ts";
import { createTestWorld, type TestWorld } from "../records/testing.ts";

const RUN = "5d2c2f0e-7a40-4c5e-9d55-000000000001";

let world: TestWorld;
let slug: string;

const run: Run = {
  id: RUN,
  startsOn: "2026-09-01",
  endsOn: "2027-04-30",
  weekdays: [2, 4],
  fromTime: "18:00",
  untilTime: "19:30",
  note: "nicht in den Ferien",
  venue: "Raum 2",
  places: 10,
  free: 4,
  waiting: null,
};

const content = (providerId: string): OfferContent => ({
  ...EMPTY_OFFER,
  title: "Deutsch am Abend",
  providerId,
  summary: "Sprechen üben.",
  description: "Wir üben gemeinsam.",
  topics: ["language"],
  levels: ["none", "A1"],
  cost: "free",
  childcare: "on_request",
  residence: ["asylum_procedure"],
  registration: "contact",
  phone: "036938 12",
  email: "kurs@example.org",
  reach: "place",
  ags: "16066042",
  street: "Klostergasse 1",
  postcode: "98617",
  runs: [run],
});

beforeAll(async () => {
  world = await createTestWorld();
  const { eins } = world.tenants;
  const made = await eins.use(async (db) => {
    const entered = await createOffer(db, eins.scope(), content(eins.organisations.partner.id), {
      state: "published",
      confirmedAt: world.clock.now(),
      confirmedBy: "VHS Muster",
    });
    const arabic = { language: "ar" as const, field: "title", text: "الألمانية مساءً", source: "Deutsch am Abend" };
    await writeTranslation(db, eins.scope(), entered.id, arabic);
    const old = { language: "ar" as const, field: "summary", text: "قديم", source: "Früher anders." };
    await writeTranslation(db, eins.scope(), entered.id, old);
    return entered;
  });
  slug = made.slug;
});
afterAll(() => world.drop());

const at = (lang: string, rest = "") => `/eins/${lang}/angebote/${slug}${rest}`;
const plain = (html: string) => html.replaceAll(/[\u2066-\u2069\u00ad]/g, "").replaceAll("\u00a0", " ");

describe("an offer", () => {
  it("tells what decides first, and codes as sentences", async () => {
    const html = plain(await world.text(at("de")));
    const terms = [...html.matchAll(/<dt>([^<]+)<\/dt>/g)].map(([, term]) => term);
    expect(terms).toEqual([
      "Zeiten",
      "Ort",
      "Aufenthalt",
      "Deutschkenntnisse",
      "Kosten",
      "Freie Plätze",
      "Kinderbetreuung",
      "Anmeldung",
    ]);
    expect(html).toContain("Sie bezahlen nichts.");
    expect(html).toContain("Sie brauchen noch kein Deutsch. Niveau A1");
    expect(html).toContain("Bestätigt am 23. November 2026");
  });

  it("tells them in every language, where the text is German only", async () => {
    const said = { en: "It is free of charge.", uk: "Це безкоштовно.", ar: "هذا العرض مجاني.", tr: "Ücretsizdir." };
    for (const [lang, words] of Object.entries(said)) expect(await world.text(at(lang)), lang).toContain(words);
  });

  it("can be called, written to and found", async () => {
    const html = await world.text(at("ar"));
    expect(html).toContain('href="tel:+493693812"');
    expect(html).toContain('href="mailto:kurs@example.org?subject=');
    expect(html).toContain("https://www.openstreetmap.org/search?query=Klostergasse%201%2C%2098617%20Meiningen");
  });
});

describe("its calendar entry", () => {
  const read = async (lang: string) => {
    const answer = await world.request(at(lang, `/termin/${RUN}.ics`));
    expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    const component = new ICAL.Component(ICAL.parse(await answer.text()) as never).getFirstSubcomponent("vevent");
    return new ICAL.Event(component as ICAL.Component);
  };

  it("stands beside the run, begins at its next time and goes on every week", async () => {
    expect(await world.text(at("de"))).toContain(`href="${at("de", `/termin/${RUN}.ics`)}"`);
    const event = await read("de");
    // 23 November 2026 is a Monday.
    expect(event.startDate.toString()).toBe("2026-11-24T18:00:00");
    expect(event.uid).toBe(`${RUN}@${new URL(world.services.baseUrl).host}`);
    expect([event.summary, event.location]).toEqual([
      "Deutsch am Abend",
      "Raum 2, Klostergasse 1, 98617\u00a0Meiningen",
    ]);
    expect(event.description).toContain("nicht in den Ferien");
    expect(String(event.component.getFirstPropertyValue("rrule"))).toMatch(/BYDAY=TU,TH/);
  });

  it("is in the reader's language, with the German name to find the door by", async () => {
    const event = await read("ar");
    expect(event.summary).toBe("الألمانية مساءً");
    expect(event.description).toContain("Deutsch am Abend");
  });

  it("is not there for another run", async () => {
    expect((await world.request(at("de", `/termin/${RUN}`))).status).toBe(404);
    expect((await world.request(at("de", "/termin/5d2c2f0e-7a40-4c5e-9d55-000000000002.ics"))).status).toBe(404);
  });
});

describe("the page for a desk", () => {
  it("says the same in German and the reader's language, side by side", async () => {
    const html = plain(await world.text(at("ar", "/zweisprachig")));
    for (const words of ["Sie bezahlen nichts.", "هذا العرض مجاني.", "Deutsch am Abend", "الألمانية مساءً"])
      expect(html).toContain(words);
    expect(html).toMatch(/<div lang="de" dir="ltr">(?:(?!<\/div>).)*Sprechen üben/s);
    expect(html.match(/<h1/g)).toHaveLength(1);
  });

  it("leaves out a translation that is older than the German beside it", async () => {
    expect(await world.text(at("ar", "/zweisprachig"))).not.toContain("قديم");
  });

  it("asks on the German page which language to stand beside it", async () => {
    const asked = await world.text(at("de", "/zweisprachig"));
    expect(asked).toContain("Welche Sprache soll neben Deutsch stehen?");
    expect(asked).not.toContain("هذا العرض مجاني.");
    const both = await world.text(at("de", "/zweisprachig?mit=ar"));
    expect(both).toContain("هذا العرض مجاني.");
    expect(both).toContain('<html lang="de"');
    expect(await world.text(at("de", "/zweisprachig?mit=xx"))).toContain('class="sides sides--one"');
  });
});
