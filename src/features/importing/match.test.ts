import { describe, expect, it } from "vitest";
import { EMPTY_ORGANISATION, type OrganisationContent } from "../directory/index.ts";
import { EMPTY_OFFER, type OfferContent } from "../offers/index.ts";
import { compareNames } from "./compare-names.ts";
import { levelPersons } from "./lists/level.ts";
import { fromOffer, toOffer } from "./lists/offer-entry.ts";
import { offerList } from "./lists/offers.ts";
import { fromOrganisation, toOrganisation } from "./lists/organisation-entry.ts";
import { organisationList } from "./lists/organisations.ts";
import { type Existing, matchEntries } from "./match.ts";
import { nameKey } from "./names.ts";
import { readList } from "./testing.ts";

let made = 0;
const newId = () => `id-${(made += 1)}`;
const along = { today: "2026-06-01", newId, placeName: () => undefined };
const emptyOrganisation: OrganisationContent = { ...EMPTY_ORGANISATION, name: "" };
const emptyOffer: OfferContent = { ...EMPTY_OFFER, title: "", providerId: "", summary: "", topics: [] };
const likeness = (a: string, b: string) => compareNames(nameKey(a, true), nameKey(b, true));

describe("names of organisations", () => {
  it.each([
    ["AWO Kreisverband Schmalkalden-Meiningen e. V.", "AWO KV Schmalkalden/Meiningen"],
    ["Arbeiterwohlfahrt KV Schmalkalden", "AWO Kreisverband Schmalkalden e.V."],
    ["Deutsches Rotes Kreuz, Kreisverband Meiningen", "DRK KV Meiningen e. V."],
    ["Volkshochschule des Landkreises Peine", "VHS Landkreis Peine"],
    ["Diakonisches Werk Peine gGmbH", "Diakonie Peine"],
    ["Landratsamt Wartburgkreis", "LRA Wartburgkreis"],
    ["Bundesamt für Migration und Flüchtlinge", "BAMF"],
    ["Jobcenter Unna", "Job-Center Unna"],
    ["Caritasverband Eisenach", "Caritas Eisenach e. V."],
    ["Bildungswerk Werratal GmbH", "Bildungswerk Weratal"],
  ])("mean the same: %s ~ %s", (a, b) => expect(likeness(a, b)).toBeGreaterThanOrEqual(0.95));

  it.each([
    ["AWO Kreisverband Schmalkalden", "AWO Kreisverband Sonneberg"],
    ["Grundschule Wasungen", "Grundschule Meiningen"],
    ["Regelschule 1", "Regelschule 2"],
    ["IHK Südthüringen", "Handwerkskammer Südthüringen"],
    ["Jugendamt", "Jugendhaus"],
    ["Stadt Meiningen", "Stadt Schmalkalden"],
  ])("tell apart: %s and %s", (a, b) => expect(likeness(a, b)).toBeLessThan(0.75));
});

const HEADER = "Einrichtung;Straße;PLZ;Ort;Telefon;E-Mail;Nr.;Vorname;Nachname;Abteilung;Räume;Funktion\n";
const organisations = async (rows: string, existing: Existing[] = []) =>
  matchEntries((await readList(HEADER + rows, organisationList)).entries, existing, organisationList);

const AWO: Existing = {
  id: "awo",
  values: {
    name: "AWO Kreisverband Schmalkalden e. V.",
    kind: "welfare_association",
    street: "Pfaffenbach 2",
    postcode: "98574",
    place: { reach: "place", ags: "16066063", locality: "Schmalkalden" },
  },
};

describe("an organisation of the list", () => {
  it("is asked about when it may be one already there, with what would change", async () => {
    const [verdict] = await organisations("AWO KV Schmalkalden;Pfaffenbach 2;98574;Schmalkalden;03683 6044-0;\n", [
      AWO,
    ]);
    expect(verdict).toMatchObject({
      outcome: "maybe",
      candidates: [{ id: "awo", reasons: ["name", "address"] }],
      differences: [{ field: "phone", change: "added", after: ["+49 3683 6044-0"] }],
    });
  });

  it("is the same where only the legal form is written differently, and new where the place is another", async () => {
    const verdicts = await organisations(
      "AWO Kreisverband Schmalkalden;;;Schmalkalden;;\nAWO Kreisverband Sonneberg;;;Sonneberg;;\n",
      [AWO],
    );
    expect(verdicts.map((verdict) => verdict.outcome)).toEqual(["unchanged", "created"]);
  });

  it("is asked about when it has the telephone number or mail address of another", async () => {
    const existing: Existing = {
      id: "x",
      values: { name: "Treffpunkt Werra", phone: ["+49 3693 5550-12"], email: ["info@werra.example.org"] },
    };
    const [verdict] = await organisations("Treff an der Werra;;;;03693/5550-12;info@werra.example.org\n", [existing]);
    expect(verdict).toMatchObject({ outcome: "maybe", candidates: [{ id: "x", reasons: ["phone", "email"] }] });
  });

  it("is asked about when it stands twice in the file", async () => {
    const verdicts = await organisations(
      "DRK KV Meiningen;;;Meiningen;;\nDeutsches Rotes Kreuz Kreisverband Meiningen e. V.;;;Meiningen;;\n",
    );
    expect(verdicts.map((verdict) => verdict.outcome)).toEqual(["created", "maybe"]);
    expect(verdicts[1]).toMatchObject({ candidates: [{ row: 2 }] });
  });
});

