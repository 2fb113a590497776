import { type Answer, notFound, page, redirect } from "../../platform/http/answers.ts";
import { takeEvenly } from "../../platform/http/evenly.ts";
import { readForm } from "../../platform/http/forms.ts";
import { countAttempt, type Limit } from "../accounts/index.ts";
import { findHindrance, type Hindrance, openForm, SEAL, TRAP } from "../inquiries/index.ts";
import {
  askForSubscription,
  confirmSubscription,
  findIssue,
  findIssues,
  findTold,
  isConfirmable,
  isUnsubscribing,
  subscribeForm,
  unsubscribe,
} from "../newsletter/index.ts";
import {
  findTranslations,
  type FormState,
  programReader,
  type PublicContext,
  type PublicFormContext,
  type Route,
} from "../records/index.ts";
import { issuePage, linkPage, subscribePage } from "./views/newsletter-pages.tsx";

const HOUR = 3_600_000;
/** Addresses typed in one network: a counselling centre subscribes several people in a morning. */
const NETWORK_LIMIT: Limit = { name: "newsletter", most: 10, within: HOUR };
/** Mails to one address: enough for who deletes one by mistake, too few to annoy anybody. */
const ADDRESS_LIMIT: Limit = { name: "newsletter-address", most: 3, within: 24 * HOUR };

type Form = { state: FormState; hindrance?: Hindrance | undefined };

async function show(context: PublicContext, form: Form, status = 200): Promise<Answer> {
  const issues = await context.read((db) => findIssues(db));
  const seal = await openForm(context, "newsletter");
  const done = context.query.get("gesendet");
  return page(subscribePage({ context, issues, seal, done, ...form }), status);
}

/** Who knows the program in and out: what is typed by strangers is written with its eyes. */
const asProgram = <T,>({ services, tenant }: PublicContext, work: Parameters<typeof services.doors.withTenant<T>>[1]) =>
  services.doors.withTenant(programReader(tenant.id), work);

async function isWithinLimits({ services, tenant, network }: PublicFormContext): Promise<boolean> {
  return services.doors.asSignIn(
    async (db) => (await countAttempt(db, services, NETWORK_LIMIT, `${tenant.id} ${network}`)).isAllowed,
    tenant.id,
  );
}

/** Whether the address gets a mail now; who typed it learns nothing of this. */
async function mayBeWrittenTo({ services, tenant }: PublicContext, email: string): Promise<boolean> {
  return services.doors.asSignIn(
    async (db) => (await countAttempt(db, services, ADDRESS_LIMIT, `${tenant.id} ${email.toLowerCase()}`)).isAllowed,
    tenant.id,
  );
}

async function subscribe(context: PublicFormContext): Promise<Answer> {
  const { sent, lang, paths, services, tenant } = context;
  const read = readForm(subscribeForm, sent.typed);
  if (!read.ok) return show(context, { state: read }, 422);
  const done = redirect(`${paths.site(lang, "newsletter")}?gesendet=ja#formular`);
  if (sent.typed[TRAP]?.some((value) => value !== "")) return done;
  const state = { typed: sent.typed, errors: [] };
  const hindrance = await findHindrance(context, "newsletter", sent.typed[SEAL]?.at(-1));
  if (hindrance !== undefined) return show(context, { state, hindrance }, 422);
  const { email } = read.value;
  if (!(await isWithinLimits(context))) return show(context, { state, hindrance: "often" }, 429);
  const ask = async () => {
    if (await mayBeWrittenTo(context, email))
      await asProgram(context, (db) => askForSubscription(db, services, tenant, { email, language: lang }));
  };
  await takeEvenly(ask());
  return done;
}

const tokenOf = ({ params }: PublicContext): string => params["token"] ?? "";

/** A page with a button: opening it changes nothing, for programs open links, too. */
async function askToConfirm(context: PublicContext): Promise<Answer> {
  if (!(await asProgram(context, (db) => isConfirmable(db, context.services.clock.now(), tokenOf(context)))))
    throw notFound();
  return page(linkPage({ context, what: "confirm", path: `newsletter/bestaetigung/${tokenOf(context)}` }));
}

async function confirm(context: PublicFormContext): Promise<Answer> {
  const { services } = context;
  if (!(await asProgram(context, (db) => confirmSubscription(db, services.clock.now(), tokenOf(context)))))
    throw notFound();
  return redirect(`${context.paths.site(context.lang, "newsletter")}?gesendet=bestaetigt#formular`);
}

async function askToUnsubscribe(context: PublicContext): Promise<Answer> {
  if (!(await asProgram(context, (db) => isUnsubscribing(db, tokenOf(context))))) throw notFound();
  return page(linkPage({ context, what: "unsubscribe", path: `newsletter/abmeldung/${tokenOf(context)}` }));
}

/** Also what mail programs send with one click (RFC 8058). */
async function takeOff(context: PublicFormContext): Promise<Answer> {
  if (!(await asProgram(context, (db) => unsubscribe(db, tokenOf(context))))) throw notFound();
  const { paths, lang, services } = context;
  if (!services.registry.has("newsletter")) return redirect(paths.site(lang));
  return redirect(`${paths.site(lang, "newsletter")}?gesendet=abgemeldet#formular`);
}

async function showIssue(context: PublicContext): Promise<Answer> {
  const shown = await context.read(async (db) => {
    const issue = await findIssue(db, context.params["issue"] ?? "");
    if (issue === undefined) throw notFound();
    const told = await findTold(db, issue.entries);
    const ids = told.map(({ id }) => id);
    return { issue, told, translations: await findTranslations(db, ids, context.lang) };
  });
  return page(issuePage({ context, ...shown }));
}

const own = { door: "public", part: "newsletter" } as const;
const get = { ...own, method: "get" } as const;
const post = { ...own, method: "post" } as const;
/** Whoever has got one may take themselves off, also where the county does without it by now. */
const off = { door: "public", path: "newsletter/abmeldung/:token" } as const;

export const newsletterRoutes: readonly Route[] = [
  {
    ...get,
    path: "newsletter",
    query: ["gesendet"],
    isAnew: true,
    handle: (context: PublicContext) => show(context, { state: { typed: {}, errors: [] } }),
  },
  { ...post, path: "newsletter", handle: subscribe },
  { ...get, path: "newsletter/bestaetigung/:token", unlisted: true, isAnew: true, handle: askToConfirm },
  { ...post, path: "newsletter/bestaetigung/:token", handle: confirm },
  { ...off, method: "get", unlisted: true, isAnew: true, handle: askToUnsubscribe },
  { ...off, method: "post", handle: takeOff },
  { ...get, path: "newsletter/ausgaben/:issue", handle: showIssue },
];
