import { expect, it } from "vitest";
import { chooseEncoding } from "./encoding.ts";

it.each([
  [undefined, undefined],
  ["", undefined],
  ["gzip, deflate, br, zstd", "br"],
  ["GZIP", "gzip"],
  ["br;q=0, gzip;q=0.5", "gzip"],
  ["br; q=0.0,gzip;q=0", undefined],
  ["br;q=0.1", "br"],
  ["x-brotli, xgzip", undefined],
  ["identity, *", undefined],
])("of %s the form is %s", (header, form) => expect(chooseEncoding(header)).toBe(form));

it("offers no form that is not there", () => expect(chooseEncoding("br, gzip", ["gzip"])).toBe("gzip"));
