import type { Context } from "hono";
import { Refusal } from "../platform/http/answers.ts";
import type { Translator } from "../platform/i18n/translate.ts";
import { getTranslator } from "../platform/i18n/translate.ts";
import type { Log } from "../platform/log.ts";
import { Band, ButtonLink, Heading, Lead, Note, Page, renderDocument } from "../platform/ui/index.ts";
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
] as const;
type Reason = (typeof REASONS)[number];
const isReason = (text: string): text is Reason => (REASONS as readonly string[]).includes(text);

function ErrorPage({
  t,
  title,
  help,
  reference,
  home,
}: {
  t: Translator;
  title: string;
  help: string;
  reference?: string;
  home: string;
}) {
  return (
    <Page lang={t.htmlLang} dir={t.dir} title={title} noIndex look="public" skipLabel={t("ui.skipToContent")}>
      <main id="inhalt" tabindex={-1}>
        <Band>
          <Heading level={1}>{title}</Heading>
          <Lead>{help}</Lead>
          {reference === undefined ? null : <Note>{t("ui.errorReference", { reference })}</Note>}
          <p>
            <ButtonLink href={home} look="secondary">
              {t("ui.toStart")}
            </ButtonLink>
          </p>
        </Band>
      </main>
    </Page>
  );
}

/**
 * The page for everything that is not a result: a refusal says what it is and what to do; a bug says sorry with a
 * reference number and is logged once.
 */
export function respondToError(
  context: Context,
  error: unknown,
  log: Log,
  newId: () => string,
  lang: Translator["lang"] = "de",
): Response {
  const t = getTranslator(lang);
  const slug = context.req.path.split("/")[1] ?? "";
  const home = /^[a-z0-9-]+$/.test(slug) && context.req.path.split("/").length > 2 ? `/${slug}/${lang}/` : "/";
  context.header("content-type", HTML);
  context.header("cache-control", "no-store");
  if (error instanceof Refusal) {
    const reason: Reason = isReason(error.reason) ? error.reason : error.status === 403 ? "not_allowed" : "not_found";
    const view = <ErrorPage t={t} title={t(`ui.refusal.${reason}`)} help={t(`ui.refusalHelp.${reason}`)} home={home} />;
    return context.body(renderDocument(view), error.status as 404);
  }
  const reference = newId().slice(0, 8);
  log.error("request failed", { reference, method: context.req.method, path: context.req.path, error });
  const view = (
    <ErrorPage t={t} title={t("ui.errorTitle")} help={t("ui.errorHelp")} reference={reference} home={home} />
  );
  return context.body(renderDocument(view), 500);
}
