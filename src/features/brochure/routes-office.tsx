import { z } from "zod";
import { type Answer, download, notFound, page } from "../../platform/http/answers.ts";
import { readForm } from "../../platform/http/forms.ts";
import { getTranslator } from "../../platform/i18n/translate.ts";
import { isLanguage } from "../../platform/i18n/languages.ts";
import { findOffersByIds, offerListOptions } from "../offers/index.ts";
import { findWholeList, listQuery, ROLES, type WorkspaceContext, type WorkspaceRoute } from "../records/index.ts";
import { EXTENTS, MOST_OFFERS, PAPER_SIZES } from "./brochure.ts";
import { makeBrochure } from "./make.ts";
import { pickPage, type Picking } from "./views/pick-page.tsx";

/** At most so much of a line: no page of ours sends more. */
const short = (longest: number) =>
  z
    .string()
    .optional()
    .transform((text) => (text ?? "").slice(0, longest).toWellFormed());

/** What is none of ours is as ever: there is nothing in this form to mend. */
const pickForm = z.object({
  title: short(80),
  line: short(120),
  lang: z.string().refine(isLanguage).catch("de"),
  paper: z.enum(PAPER_SIZES).catch("a4"),
  extent: z.enum(EXTENTS).catch("short"),
  entries: z.array(z.guid()).max(MOST_OFFERS).catch([]),
});

/** Offers of the list as its address narrows it, that everybody may read: a brochure goes from hand to hand. */
async function findPublic(context: WorkspaceContext) {
  const { services, tenant, t } = context;
  const ids = await context.use(async (db) =>
    findWholeList(db, listQuery(context.query), await offerListOptions(context, db)),
  );
  const offers = await services.doors.asPublic(tenant.id, (db) => findOffersByIds(db, ids.slice(0, 5 * MOST_OFFERS)));
  return { offers: offers.toSorted((a, b) => t.compare(a.title, b.title)), hidden: ids.length - offers.length };
}

async function showPick(context: WorkspaceContext): Promise<Answer> {
  const { offers, hidden } = await findPublic(context);
  const isNone = context.query.get("auswahl") === "keine";
  return page(
    pickPage({
      context,
      offers: offers.slice(0, MOST_OFFERS),
      hidden,
      picked: new Set(isNone ? [] : offers.map((offer) => offer.id)),
      typed: { lang: "de", paper: "a4", extent: "short", title: context.t("brochure.book"), line: "" },
      problem: offers.length > MOST_OFFERS ? "tooMany" : undefined,
    }),
  );
}

async function sendBrochure(context: WorkspaceContext): Promise<Answer> {
  const { tenant } = context;
  const read = readForm(pickForm, context.sent.typed);
  if (!read.ok) throw notFound();
  const form = { ...read.value, lang: tenant.languages.find((one) => one === read.value.lang) ?? "de" };
  const { lang, entries } = form;
  const again = async (problem: Picking["problem"]) => {
    const { offers, hidden } = await findPublic(context);
    const shown = offers.slice(0, MOST_OFFERS);
    return page(pickPage({ context, offers: shown, hidden, picked: new Set(entries), typed: form, problem }), 422);
  };
  const title = form.title || getTranslator(lang)("brochure.book");
  const under = form.line === "" ? [] : [{ text: form.line }];
  const outcome = await makeBrochure(context, entries, { ...form, title, under });
  if (outcome === undefined) return again("nothing");
  if (typeof outcome === "string") return again(outcome);
  return download(outcome.pdf, "application/pdf", `${title} – ${tenant.name}.pdf`);
}

export const officeRoutes: readonly WorkspaceRoute[] = [
  { door: "workspace", method: "get", path: "wegweiser", roles: ROLES, handle: showPick },
  { door: "workspace", method: "post", path: "wegweiser", roles: ROLES, handle: sendBrochure },
];
