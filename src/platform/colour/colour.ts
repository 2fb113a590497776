/** Colours as `#rrggbb`, and how well they are told apart (WCAG 2.2, 1.4.3 and 1.4.11). */

type Channels = readonly [number, number, number];

const read = (colour: string): Channels => {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
};

const write = (channels: Channels): string =>
  `#${channels
    .map((one) =>
      Math.round(Math.min(255, Math.max(0, one)))
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;

/** `share` (0 to 1) of another colour mixed in. */
export function mix(colour: string, other: string, share: number): string {
  const [a, b] = [read(colour), read(other)];
  const part = (index: 0 | 1 | 2) => a[index] * (1 - share) + b[index] * share;
  return write([part(0), part(1), part(2)]);
}

/** Relative luminance, 0 black to 1 white. */
function luminance(colour: string): number {
  const linear = read(colour).map((one) => {
    const share = one / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
}

/** Contrast of two colours, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/**
 * The colour, mixed with so little of `towards` that it fits; itself where it does. Undefined where nothing between the
 * two fits.
 */
export function nearest(colour: string, towards: string, fits: (colour: string) => boolean): string | undefined {
  for (let share = 0; share <= 100; share += 1) {
    const candidate = mix(colour, towards, share / 100);
    if (fits(candidate)) return candidate;
  }
  return undefined;
}
