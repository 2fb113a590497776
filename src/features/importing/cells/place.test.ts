import { describe, expect, it } from "vitest";
import { PLACES } from "../testing.ts";
import { indexPlaces, parsePlace, parsePostcode, splitAddress } from "./place.ts";
import { dayOfSerial, parseDay, parsePeriod } from "./period.ts";

const places = indexPlaces(PLACES);

describe("a place", () => {
  it.each([
    ["Meiningen", "16066042"],
    ["meiningen", "16066042"],
    ["Stadt Meiningen", "16066042"],
    ["Zella Mehlis", "16066092"],
    ["Zella-Mehlis", "16066092"],
    ["98617 Meiningen", "16066042"],
    ["Meiningen, OT Dreißigacker", "16066042"],
    ["Meiningen OT Dreißigacker", "16066042"],
    ["Dreißigacker (Meiningen)", "16066042"],
    ["Meiningen-Dreißigacker", "16066042"],
    ["Rhoenblick", "16066093"],
  ])("is found by %j", (text, ags) =>
    expect(parsePlace(text, places).value).toMatchObject({ reach: "place", ags, locality: text.replace(/^\d+ /u, "") }),
  );

  it.each([
    "landkreisweit",
    "Landkreis Schmalkalden-Meiningen",
    "im ganzen Landkreis",
    "gesamter Landkreis",
    "Landkreis SM",
  ])("is the county: %j", (text) =>
    expect(parsePlace(text, places).value).toMatchObject({ reach: "county", ags: "16066" }),
  );

  it("is none online", () =>
    expect(parsePlace("online (Zoom)", places).value).toEqual({ reach: "online", ags: null, locality: "" }));

  it("keeps parts of places and asks, with what the postcode says", () => {
    expect(parsePlace("OT Dreißigacker", places, "98544").value).toEqual({
      reach: "place",
      ags: "16066092",
      locality: "OT Dreißigacker",
    });
    expect(parsePlace("Steinbach", places, "98587")).toMatchObject({
      value: { ags: null, locality: "Steinbach" },
      problem: { code: "place_by_postcode", severity: "warning", suggestion: "Steinbach-Hallenberg" },
    });
    expect(parsePlace("Meinigen", places)).toMatchObject({
      problem: { code: "place_misspelt", suggestion: "Meiningen" },
    });
    expect(parsePlace("Erfurt", places, "99084")).toMatchObject({
      value: { locality: "Erfurt" },
      problem: { code: "place_outside", severity: "note" },
    });
    expect(parsePlace("Nirgendwo", places).problem?.code).toBe("place_unknown");
  });
});

describe("a postcode", () => {
  it("gets its missing digit from the place, and is asked about when it is another one", () => {
    expect(parsePostcode("9861", places, "Meiningen")).toMatchObject({
      value: "98617",
      problem: { code: "postcode_completed", severity: "warning" },
    });
    expect(parsePostcode("1234", places, "Meiningen")).toEqual({
      problem: {
        code: "postcode_short_place",
        severity: "error",
        params: { written: "1234", place: "Meiningen", postcode: "98617" },
        suggestion: "98617",
      },
    });
  });

  it("gets its lost zero back where nothing speaks against it", () => {
    expect(parsePostcode(4109, places, "Leipzig")).toMatchObject({
      value: "04109",
      problem: { code: "postcode_zero", severity: "note" },
    });
  });

  it.each<[string | number, string]>([
    ["98617", "98617"],
    [98617, "98617"],
    ["D-98617", "98617"],
    ["98 617", "98617"],
    ["PLZ 98617", "98617"],
  ])("is read from %j", (text, value) => expect(parsePostcode(text, places).value).toBe(value));
});

