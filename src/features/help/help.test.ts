import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createOrganisation, EMPTY_ORGANISATION, type OrganisationContent } from "../directory/index.ts";
import { createOffer, EMPTY_OFFER } from "../offers/index.ts";
import { createTestWorld, type TestWorld } from "../records/testing.ts";

let world: TestWorld;
const MEININGEN = "16066042";
const SCHMALKALDEN = "16066063";

async function enter(
  name: string,
  content: Partial<OrganisationContent>,
  audience: "public" | "network" | "office" = "public",
) {
  const { use, scope } = world.tenants.eins;
  const said = { ...EMPTY_ORGANISATION, ...content, name };
  return use((db) => createOrganisation(db, scope(), said, { state: "published", audience }));
}

const official = { label: null, basis: "official_function", basisOn: null, basisUntil: null, basisNote: null } as const;

async function plant() {
  await world.database.doors.asOwner(async (db) => {
    await db.updateTable("place").set({ lon: 10.41, lat: 50.57 }).where("ags", "=", MEININGEN).execute();
    await db.updateTable("place").set({ lon: 10.45, lat: 50.72 }).where("ags", "=", SCHMALKALDEN).execute();
  });
  const phone = { field: "phone", value: "03693 5550-100", label: null, audience: "public" } as const;
  await enter("Migrationsberatung der Diakonie", {
    kind: "welfare_association",
    ags: MEININGEN,
    languages: ["de", "ar", "ti"],
    rooms: [{ name: "Beratungsraum", seats: 8 }],
    knowHow: ["Anerkennung ausländischer Abschlüsse", "Aufenthaltsrecht"],
    topics: ["counselling"],
    points: [phone, { field: "mobile", value: "0171 5550123", label: null, audience: "office" }],
  });
  await enter("Stadtteilzentrum Schmalkalden", {
    kind: "club",
    ags: SCHMALKALDEN,
    languages: ["de", "ru", "uk"],
    rooms: [
      { name: "Großer Saal", seats: 80, note: "Beamer und Leinwand vorhanden" },
      { name: "Gruppenraum in Meiningen", seats: 15 },
    ],
    resources: ["kitchen", "childcare", "volunteers"],
  });
  await enter("Handwerkskammer Südthüringen", {
    kind: "chamber",
    ags: MEININGEN,
    languages: ["de", "en"],
    topics: ["work"],
    persons: [
      {
        id: world.services.newId(),
        points: [
          { ...official, field: "name", value: "Ulla Ahornblatt", audience: "network" },
          { ...official, field: "function", value: "Anerkennungsberatung", audience: "network" },
          { ...official, field: "email", value: "anerkennung@hwk.example.org", audience: "network" },
        ],
      },
    ],
  });
  const women = await enter("Frauentreff", {
    kind: "club",
    ags: SCHMALKALDEN,
    languages: ["de", "fa"],
    resources: ["interpreting"],
  });
  await enter("Interner Dolmetscherpool", { languages: ["am"], resources: ["interpreting"] }, "office");
  const { use, scope } = world.tenants.eins;
  await use((db) =>
    createOffer(
      db,
      scope(),
      {
        ...EMPTY_OFFER,
        title: "Nähkurs für Frauen",
        providerId: women.id,
        summary: "Nähen lernen.",
        topics: ["leisure"],
        targetGroups: ["women"],
        reach: "county",
        languages: ["tr"],
      },
      { state: "published" },
    ),
  );
}

beforeAll(async () => {
  world = await createTestWorld();
  await plant();
});
afterAll(() => world.drop());

const askFor = (question: string, as: "office" | "partner" | "reader" = "partner", more = "") =>
  world.text(`/eins/intern/hilfe?q=${encodeURIComponent(question)}${more}`, { as });

const plain = (html: string): string => html.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");

/** The names of the organisations under the first heading of the results, and that heading. */
function firstGroup(page: string): [string, ...string[]] {
  const [, group = ""] = /<section class="cards" aria-label="([^"]*)"/.exec(page) ?? [];
  const cards = page.split('<section class="cards"')[1]?.split("</section>")[0] ?? "";
  return [group, ...[...cards.matchAll(/card__title[^>]*><a[^>]*>(.*?)<\/a>/g)].map(([, name = ""]) => name)];
}

const [DIAKONIE, ZENTRUM, KAMMER, FRAUEN] = [
  "Migrationsberatung der Diakonie",
  "Stadtteilzentrum Schmalkalden",
  "Handwerkskammer Südthüringen",
  "Frauentreff",
];
const [FITS, ALL] = ["Passt", "Erfüllen alle Wünsche"];

