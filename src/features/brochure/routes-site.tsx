import { type Answer, document, page, redirect } from "../../platform/http/answers.ts";
import { createFrequency } from "../../platform/http/frequency.ts";
import type { PrintOutcome } from "../../platform/pdf/index.ts";
import { type PublicContext, type PublicRoute, withQuery } from "../records/index.ts";
import { findWholeListing, OFFER_LIST_NAMES, offerListOptions } from "../site/index.ts";
import {
  BROCHURE_NAMES,
  type Hindrance,
  MOST_OFFERS,
  readExtent,
  readHindrance,
  readPaper,
  type Words,
  NETWORK_LIMIT,
} from "./brochure.ts";
import { makeBrochure } from "./make.ts";
import { choicePage } from "./views/choice-page.tsx";

const findChosen = (context: PublicContext) => findWholeListing(context, offerListOptions(context), MOST_OFFERS + 1);
type Chosen = Awaited<ReturnType<typeof findChosen>>;

/** What was chosen, in words: for the line under the title. */
function tellChoice({ t }: PublicContext, { words, filters, choice }: Chosen): Words[] {
  const searched = words === "" ? [] : [{ text: t("site.offers.searchedFor", { query: words }) }];
  const chosen = filters.flatMap((filter) =>
    (choice.get(filter.name) ?? []).map((code) => ({ text: filter.label(code), lang: filter.langOf?.(code) })),
  );
  return [...searched, ...chosen];
}

async function showChoice(context: PublicContext): Promise<Answer> {
  const chosen = await findChosen(context);
  return page(
    choicePage({
      context,
      total: chosen.total,
      told: tellChoice(context, chosen),
      paper: readPaper(context.query.get("papier")),
      extent: readExtent(context.query.get("umfang")),
      hindrance: readHindrance(context.query.get("grund")),
    }),
  );
}

/** Brochures that are being printed: who asks for the same gets the same. */
const printing = new Map<string, Promise<PrintOutcome | undefined>>();

function print(context: PublicContext, chosen: Chosen): Promise<PrintOutcome | undefined> {
  const { lang, query, t } = context;
  return makeBrochure(context, chosen.ids, {
    lang,
    paper: readPaper(query.get("papier")),
    extent: readExtent(query.get("umfang")),
    title: t("brochure.book"),
    under: tellChoice(context, chosen),
  });
}

const isAllowed = createFrequency(NETWORK_LIMIT);

const back = ({ paths, lang, query }: PublicContext, hindrance?: Hindrance): Answer =>
  redirect(withQuery(paths.site(lang, "wegweiser"), query, { grund: hindrance }));

async function sendBrochure(context: PublicContext): Promise<Answer> {
  const { tenant, lang, query, t, services } = context;
  const chosen = await findChosen(context);
  if (chosen.total === 0 || chosen.total > MOST_OFFERS) return back(context);
  const key = `${tenant.id} ${tenant.publication} ${lang} ${query.toString()}`;
  let printed = printing.get(key);
  if (printed === undefined) {
    if (!isAllowed(`${tenant.id} ${context.network}`, services.clock.now())) return back(context, "often");
    printed = printing.get(key) ?? print(context, chosen).finally(() => printing.delete(key));
    printing.set(key, printed);
  }
  const outcome = await printed;
  if (outcome === undefined || typeof outcome === "string") return back(context, outcome);
  return document(outcome.pdf, "application/pdf", `${t("brochure.book")} – ${tenant.name}.pdf`);
}

const names = [
  ...OFFER_LIST_NAMES.filter((name) => !["seite", "sortierung", "anzahl"].includes(name)),
  ...BROCHURE_NAMES,
];

export const siteRoutes: readonly PublicRoute[] = [
  { door: "public", method: "get", path: "wegweiser", query: [...names, "grund"], handle: showChoice },
  {
    door: "public",
    method: "get",
    path: "wegweiser.pdf",
    query: names,
    unlisted: true,
    isHeavy: true,
    handle: sendBrochure,
  },
];
