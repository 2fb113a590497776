import type { JSX } from "hono/jsx/jsx-runtime";
import {
  Button,
  ButtonRow,
  FileField,
  Grid,
  Heading,
  Lead,
  Note,
  Notice,
  Stack,
  TextField,
} from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import { FormErrors, type FormState, readerOf, type WorkspaceContext } from "../../records/index.ts";

type Props = {
  context: WorkspaceContext;
  state: FormState;
  /** The nearest colour that is read well, where the one typed is not. */
  offered?: string;
};

/** Offers the colour that is read well in the place of the one that is not: one click takes it. */
function Offered({ context: { t, paths }, state, offered }: Props) {
  if (offered === undefined) return <></>;
  return (
    <Notice kind="warning" live title={t("county.look.tooPale")}>
      <p>{t("county.look.offered", { colour: offered })}</p>
      <form method="post" action={paths.intern("website/aussehen")}>
        <input type="hidden" name="colour" value={offered} />
        <input type="hidden" name="shortName" value={state.typed["shortName"]?.at(-1) ?? ""} />
        <Button look="secondary">{t("county.look.take", { colour: offered })}</Button>
      </form>
    </Notice>
  );
}

function Words({ context, state }: Props) {
  const { t, paths } = context;
  const form = readerOf(t, state);
  return (
    <form method="post" action={paths.intern("website/aussehen")} class="stack" novalidate>
      <Grid columns={2}>
        <TextField
          {...form.field("shortName", t("county.look.shortName"))}
          hint={t("county.look.shortNameHint")}
          maxlength={40}
        />
        <TextField
          {...form.field("colour", t("county.look.colour"))}
          hint={t("county.look.colourHint")}
          width="medium"
          maxlength={9}
        />
      </Grid>
      <ButtonRow>
        <Button>{t("ui.save")}</Button>
      </ButtonRow>
    </form>
  );
}

function Logo({ context, state }: Props) {
  const { t, paths, tenant } = context;
  const form = readerOf(t, state);
  const { logo } = tenant.look;
  const action = paths.intern("website/aussehen/logo");
  return (
    <Stack>
      <Heading level={2}>{t("county.look.logo")}</Heading>
      {logo === undefined ? (
        <Note>{t("county.look.noLogo")}</Note>
      ) : (
        <form method="post" action={`${action}/loeschung`} class="stack stack--small">
          <p>
            <img src={logo.src} width={logo.width} height={logo.height} alt={t("county.look.logoNow")} />
          </p>
          <p>
            <Button look="secondary">{t("county.look.removeLogo")}</Button>
          </p>
        </form>
      )}
      <form method="post" action={action} enctype="multipart/form-data" class="stack" novalidate>
        <FileField
          name="logo"
          label={t("county.look.logoFile")}
          hint={t("county.look.logoHint")}
          error={form.error("logo")}
          accept=".png,.svg,image/png,image/svg+xml"
        />
        <ButtonRow>
          <Button look="secondary">{t("county.look.upload")}</Button>
        </ButtonRow>
      </form>
    </Stack>
  );
}

/** Short name, main colour, picture. */
export function lookPage(props: Props): JSX.Element {
  const { context, state } = props;
  const { t } = context;
  return workspacePage(context, {
    title: t("county.tab.aussehen"),
    current: "website",
    children: (
      <>
        <FormErrors t={t} errors={state.errors} labelOf={(field) => t.code("county.look", field)} />
        <Heading level={1}>{t("county.tab.aussehen")}</Heading>
        <Lead>{t("county.look.lead")}</Lead>
        <Offered {...props} />
        <Words {...props} />
        <Logo {...props} />
      </>
    ),
  });
}
