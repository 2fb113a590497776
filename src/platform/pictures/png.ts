import { PNG } from "pngjs";
import { fit, type Picture, type PictureBounds, Unusable } from "./picture.ts";

/** Most pixels that are unpacked: a hostile file of a few bytes may say it is a million wide. */
const MOST_PIXELS = 4_000_000;

export const isPng = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 8)).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));

type Pixels = { width: number; height: number; data: Buffer };

function unpack(bytes: Uint8Array): Pixels {
  const buffer = Buffer.from(bytes);
  if (buffer.length < 33 || buffer.toString("latin1", 12, 16) !== "IHDR") throw new Unusable("damaged");
  if (buffer.readUInt32BE(16) * buffer.readUInt32BE(20) > MOST_PIXELS) throw new Unusable("too_large");
  try {
    return PNG.sync.read(buffer);
  } catch {
    throw new Unusable("damaged");
  }
}

/** Each new pixel is the mean of those it covers; colour counts as far as it is opaque. */
function shrink(from: Pixels, width: number, height: number): Pixels {
  const data = Buffer.alloc(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    const [top, bottom] = [Math.floor((y * from.height) / height), Math.ceil(((y + 1) * from.height) / height)];
    for (let x = 0; x < width; x += 1) {
      const [left, right] = [Math.floor((x * from.width) / width), Math.ceil(((x + 1) * from.width) / width)];
      const sum = [0, 0, 0, 0];
      for (let row = top; row < bottom; row += 1)
        for (let column = left; column < right; column += 1) {
          const at = (row * from.width + column) * 4;
          const alpha = from.data[at + 3] ?? 0;
          for (let channel = 0; channel < 3; channel += 1)
            sum[channel] = (sum[channel] ?? 0) + (from.data[at + channel] ?? 0) * alpha;
          sum[3] = (sum[3] ?? 0) + alpha;
        }
      const alpha = sum[3] ?? 0;
      const at = (y * width + x) * 4;
      for (let channel = 0; channel < 3; channel += 1)
        data[at + channel] = alpha === 0 ? 0 : Math.round((sum[channel] ?? 0) / alpha);
      data[at + 3] = Math.round(alpha / ((bottom - top) * (right - left)));
    }
  }
  return { width, height, data };
}

function pack({ width, height, data }: Pixels): Buffer {
  const picture = new PNG({ width, height });
  data.copy(picture.data);
  return PNG.sync.write(picture, { deflateLevel: 9 });
}

/**
 * A PNG made anew from its pixels: scaled into the box at twice its size for sharp screens, and smaller until it is light
 * enough. Texts, profiles and everything else a file can carry stay behind. @throws Unusable
 */
export function preparePng(bytes: Uint8Array, bounds: PictureBounds): Picture {
  const pixels = unpack(bytes);
  const shown = fit(pixels.width, pixels.height, bounds);
  for (const density of [2, 1.5, 1]) {
    const size = { width: Math.round(shown.width * density), height: Math.round(shown.height * density) };
    const fitting = size.width > pixels.width ? { width: pixels.width, height: pixels.height } : size;
    const body = pack(shrink(pixels, fitting.width, fitting.height));
    if (body.length <= bounds.bytesOut) return { type: "image/png", body, ...shown };
  }
  throw new Unusable("too_heavy");
}
