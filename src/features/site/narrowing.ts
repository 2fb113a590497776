import { TOPICS } from "../offers/index.ts";
import type { PublicContext } from "../records/index.ts";

/** What an address of news or events asks for; what is none of our codes is not heard. */
export type Narrowing = { topic?: string; ags?: string };

/** Reads topic and place of an address. */
export function readFilter({ query }: Pick<PublicContext, "query">): Narrowing {
  const topic = query.get("thema") ?? "";
  const ags = query.get("ort") ?? "";
  return {
    ...((TOPICS as readonly string[]).includes(topic) ? { topic } : {}),
    ...(/^\d{8}$/u.test(ags) ? { ags } : {}),
  };
}

/** The page of a list that is asked for; the first where it is none. */
export function readPage(query: URLSearchParams): number {
  const typed = query.get("seite") ?? "";
  return /^[1-9]\d{0,3}$/u.test(typed) ? Number(typed) : 1;
}

/** The same choice as an address. */
export function narrowedQuery({ topic, ags }: Narrowing, more: Record<string, string> = {}): string {
  const query = new URLSearchParams({
    ...(topic === undefined ? {} : { thema: topic }),
    ...(ags === undefined ? {} : { ort: ags }),
    ...more,
  });
  return query.size === 0 ? "" : `?${query.toString()}`;
}
