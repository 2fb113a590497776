import { createHash } from "node:crypto";
import { themeSheet } from "../../platform/ui/theme.ts";

/** The picture that stands beside the county's name; `version` is part of its address. */
export type TenantLogo = { version: string; type: "image/png" | "image/svg+xml"; width: number; height: number };

/** How a county looks, as its pages need it: addresses of its stylesheet and its picture; undefined: the program's own. */
export type Look = {
  theme: string | undefined;
  logo: { src: string; width: number; height: number } | undefined;
};

/** A part of an address that changes with what is behind it. */
export const versionOf = (content: string | Uint8Array): string =>
  createHash("sha256").update(content).digest("hex").slice(0, 12);

const ENDINGS = { "image/png": "png", "image/svg+xml": "svg" } as const;

/** @param colour main colour, `#rrggbb` */
export function lookOf(prefix: string, colour: string | null, logo: TenantLogo | null): Look {
  const at = (file: string) => `${prefix}/gestalt/${file}`;
  return {
    theme: colour === null ? undefined : at(`${versionOf(themeSheet(colour))}.css`),
    logo:
      logo === null
        ? undefined
        : { src: at(`${logo.version}.${ENDINGS[logo.type]}`), width: logo.width, height: logo.height },
  };
}
