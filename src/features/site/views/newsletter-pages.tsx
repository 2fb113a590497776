import type { JSX } from "hono/jsx/jsx-runtime";
import { dayOf } from "../../../platform/clock.ts";
import {
  Band,
  Button,
  Checkbox,
  type Child,
  ErrorSummary,
  Heading,
  Lead,
  NewsList,
  Note,
  Notice,
  Stack,
  TextField,
} from "../../../platform/ui/index.ts";
import { type Hindrance, SEAL, TRAP } from "../../inquiries/index.ts";
import type { Issue, Told } from "../../newsletter/index.ts";
import { type FormState, pickText, type PublicContext, tellFault, type Translations } from "../../records/index.ts";
import { sitePage } from "./site-page.tsx";
import { german, inItsLanguage } from "./written-text.tsx";

type Subscribe = {
  context: PublicContext;
  issues: readonly Issue[];
  seal: string;
  /** What has just been done. */
  done: string | null;
  state: FormState;
  hindrance?: Hindrance | undefined;
};

const DONE = { ja: "sent", bestaetigt: "confirmed", abgemeldet: "unsubscribed" } as const;
const isDone = (text: string | null): text is keyof typeof DONE => text !== null && Object.hasOwn(DONE, text);

function Problems({ context: { t }, state, hindrance }: Subscribe) {
  if (hindrance !== undefined)
    return (
      <Notice kind="warning" live>
        {hindrance === "often" ? t("ui.refusalHelp.too_often") : t(`site.form.${hindrance}`)}
      </Notice>
    );
  if (state.errors.length === 0) return <></>;
  return (
    <ErrorSummary
      title={t("ui.errorSummary", { count: state.errors.length })}
      problems={state.errors.map(({ field, key }) => ({
        fieldId: field,
        message: `${field === "email" ? t("site.form.email") : t("newsletter.kindLabel")}: ${tellFault(t, key)}`,
      }))}
    />
  );
}

/** The form without an account: an address and a yes, a field that only programs fill. */
function SubscribeForm(props: Subscribe) {
  const { context, seal, state } = props;
  const { t, paths, lang, tenant } = context;
  const faultOf = (name: string) => {
    const fault = state.errors.find(({ field }) => field === name);
    return fault === undefined ? undefined : tellFault(t, fault.key);
  };
  return (
    <section class="stack" id="formular">
      <Heading level={2}>{t("newsletter.subscribe")}</Heading>
      <Problems {...props} />
      <form method="post" action={`${paths.site(lang, "newsletter")}#formular`} class="stack" novalidate>
        <TextField
          name="email"
          label={t("site.form.email")}
          value={state.typed["email"]?.at(-1) ?? ""}
          error={faultOf("email")}
          autocomplete="email"
          inputmode="email"
          maxlength={200}
          required
        />
        <Checkbox
          name="consent"
          label={t("newsletter.consent", { county: tenant.name })}
          checked={state.typed["consent"] !== undefined}
          error={faultOf("consent")}
        />
        <div class="trap" aria-hidden="true">
          <label for={TRAP}>{t("site.form.leaveEmpty")}</label>
          <input id={TRAP} name={TRAP} type="text" tabindex={-1} autocomplete="off" />
        </div>
        <input type="hidden" name={SEAL} value={seal} />
        <Note>
          {t("newsletter.purpose")} <a href={paths.site(lang, "datenschutz")}>{t("ui.privacy")}</a>
        </Note>
        <p>
          <Button>{t("newsletter.subscribe")}</Button>
        </p>
      </form>
    </section>
  );
}

function Archive({ context, issues }: Subscribe) {
  const { t, paths, lang } = context;
  if (issues.length === 0) return <></>;
  return (
    <section class="stack">
      <Heading level={2}>{t("newsletter.archive")}</Heading>
      <NewsList
        items={issues.map((issue) => ({
          href: paths.site(lang, `newsletter/ausgaben/${issue.slug}`),
          label: issue.title,
          lang: "de",
          note: issue.sentAt === null ? "" : t.date(dayOf(issue.sentAt), "long"),
        }))}
      />
    </section>
  );
}

const frame = (
  context: PublicContext,
  path: string,
  children: Child,
  more: { title?: string; noIndex?: boolean } = {},
) =>
  sitePage(context, {
    title: more.title ?? context.t("newsletter.kindLabel"),
    titleLang: more.title === undefined ? undefined : "de",
    path,
    trail:
      path === "newsletter"
        ? []
        : [{ href: context.paths.site(context.lang, "newsletter"), label: context.t("newsletter.kindLabel") }],
    ...(more.noIndex ? { noIndex: true } : {}),
    children: (
      <Band first>
        <Stack>{children}</Stack>
      </Band>
    ),
  });

/** What the newsletter is, the way to get it, and what it said so far. */
export function subscribePage(props: Subscribe): JSX.Element {
  const { context, done } = props;
  const { t } = context;
  return frame(
    context,
    "newsletter",
    <>
      <Heading level={1}>{t("newsletter.kindLabel")}</Heading>
      <Lead>{t("newsletter.lead")}</Lead>
      {isDone(done) ? (
        <div id="formular">
          <Notice kind="success" live>
            {t(`newsletter.done.${DONE[done]}`)}
          </Notice>
        </div>
      ) : (
        <SubscribeForm {...props} />
      )}
      <Archive {...props} />
    </>,
  );
}

/** What a link of a mail leads to: a question and a button. */
export function linkPage({
  context,
  what,
  path,
}: {
  context: PublicContext;
  what: "confirm" | "unsubscribe";
  path: string;
}): JSX.Element {
  const { t, paths, lang } = context;
  const title = t(`newsletter.${what}`);
  return frame(
    context,
    path,
    <>
      <Heading level={1}>{title}</Heading>
      <Lead>{t(`newsletter.${what}Lead`)}</Lead>
      <form method="post" action={paths.site(lang, path)}>
        <Button>{title}</Button>
      </form>
    </>,
    { title, noIndex: true },
  );
}

/** An issue in the archive: what the office said, and what it told of that is still there. */
export function issuePage({
  context,
  issue,
  told,
  translations,
}: {
  context: PublicContext;
  issue: Issue;
  told: readonly Told[];
  translations: Translations;
}): JSX.Element {
  const { t, paths, lang, services } = context;
  return frame(
    context,
    `newsletter/ausgaben/${issue.slug}`,
    <>
      <Heading level={1}>{german(issue.title)}</Heading>
      {issue.sentAt === null ? null : <Note>{t.date(dayOf(issue.sentAt), "long")}</Note>}
      {issue.intro === "" ? null : <p>{german(issue.intro)}</p>}
      {told.map((one) => {
        const sitePath = services.registry.kind(one.kind)?.sitePath?.(one);
        const title = inItsLanguage(pickText(translations, lang, one.id, "title", one.title));
        return (
          <section class="stack stack--small">
            <Heading level={2}>
              {sitePath === undefined ? title : <a href={paths.site(lang, sitePath)}>{title}</a>}
            </Heading>
            <p>{inItsLanguage(pickText(translations, lang, one.id, "summary", one.summary))}</p>
          </section>
        );
      })}
      {issue.closing === "" ? null : <p>{german(issue.closing)}</p>}
    </>,
    { title: issue.title },
  );
}
