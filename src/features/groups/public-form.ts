import { z } from "zod";
import { email, optionalText, text } from "../../platform/http/inputs.ts";

/** What somebody of an organisation that is not listed yet says of it. */
export const publicJoinForm = z.object({
  organisation: text(200),
  text: text(4000),
  person: text(120),
  email,
  phone: optionalText(60),
});
