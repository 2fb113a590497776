import { contrast, mix, nearest } from "../colour/colour.ts";

/** The grounds our pages have, by day and by night: styles/10-tokens.css and KERN's own. */
const LIGHT = { paper: "#ffffff", hued: "#f3f4f7", linen: "#fbf6ef", land: "#f1e7d8" } as const;
const DARK = { paper: "#000000", hued: "#131525", linen: "#1d1713", land: "#3a2f26" } as const;

/** Least contrast of text (WCAG 2.2 1.4.3, AA) and of shapes (1.4.11). */
const TEXT = 4.5;
const SHAPE = 3;

/** How much of the colour lies under a link that is chosen or touched. */
const TINT = 0.08;
const TINT_ACTIVE = 0.16;

/** Whether the colour is read well by day: as text on every ground, tinted by itself, and with white text on it. */
export const isReadable = (colour: string): boolean =>
  [LIGHT.paper, LIGHT.hued, LIGHT.linen].every(
    (ground) => contrast(colour, ground) >= TEXT && contrast(colour, mix(ground, colour, TINT_ACTIVE)) >= TEXT,
  ) && contrast(colour, LIGHT.land) >= SHAPE;

/** The nearest colour that is read well: the same, darker. */
export const nearestReadable = (colour: string): string => nearest(colour, "#000000", isReadable) ?? "#000000";

/** The same hue for the night: so light that it is read on every dark ground, with black text on it also when touched. */
function forNight(colour: string): string {
  const fits = (candidate: string): boolean =>
    [DARK.paper, DARK.hued, DARK.linen].every(
      (ground) => contrast(candidate, mix(ground, candidate, TINT_ACTIVE)) >= TEXT,
    ) &&
    contrast(candidate, DARK.land) >= TEXT &&
    contrast(mix(candidate, "#000000", 0.2), "#000000") >= TEXT;
  return nearest(colour, "#ffffff", fits) ?? "#ffffff";
}

const rgba = (colour: string, share: number): string =>
  `rgba(${[1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)).join(",")},${share})`;

const variables = (colour: string, on: string, soft: string): string =>
  [
    `--action:${colour}`,
    `--on-action:${on}`,
    `--action-hover:${mix(colour, "#000000", 0.12)}`,
    `--action-active:${mix(colour, "#000000", 0.2)}`,
    `--tint:${rgba(colour, TINT)}`,
    `--tint-active:${rgba(colour, TINT_ACTIVE)}`,
    `--soft:${soft}`,
  ].join(";");

/**
 * A stylesheet of a few hundred bytes that gives the interface another main colour; to be loaded after `site.css`. The
 * dark one is derived. Forced colours take the place of both, as everywhere.
 * @param colour one that `isReadable`
 */
export function themeSheet(colour: string): string {
  const night = forNight(colour);
  const day = variables(colour, "#fff", mix(colour, "#ffffff", 0.6));
  const dark = variables(night, "#000", mix(colour, "#ffffff", 0.2));
  return `:root{${day}}@media(prefers-color-scheme:dark){:root{${dark}}}`;
}
