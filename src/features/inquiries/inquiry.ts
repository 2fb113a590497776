/** What somebody without an account writes about: an organisation introduces itself, or something cannot be used. */
export type InquiryKind = "join" | "barrier";
/** What stands in the inbox besides: somebody of the network asks who can help. */
export type MessageKind = InquiryKind | "help";

/** What was typed, by field; what was left empty is missing. */
export type InquiryContent = Partial<
  Record<"organisation" | "about" | "person" | "email" | "phone" | "website" | "page" | "problem", string>
>;

/** A message to the office. */
export type Inquiry = {
  id: string;
  kind: MessageKind;
  content: InquiryContent;
  language: string;
  receivedAt: Date;
  settledAt: Date | null;
  settledBy: string | null;
  /** The draft that was made of it. */
  draft: { slug: string; title: string } | null;
  /** `YYYY-MM-DD` */
  deleteOn: string;
};

/** Fields in the order in which the office reads them. */
export const CONTENT_FIELDS = [
  "organisation",
  "about",
  "page",
  "problem",
  "person",
  "email",
  "phone",
  "website",
] as const satisfies readonly (keyof InquiryContent)[];

/** Months after which a message is deleted, whatever became of it. The data protection page says so. */
export const MONTHS_KEPT = 6;
/** Days after which a message is deleted once it is settled. The data protection page says so. */
export const DAYS_KEPT_SETTLED = 30;

const DAY = 86_400_000;
const isoDay = (date: Date): string => date.toISOString().slice(0, 10);

/** The day by which a message received on `day` is deleted. */
export function endOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const dayOfMonth = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + MONTHS_KEPT);
  // 31 August and six months is the end of February, and not the beginning of March
  if (date.getUTCDate() !== dayOfMonth) date.setUTCDate(0);
  return isoDay(date);
}

/** The day by which a message that was settled on `day` is deleted: never later than it was going to be. */
export function endOfSettled(day: string, deleteOn: string): string {
  const end = isoDay(new Date(Date.parse(day) + DAYS_KEPT_SETTLED * DAY));
  return end < deleteOn ? end : deleteOn;
}