describe("who can help", () => {
  it.each<[question: string, heading: string, ...names: string[]]>([
    ["Arabisch, Raum in Meiningen, Anerkennung von Abschlüssen", ALL, DIAKONIE],
    ["arabsich", FITS, DIAKONIE],
    ["Wer spricht Farsi?", FITS, FRAUEN],
    ["Türkisch", FITS, FRAUEN],
    ["Russisch und Ukrainisch", ALL, ZENTRUM],
    ["Raum in Meiningen", FITS, DIAKONIE, ZENTRUM],
    ["Raum für 60 Personen", FITS, ZENTRUM],
    ["Raum mit Beamer", FITS, ZENTRUM],
    ["Seminaraum in Schmalkaldn", FITS, ZENTRUM],
    ["Küche, Kinderbetreuung", ALL, ZENTRUM],
    ["Ehrenamtliche", FITS, ZENTRUM],
    ["Dolmetscher", FITS, FRAUEN],
    ["Anerkennung", FITS, KAMMER, DIAKONIE],
    ["Anerkenung", FITS, KAMMER, DIAKONIE],
    ["Aufenthaltsrecht", FITS, DIAKONIE],
    ["Frauen in Schmalkalden", FITS, FRAUEN],
    ["Nähen", FITS, FRAUEN],
    ["Arbeit und Beruf", FITS, KAMMER],
    ["Englisch, Meiningen, nicht Arabisch", ALL, KAMMER],
    ["Handwerkskammer", FITS, KAMMER],
  ])("„%s“", async (question, heading, ...names) => {
    const [group, ...found] = firstGroup(await askFor(question));
    expect(group).toBe(heading);
    expect(found.toSorted()).toEqual(names.toSorted());
  });

  it.each(["Suaheli", "Raumfahrttechnik", "Klingonisch, Fallschirmspringen"])(
    "is nobody for „%s“",
    async (question) => {
      const page = await askFor(question);
      expect(plain(page)).toContain("Im Netzwerk haben wir niemanden gefunden.");
      expect(page).toContain('action="/eins/intern/hilfe/frage"');
    },
  );

  it("tells what each fulfils and why, what not, how far away, and whom to call", async () => {
    const page = plain(await askFor("Arabisch, Raum für 10 Personen in Meiningen, Küche"));
    expect(page).toContain("Alles zusammen erfüllt niemand.");
    expect(page).toContain("Erfüllen 2 von 3 Wünschen");
    expect(page).toMatch(/Arabisch : spricht Arabisch/);
    expect(page).toMatch(/Beratungsraum, 8 Plätze, Meiningen \(zu klein\)/);
    expect(page).toMatch(/Küche : dazu ist nichts bekannt/);
    expect(page).toContain("03693 5550-100");
    expect(plain(await askFor("Frauen in Meiningen"))).toMatch(/Schmalkalden, etwa 17 km entfernt/);
    expect(plain(await askFor("Anerkennungsberatung"))).toContain("Ulla Ahornblatt");
  });

  it("shows nobody more than they may see", async () => {
    expect(firstGroup(await askFor("Amharisch", "office"))[1]).toBe("Interner Dolmetscherpool");
    expect(plain(await askFor("Amharisch", "partner"))).not.toContain("Interner Dolmetscherpool");
    expect(plain(await askFor("Arabisch", "reader"))).not.toContain("5550123");
    const elsewhere = await world.text("/zwei/intern/hilfe?q=Arabisch", { as: "office" });
    expect(elsewhere).not.toContain(DIAKONIE);
  });

  it("takes wishes off one by one, keeps filters, and offers no dead ends", async () => {
    const page = await askFor("Arabisch, Küche", "partner", "&mittel=rooms&sprache=ru");
    expect(page).toContain("/eins/intern/hilfe?mittel=rooms&amp;sprache=ru&amp;q=K%C3%BCche");
    expect(firstGroup(page).slice(1)).toEqual([ZENTRUM]);
    expect(firstGroup(await world.text("/eins/intern/hilfe?mittel=kitchen", { as: "reader" })).slice(1)).toEqual([
      ZENTRUM,
    ]);
  });

  it("understands that a line can hold no wish", async () => {
    expect(plain(await askFor("Hallo, bitte"))).toContain("Daraus ist nicht zu erkennen, was Sie suchen.");
  });
});

describe("asking the office", () => {
  const form = { q: "Suaheli, Raum", worte: "Bis Freitag, für zwölf Leute." };

  it("puts the question into its inbox, with who asks", async () => {
    const sent = await world.request("/eins/intern/hilfe/frage", { as: "partner", form });
    expect(sent.status).toBe(303);
    expect(sent.headers.get("location")).toContain("hinweis=help.done.asked");
    const inbox = await world.text("/eins/intern/nachrichten", { as: "office" });
    expect(plain(inbox)).toContain("Wer kann helfen: Suaheli, Raum");
    const [, id = ""] = /nachrichten\/([0-9a-f-]{36})/.exec(inbox) ?? [];
    const message = plain(await world.text(`/eins/intern/nachrichten/${id}`, { as: "office" }));
    for (const said of ["Bis Freitag, für zwölf Leute.", "Bernd Apfelbaum", "partner@eins.example.org"])
      expect(message).toContain(said);
    expect(plain(await world.text("/eins/intern/nachrichten", { as: "partner" }))).not.toContain("Suaheli");
  });

  it("wants a word", async () => {
    const sent = await world.request("/eins/intern/hilfe/frage", { as: "partner", form: { q: " ", worte: "" } });
    expect(sent.status).toBe(422);
    expect(plain(await sent.text())).toContain("Schreiben Sie bitte, was Sie suchen.");
  });
});
