import { z } from "zod";
import { email, optionalText, text, website } from "../../platform/http/inputs.ts";
import type { InquiryContent, InquiryKind } from "./inquiry.ts";

const join = z
  .object({
    organisation: text(200),
    about: text(4000),
    person: text(120),
    email: email.optional(),
    phone: optionalText(60),
    website: website.optional(),
  })
  .refine((typed) => typed.email !== undefined || typed.phone !== "", {
    path: ["email"],
    message: "site.form.noContact",
  });

const barrier = z.object({
  page: optionalText(500),
  problem: text(4000),
  person: optionalText(120),
  email: email.optional(),
  phone: optionalText(60),
});

export const FORMS: Readonly<Record<InquiryKind, z.ZodType<Record<string, string | undefined>>>> = { join, barrier };

/** What nobody sees and only programs fill. */
export const TRAP = "betreff";
/** Carries the signed time. */
export const SEAL = "zeit";

/** Fields of each form, in the order in which they stand. */
export const FIELDS: Readonly<Record<InquiryKind, readonly (keyof InquiryContent)[]>> = {
  join: ["organisation", "about", "person", "email", "phone", "website"],
  barrier: ["page", "problem", "person", "email", "phone"],
};

/** What must be filled in. */
export const REQUIRED: Readonly<Record<InquiryKind, readonly (keyof InquiryContent)[]>> = {
  join: ["organisation", "about", "person"],
  barrier: ["problem"],
};

/** What was typed, without what stayed empty. */
export const contentOf = (value: Record<string, string | undefined>): InquiryContent =>
  Object.fromEntries(Object.entries(value).filter(([, typed]) => typed !== undefined && typed !== ""));
