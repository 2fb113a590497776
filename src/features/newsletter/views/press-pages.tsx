import type { JSX } from "hono/jsx/jsx-runtime";
import type { PlainMessageKey, Translator } from "../../../platform/i18n/translate.ts";
import { dayOf } from "../../../platform/clock.ts";
import {
  Button,
  ButtonLink,
  ButtonRow,
  CheckboxGroup,
  EmptyState,
  Heading,
  Lead,
  Note,
  Notice,
  RadioGroup,
  Table,
  TextField,
} from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import type { News } from "../../news/index.ts";
import { FormErrors, FormStart, type FormState, readerOf, type WorkspaceContext } from "../../records/index.ts";
import type { PressContact, PressDelivery } from "../press.ts";

const labelOf = (t: Translator, field: string): string =>
  t(`newsletter-office.press.field.${field}` as PlainMessageKey);

function ContactForm({ context: { t, paths }, state }: { context: WorkspaceContext; state: FormState }) {
  const form = readerOf(t, state);
  const required = { required: true };
  return (
    <form method="post" action={paths.intern("presse")} class="stack" novalidate>
      <FormStart />
      <TextField {...form.field("medium", labelOf(t, "medium"), required)} required maxlength={200} />
      <TextField {...form.field("name", labelOf(t, "name"))} maxlength={200} />
      <TextField {...form.field("email", labelOf(t, "email"), required)} inputmode="email" required maxlength={200} />
      <TextField {...form.field("phone", labelOf(t, "phone"))} type="tel" maxlength={100} />
      <RadioGroup
        name="basis"
        label={labelOf(t, "basis")}
        value={form.text("basis") || "function"}
        choices={["function", "consent"].map((code) => ({
          value: code,
          label: t.code("newsletter-office.press.basis", code),
        }))}
      />
      <TextField {...form.field("basisNote", labelOf(t, "basisNote"))} maxlength={300} />
      <p>
        <Button>{t("newsletter-office.press.add")}</Button>
      </p>
    </form>
  );
}

function Contacts({
  context: { t, paths },
  contacts,
}: {
  context: WorkspaceContext;
  contacts: readonly PressContact[];
}) {
  if (contacts.length === 0) return <EmptyState title={t("newsletter-office.press.empty")} />;
  return (
    <Table
      caption={t("newsletter-office.press.title")}
      quietCaption
      rows={[...contacts]}
      columns={[
        { label: labelOf(t, "medium"), rowHeader: true, cell: ({ medium }) => medium },
        { label: labelOf(t, "name"), cell: ({ name }) => name ?? "–" },
        { label: labelOf(t, "email"), cell: ({ email }) => email },
        { label: labelOf(t, "phone"), cell: ({ phone }) => phone ?? "–" },
        {
          label: labelOf(t, "basis"),
          cell: ({ basis, basisNote }) =>
            [t.code("newsletter-office.press.basis", basis), basisNote].filter(Boolean).join(", "),
        },
        {
          label: t("newsletter-office.takeOff"),
          cell: ({ id, medium }) => (
            <form method="post" action={paths.intern("presse/loeschung")}>
              <input type="hidden" name="contact" value={id} />
              <Button look="secondary" small fullLabel={`${t("newsletter-office.takeOff")}: ${medium}`}>
                {t("newsletter-office.takeOff")}
              </Button>
            </form>
          ),
        },
      ]}
    />
  );
}

/** The press list, for the office alone. */
export function pressPage({
  context,
  contacts,
  state,
}: {
  context: WorkspaceContext;
  contacts: readonly PressContact[];
  state: FormState;
}): JSX.Element {
  const { t } = context;
  return workspacePage(context, {
    title: t("newsletter-office.press.title"),
    current: "press",
    children: (
      <>
        <FormErrors t={t} errors={state.errors} labelOf={(field) => labelOf(t, field)} />
        <Heading level={1}>{t("newsletter-office.press.title")}</Heading>
        <Lead>{t("newsletter-office.press.lead")}</Lead>
        <Contacts context={context} contacts={contacts} />
        <Heading level={2}>{t("newsletter-office.press.add")}</Heading>
        <ContactForm context={context} state={state} />
      </>
    ),
  });
}

function Deliveries({ t, deliveries }: { t: Translator; deliveries: readonly PressDelivery[] }) {
  if (deliveries.length === 0) return <></>;
  return (
    <Table
      caption={t("newsletter-office.press.had")}
      rows={[...deliveries]}
      columns={[
        { label: labelOf(t, "medium"), rowHeader: true, cell: ({ medium }) => medium },
        { label: t("newsletter-office.sentOn"), cell: ({ sentAt }) => t.date(dayOf(sentAt), "short") },
        { label: t("newsletter-office.press.by"), cell: ({ sentBy }) => sentBy },
      ]}
    />
  );
}

type Release = {
  context: WorkspaceContext;
  news: News;
  contacts: readonly PressContact[];
  deliveries: readonly PressDelivery[];
};

/** News as a press release: who has got it, who is to get it. */
export function pressReleasePage({ context, news, contacts, deliveries }: Release): JSX.Element {
  const { t, paths } = context;
  const own = paths.intern(`neuigkeiten/${news.slug}`);
  const had = new Set(deliveries.map(({ contactId }) => contactId));
  const open = contacts.filter(({ id }) => !had.has(id));
  const isPublic = news.state === "published" && news.audience === "public";
  return workspacePage(context, {
    title: t("newsletter-office.press.release"),
    current: "press",
    trail: [
      { href: paths.intern("neuigkeiten"), label: t("news-office.title") },
      { href: own, label: news.title },
    ],
    children: (
      <>
        <Heading level={1}>{t("newsletter-office.press.release")}</Heading>
        <Lead>{news.title}</Lead>
        <Deliveries t={t} deliveries={deliveries} />
        {isPublic ? null : <Notice kind="warning">{t("newsletter-office.press.publishFirst")}</Notice>}
        {open.length === 0 || !isPublic ? (
          <p>
            <a href={paths.intern("presse")}>{t("newsletter-office.press.title")}</a>
          </p>
        ) : (
          <form method="post" action={paths.intern(`presse/${news.slug}`)} class="stack">
            <CheckboxGroup
              name="contacts"
              label={t("newsletter-office.press.to")}
              values={open.map(({ id }) => id)}
              choices={open.map(({ id, medium, name }) => ({
                value: id,
                label: [medium, name].filter(Boolean).join(", "),
              }))}
            />
            <Note>{t("newsletter-office.press.alone")}</Note>
            <ButtonRow>
              <Button>{t("newsletter-office.press.send")}</Button>
              <ButtonLink look="text" href={own}>
                {t("ui.cancel")}
              </ButtonLink>
            </ButtonRow>
          </form>
        )}
      </>
    ),
  });
}
