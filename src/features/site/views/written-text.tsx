import { dayOf } from "../../../platform/clock.ts";
import type { Translator } from "../../../platform/i18n/translate.ts";
import { Frame, Heading, Markdown, Note, Notice } from "../../../platform/ui/index.ts";
import { isStale, type PublicContext, type Translated } from "../../records/index.ts";
import { ConfirmedLine } from "./offer-card.tsx";

/** A short German text inside a page of any language. */
export const german = (text: string) => (
  <span lang="de" dir="ltr">
    {text}
  </span>
);

/** A text as it is: in the page's language, or the German one marked as German for readers and screen readers. */
export const inItsLanguage = (text: Translated) => (text.state === "original" ? german(text.text) : <>{text.text}</>);

/** Says that a program has translated the text and a person has checked it (Art. 50 (4) Regulation (EU) 2024/1689). */
function MachineRemark({ text, t, germanHref }: { text: Translated; t: Translator; germanHref: string }) {
  if (text.machineChecked === undefined) return <></>;
  return (
    <p class="note">
      {t("ui.machineTranslated", { on: dayOf(text.machineChecked) })} <a href={germanHref}>{t("ui.readGerman")}</a>
    </p>
  );
}

/** Says that a text is German only, or that its translation is older than the German text at `germanHref`. */
export function TranslationRemark({ text, t, germanHref }: { text: Translated; t: Translator; germanHref: string }) {
  if (text.state === "done") return <MachineRemark text={text} t={t} germanHref={germanHref} />;
  if (text.state === "outdated") {
    return (
      <Notice kind="plain" icon="renewed">
        {t("ui.translationOlder")} <a href={germanHref}>{t("ui.readGerman")}</a>
        {text.machineChecked === undefined ? null : ` ${t("ui.machineTranslated", { on: dayOf(text.machineChecked) })}`}
      </Notice>
    );
  }
  return (
    <Notice kind="plain" icon="language" title={t("ui.onlyGerman")}>
      {t("ui.onlyGermanNote")}
    </Notice>
  );
}

/** A written text under its heading, framed; the German one stands in for a missing translation. */
export function WrittenText(props: { heading: string; text: Translated; t: Translator; germanHref: string }) {
  const { heading, text } = props;
  if (text.text === "") return <></>;
  const isGerman = text.state === "original";
  return (
    <Frame>
      <TranslationRemark {...props} />
      <Heading level={2}>{heading}</Heading>
      <Markdown source={text.text} lang={isGerman ? "de" : undefined} dir={isGerman ? "ltr" : undefined} />
    </Frame>
  );
}

/** As of when a page is true, or that nobody has confirmed it for long. */
export function AsOf({ context: { t, tenant, services }, at }: { context: PublicContext; at: Date }) {
  const now = services.clock.now();
  if (!isStale(tenant.freshness, "page", at, now)) return <Note>{t("site.network.updated", { on: dayOf(at) })}</Note>;
  return (
    <ConfirmedLine
      kind="page"
      entry={{ confirmedAt: at, confirmedBy: null }}
      t={t}
      terms={tenant.freshness}
      now={now}
    />
  );
}
