import { type Answer, download, redirect } from "../../platform/http/answers.ts";
import type { Translator } from "../../platform/i18n/translate.ts";
import { type Paper, printPaper, type Title } from "../../platform/pdf/index.ts";
import type { Tenant } from "./tenants.ts";

/** Colour of lines where the county has none of its own. */
const THREAD = "#9b173c";

/** Whose document it is, in which language, as of which day. */
export type PaperFrame = {
  t: Translator;
  tenant: Pick<Tenant, "name" | "colour">;
  today: string;
};

/** What each document of a county has: language, digits, colour, owner, and the day as of which it holds. */
export const paperFrame = ({
  t,
  tenant,
  today,
}: PaperFrame): Pick<Paper, "lang" | "dir" | "colour" | "digits" | "asOf" | "owner"> => ({
  lang: t.htmlLang.slice(0, 2),
  dir: t.dir,
  colour: tenant.colour ?? THREAD,
  digits: Array.from({ length: 10 }, (_, digit) => t.number(digit)).join(""),
  asOf: today,
  owner: tenant.name,
});

/** A heading of a document. */
export const paperTitle = (level: Title["level"], text: string): Title => ({ kind: "title", level, spans: [{ text }] });

/**
 * A document as accessible PDF to save.
 * @param told where somebody is told why there is none now: too many wait, or this machine cannot set PDF
 */
export async function sendPaper(paper: Paper, told: (why: "busy" | "missing") => string): Promise<Answer> {
  const outcome = await printPaper(paper);
  if (typeof outcome === "string") return redirect(told(outcome));
  return download(outcome.pdf, "application/pdf", `${paper.title}.pdf`);
}

/** The same in the workspace, where `own` is the page that offers it. */
export const sendPaperFrom = (own: string, paper: Paper): Promise<Answer> =>
  sendPaper(paper, (why) => `${own}?hinweis=records-office.done.${why === "busy" ? "paperBusy" : "paperMissing"}`);
