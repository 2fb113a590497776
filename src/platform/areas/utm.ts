import type { Position } from "./areas.ts";

/** GRS80, of which WGS 84 differs by less than a millimetre; UTM's scale; the middle of zone 32. */
const AXIS = 6_378_137;
const FLATTENING = 1 / 298.257222101;
const SCALE = 0.9996;
const MIDDLE = 9;

const n = FLATTENING / (2 - FLATTENING);
const radius = (AXIS / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64);
const beta = [n / 2 - (2 / 3) * n ** 2 + (37 / 96) * n ** 3, n ** 2 / 48 + n ** 3 / 15, (17 / 480) * n ** 3];
const delta = [2 * n - (2 / 3) * n ** 2 - 2 * n ** 3, (7 / 3) * n ** 2 - (8 / 5) * n ** 3, (56 / 15) * n ** 3];

/** Easting and northing of UTM zone 32 (EPSG:25832) as degrees; Krüger's series to the third order, good to centimetres. */
export function fromUtm32([east, north]: Position): Position {
  const xi = north / (SCALE * radius);
  const eta = (east - 500_000) / (SCALE * radius);
  let [xiStraight, etaStraight] = [xi, eta];
  beta.forEach((factor, index) => {
    const k = 2 * (index + 1);
    xiStraight -= factor * Math.sin(k * xi) * Math.cosh(k * eta);
    etaStraight -= factor * Math.cos(k * xi) * Math.sinh(k * eta);
  });
  const chi = Math.asin(Math.sin(xiStraight) / Math.cosh(etaStraight));
  const latitude = delta.reduce((sum, factor, index) => sum + factor * Math.sin(2 * (index + 1) * chi), chi);
  const longitude = Math.atan(Math.sinh(etaStraight) / Math.cos(xiStraight));
  return [MIDDLE + (longitude * 180) / Math.PI, (latitude * 180) / Math.PI];
}
