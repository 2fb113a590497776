/** Small pictures people upload: checked, scaled, and made anew from what is seen of them. */
import { type Picture, type PictureBounds, type PictureFault, Unusable } from "./picture.ts";
import { isPng, preparePng } from "./png.ts";
import { isSvg, prepareSvg } from "./svg.ts";

export type { Picture, PictureFault } from "./picture.ts";

/** What an uploaded file becomes, told by its content and never by its name; a fault says why it becomes nothing. */
export function preparePicture(bytes: Uint8Array, bounds: PictureBounds): Picture | { fault: PictureFault } {
  if (bytes.length > bounds.bytesIn) return { fault: "too_large" };
  try {
    if (isPng(bytes)) return preparePng(bytes, bounds);
    return isSvg(bytes) ? prepareSvg(bytes, bounds) : { fault: "unknown" };
  } catch (error) {
    if (error instanceof Unusable) return { fault: error.fault };
    throw error;
  }
}