describe("loading a list again", () => {
  const rows =
    "AWO KV Schmalkalden;Pfaffenbach 2;98574;Schmalkalden;03683/6044-0;kv@awo.example.org\nVerein Brücke e. V.;Markt 1;98617;Meiningen;03693 1234 o. 0171 5550143;muster@b.example.org;3;Petra;Muster;Jugend;Saal, Küche;\nTreff;;99084;Erfurt;;;;;;Kultur;;\nAmt;;;landkreisweit;;;;Jo;Beispiel;;;Leitung\n";

  it("changes nothing when nothing changed, and says what changed when something did", async () => {
    const first = await organisations(rows);
    const existing = first.map((verdict, index): Existing => {
      const { values, runs } = verdict.entry;
      const given = { values, runs: runs.map((run) => run.values) };
      return { id: String(index), ...fromOrganisation(toOrganisation(emptyOrganisation, given, along)) };
    });
    expect((await organisations(rows, existing)).map((verdict) => verdict.outcome)).toEqual([
      "unchanged",
      "unchanged",
      "unchanged",
      "unchanged",
    ]);
    const changed = await organisations(
      rows.replace("Markt 1", "Markt 7").replace("0171 5550143", "0171 5550144"),
      existing,
    );
    expect(changed.map((verdict) => verdict.outcome)).toEqual(["unchanged", "updated", "unchanged", "unchanged"]);
    expect(changed[1]).toMatchObject({
      differences: [{ field: "street", before: "Markt 1 3", after: "Markt 7 3" }],
      // The mobile number is that of the person in the row.
      newRuns: [3],
    });
  });

  it("keeps what the list does not say", () => {
    const base = { ...emptyOrganisation, name: "Verein", description: "Wir helfen.", topics: ["work"] };
    expect(toOrganisation(base, { values: { name: "Verein", languages: ["ar"] }, runs: [] }, along)).toMatchObject({
      description: "Wir helfen.",
      topics: ["work"],
      languages: ["ar"],
    });
  });

  it("keeps persons internal and without a legal basis, and their own mail address with them", () => {
    const { values, runs } = levelPersons({
      values: { name: "Verein", email: ["musterfrau@verein.example.org", "info@verein.example.org"] },
      runs: [{ row: 2, values: { contactName: "Frau Musterfrau" } }],
    });
    const content = toOrganisation(emptyOrganisation, { values, runs: runs.map((run) => run.values) }, along);
    expect(content.persons[0]?.points.map((point) => [point.field, point.audience, point.basis])).toEqual([
      ["name", "office", "none"],
      ["email", "office", "none"],
    ]);
    expect(content.points.map((point) => point.value)).toEqual(["info@verein.example.org"]);
  });

  const courses =
    "Träger;Kurs;Niveau;Beginn;Ende;Tag/Uhrzeit;Kursort;max. TN;davon frei;Kosten;KiBe;Ansprechpartner;Tel.\n" +
    "VHS;Integrationskurs;A1-B1;01.09.2026;31.03.27;Mo–Do 8:30–11:45;Meiningen;20;5;kostenfrei;nein;Frau Muster;03693 5550-12 / 0171 5550143\n" +
    "VHS;Integrationskurs;A1-B1;01.02.2027;;Mo–Do 8:30–11:45;Meiningen;20;20;kostenfrei;nein;Frau Muster;03693 5550-12 / 0171 5550143\n" +
    "AWO;Sprachcafé;;laufend;;Di 9-11, Mi 14-16;Zella-Mehlis;;;keine;ja\n";
  const offers = async (text: string, existing: Existing[] = []) =>
    matchEntries((await readList(text, offerList)).entries, existing, offerList);

  it("knows offers and their runs again", async () => {
    const existing = (await offers(courses)).map(({ entry }, index): Existing => {
      const runs = entry.runs.map((run) => run.values);
      const content = toOffer(emptyOffer, entry.values, runs, { providerId: "p", today: "2026-06-01", newId });
      const provider = entry.values["provider"];
      return { id: String(index), ...fromOffer(content, typeof provider === "string" ? provider : "") };
    });
    expect((await offers(courses, existing)).map((verdict) => verdict.outcome)).toEqual(["unchanged", "unchanged"]);
    const more = await offers(courses.replace("20;20;kostenfrei", "20;3;kostenfrei"), existing);
    expect(more[0]).toMatchObject({ outcome: "updated", differences: [], newRuns: [3] });
  });

  it("makes a complete offer of a row, with runs and what is left to the review", async () => {
    const [first, second] = await offers(courses);
    const build = (verdict: typeof first) =>
      toOffer(emptyOffer, verdict?.entry.values ?? {}, verdict?.entry.runs.map((run) => run.values) ?? [], {
        providerId: "p",
        today: "2026-06-01",
        newId,
      });
    expect(build(first)).toMatchObject({
      title: "Integrationskurs",
      summary: "Integrationskurs",
      topics: ["language"],
      reach: "place",
      ags: "16066042",
      cost: "free",
      childcare: "no",
      runs: [
        {
          startsOn: "2026-09-01",
          endsOn: "2027-03-31",
          weekdays: [1, 2, 3, 4],
          fromTime: "08:30",
          untilTime: "11:45",
          places: 20,
          free: 5,
        },
        { startsOn: "2027-02-01", endsOn: null, places: 20, free: 20 },
      ],
    });
    expect(build(second).runs).toMatchObject([
      { startsOn: "2026-06-01", weekdays: [2], fromTime: "09:00", note: "Mi 14:00–16:00" },
    ]);
  });
});
