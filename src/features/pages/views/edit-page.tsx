import type { JSX } from "hono/jsx/jsx-runtime";
import {
  Button,
  ButtonLink,
  ButtonRow,
  Columns,
  Frame,
  Heading,
  Lead,
  Notice,
  TextArea,
} from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import {
  ConflictNotice,
  FormErrors,
  FormStart,
  type FormState,
  type HistoryEntry,
  readerOf,
  type WorkspaceContext,
} from "../../records/index.ts";
import { findGaps } from "../fill.ts";
import type { PageContent, PlaceOfPage, WrittenPage } from "../page.ts";
import { type CountyFacts, Gaps, Marks, pageFieldWords, ReadyText } from "./parts.tsx";

export type EditProps = {
  context: WorkspaceContext;
  place: PlaceOfPage;
  facts: CountyFacts;
  found: WrittenPage | undefined;
  state: FormState;
  /** What was typed, to look at before it is saved. */
  preview?: PageContent;
  /** What keeps this text off the site. */
  gaps?: readonly string[];
  /** What others did while the form was open. */
  missed?: readonly HistoryEntry[];
};

/** What was typed as readers will see it; nothing is saved yet. */
function Preview({ context: { t }, preview, facts }: EditProps) {
  if (preview === undefined) return <></>;
  return (
    <section aria-labelledby="vorschau" class="stack">
      <Heading level={2} id="vorschau">
        {t("pages.preview")}
      </Heading>
      <Notice kind="info" live>
        {t("pages.notSaved")}
      </Notice>
      <Gaps t={t} gaps={findGaps(`${preview.lead}\n${preview.body}`, facts)} />
      <Frame>
        <ReadyText content={preview} facts={facts} under={2} />
      </Frame>
    </section>
  );
}

function Buttons({ context: { t, paths }, place, found, missed }: EditProps) {
  const address = paths.intern(`website/seiten/${place}`);
  const isPublic = found?.state === "published";
  return (
    <ButtonRow>
      <Button>
        {t(missed === undefined ? (isPublic ? "pages.saveShown" : "pages.saveDraft") : "records-office.saveAnyway")}
      </Button>
      {isPublic ? null : (
        <Button name="next" value="publish" look="secondary">
          {t("pages.savePublish")}
        </Button>
      )}
      <Button formaction={`${address}/vorschau`} look="secondary">
        {t("pages.showPreview")}
      </Button>
      <ButtonLink look="text" href={address}>
        {t("ui.cancel")}
      </ButtonLink>
    </ButtonRow>
  );
}

function Form(props: EditProps) {
  const { context, place, found, state, missed } = props;
  const { t, paths } = context;
  const form = readerOf(t, state);
  // After a warning the form is made out, knowingly, on what stands there now.
  const version = missed === undefined ? form.text("version") : String(found?.version ?? 0);
  return (
    <form method="post" action={paths.intern(`website/seiten/${place}/bearbeiten`)} class="stack" novalidate>
      <FormStart />
      <input type="hidden" name="version" value={version} />
      <TextArea
        {...form.field("lead", t("pages.field.lead"))}
        hint={t("pages.field.leadHint")}
        rows={3}
        maxlength={400}
      />
      <TextArea
        {...form.field("body", t("pages.field.body"), { required: true })}
        hint={t("pages.field.bodyHint")}
        required
        rows={24}
        maxlength={30_000}
      />
      <Buttons {...props} />
    </form>
  );
}

/** The form of a written page, with what it will look like on request. Keeps everything as typed. */
export function editPage(props: EditProps): JSX.Element {
  const { context, place, found, state, missed, facts } = props;
  const { t, paths } = context;
  const title = t.code("pages.place", place);
  const address = paths.intern(`website/seiten/${place}`);
  return workspacePage(context, {
    title: t("pages.editTitle", { page: title }),
    current: "website",
    trail: [
      { href: paths.intern("website"), label: t("county.title") },
      { href: address, label: title },
    ],
    children: (
      <>
        <FormErrors t={t} errors={state.errors} labelOf={(field) => t.code("pages.field", field)} />
        {missed === undefined ? null : (
          <ConflictNotice t={t} events={missed} fields={pageFieldWords(t)} currentHref={address} />
        )}
        <Heading level={1}>{t("pages.editTitle", { page: title })}</Heading>
        <Lead>{t(found?.state === "published" ? "pages.editLeadPublic" : "pages.editLead")}</Lead>
        <Gaps t={t} gaps={props.gaps ?? []} />
        <Preview {...props} />
        <Columns main={<Form {...props} />} side={<Marks t={t} facts={facts} />} />
      </>
    ),
  });
}
