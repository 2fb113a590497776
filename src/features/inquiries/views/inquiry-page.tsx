import type { JSX } from "hono/jsx/jsx-runtime";
import { isLanguage } from "../../../platform/i18n/languages.ts";
import { Badge, Button, ButtonRow, DescriptionList, Heading, Lead, Note, Stack } from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import { CONTENT_FIELDS, type Inquiry } from "../inquiry.ts";

/** What a message is about, in a line. */
export const titleOf = ({ t }: WorkspaceContext, { kind, content }: Inquiry): string =>
  kind === "join"
    ? (content.organisation ?? "")
    : kind === "help"
      ? t("inquiries.helpTitle", { wishes: (content.about ?? "").split("\n", 1)[0] ?? "" })
      : t("inquiries.barrierTitle");

function State({ context: { t }, inquiry }: { context: WorkspaceContext; inquiry: Inquiry }) {
  return inquiry.settledAt === null ? (
    <Badge kind="warning">{t("inquiries.open")}</Badge>
  ) : (
    <Badge kind="success">{t("inquiries.settled")}</Badge>
  );
}

function Decision({ context: { t, paths }, inquiry }: { context: WorkspaceContext; inquiry: Inquiry }) {
  const address = paths.intern(`nachrichten/${inquiry.id}`);
  if (inquiry.settledAt !== null)
    return (
      <>
        <p>{t("inquiries.settledBy", { on: t.dateTime(inquiry.settledAt), by: inquiry.settledBy ?? "" })}</p>
        {inquiry.draft === null ? null : (
          <p>
            <a href={paths.intern(`akteure/${inquiry.draft.slug}`)}>{inquiry.draft.title}</a>
          </p>
        )}
      </>
    );
  return (
    <Stack>
      {inquiry.kind === "join" ? (
        <form method="post" action={`${address}/uebernahme`} class="stack stack--small">
          <ButtonRow>
            <Button>{t("inquiries.takeOver")}</Button>
          </ButtonRow>
          <Note>{t("inquiries.takeOverHelp")}</Note>
        </form>
      ) : null}
      <form method="post" action={`${address}/erledigung`}>
        <Button look={inquiry.kind === "join" ? "secondary" : "primary"}>{t("inquiries.settle")}</Button>
      </form>
    </Stack>
  );
}

/** One message: what was written, what to do with it, when it is deleted. */
export function inquiryPage(context: WorkspaceContext, inquiry: Inquiry): JSX.Element {
  const { t, paths } = context;
  const { content, language } = inquiry;
  const title = titleOf(context, inquiry);
  const told = CONTENT_FIELDS.flatMap((field) => {
    const value = content[field];
    if (value === undefined) return [];
    const shown = field === "email" ? <a href={`mailto:${value}`}>{value}</a> : <span class="typed">{value}</span>;
    return [{ term: t(`site.form.${field}`), value: <bdi>{shown}</bdi> }];
  });
  return workspacePage(context, {
    title,
    current: "inbox",
    trail: [{ href: paths.intern("nachrichten"), label: t("inquiries.title") }],
    children: (
      <>
        <p>
          <State context={context} inquiry={inquiry} />
        </p>
        <Heading level={1}>{title}</Heading>
        <Lead>{t(`inquiries.what.${inquiry.kind}`)}</Lead>
        <Note>
          {t("inquiries.came", {
            on: t.dateTime(inquiry.receivedAt),
            language: isLanguage(language) ? t.languageName(language) : language,
          })}{" "}
          {t("inquiries.deletedOn", { on: inquiry.deleteOn })}
        </Note>
        <DescriptionList items={told} />
        <Decision context={context} inquiry={inquiry} />
      </>
    ),
  });
}
