/** A small picture ready to be shown: made anew from what was uploaded, so that nothing hidden in it comes along. */
export type Picture = { type: "image/png" | "image/svg+xml"; body: Uint8Array; width: number; height: number };

/** Why a file is none: messages are the caller's. */
export type PictureFault = "unknown" | "damaged" | "too_large" | "too_heavy" | "svg_text" | "svg_content";

export class Unusable extends Error {
  readonly fault: PictureFault;

  constructor(fault: PictureFault) {
    super(fault);
    this.fault = fault;
  }
}

/** What a picture may be: bytes sent, bytes shown, and the box it has to fit in, in pixels of a screen. */
export type PictureBounds = { bytesIn: number; bytesOut: number; width: number; height: number };

/** The size of something in a box, as large as it fits and not larger than it is. */
export function fit(width: number, height: number, box: { width: number; height: number }) {
  const scale = Math.min(1, box.width / width, box.height / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
