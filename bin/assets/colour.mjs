/** Colours as browsers of 2020 know them. */

const clamp = (value) => Math.min(1, Math.max(0, value));
const gamma = (value) => (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055);
const hex = (value) =>
  Math.round(clamp(value) * 255)
    .toString(16)
    .padStart(2, "0");

/** `oklch(96.31% 0.0103 261.79)` to `#f3f4f7`; other values as they are. Matrices: Björn Ottosson, "A perceptual color space". */
export function oklchToHex(value) {
  const match = /^oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)$/.exec(value);
  if (!match) return value;
  const [lightness, chroma, hue] = [Number(match[1]) / 100, Number(match[2]), (Number(match[3]) * Math.PI) / 180];
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const red = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s;
  const green = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s;
  const blue = -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s;
  return `#${[red, green, blue].map((channel) => hex(gamma(clamp(channel)))).join("")}`;
}

/** `share` (0–1) of white, black or transparent mixed into a hex colour. */
export function mix(colour, other, share) {
  const channels = colour.match(/[\da-f]{2}/gi).map((pair) => Number.parseInt(pair, 16));
  if (other === "transparent") return `rgba(${channels.join(",")},${Math.round((1 - share) * 100) / 100})`;
  const target = other === "white" ? 255 : 0;
  return `#${channels.map((channel) => hex((channel * (1 - share) + target * share) / 255)).join("")}`;
}
