import { expect, test } from "vitest";
import { absoluteAddress, pathsOf } from "./paths.ts";

test("an address for elsewhere names the county's own domain where it has one", () => {
  const installation = { baseUrl: "https://netz.example.org" };
  const path = pathsOf({ prefix: "/eins" }).site("de", "angebote");
  expect(absoluteAddress(installation, { domain: null }, path)).toBe("https://netz.example.org/eins/de/angebote");
  const own = pathsOf({ prefix: "" }).site("de", "angebote");
  expect(absoluteAddress(installation, { domain: "eins.example" }, own)).toBe("https://eins.example/de/angebote");
});
