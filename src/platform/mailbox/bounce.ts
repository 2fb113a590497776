import type { Attachment, Email } from "postal-mime";

/** A report that a mail was not delivered (RFC 3464). */
export type Bounce = {
  /** Addresses that failed for good, in small letters. */
  addresses: readonly string[];
  /** What the other mail server said, one line. */
  said: string;
  /** Message-IDs of the mail it reports on. */
  of: readonly string[];
};

const textOf = ({ content }: Attachment): string =>
  (typeof content === "string" ? content : new TextDecoder("utf-8").decode(content)).slice(0, 50_000);

const unfold = (text: string): string => text.replaceAll(/\r?\n[ \t]+/g, " ");

const field = (block: string, name: string): string | undefined =>
  new RegExp(`^${name}:[ \\t]*(.*)$`, "im").exec(block)?.[1]?.trim();

/** `rfc822; anna@example.org`, with whatever brackets. */
const addressIn = (value: string | undefined): string =>
  (value ?? "")
    .replace(/^[^;]*;/, "")
    .replaceAll(/[<>\s\0]/g, "")
    .toLowerCase()
    .slice(0, 254);

/** Those of a recipient each: what is delayed, relayed or delivered is no failure. */
function failures(report: string) {
  return unfold(report)
    .split(/\r?\n[ \t]*\r?\n/)
    .slice(0, 50)
    .filter((block) => field(block, "Action")?.toLowerCase() === "failed")
    .map((block) => ({
      address: addressIn(field(block, "Original-Recipient") ?? field(block, "Final-Recipient")),
      said: [field(block, "Status"), field(block, "Diagnostic-Code")].filter(Boolean).join(" "),
    }))
    .filter(({ address }) => address.includes("@"));
}

/** What a report says; undefined where the mail is none, or reports something else than a failure for good. */
export function readBounce(mail: Email): Bounce | undefined {
  const report = mail.attachments.find(({ mimeType }) => mimeType === "message/delivery-status");
  const failed = report === undefined ? [] : failures(textOf(report));
  if (failed.length === 0) return undefined;
  const original = mail.attachments.find(({ mimeType }) =>
    ["message/rfc822", "text/rfc822-headers"].includes(mimeType),
  );
  const id = original === undefined ? undefined : field(unfold(textOf(original)), "Message-ID");
  return {
    addresses: [...new Set(failed.map(({ address }) => address))].slice(0, 20),
    said: (failed[0]?.said ?? "").replaceAll(/[\s\p{Cc}]+/gu, " ").slice(0, 500),
    of: id === undefined ? [] : [id.replaceAll(/[<>\s]/g, "").slice(0, 500)],
  };
}
