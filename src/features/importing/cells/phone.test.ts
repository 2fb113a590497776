import { describe, expect, it } from "vitest";
import { showPhone } from "../../../platform/phone/number.ts";
import { parsePhones } from "./phone.ts";

const AREAS = { known: new Set(["3693", "3683", "36847"]), here: "3693" };

describe("a telephone number", () => {
  it.each([
    "03693 5550-12",
    "03693/5550-12",
    "03693 / 5550-12",
    "(03693) 5550-12",
    "(0 36 93) 5550-12",
    "03693-5550-12",
    "03693 55 50 - 12",
    "03693 5550–12",
    "+49 3693 5550-12",
    "+49 (0) 3693 5550-12",
    "+49 (0)3693/5550-12",
    "0049 3693 5550-12",
    "+49(0)3693 5550-12",
    "+493693 5550-12",
    "Tel.: 03693 5550-12",
    "Telefon 03693 5550-12",
    "03693.5550-12",
    "036935550-12",
    "3693 5550-12",
    "03693 5550-12 (Zentrale)",
  ])("has one form, however written: %j", (text) =>
    expect(parsePhones(text, AREAS).value).toEqual(["+49 3693 5550-12"]),
  );

  it.each(["03693 5550-12; 115", "03693 5550-12, 115", "115\n03693 5550-12"])(
    "that is the same everywhere gets nobody's area code: %j",
    (text) => expect(parsePhones(text, AREAS).value).toContain("115"),
  );

  it.each([
    ["0171 5550143", "+49 171 5550143"],
    ["0171/555 01 43", "+49 171 5550143"],
    ["01715550143", "+49 171 5550143"],
    ["+49 171 5550143", "+49 171 5550143"],
    ["0151 15550143", "+49 1511 5550143"],
    ["030 5550143", "+49 30 5550143"],
    ["0305550143", "+49 30 5550143"],
    ["+43 1 5550143", "+43 1 5550143"],
    ["0800 5550143", "+49 800 5550143"],
    ["115", "115"],
    ["116 117", "116117"],
    ["036935550", "+49 3693 5550"],
  ])("reads %j", (text, value) => expect(parsePhones(text, AREAS).value).toEqual([value]));

  it("is whole again where the spreadsheet took its first zero", () => {
    expect(parsePhones(36935550, AREAS).value).toEqual(["+49 3693 5550"]);
    expect(parsePhones(1715550143, AREAS).value).toEqual(["+49 171 5550143"]);
  });

  it.each([
    ["03682 4850 o. 0171 5550143", ["+49 3682 4850", "+49 171 5550143"]],
    ["03682 4850; 0171 5550143", ["+49 3682 4850", "+49 171 5550143"]],
    ["03682 4850 / 0171 5550143", ["+49 3682 4850", "+49 171 5550143"]],
    ["03682/4850\n0171/5550143", ["+49 3682 4850", "+49 171 5550143"]],
    ["03682 4850, Fax 03682 4851", ["+49 3682 4850", "+49 3682 4851"]],
    ["03693 5550-12/-13", ["+49 3693 5550-12", "+49 3693 5550-13"]],
    ["03693 5550-12/13", ["+49 3693 5550-12", "+49 3693 5550-13"]],
  ])("may stand beside others in one cell: %j", (text, value) => {
    expect(parsePhones(text, AREAS)).toMatchObject({ value, problem: { code: "phone_several", severity: "note" } });
  });

  it("is asked for where it cannot be one, with a proposal where the place tells the area code", () => {
    expect(parsePhones("5550-13", AREAS).problem).toMatchObject({
      code: "phone_without_area",
      suggestion: "03693 5550-13",
    });
    expect(parsePhones("03693", AREAS).problem?.code).toBe("phone_too_short");
    expect(parsePhones("bitte per Mail", AREAS).problem?.code).toBe("phone_unreadable");
  });

  it("ends its area code where the numbering plan says, whatever the list or the writer knows", () => {
    expect(parsePhones("0369355501").value).toEqual(["+49 3693 55501"]);
    expect(parsePhones("(0 36 93) 55 50-12").value).toEqual(["+49 3693 5550-12"]);
    expect(parsePhones("03684820201").value).toEqual(["+49 36848 20201"]);
    expect(parsePhones("05115550143").value).toEqual(["+49 511 5550143"]);
  });

  it("borrows its area code from the number before it", () => {
    expect(parsePhones("03693 4850 u. 4851").value).toEqual(["+49 3693 4850", "+49 3693 4851"]);
    expect(parsePhones("03693 4850 / 4851").value).toEqual(["+49 3693 4850", "+49 3693 4851"]);
    expect(parsePhones("03693 5550-12, -13").value).toEqual(["+49 3693 5550-12", "+49 3693 5550-13"]);
  });

  it("is found beside names and hours, which are shown and not lost in silence", () => {
    expect(parsePhones("Frau Muster 03693 5550 ab 16 Uhr")).toEqual({
      value: ["+49 3693 5550"],
      problem: { code: "phone_words", severity: "note", params: { words: "ab 16 Uhr, Frau Muster" } },
    });
  });

  it("is shown as people in Germany write it", () => {
    expect(showPhone("+49 3693 5550-12")).toBe("03693 5550-12");
    expect(showPhone("+43 1 5550143")).toBe("+43 1 5550143");
  });

  it("reads back from how it is shown", () => {
    for (const stored of [
      "+49 3693 5550-12",
      "+49 171 5550143",
      "+49 1511 5550143",
      "+43 1 5550143",
      "115",
      "+49 30 5550143",
    ]) {
      expect(parsePhones(showPhone(stored)).value).toEqual([stored]);
    }
  });
});
