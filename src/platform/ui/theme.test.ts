import fc from "fast-check";
import { expect, it } from "vitest";
import { contrast } from "../colour/colour.ts";
import { isReadable, nearestReadable, themeSheet } from "./theme.ts";

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, "0")}`);

it("knows what is read well", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 1);
  expect(isReadable("#2044aa")).toBe(true);
  expect(isReadable("#ffcc00")).toBe(false);
});

it("offers the nearest colour that is read well, and leaves alone what is", () => {
  expect(nearestReadable("#2044aa")).toBe("#2044aa");
  fc.assert(fc.property(colour, (chosen) => isReadable(nearestReadable(chosen))));
});

it("makes a sheet whose every pair of text and ground is read well, by day and by night", () => {
  fc.assert(
    fc.property(colour, (chosen) => {
      const sheet = themeSheet(nearestReadable(chosen));
      expect(sheet.length).toBeLessThan(600);
      const parts = sheet.split("@media");
      for (const [part, on, grounds] of [
        [parts[0], "#ffffff", ["#ffffff", "#f3f4f7", "#fbf6ef"]],
        [parts[1], "#000000", ["#000000", "#131525", "#1d1713", "#3a2f26"]],
      ] as const) {
        const value = (name: string) => new RegExp(`--${name}:(#[0-9a-f]{6})`).exec(part ?? "")?.[1] ?? "";
        for (const name of ["action", "action-hover", "action-active"])
          expect(contrast(value(name), on), `${chosen} ${name}`).toBeGreaterThanOrEqual(4.5);
        for (const ground of grounds)
          expect(contrast(value("action"), ground), `${chosen} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }),
  );
});