describe("an address in one cell", () => {
  it.each([
    ["Pfaffenbach 2, 98574 Schmalkalden", { street: "Pfaffenbach 2", postcode: "98574", place: "Schmalkalden" }],
    ["Pfaffenbach 2\n98574 Schmalkalden", { street: "Pfaffenbach 2", postcode: "98574", place: "Schmalkalden" }],
    ["Obertshäuser Platz 1 98617 Meiningen", { street: "Obertshäuser Platz 1", postcode: "98617", place: "Meiningen" }],
    ["Weg 1, D-98617 Meiningen, Deutschland", { street: "Weg 1", postcode: "98617", place: "Meiningen" }],
    ["Am Markt 3, Wasungen", { street: "Am Markt 3", postcode: "", place: "Wasungen" }],
    ["98617 Meiningen", { street: "", postcode: "98617", place: "Meiningen" }],
  ])("falls into its parts: %j", (text, parts) => expect(splitAddress(text)).toEqual(parts));
});

describe("a day or a period", () => {
  const today = "2026-06-01";
  it.each<[string | number, { from: string | null; until: string | null; ongoing?: boolean }]>([
    ["01.09.2026", { from: "2026-09-01", until: "2026-09-01" }],
    ["1.9.26", { from: "2026-09-01", until: "2026-09-01" }],
    ["1. September 2026", { from: "2026-09-01", until: "2026-09-01" }],
    ["2026-09-01", { from: "2026-09-01", until: "2026-09-01" }],
    [46266, { from: "2026-09-01", until: "2026-09-01" }],
    ["46266", { from: "2026-09-01", until: "2026-09-01" }],
    ["Mo, 07.09.2026", { from: "2026-09-07", until: "2026-09-07" }],
    ["01.09.2026 – 20.12.2026", { from: "2026-09-01", until: "2026-12-20" }],
    ["01.09.–20.12.2026", { from: "2026-09-01", until: "2026-12-20" }],
    ["01.09. bis 31.01.2027", { from: "2026-09-01", until: "2027-01-31" }],
    ["1.–5. Juli 2026", { from: "2026-07-01", until: "2026-07-05" }],
    ["ab 01.09.2026", { from: "2026-09-01", until: null }],
    ["seit 2.3.2020", { from: "2020-03-02", until: null }],
    ["bis 31.12.2026", { from: null, until: "2026-12-31" }],
    ["laufend", { from: null, until: null, ongoing: true }],
    ["fortlaufend, Einstieg jederzeit", { from: null, until: null, ongoing: true }],
    ["1. Halbjahr 2026", { from: "2026-01-01", until: "2026-06-30" }],
    ["2. HJ 2026", { from: "2026-07-01", until: "2026-12-31" }],
    ["III. Quartal", { from: null, until: null }],
    ["3. Quartal 2026", { from: "2026-07-01", until: "2026-09-30" }],
    ["September 2026", { from: "2026-09-01", until: "2026-09-30" }],
    ["Sept. 2026 - Jan. 2027", { from: "2026-09-01", until: "2027-01-31" }],
    ["ab Oktober 2026", { from: "2026-10-01", until: null }],
    ["2026", { from: "2026-01-01", until: "2026-12-31" }],
    ["2024-2026", { from: "2024-01-01", until: "2026-12-31" }],
    ["Schuljahr 2026/27", { from: "2026-08-01", until: "2027-07-31" }],
    ["15.01.", { from: "2026-01-15", until: "2026-01-15" }],
    ["15.09.", { from: "2026-09-15", until: "2026-09-15" }],
  ])("is read from %j", (text, period) => {
    if (text === "III. Quartal") expect(parsePeriod(text, today).problem?.code).toBe("date_unreadable");
    else expect(parsePeriod(text, today).value).toEqual(period);
  });

  it("is none where there is none such day", () => {
    expect(parsePeriod("31.02.2026", today).problem?.code).toBe("date_unreadable");
    expect(parsePeriod("nach den Ferien", today).problem?.code).toBe("date_unreadable");
    expect(parsePeriod("20.12.2026–01.09.2026", today).problem?.code).toBe("period_backwards");
    expect(dayOfSerial(12)).toBeUndefined();
  });

  it("takes the end a column asks for", () => {
    expect(parseDay("01.09.2026 – 20.12.2026", today, "from").value).toBe("2026-09-01");
    expect(parseDay("01.09.2026 – 20.12.2026", today, "until").value).toBe("2026-12-20");
  });
});
