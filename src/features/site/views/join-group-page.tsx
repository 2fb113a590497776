import type { JSX } from "hono/jsx/jsx-runtime";
import {
  Band,
  Button,
  Columns,
  ErrorSummary,
  Heading,
  Lead,
  Note,
  Notice,
  Stack,
  TextArea,
  TextField,
} from "../../../platform/ui/index.ts";
import type { Group } from "../../groups/index.ts";
import { type Hindrance, SEAL, TRAP } from "../../inquiries/index.ts";
import { type FormState, type PublicContext, tellFault } from "../../records/index.ts";
import { sitePage } from "./site-page.tsx";
import { OfficeBox } from "./text-pages.tsx";

type Props = {
  context: PublicContext;
  group: Group;
  seal: string;
  isSent: boolean;
  state: FormState;
  hindrance?: Hindrance | undefined;
};

const FIELDS = ["organisation", "text", "person", "email", "phone"] as const;
type Field = (typeof FIELDS)[number];
const AUTOFILL: Partial<Record<Field, string>> = {
  organisation: "organization",
  person: "name",
  email: "email",
  phone: "tel",
};

const labelOf = ({ t }: PublicContext, field: string): string =>
  field === "organisation" || field === "text" ? t(`groups.site.${field}`) : t.code("site.form", field);

function Input({ context, state, name }: Props & { name: Field }) {
  const { t } = context;
  const fault = state.errors.find(({ field }) => field === name);
  const isRequired = name !== "phone";
  const shared = {
    name,
    label: labelOf(context, name),
    value: state.typed[name]?.at(-1) ?? "",
    error: fault === undefined ? undefined : tellFault(t, fault.key),
    optionalMark: isRequired ? undefined : `(${t("ui.optional")})`,
    required: isRequired,
  };
  if (name === "text") return <TextArea {...shared} rows={6} maxlength={4000} />;
  const inputmode = name === "email" ? "email" : name === "phone" ? "tel" : "text";
  return <TextField {...shared} autocomplete={AUTOFILL[name]} inputmode={inputmode} maxlength={200} />;
}

function Problems({ context, state, hindrance }: Props) {
  const { t } = context;
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
        message: `${labelOf(context, field)}: ${tellFault(t, key)}`,
      }))}
    />
  );
}

function Form(props: Props) {
  const { context, group, seal } = props;
  const { t, paths, lang } = context;
  return (
    <form
      method="post"
      action={`${paths.site(lang, `gremien/${group.slug}/mitmachen`)}#formular`}
      class="stack"
      novalidate
    >
      {FIELDS.map((name) => (
        <Input {...props} name={name} />
      ))}
      <div class="trap" aria-hidden="true">
        <label for={TRAP}>{t("site.form.leaveEmpty")}</label>
        <input id={TRAP} name={TRAP} type="text" tabindex={-1} autocomplete="off" />
      </div>
      <input type="hidden" name={SEAL} value={seal} />
      <Note>
        {t("groups.site.purpose")} <a href={paths.site(lang, "datenschutz")}>{t("ui.privacy")}</a>
      </Note>
      <p>
        <Button>{t("ui.send")}</Button>
      </p>
    </form>
  );
}

/** „Mitmachen“ in a group: for organisations that are not in the network yet. */
export function joinGroupPage(props: Props): JSX.Element {
  const { context, group, isSent } = props;
  const { t, paths, lang } = context;
  const path = `gremien/${group.slug}`;
  return sitePage(context, {
    title: t("groups.site.joinFor", { group: group.title }),
    section: "network",
    path: `${path}/mitmachen`,
    noIndex: true,
    trail: [
      { href: paths.site(lang, "gremien"), label: t("groups.site.title") },
      { href: paths.site(lang, path), label: group.title, lang: "de" },
    ],
    children: (
      <Band first>
        <Columns
          main={
            <Stack>
              <Heading level={1}>{t("groups.site.joinFor", { group: group.title })}</Heading>
              <Lead>{t("groups.site.joinLead")}</Lead>
              <section class="stack" id="formular">
                <Problems {...props} />
                {isSent ? (
                  <Notice kind="success" live title={t("site.form.sent")}>
                    {t("groups.site.next")}
                  </Notice>
                ) : (
                  <Form {...props} />
                )}
              </section>
            </Stack>
          }
          side={<OfficeBox context={context} title={t("site.networkOffice")} />}
        />
      </Band>
    ),
  });
}
