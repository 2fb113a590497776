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

type Props = {
  context: WorkspaceContext;
  state: FormState;
  /** Somebody changed the county while the form was open. */
  isConflict?: boolean;
};

type Field = "officeName" | "officeStreet" | "officePostcode" | "officeLocality" | "officePhone" | "officeEmail";

function Office({ context: { t }, form }: { context: WorkspaceContext; form: FormReader }) {
  const field = (name: Field) => form.field(name, t(`county.profile.${name}`));
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
        <TextField {...form.field("name", t("county.profile.name"), required)} required maxlength={120} />
        <TextField {...form.field("networkName", t("county.profile.networkName"), required)} required maxlength={120} />
      </Grid>
      <Heading level={2}>{t("county.profile.home")}</Heading>
      <TextField {...form.field("headline", t("county.profile.headline"), required)} required maxlength={200} />
      <TextArea {...form.field("lead", t("county.profile.lead"))} rows={3} maxlength={600} />
      <TextArea
        {...form.field("oftenSearched", t("county.profile.oftenSearched"))}
        hint={t("county.profile.oftenSearchedHint")}
        rows={5}
      />
      <Heading level={2}>{t("county.profile.office")}</Heading>
      <Note>{t("county.profile.officeHint")}</Note>
      <Office context={context} form={form} />
    </>
  );
}

/** What the county says of itself on every page of the site. */
export function profilePage({ context, state, isConflict }: Props): JSX.Element {
  const { t, paths } = context;
  const form = readerOf(t, state);
  const action = paths.intern("landkreis");
  return workspacePage(context, {
    title: t("county.profile.title"),
    current: "website",
    children: (
      <>
        {isConflict ? (
          <Notice kind="warning" live title={t("records-office.conflictUnknown")}>
            <p>
              {t("records-office.conflictHelp")} <a href={action}>{t("records-office.showCurrent")}</a>
            </p>
          </Notice>
        ) : null}
        <FormErrors t={t} errors={state.errors} labelOf={(field) => t.code("county.profile", field)} />
        <Heading level={1}>{t("county.profile.title")}</Heading>
        <Lead>{t("county.profile.help")}</Lead>
        <form method="post" action={action} class="stack" novalidate>
          <Fields context={context} form={form} />
          <input type="hidden" name="before" value={form.text("before")} />
          <ButtonRow>
            <Button>{isConflict ? t("records-office.saveAnyway") : t("ui.save")}</Button>
            <ButtonLink href={paths.site("de")} look="text">
              {t("county.profile.show")}
            </ButtonLink>
          </ButtonRow>
        </form>
      </>
    ),
  });
}
