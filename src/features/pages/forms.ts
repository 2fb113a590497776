import { z } from "zod";
import type { Typed } from "../../platform/http/forms.ts";
import { optionalText, text, version } from "../../platform/http/inputs.ts";
import type { PageContent } from "./page.ts";

/** Longest text of a page: about ten printed pages. */
const LONGEST = 30_000;

export const pageForm = z.object({
  lead: optionalText(400),
  body: text(LONGEST),
  /** 0: nobody has written the page yet. */
  version,
});

/** A page as somebody would have typed it. */
export const typedPage = ({ lead, body }: PageContent, from: number): Typed => ({
  lead: [lead],
  body: [body],
  version: [String(from)],
});
