import type { Context } from "hono";
import { getCookie } from "hono/cookie";
import type { JSX } from "hono/jsx/jsx-runtime";
import { entrancePage, SESSION_COOKIE, workspacePage } from "../features/accounts/index.ts";
import { pathsOf, type Services, type Tenant, type Viewer } from "../features/records/index.ts";
import { sitePage } from "../features/site/index.ts";
import { isAway } from "../platform/db/away.ts";
import type { TenantDb } from "../platform/db/doors.ts";
import { notFound, Refusal } from "../platform/http/answers.ts";
import { isLanguage, type Language } from "../platform/i18n/languages.ts";
import { getTranslator, type Translator } from "../platform/i18n/translate.ts";
import {
  Band,
  ButtonLink,
  type Child,
  Heading,
  Lead,
  Note,
  Page,
  renderDocument,
  Stack,
} from "../platform/ui/index.ts";
import { type DoorKeys, servicesIn } from "./asking.ts";
import { HTML } from "./respond.ts";

/** Refusals that have words of their own (`ui.refusal.<reason>` and `ui.refusalHelp.<reason>`). */
const REASONS = [
  "not_found",
  "not_allowed",
  "conflict",
  "too_large",
  "too_often",
  "foreign_form",
  "link_expired",
  "unavailable",
] as const;
type Reason = (typeof REASONS)[number];
const isReason = (text: string): text is Reason => (REASONS as readonly string[]).includes(text);

/** What went wrong, as people are told. */
type Told = { status: number; title: string; help: string; reference?: string };

function tellRefusal(refusal: Refusal, t: Translator): Told {
  const reason: Reason = isReason(refusal.reason)
    ? refusal.reason
    : refusal.status === 403
      ? "not_allowed"
      : "not_found";
  return { status: refusal.status, title: t(`ui.refusal.${reason}`), help: t(`ui.refusalHelp.${reason}`) };
}

/** The address for the log, without what lets somebody in: secrets and signatures of links have 43 letters, after an id or alone. */
const loggedPath = (context: Context): string => context.req.path.replaceAll(/\/(?:[\w-]+\.)?[\w-]{43}(?=\/|$)/g, "/…");

/** The database is away for a moment: nobody's bug. */
function tellAway(error: unknown, { log }: Services, t: Translator): Told {
  log.warn("the database does not answer", { error });
  return { status: 503, title: t("ui.refusal.unavailable"), help: t("ui.refusalHelp.unavailable") };
}

function tell(context: Context, error: unknown, services: Services, t: Translator): Told {
  if (error instanceof Refusal) return tellRefusal(error, t);
  return isAway(error) ? tellAway(error, services, t) : tellBug(context, error, services, t);
}

/** A bug: one line in the log, and its number for people. */
function tellBug(context: Context, error: unknown, services: Services, t: Translator): Told {
  const reference = services.newId().slice(0, 8);
  services.log.error("request failed", { reference, method: context.req.method, path: loggedPath(context), error });
  return { status: 500, title: t("ui.errorTitle"), help: t("ui.errorHelp"), reference };
}

function Telling({ told, t, home }: { told: Told; t: Translator; home: string }) {
  return (
    <Stack>
      <Heading level={1}>{told.title}</Heading>
      <Lead>{told.help}</Lead>
      {told.reference === undefined ? null : <Note>{t("ui.errorReference", { reference: told.reference })}</Note>}
      <p>
        <ButtonLink href={home} look="secondary">
          {t("ui.toStart")}
        </ButtonLink>
      </p>
    </Stack>
  );
}

/** Without a county there is no frame. */
function barePage(t: Translator, title: string, children: Child): JSX.Element {
  return (
    <Page lang={t.htmlLang} dir={t.dir} title={title} noIndex look="public" skipLabel={t("ui.skipToContent")}>
      <main id="inhalt" tabindex={-1}>
        <Band>{children}</Band>
      </main>
    </Page>
  );
}

/** The county and language an address asks for, as far as they exist; the county is not asked for while its database is away. */
async function placeOf(context: Context, services: Services): Promise<{ tenant: Tenant | undefined; part: string }> {
  const [, slug = "", part = ""] = context.req.path.split("/");
  const tenant = await services.tenants.find(slug).catch(() => undefined);
  return { tenant, part };
}

/** Who is signed in, as far as that can still be found out: the fault may be that the database is away. */
async function findSignedIn(context: Context, tenant: Tenant, keys: DoorKeys): Promise<Viewer | undefined> {
  const secret = getCookie(context, SESSION_COOKIE);
  return secret === undefined ? undefined : keys.findViewer(tenant, secret).catch(() => undefined);
}

/** In the workspace: with menu and person for who is signed in, in the frame of the sign-in for others. */
async function workspaceView(context: Context, tenant: Tenant, keys: DoorKeys, told: Told): Promise<JSX.Element> {
  const services = servicesIn(keys.services, tenant);
  const viewer = await findSignedIn(context, tenant, keys);
  const place = { tenant, paths: pathsOf(tenant), t: getTranslator("de") };
  const page = {
    title: told.title,
    children: (
      <Telling told={told} t={place.t} home={viewer === undefined ? place.paths.site("de") : place.paths.intern()} />
    ),
  };
  if (viewer === undefined) return entrancePage(place, page);
  const shown = {
    ...place,
    services,
    viewer,
    params: {},
    path: context.req.path,
    // Nothing of the address is repeated.
    query: new URLSearchParams(),
    header: () => undefined,
    cookie: () => undefined,
    sent: { typed: {}, files: new Map() },
    use: <T,>(work: (db: TenantDb) => Promise<T>) => services.doors.withTenant(viewer, work),
  };
  return workspacePage(shown, page);
}

/**
 * The page for everything that is not a result, in the frame of its county: a refusal says what it is and what to do; a
 * bug says sorry with a reference number and is logged once.
 */
export async function respondToError(context: Context, error: unknown, keys: DoorKeys): Promise<Response> {
  const { services } = keys;
  const { tenant, part } = await placeOf(context, services);
  const lang: Language = isLanguage(part) ? part : "de";
  const t = getTranslator(lang);
  const told = tell(context, error, services, t);
  context.header("content-type", HTML);
  context.header("cache-control", "no-store");
  // Seconds; the embedded database is back in less.
  if (told.status === 503) context.header("retry-after", "30");
  const send = (view: JSX.Element) => context.body(renderDocument(view), told.status as 404);
  if (tenant === undefined) return send(barePage(t, told.title, <Telling told={told} t={t} home="/" />));
  if (part === "intern") return send(await workspaceView(context, tenant, keys, told));
  const paths = pathsOf(tenant);
  const children = (
    <Band first>
      <Telling told={told} t={t} home={paths.site(lang)} />
    </Band>
  );
  return send(
    sitePage(
      { services: servicesIn(services, tenant), tenant, paths, t, lang, query: new URLSearchParams() },
      { title: told.title, path: "", noIndex: true, children },
    ),
  );
}

/** For addresses nobody knows. */
export const respondToUnknown = (context: Context, keys: DoorKeys): Promise<Response> =>
  respondToError(context, notFound(), keys);
