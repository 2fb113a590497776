import { z } from "zod";

/** Bytes a logo may weigh on every first visit, and its box in pixels of a screen. */
export const LOGO_BOUNDS = { bytesIn: 1_000_000, bytesOut: 8192, width: 200, height: 48 } as const;

/** A colour as people type it: `#2044AA`, `2044aa`, `#24a`. */
const hexColour = z
  .string()
  .transform((typed) => typed.replace(/^#/, "").toLowerCase())
  .transform((hex) => (/^[0-9a-f]{3}$/.test(hex) ? [...hex].map((digit) => digit + digit).join("") : hex))
  .refine((hex) => /^[0-9a-f]{6}$/.test(hex), "county.error.colour")
  .transform((hex) => `#${hex}`);

export const lookForm = z.object({
  shortName: z.string().max(40, "ui.error.tooLong").optional(),
  colour: hexColour.optional(),
});

/** Hosts nobody may take: this machine, addresses by number, names without a dot. */
const isOrdinaryHost = (host: string): boolean =>
  /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/.test(host) &&
  !/(^|\.)(localhost|local|internal)$/.test(host);

/** A host as people type it, with or without protocol and slash; umlauts become what the network knows. */
export const domainForm = z.object({
  domain: z
    .string()
    .transform((typed) => {
      const address = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`;
      return URL.canParse(address) ? new URL(address) : undefined;
    })
    .refine(
      (address) =>
        address !== undefined &&
        address.port === "" &&
        address.username === "" &&
        address.pathname === "/" &&
        isOrdinaryHost(address.hostname),
      "county.error.domain",
    )
    .transform((address) => address?.hostname ?? "")
    .optional(),
});
