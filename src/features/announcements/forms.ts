import { z } from "zod";
import { optionalText, text } from "../../platform/http/inputs.ts";
import { WAYS } from "./announcement.ts";

/** What is told. `version`: the one the form was filled from. */
export const announcementForm = z.object({
  title: text(200),
  body: optionalText(40_000),
  version: z.coerce.number().int().optional(),
});
export type AnnouncementContent = Pick<z.infer<typeof announcementForm>, "title" | "body">;

/** What somebody says to it. */
export const commentForm = z.object({ text: text(4000) });

/** How somebody wants to hear of a group. */
export const choiceForm = z.object({ how: z.enum(WAYS) });
