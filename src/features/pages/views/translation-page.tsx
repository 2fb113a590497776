import type { JSX } from "hono/jsx/jsx-runtime";
import { getLanguage, type Language } from "../../../platform/i18n/languages.ts";
import {
  Button,
  ButtonLink,
  ButtonRow,
  DisclosureDetails,
  Frame,
  Grid,
  Heading,
  Lead,
  Notice,
  Stack,
  TextArea,
} from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import { FormErrors, FormStart, type FormState, readerOf, type WorkspaceContext } from "../../records/index.ts";
import { PAGE_FIELDS, type PageField, type WrittenPage } from "../page.ts";

/** A translation of one field: its text, and the German it was made from. */
export type Side = { text: string; source: string | undefined; isOutdated: boolean };

type Props = {
  context: WorkspaceContext;
  found: WrittenPage;
  lang: Language;
  sides: Record<PageField, Side>;
  state: FormState;
  /** What has changed while the form was open. */
  warning: "german" | "translation" | undefined;
};

const ROWS: Record<PageField, number> = { lead: 4, body: 22 };

/** The German text, and what it was when the translation was made. */
function German({ context: { t }, found, sides, field }: Props & { field: PageField }) {
  const { source, isOutdated } = sides[field];
  return (
    <Stack gap="small">
      <p class="note">{t("pages.germanText", { field: t(`pages.field.${field}`) })}</p>
      <Frame>
        <p class="typed" lang="de" dir="ltr">
          {found[field] === "" ? "–" : found[field]}
        </p>
      </Frame>
      {isOutdated ? (
        <DisclosureDetails summary={t("pages.germanBefore")}>
          <p class="typed" lang="de" dir="ltr">
            {source}
          </p>
        </DisclosureDetails>
      ) : null}
    </Stack>
  );
}

function Field(props: Props & { field: PageField }) {
  const { context, lang, state, field, sides } = props;
  const { t } = context;
  const { dir, htmlLang } = getLanguage(lang);
  const form = readerOf(t, state);
  const label = t(`pages.field.${field}`);
  return (
    <>
      {sides[field].isOutdated ? <Notice kind="warning">{t("pages.outdated", { field: label })}</Notice> : null}
      <Grid columns={2}>
        <German {...props} field={field} />
        <div dir={dir}>
          <TextArea
            {...form.field(field, `${label} – ${getLanguage(lang).name}`)}
            rows={ROWS[field]}
            lang={htmlLang}
            maxlength={30_000}
          />
        </div>
      </Grid>
    </>
  );
}

/** German and translation side by side. What stays empty is shown in German and marked. */
export function translationPage(props: Props): JSX.Element {
  const { context, found, lang, state, warning } = props;
  const { t, paths } = context;
  const page = t.code("pages.place", found.place);
  const address = paths.intern(`website/seiten/${found.place}`);
  const title = t("pages.translateTitle", { page, language: t.languageName(lang) });
  const form = readerOf(t, state);
  return workspacePage(context, {
    title,
    current: "website",
    trail: [
      { href: paths.intern("website"), label: t("county.title") },
      { href: address, label: page },
    ],
    children: (
      <>
        <FormErrors t={t} errors={state.errors} labelOf={(field) => t.code("pages.field", field)} />
        {warning === undefined ? null : (
          <Notice kind="warning" live title={t(`pages.warning.${warning}`)}>
            {t("pages.warning.help")}
          </Notice>
        )}
        <Heading level={1}>{title}</Heading>
        <Lead>{t(lang === "de-leicht" ? "pages.translateLeadLight" : "pages.translateLead")}</Lead>
        <form method="post" action={`${address}/sprachen/${lang}`} class="stack" novalidate>
          <FormStart />
          <input type="hidden" name="source" value={form.text("source")} />
          <input type="hidden" name="before" value={form.text("before")} />
          {PAGE_FIELDS.map((field) => (
            <Field {...props} field={field} />
          ))}
          <ButtonRow>
            <Button>{t(warning === undefined ? "ui.save" : "records-office.saveAnyway")}</Button>
            <ButtonLink look="text" href={address}>
              {t("ui.cancel")}
            </ButtonLink>
          </ButtonRow>
        </form>
      </>
    ),
  });
}
