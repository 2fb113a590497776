import type { Translator } from "../../../platform/i18n/translate.ts";
import { Heading, Lead, Markdown, Notice, Stack } from "../../../platform/ui/index.ts";
import type { FieldWords } from "../../records/index.ts";
import { type Fact, readyText } from "../fill.ts";
import type { PageContent } from "../page.ts";

/** Facts of the county by name. */
export type CountyFacts = Readonly<Record<Fact, string | undefined>>;

/** How the history names the fields of a page. */
export const pageFieldWords = (t: Translator): FieldWords => ({
  lead: { label: t("pages.field.lead") },
  body: { label: t("pages.field.body") },
});

/** A text as readers see it: facts in their places. Its headings follow the heading of level `under`. */
export function ReadyText({ content, facts, under }: { content: PageContent; facts: CountyFacts; under: 1 | 2 }) {
  return (
    <Stack>
      {content.lead === "" ? null : <Lead>{readyText(content.lead, facts)}</Lead>}
      <Markdown source={readyText(content.body, facts)} under={under} />
    </Stack>
  );
}

/** What the county still has to say on a page. */
export function Gaps({ t, gaps }: { t: Translator; gaps: readonly string[] }) {
  if (gaps.length === 0) return <></>;
  return (
    <Notice kind="warning" title={t("pages.gapsTitle", { count: gaps.length })}>
      <ul>
        {gaps.map((gap) => (
          <li>{gap}</li>
        ))}
      </ul>
      <p>{t("pages.gapsHelp")}</p>
    </Notice>
  );
}

/** How marks in a text are used: said where texts are written. */
export function Marks({ t, facts }: { t: Translator; facts: CountyFacts }) {
  return (
    <Stack gap="small">
      <Heading level={2} size="small">
        {t("pages.marks.title")}
      </Heading>
      <p>{t("pages.marks.markdown")}</p>
      <p>{t("pages.marks.gap")}</p>
      <p>{t("pages.marks.fact")}</p>
      <ul>
        {Object.entries(facts).map(([name, value]) => (
          <li>
            <code>{`{{${name}}}`}</code> {value === undefined ? t("pages.marks.unknown") : null}
          </li>
        ))}
      </ul>
    </Stack>
  );
}
