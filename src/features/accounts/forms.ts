import { z } from "zod";
import { isMailAddress } from "../../platform/mail/index.ts";
import { ROLES } from "../records/index.ts";

/** A mail address as people type it. */
const email = z
  .string()
  .max(254, "ui.error.email")
  .refine((text) => isMailAddress(text) && /\.[^.@]+$/.test(text), "ui.error.email")
  .transform((text) => text.toLowerCase());

/** Asking for a link. */
export const emailForm = z.object({ email });

/** The code of a mail; spaces people type between the digits do no harm. */
export const codeForm = z.object({
  vorgang: z.uuid(),
  code: z
    .string("accounts.code.missing")
    .transform((text) => text.replaceAll(/\s/g, ""))
    .refine((text) => /^\d{6}$/.test(text), "accounts.code.digits"),
});

const roleFields = {
  role: z.enum(ROLES, "accounts.people.roleMissing"),
  organisation: z.uuid().optional(),
};

/** A partner belongs to an organisation; others to none. */
const hasOrganisation = (form: { role: string; organisation?: string | undefined }): boolean =>
  form.role !== "partner" || form.organisation !== undefined;
const organisationMissing = { path: ["organisation"], message: "accounts.people.organisationMissing" };

/** Inviting somebody. */
export const inviteForm = z
  .object({ name: z.string().max(120, "ui.error.tooLong"), email, ...roleFields })
  .refine(hasOrganisation, organisationMissing);

/** A new passkey: what the authenticator says, and the name its owner knows it by. */
export const passkeyForm = z.object({
  passkey: z.string("accounts-ways.passkey.failed"),
  name: z.string().max(80, "ui.error.tooLong"),
});
/** Another name of a passkey. */
export const passkeyNameForm = passkeyForm.pick({ name: true });

/** The county's identity provider. An empty secret keeps the one that is there. */
export const providerForm = z.object({
  label: z.string().max(60, "ui.error.tooLong"),
  issuer: z
    .string()
    .max(300, "ui.error.tooLong")
    .refine(
      (text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol),
      "accounts-ways.provider.noAddress",
    ),
  clientId: z.string().max(200, "ui.error.tooLong"),
  secret: z.string().max(500, "ui.error.tooLong").optional(),
});

/** Another role. */
export const roleForm = z.object(roleFields).refine(hasOrganisation, organisationMissing);
