import { describe, expect, it } from "vitest";
import { dialPhone, showPhone, storePhone } from "./number.ts";

describe("a telephone number", () => {
  it("is stored in one form, however it was written, and stays in it", () => {
    for (const written of [
      "05171 5550-12",
      "05171/5550-12",
      "(05171) 5550 - 12",
      "+49 5171 5550-12",
      "+49 (0)5171 5550-12",
      "0049 5171 5550-12",
    ])
      expect(storePhone(written), written).toBe("+49 5171 5550-12");
    expect(storePhone("0171 5550143")).toBe("+49 171 5550143");
    expect(storePhone("+43 1 5550143")).toBe("+43 1 5550143");
    expect(storePhone("115")).toBe("115");
  });

  it("is shown as people in Germany write it, whether it was stored before or not", () => {
    for (const stored of ["+49 5171 5550-12", "05171 / 5550-12", "05171 5550-12"])
      expect(showPhone(stored), stored).toBe("05171 5550-12");
    expect(showPhone("+43 1 5550143")).toBe("+43 1 5550143");
  });

  it("is dialled from anywhere", () => {
    expect(dialPhone("+49 5171 5550-12")).toBe("tel:+495171555012");
    expect(dialPhone("05171 5550-12")).toBe("tel:+495171555012");
    expect(dialPhone("0043 1 5550143")).toBe("tel:+4315550143");
    expect(dialPhone("116117")).toBe("tel:116117");
    expect(dialPhone("05171 5550-12 oder 0171 5550143")).toBe("tel:+495171555012");
  });

  it("that cannot be read stays as it was written", () => {
    for (const written of ["5550-12", "auf Anfrage", "05171 5550-12 (Frau Muster)", ""]) {
      expect(storePhone(written)).toBe(written);
      expect(showPhone(written)).toBe(written);
    }
  });
});
