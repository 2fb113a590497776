import { z } from "zod";
import { email, optional, optionalText, text, version } from "../../platform/http/inputs.ts";

/** An issue as the office writes it. */
export const issueForm = z.object({
  title: text(200),
  intro: optionalText(5000),
  closing: optionalText(2000),
  entries: z.array(z.guid()).max(40, "ui.error.tooLong"),
  version: version.optional(),
});

/** Who wants the newsletter: an address and a yes. */
export const subscribeForm = z.object({ email, consent: z.literal("yes", { error: "ui.error.missing" }) });

/** A contact of the press. */
export const pressForm = z.object({
  medium: text(200),
  name: optional(text(200)),
  email,
  phone: optional(text(100)),
  basis: z.enum(["function", "consent"]).default("function"),
  basisNote: optional(text(300)),
});

/** To whom a press release goes. */
export const pressSendForm = z.object({ contacts: z.array(z.guid()).max(500) });
