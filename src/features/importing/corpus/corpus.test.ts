import { describe, expect, it } from "vitest";
import { FOUND_SHEETS } from "./headers-found.ts";
import { HELD_OUT_SHEETS } from "./headers-held-out.ts";
import { OFFER_SHEETS } from "./headers-offers.ts";
import { ORGANISATION_SHEETS } from "./headers-organisations.ts";
import { measureDirectory, measureDoubles, measureHeaders, measurePhones } from "./measure.ts";
import { HELD_OUT_NAMES } from "./names-held-out.ts";
import { NAMES } from "./names.ts";
import { HELD_OUT_PHONES, PHONES } from "./phones.ts";

const share = ({ right, total }: { right: number; total: number }) => right / total;

describe("over the corpora", () => {
  it("columns get the field they mean", () => {
    expect(share(measureHeaders([...ORGANISATION_SHEETS, ...OFFER_SHEETS, ...FOUND_SHEETS]))).toBeGreaterThan(0.97);
    expect(share(measureHeaders(HELD_OUT_SHEETS))).toBeGreaterThan(0.95);
  });

  it("telephone numbers come to one form", () => {
    expect(share(measurePhones(PHONES))).toBeGreaterThan(0.98);
    expect(share(measurePhones(HELD_OUT_PHONES))).toBeGreaterThan(0.98);
  });

  it("two organisations are hardly ever taken for one unasked, and most doubles are found or asked about", () => {
    for (const families of [NAMES, HELD_OUT_NAMES]) {
      const { same, other } = measureDoubles(families);
      expect(other.sure.length / (other.sure.length + same.sure)).toBeLessThan(0.02);
      expect((same.sure + same.asked) / same.total).toBeGreaterThan(0.9);
    }
  });

  it("a directory is found again by other names", () => {
    const { rows, sure, first } = measureDirectory(NAMES);
    expect((sure + first) / rows).toBeGreaterThan(0.9);
  });
});
