import type { Child } from "hono/jsx";

/**
 * What a route gives back; turned into a response in one place (respond.ts). `unanswered`: the question a page found
 * nothing for, counted each time it is sent.
 */
export type Answer =
  | { type: "page"; html: Child; status: number; headers?: Record<string, string>; unanswered?: string }
  | { type: "redirect"; to: string; cookies?: string[] }
  | { type: "asset"; body: Uint8Array; contentType: string }
  | { type: "file"; body: Uint8Array; contentType: string; fileName: string }
  | { type: "text"; body: string; contentType: string; status: number }
  | { type: "picture"; body: Uint8Array<ArrayBuffer>; contentType: string }
  | {
      type: "attachment";
      body: Uint8Array<ArrayBuffer> | undefined;
      contentType: string;
      fileName: string;
      etag: string | undefined;
    }
  | {
      type: "feed";
      body: Uint8Array<ArrayBuffer> | undefined;
      contentType: string;
      etag: string;
      encoding: string | undefined;
    }
  | { type: "document"; body: Uint8Array<ArrayBuffer>; contentType: string; fileName: string };

/** A page; 200 unless told otherwise (422: the form again, with what was typed). */
export function page(html: Child, status = 200, headers?: Record<string, string>): Answer {
  return headers === undefined ? { type: "page", html, status } : { type: "page", html, status, headers };
}

/** After a form: look there (303). `cookies` are whole Set-Cookie values. */
export function redirect(to: string, cookies?: string[]): Answer {
  return cookies === undefined ? { type: "redirect", to } : { type: "redirect", to, cookies };
}

/** A file to save; the name may hold any letters. */
export function download(body: Uint8Array, contentType: string, fileName: string): Answer {
  return { type: "file", body, contentType, fileName };
}

/** Bytes whose address changes with them: browsers keep them for good. */
export function asset(body: Uint8Array, contentType: string): Answer {
  return { type: "asset", body, contentType };
}

/**
 * A file somebody has sent, to save and never to show: it can do nothing in the name of our site. `body` undefined: the
 * browser has it already. Without `etag` it is kept by nobody, with it by the asking browser alone, which asks each time whether it is still that one.
 */
export function attachment(file: Omit<Extract<Answer, { type: "attachment" }>, "type">): Answer {
  return { type: "attachment", ...file };
}

/** Anything that is neither page nor file: JSON, calendar, feed. */
export function text(body: string, contentType: string, status = 200): Answer {
  return { type: "text", body, contentType, status };
}

/**
 * Something that a program asks for again and again and that is one person's: no cache keeps it, the program knows its
 * version and asks each time whether it is still that one. `body` undefined: it is. `encoding`: how the bytes are packed.
 */
export function feed(answer: Omit<Extract<Answer, { type: "feed" }>, "type">): Answer {
  return { type: "feed", ...answer };
}

/** A picture of a public page, kept with the pages; it is compressed already. */
export function picture(body: Uint8Array<ArrayBuffer>, contentType: string): Answer {
  return { type: "picture", body, contentType };
}

/** Something to read that browsers show themselves (PDF), kept with the pages; `fileName` is for who saves it. */
export function document(body: Uint8Array<ArrayBuffer>, contentType: string, fileName: string): Answer {
  return { type: "document", body, contentType, fileName };
}

/**
 * An expected refusal: not a bug. The page shows the message of `messageKey` (namespace `ui`), says what to do next,
 * and nothing is logged as an error.
 */
export class Refusal extends Error {
  readonly status: 400 | 401 | 403 | 404 | 409 | 410 | 413 | 422 | 429 | 503;
  readonly reason: string;

  constructor(status: Refusal["status"], reason: string) {
    super(reason);
    this.status = status;
    this.reason = reason;
  }
}

/** There is nothing here, or nothing this reader may know of: the two look the same from outside. */
export const notFound = () => new Refusal(404, "not_found");
/** Signed in, but not for this. */
export const notAllowed = () => new Refusal(403, "not_allowed");
