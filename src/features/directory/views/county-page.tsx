import type { JSX } from "hono/jsx/jsx-runtime";
import {
  Button,
  ButtonLink,
  ButtonRow,
  Grid,
  Heading,
  Lead,
  Note,
  Notice,
  TextArea,
  TextField,
} from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import { FormErrors, type FormReader, type FormState, readerOf, type WorkspaceContext } from "../../records/index.ts";
import { DirectoryTabs } from "./directory-tabs.tsx";

type Props = {
  context: WorkspaceContext;
  state: FormState;
  uninformed: number;
  /** Somebody changed the county while the form was open. */
  isConflict?: boolean;
};

type Field = "officeName" | "officeStreet" | "officePostcode" | "officeLocality" | "officePhone" | "officeEmail";

function Office({ context: { t }, form }: { context: WorkspaceContext; form: FormReader }) {
  const field = (name: Field) => form.field(name, t(`directory-office.county.${name}`));
  return (
    <>
      <TextField {...field("officeName")} maxlength={200} />
      <TextField {...field("officeStreet")} maxlength={200} />
      <Grid columns={2}>
        <TextField {...field("officePostcode")} inputmode="numeric" width="short" maxlength={10} />
        <TextField {...field("officeLocality")} maxlength={200} />
      </Grid>
      <Grid columns={2}>
        <TextField {...field("officePhone")} type="tel" maxlength={100} />
        <TextField {...field("officeEmail")} inputmode="email" maxlength={200} />
      </Grid>
    </>
  );
}

function Fields({ context, form }: { context: WorkspaceContext; form: FormReader }) {
  const { t } = context;
  const required = { required: true };
  return (
    <>
      <Grid columns={2}>
        <TextField {...form.field("name", t("directory-office.county.name"), required)} required maxlength={120} />
        <TextField
          {...form.field("networkName", t("directory-office.county.networkName"), required)}
          required
          maxlength={120}
        />
      </Grid>
      <Heading level={2}>{t("directory-office.county.home")}</Heading>
      <TextField
        {...form.field("headline", t("directory-office.county.headline"), required)}
        required
        maxlength={200}
      />
      <TextArea {...form.field("lead", t("directory-office.county.lead"))} rows={3} maxlength={600} />
      <TextArea
        {...form.field("oftenSearched", t("directory-office.county.oftenSearched"))}
        hint={t("directory-office.county.oftenSearchedHint")}
        rows={5}
      />
      <Heading level={2}>{t("directory-office.county.office")}</Heading>
      <Note>{t("directory-office.county.officeHint")}</Note>
      <Office context={context} form={form} />
    </>
  );
}

/** What the county says of itself on every page of the site. */
export function countyPage({ context, state, uninformed, isConflict }: Props): JSX.Element {
  const { t, paths } = context;
  const form = readerOf(t, state);
  const action = paths.intern("landkreis");
  return workspacePage(context, {
    title: t("directory-office.county.title"),
    current: "directory",
    children: (
      <>
        {isConflict ? (
          <Notice kind="warning" live title={t("records-office.conflictUnknown")}>
            <p>
              {t("records-office.conflictHelp")} <a href={action}>{t("records-office.showCurrent")}</a>
            </p>
          </Notice>
        ) : null}
        <FormErrors t={t} errors={state.errors} labelOf={(field) => t.code("directory-office.county", field)} />
        <Heading level={1}>{t("directory-office.county.title")}</Heading>
        <Lead>{t("directory-office.county.help")}</Lead>
        <DirectoryTabs context={context} current="landkreis" uninformed={uninformed} />
        <form method="post" action={action} class="stack" novalidate>
          <Fields context={context} form={form} />
          <input type="hidden" name="before" value={form.text("before")} />
          <ButtonRow>
            <Button>{isConflict ? t("records-office.saveAnyway") : t("ui.save")}</Button>
            <ButtonLink href={paths.site("de")} look="text">
              {t("directory-office.county.show")}
            </ButtonLink>
          </ButtonRow>
        </form>
      </>
    ),
  });
}
