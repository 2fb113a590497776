import { showPhone, storePhone } from "../../platform/phone/number.ts";
import { createHash } from "node:crypto";
import { z } from "zod";
import type { Typed } from "../../platform/http/forms.ts";
import { email, optionalText, postcode, text } from "../../platform/http/inputs.ts";

/** What a county says of itself, as the office edits it. */
export type CountyContent = {
  name: string;
  networkName: string;
  headline: string;
  lead: string;
  office: {
    name?: string | undefined;
    street?: string | undefined;
    postcode?: string | undefined;
    locality?: string | undefined;
    phone?: string | undefined;
    email?: string | undefined;
  };
  /** Words offered below the search field of the site. */
  oftenSearched: string[];
};

/** Most words below the search field: more do not fit in two lines of a phone. */
export const MOST_WORDS = 8;

const words = z
  .string()
  .max(500, "ui.error.tooLong")
  .optional()
  .transform((typed) => [...new Set((typed ?? "").split("\n").map((word) => word.trim()))].filter(Boolean))
  .refine((found) => found.length <= MOST_WORDS, "county.error.tooManyWords");

/** The form of a county's own entry. `before` is the fingerprint of what it was filled from. */
export const countyForm = z.object({
  name: text(120),
  networkName: text(120),
  headline: text(200),
  lead: optionalText(600),
  officeName: text(200).optional(),
  officeStreet: text(200).optional(),
  officePostcode: postcode.optional(),
  officeLocality: text(200).optional(),
  officePhone: text(100).optional(),
  officeEmail: email.optional(),
  oftenSearched: words,
  before: z.string().optional(),
});
export type CountyInput = z.output<typeof countyForm>;

/** What the form says of the county. */
export const countyOf = (input: CountyInput): CountyContent => ({
  name: input.name,
  networkName: input.networkName,
  headline: input.headline,
  lead: input.lead,
  office: {
    name: input.officeName,
    street: input.officeStreet,
    postcode: input.officePostcode,
    locality: input.officeLocality,
    phone: input.officePhone === undefined ? undefined : storePhone(input.officePhone),
    email: input.officeEmail,
  },
  oftenSearched: input.oftenSearched,
});

/** Changes when anything the form holds does. */
export const fingerprintOf = ({ name, networkName, headline, lead, office, oftenSearched }: CountyContent): string =>
  createHash("sha256")
    .update(
      JSON.stringify([
        [name, networkName, headline, lead, oftenSearched],
        [office.name, office.street, office.postcode, office.locality, office.phone, office.email],
      ]),
    )
    .digest("base64url")
    .slice(0, 16);

/** A county as somebody would have typed it into the form. */
export const typedCounty = (county: CountyContent): Typed => ({
  name: [county.name],
  networkName: [county.networkName],
  headline: [county.headline],
  lead: [county.lead],
  officeName: [county.office.name ?? ""],
  officeStreet: [county.office.street ?? ""],
  officePostcode: [county.office.postcode ?? ""],
  officeLocality: [county.office.locality ?? ""],
  officePhone: [showPhone(county.office.phone ?? "")],
  officeEmail: [county.office.email ?? ""],
  oftenSearched: [county.oftenSearched.join("\n")],
  before: [fingerprintOf(county)],
});
