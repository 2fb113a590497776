import type { Translator } from "../../../platform/i18n/translate.ts";
import { Button, ErrorSummary, Heading, Note, Notice, TextArea, TextField } from "../../../platform/ui/index.ts";
import { type FormState, tellFault } from "../../records/index.ts";
import { FIELDS, REQUIRED, SEAL, TRAP } from "../forms.ts";
import type { InquiryContent, InquiryKind } from "../inquiry.ts";
import type { Hindrance } from "../receive.ts";

type Field = keyof InquiryContent;
const LONG: readonly Field[] = ["about", "problem"];
const AUTOFILL: Partial<Record<Field, string>> = {
  organisation: "organization",
  person: "name",
  email: "email",
  phone: "tel",
  website: "url",
};

export type PublicFormProps = {
  t: Translator;
  kind: InquiryKind;
  action: string;
  privacyHref: string;
  seal: string;
  state: FormState;
  hindrance?: Hindrance | undefined;
};

function Input({ t, kind, state, name }: PublicFormProps & { name: Field }) {
  const isRequired = REQUIRED[kind].includes(name);
  const fault = state.errors.find((one) => one.field === name);
  const shared = {
    name,
    label: t(`site.form.${name}`),
    value: state.typed[name]?.at(-1) ?? "",
    error: fault === undefined ? undefined : tellFault(t, fault.key),
    optionalMark: isRequired ? undefined : `(${t("ui.optional")})`,
    required: isRequired,
  };
  if (LONG.includes(name)) return <TextArea {...shared} rows={6} maxlength={4000} />;
  const keyboard = name === "email" ? "email" : name === "website" || name === "page" ? "url" : "text";
  return (
    <TextField
      {...shared}
      autocomplete={AUTOFILL[name]}
      inputmode={name === "phone" ? "tel" : keyboard}
      maxlength={500}
    />
  );
}

function Problems({ t, state, hindrance }: PublicFormProps) {
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
        message: `${t.code("site.form", field)}: ${tellFault(t, key)}`,
      }))}
    />
  );
}

/** A form without an account: says what for and how long, and holds a field that only programs fill. */
export function PublicForm(props: PublicFormProps) {
  const { t, kind, action, privacyHref, seal } = props;
  return (
    <section class="stack" id="formular">
      <Heading level={2}>{t(`site.form.title.${kind}`)}</Heading>
      <Problems {...props} />
      <form method="post" action={`${action}#formular`} class="stack" novalidate>
        {FIELDS[kind].map((name) => (
          <Input {...props} name={name} />
        ))}
        <div class="trap" aria-hidden="true">
          <label for={TRAP}>{t("site.form.leaveEmpty")}</label>
          <input id={TRAP} name={TRAP} type="text" tabindex={-1} autocomplete="off" />
        </div>
        <input type="hidden" name={SEAL} value={seal} />
        <Note>
          {t("site.form.purpose")} <a href={privacyHref}>{t("ui.privacy")}</a>
        </Note>
        <p>
          <Button>{t("ui.send")}</Button>
        </p>
      </form>
    </section>
  );
}

/** What stands in the place of the form once it was taken. */
export function SentNotice({ t, kind }: Pick<PublicFormProps, "t" | "kind">) {
  return (
    <Notice kind="success" live title={t("site.form.sent")}>
      {t(`site.form.sentNext.${kind}`)}
    </Notice>
  );
}
