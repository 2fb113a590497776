import { describe, expect, it } from "vitest";
import { factsOf, fillFacts, findGaps, readyText } from "./fill.ts";
import { PLACES } from "./page.ts";
import { TEMPLATES } from "./templates/index.ts";

const office = {
  name: "Koordination",
  street: "Am Markt 1",
  postcode: "98617",
  locality: "Meiningen",
  phone: "03693 1234",
  email: "a@b.example.org",
};
const facts = (ags: string, own: object = office) =>
  factsOf({
    tenant: { name: "Landkreis Eins", networkName: "Netzwerk", office: own, ags },
    address: "https://netz.example/eins/de/",
    reportPath: "/eins/de/barriere-melden",
    mapNote: undefined,
  });

describe("a written page", () => {
  it("shows facts of the county where their marks stand, and leaves marks nobody knows", () => {
    expect(fillFacts("{{landkreis}} und {{ netzwerk }}, {{unbekannt}}", facts("16066"))).toBe(
      "Landkreis Eins und Netzwerk, {{unbekannt}}",
    );
  });

  it("finds what the county still has to say, also facts nobody has entered", () => {
    expect(findGaps("[[Name]] und [[Name]], {{kontakt}}", facts("16066"))).toEqual(["Name"]);
    expect(findGaps("{{kontakt}}", facts("16066", {}))).toEqual([
      "Telefon und E-Mail der Koordination (unter Website, Angaben)",
    ]);
  });

  it("tells readers that something is to come instead of showing brackets", () => {
    expect(readyText("Vertreten durch [[Name]].", facts("16066"))).toBe("Vertreten durch **(Angabe folgt)**.");
  });

  it.each([
    ["16066", "tlmb-thueringen.de", "ThürBarrWebG", "Thüringer Landesverwaltungsamt"],
    ["05978", "lbbp.nrw.de/ombudsstelle", "BITVNRW", "Bezirksregierung Arnsberg"],
    ["03157", "§ 9 d NBGG", "NBGG", "Ministerium für Inneres"],
  ])("of a county in %s names the bodies and laws of its state", (ags, body, law, supervision) => {
    const statement = readyText(TEMPLATES.barrierefreiheit, facts(ags));
    expect(statement).toContain(body);
    expect(statement).toContain(law);
    expect(readyText(TEMPLATES.impressum, facts(ags))).toContain(supervision);
  });

  it("asks counties elsewhere for the body of their state", () => {
    expect(findGaps(TEMPLATES.barrierefreiheit, facts("09780")).join()).toContain("Durchsetzungs-");
    expect(readyText(TEMPLATES.datenschutz, facts("09780"))).toContain("Bayerische Landesbeauftragte");
  });

  it("begins with a template that uses only marks there are", () => {
    for (const place of PLACES) expect(readyText(TEMPLATES[place], facts("16066")), place).not.toMatch(/\{\{|\[\[/);
  });
});
