import { z } from "zod";
import type { Typed } from "../../platform/http/forms.ts";
import { asTyped, day, email, optional, optionalText, text, version } from "../../platform/http/inputs.ts";
import { TOPICS } from "../directory/index.ts";
import type { News, NewsContent } from "./news.ts";

const place = z.string().regex(/^\d{8}$/u, "ui.error.invalid");

/** The form of news. `ownerId` empty: the office's own. */
export const newsForm = z.object({
  title: text(200),
  summary: text(500),
  body: optionalText(20_000),
  toldOn: day,
  authorName: optional(text(120)),
  ownerId: optional(z.guid()),
  topics: z.array(z.enum(TOPICS)),
  ags: optional(place),
  audience: z.enum(["public", "network"]).default("public"),
  version: version.optional(),
});
export type NewsInput = z.output<typeof newsForm>;

/** News as somebody would have typed them. */
export const typedOf = (news: NewsContent & Partial<Pick<News, "audience" | "version">>): Typed => ({
  title: asTyped(news.title),
  summary: asTyped(news.summary),
  body: asTyped(news.body),
  toldOn: asTyped(news.toldOn),
  authorName: asTyped(news.authorName),
  ownerId: asTyped(news.ownerId),
  topics: [...news.topics],
  ags: asTyped(news.ags),
  audience: asTyped(news.audience ?? "public"),
  version: asTyped(news.version),
});

/** What the form says. */
export const contentOf = ({ audience: _audience, version: _version, ...content }: NewsInput): NewsContent => content;

/** Whom the office asks for an article, and for what. */
export const guestForm = z.object({
  name: text(120),
  email,
  title: text(200),
  request: optionalText(2000),
});

/** An article as a guest writes it. */
export const articleForm = z.object({
  title: text(200),
  summary: text(500),
  body: optionalText(20_000),
  name: text(120),
  consent: z.literal("yes").optional(),
  version,
});
