import type { Language } from "../../platform/i18n/languages.ts";

/** What a message is about: something is wrong, or somebody asks. */
export const REMARK_KINDS = ["wrong", "question"] as const;
export type RemarkKind = (typeof REMARK_KINDS)[number];

/** Days after which a message is deleted, with its address, whatever became of it. */
export const REMARK_DAYS = 90;

/** Days within which somebody should have answered. */
export const ANSWER_DAYS = 7;

export const LONGEST_MESSAGE = 2000;
export const LONGEST_ANSWER = 4000;

/** A message about an offer, as those see it who care for the offer. */
export type Remark = {
  id: string;
  offer: { id: string; slug: string; title: string };
  kind: RemarkKind;
  message: string;
  replyTo: string | null;
  /** The language of the page it was written on. */
  language: Language;
  receivedAt: Date;
  settledAt: Date | null;
  settledBy: string | null;
  answer: string | null;
};
