/** What became of a mail. `kept`: there was no mail server, so it is read here. */
export const STATES = ["waiting", "sent", "kept", "failed"] as const;
export type MailState = (typeof STATES)[number];

/** Moments that tell what became of a mail; at most one of them is set. */
export type Outcome = { sentAt: Date | null; keptAt: Date | null; failedAt: Date | null };

export type MailLine = Outcome & {
  id: string;
  kind: string;
  to: { address: string; name: string | null };
  subject: string;
  writtenAt: Date;
};

export type Mail = MailLine & {
  tries: number;
  failure: string | null;
  failureDetail: string | null;
  text: string;
  secretUntil: Date | null;
};

export const isState = (text: string | null): text is MailState => STATES.some((state) => state === text);

export function stateOf({ sentAt, keptAt, failedAt }: Outcome): MailState {
  if (sentAt !== null) return "sent";
  if (failedAt !== null) return "failed";
  return keptAt === null ? "waiting" : "kept";
}

/** Whether the office may read the text: `gone` has been blanked, `hidden` is for its recipient alone. */
export type Readable = "readable" | "gone" | "hidden";

/**
 * A text that lets somebody in belongs to its recipient: who reads it could sign in as them. It is shown only where no
 * mail server could bring it, and only as long as it is valid.
 */
export function readableOf(mail: Pick<Mail, "text" | "secretUntil" | "keptAt">, now: Date): Readable {
  if (mail.text === "") return "gone";
  if (mail.secretUntil === null) return "readable";
  if (mail.secretUntil <= now) return "gone";
  return mail.keptAt === null ? "hidden" : "readable";
}
