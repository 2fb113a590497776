import { type Answer, notFound, page, redirect } from "../../platform/http/answers.ts";
import { readForm } from "../../platform/http/forms.ts";
import { articleForm, findGuestByToken, keepArticle, withdrawName } from "../news/index.ts";
import {
  Conflict,
  type FormState,
  programReader,
  type PublicContext,
  type PublicFormContext,
  type Route,
  type Scope,
} from "../records/index.ts";
import { guestArticlePage, guestPath } from "./views/guest-article-page.tsx";

type Found = NonNullable<Awaited<ReturnType<typeof findGuestByToken>>>;

const asProgram = <T,>({ services, tenant }: PublicContext, work: Parameters<typeof services.doors.withTenant<T>>[1]) =>
  services.doors.withTenant(programReader(tenant.id), work);

/** The article behind the link; wrong, expired and foreign links all lead nowhere. */
async function getArticle(context: PublicContext): Promise<Found> {
  const { services, params } = context;
  const found = await asProgram(context, (db) => findGuestByToken(db, services.clock.now(), params["token"] ?? ""));
  if (found === undefined) throw notFound();
  return found;
}

const typedOf = ({ guest: { own, name, consentedAt } }: Found) => ({
  title: [own.title],
  summary: [own.summary],
  body: [own.body],
  name: [name],
  version: [String(own.version)],
  ...(consentedAt === null ? {} : { consent: ["yes"] }),
});

const show = (context: PublicContext, found: Found, state: FormState, status = 200): Answer =>
  page(guestArticlePage({ context, ...found, state, done: context.query.get("gesendet") }), status);

async function open(context: PublicContext): Promise<Answer> {
  const found = await getArticle(context);
  return show(context, found, { typed: typedOf(found), errors: [] });
}

async function take(context: PublicFormContext): Promise<Answer> {
  const { services, tenant, sent, t, lang, paths } = context;
  const found = await getArticle(context);
  const scope: Scope = { tenantId: tenant.id, actor: { id: null, name: found.guest.name }, ...services };
  const back = (done: string) => redirect(`${paths.site(lang, guestPath(context))}?gesendet=${done}`);
  if (sent.typed["next"]?.at(-1) === "withdraw") {
    await asProgram(context, (db) => withdrawName(db, scope, found));
    // The page that is ready still has the name: from now on it is of another edition.
    services.tenants.forget();
    return back("zurueckgezogen");
  }
  const read = readForm(articleForm, sent.typed);
  if (!read.ok) return show(context, found, read, 422);
  const { consent, ...text } = read.value;
  const handsIn = sent.typed["next"]?.at(-1) === "submit";
  const written = { ...text, consent: consent === undefined ? null : t("news.guestForm.consent") };
  try {
    await asProgram(context, (db) => keepArticle(db, scope, found, written, handsIn));
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    const now = await getArticle(context);
    // Who sends it once more has seen that they wrote elsewhere, too.
    return show(context, now, { typed: { ...sent.typed, version: [String(now.guest.own.version)] }, errors: [] }, 409);
  }
  return back(handsIn ? "abgegeben" : "gespeichert");
}

/** An article by somebody without an account, behind their own link. */
export const guestRoutes: readonly Route[] = [
  {
    door: "public",
    method: "get",
    path: "gastbeitrag/:token",
    query: ["gesendet"],
    unlisted: true,
    isAnew: true,
    handle: open,
  },
  { door: "public", method: "post", path: "gastbeitrag/:token", handle: take },
];
