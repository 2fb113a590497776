import { getLanguage, type Language } from "../../../platform/i18n/languages.ts";
import { Button, Heading, Lead, Note, SelectField, Stack } from "../../../platform/ui/index.ts";
import { TOPICS } from "../../offers/index.ts";
import { absoluteAddress, type WorkspaceContext } from "../../records/index.ts";
import { COUNTS, embeddingCode, type Slice, sliceQuery } from "../slice.ts";

type Props = {
  context: WorkspaceContext;
  slice: Slice;
  language: Language;
  places: readonly { ags: string; name: string }[];
  /** What the frame is called for those who hear it. */
  title: string;
};

function Choices({ context, slice, language, places }: Props) {
  const { t, tenant } = context;
  return (
    <form method="get" class="stack">
      <SelectField
        name="ort"
        label={t("embedding.place")}
        value={slice.place}
        emptyLabel={t("embedding.allPlaces")}
        options={places.map(({ ags, name }) => ({ value: ags, label: name }))}
      />
      <SelectField
        name="thema"
        label={t("embedding.topic")}
        value={slice.topic}
        emptyLabel={t("embedding.allTopics")}
        options={TOPICS.map((topic) => ({ value: topic, label: t.code("offers.topic", topic) }))}
      />
      <SelectField
        name="sprache"
        label={t("embedding.language")}
        value={language}
        options={tenant.languages.map((code) => ({ value: code, label: getLanguage(code).name }))}
      />
      <SelectField
        name="zahl"
        label={t("embedding.count")}
        value={String(slice.count)}
        options={COUNTS.toSorted((a, b) => a - b).map((count) => ({ value: String(count), label: t.number(count) }))}
      />
      <p>
        <Button look="secondary">{t("embedding.show")}</Button>
      </p>
    </form>
  );
}

/** Chooses what a slice shows, and gives the lines for the other website. */
export function CodePage(props: Props) {
  const { context, slice, language, title } = props;
  const { t, services, tenant, paths } = context;
  const address = (path: string) =>
    absoluteAddress(services, tenant, `${paths.site(language, `einbetten/${path}`)}${sliceQuery(slice)}`);
  return (
    <Stack>
      <Heading level={1}>{t("embedding.title")}</Heading>
      <Lead>{t("embedding.lead")}</Lead>
      <Choices {...props} />
      <section class="stack">
        <Heading level={2}>{t("embedding.code")}</Heading>
        <pre class="code" tabindex={0} role="region" aria-label={t("embedding.code")}>
          <code>{embeddingCode(address("angebote"), title, slice.count)}</code>
        </pre>
        <Note>{t("embedding.codeHint")}</Note>
        <p>
          <a href={address("angebote")}>{t("embedding.preview")}</a>
        </p>
        <p>
          <a href={address("angebote.json")}>{t("embedding.json")}</a>
        </p>
      </section>
    </Stack>
  );
}
