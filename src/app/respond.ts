import type { Context } from "hono";
import type { Answer } from "../platform/http/answers.ts";
import { renderDocument } from "../platform/ui/index.ts";

/** Content type of pages. */
export const HTML = "text/html; charset=utf-8";

/** How a file is called that browsers save (`attachment`) or show (`inline`). */
export const fileHeader = (fileName: string, how: "attachment" | "inline"): string => {
  const plain =
    fileName
      .normalize("NFKD")
      .replaceAll(/[^\w. -]/g, "")
      .trim() || "datei";
  return `${how}; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName)}`;
};

/** What others have sent is shown, where a browser shows it all the same, without scripts, forms and our cookies. */
const SANDBOX = "default-src 'none'; sandbox; frame-ancestors 'none'";

/** Turns an answer into a response that is kept by nobody. */
export function respond(context: Context, answer: Answer): Response {
  context.header("cache-control", "no-store");
  switch (answer.type) {
    case "page":
      for (const [name, value] of Object.entries(answer.headers ?? {})) context.header(name, value);
      context.header("content-type", HTML);
      return context.body(renderDocument(answer.html), answer.status as 200);
    case "redirect":
      for (const cookie of answer.cookies ?? []) context.header("set-cookie", cookie, { append: true });
      return context.redirect(answer.to, 303);
    case "asset":
      context.header("cache-control", "public, max-age=31536000, immutable");
      context.header("content-type", answer.contentType);
      return context.body(answer.body as Uint8Array<ArrayBuffer>);
    case "picture":
      context.header("content-type", answer.contentType);
      return context.body(answer.body);
    case "file":
      context.header("content-type", answer.contentType);
      context.header("content-disposition", fileHeader(answer.fileName, "attachment"));
      return context.body(answer.body as Uint8Array<ArrayBuffer>);
    case "attachment":
      if (answer.etag !== undefined) {
        context.header("cache-control", "private, no-cache");
        context.header("etag", answer.etag);
      }
      context.header("content-security-policy", SANDBOX);
      if (answer.body === undefined) return context.body(null, 304);
      context.header("content-type", answer.contentType);
      context.header("content-disposition", fileHeader(answer.fileName, "attachment"));
      return context.body(answer.body);
    case "feed":
      context.header("vary", "accept-encoding");
      context.header("etag", answer.etag);
      context.header("x-robots-tag", "noindex");
      if (answer.body === undefined) return context.body(null, 304);
      context.header("content-type", answer.contentType);
      if (answer.encoding !== undefined) context.header("content-encoding", answer.encoding);
      return context.body(answer.body);
    case "document":
      context.header("content-type", answer.contentType);
      context.header("content-disposition", fileHeader(answer.fileName, "inline"));
      return context.body(answer.body);
    default:
      context.header("content-type", answer.contentType);
      return context.body(answer.body, answer.status as 200);
  }
}
