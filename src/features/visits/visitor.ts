/** Programs that read pages for others: search engines, previews, monitoring, tools. What people use calls itself Mozilla or Opera. */
const PROGRAM =
  /bot|crawl|spider|slurp|preview|fetch|monitor|scan|check|headless|lighthouse|archiv|validator|facebookexternalhit|whatsapp|telegram|python|java\/|curl|wget|go-http|node|axios|https?:\/\//i;
const BROWSER = /^(?:Mozilla|Opera)\//;

/** What the request is for, where the browser says so: a page in a window or in a frame. */
const SHOWN = new Set([undefined, "document", "iframe", "frame"]);

/**
 * Whether somebody is about to read the page: not a program, not a page fetched in advance or by a script. Looked at while
 * answering and not kept.
 */
export function isVisitor(header: (name: string) => string | undefined): boolean {
  const agent = header("user-agent");
  return (
    agent !== undefined &&
    BROWSER.test(agent) &&
    !PROGRAM.test(agent) &&
    SHOWN.has(header("sec-fetch-dest")) &&
    header("sec-purpose") === undefined &&
    header("purpose") !== "prefetch"
  );
}
