/** Addresses as pictures that cameras read (QR code, ISO/IEC 18004). */
import { encode } from "uqr";

/**
 * As one shape in a square of `size`. Level M reads through a fold or a drop of coffee; the border of four modules is the
 * standard's. Modules that touch in a row are one shape: no hairlines on paper, and half the bytes.
 */
export function shapeOfCode(address: string): { size: number; path: string } {
  const { data, size } = encode(address, { ecc: "M", border: 4, boostEcc: false });
  let path = "";
  for (const [y, row] of data.entries())
    for (let x = 0; x < size; x += 1) {
      if (row[x] !== true) continue;
      const from = x;
      while (row[x + 1] === true) x += 1;
      path += `M${from} ${y}h${x + 1 - from}v1h-${x + 1 - from}z`;
    }
  return { size, path };
}

/** As SVG. */
export function drawCode(address: string): string {
  const { size, path } = shapeOfCode(address);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${path}"/></svg>`;
}
