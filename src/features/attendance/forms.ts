import { z } from "zod";
import { optionalText, text } from "../../platform/http/inputs.ts";
import { readSubject, STATUSES } from "./attendance.ts";

/** What a button of a line sends: `present i.<id>`; `none` takes back. */
export const markForm = z.object({
  mark: z.string().transform((sent, context) => {
    const [status = "", name = ""] = sent.split(" ", 2);
    const subject = readSubject(name);
    const known = status === "none" ? null : STATUSES.find((one) => one === status);
    if (subject !== undefined && known !== undefined) return { subject, status: known };
    context.addIssue({ code: "custom", message: "ui.error.missing" });
    return z.NEVER;
  }),
  /** When it was tapped, in milliseconds: sent later where there was no network. */
  tapped: z.coerce.number().int().positive().optional(),
});

/** Who represents somebody; the name stands in the field of their line. */
export const representedBy = optionalText(200);

/** Somebody who came without being on the list. */
export const guestForm = z.object({ name: text(200), organisation: optionalText(300) });
