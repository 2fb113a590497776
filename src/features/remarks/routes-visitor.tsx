import { type Answer, notFound, page, redirect } from "../../platform/http/answers.ts";
import { readForm } from "../../platform/http/forms.ts";
import { countAttempt } from "../accounts/index.ts";
import { findHindrance, type Hindrance, openForm, SEAL, TRAP } from "../inquiries/index.ts";
import { findOfferBySlug, type Offer } from "../offers/index.ts";
import {
  type FormState,
  programReader,
  type PublicContext,
  type PublicFormContext,
  type Route,
} from "../records/index.ts";
import { receiveRemark } from "./actions.ts";
import { type RemarkInput, remarkForm } from "./forms.ts";
import { askPage, thanksPage } from "./views/ask-page.tsx";

/** Messages from one network: a counselling centre behind one line writes some on a busy day. */
const NETWORK_LIMIT = { name: "remark", most: 10, within: 3_600_000 };

async function getOffer({ read, params }: PublicContext): Promise<Offer> {
  const offer = await read((db) => findOfferBySlug(db, params["offer"] ?? ""));
  if (offer === undefined) throw notFound();
  return offer;
}

/** What a form is signed for: one offer. */
const purposeOf = (offer: Offer): string => `remark:${offer.id}`;

/** The form again with everything typed: it carries the moment it was first opened, or a new one where that was long ago. */
async function showAgain(
  context: PublicFormContext,
  offer: Offer,
  state: FormState,
  hindrance?: Hindrance,
): Promise<Answer> {
  const carried = context.sent.typed[SEAL]?.at(-1);
  const seal = hindrance === "stale" || carried === undefined ? await openForm(context, purposeOf(offer)) : carried;
  const status = hindrance === "often" ? 429 : 422;
  return page(askPage({ context, offer, state, seal, hindrance }), status);
}

async function ask(context: PublicContext): Promise<Answer> {
  const offer = await getOffer(context);
  const seal = await openForm(context, purposeOf(offer));
  return page(askPage({ context, offer, state: { typed: {}, errors: [] }, seal, hindrance: undefined }));
}

/** @returns false where the network has sent too many already: then nothing is kept */
async function keep(context: PublicFormContext, offer: Offer, said: RemarkInput): Promise<boolean> {
  const { services, tenant, lang, network } = context;
  const subject = `${tenant.id} ${network}`;
  const { isAllowed } = await services.doors.asSignIn((db) => countAttempt(db, services, NETWORK_LIMIT, subject));
  if (!isAllowed) return false;
  await services.doors.withTenant(programReader(tenant.id), (db) =>
    receiveRemark(db, { services, tenant }, offer, { ...said, language: lang }),
  );
  return true;
}

async function send(context: PublicFormContext): Promise<Answer> {
  const { sent, paths, lang } = context;
  const { typed } = sent;
  const offer = await getOffer(context);
  const thanks = redirect(paths.site(lang, `angebote/${offer.slug}/frage/danke`));
  // A program has filled what people do not see. It is told what people are told.
  if (typed[TRAP]?.some((value) => value !== "")) return thanks;
  const result = readForm(remarkForm, typed);
  if (!result.ok) return showAgain(context, offer, result);
  const hindrance = await findHindrance(context, purposeOf(offer), typed[SEAL]?.at(-1));
  if (hindrance !== undefined) return showAgain(context, offer, { typed, errors: [] }, hindrance);
  if (await keep(context, offer, result.value)) return thanks;
  return showAgain(context, offer, { typed, errors: [] }, "often");
}

async function thank(context: PublicContext): Promise<Answer> {
  return page(thanksPage(context, await getOffer(context)));
}

export const visitorRoutes: readonly Route[] = [
  { door: "public", method: "get", path: "angebote/:offer/frage", unlisted: true, isAnew: true, handle: ask },
  { door: "public", method: "post", path: "angebote/:offer/frage", handle: send },
  { door: "public", method: "get", path: "angebote/:offer/frage/danke", unlisted: true, handle: thank },
];
