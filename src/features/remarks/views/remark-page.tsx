import type { JSX } from "hono/jsx/jsx-runtime";
import { addDays, dayOf } from "../../../platform/clock.ts";
import { getLanguage } from "../../../platform/i18n/languages.ts";
import { Button, DescriptionList, Frame, Heading, Note, Notice, Stack, TextArea } from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import { FormErrors, type FormState, readerOf, type WorkspaceContext } from "../../records/index.ts";
import { LONGEST_ANSWER, type Remark, REMARK_DAYS } from "../remark.ts";

type Props = { context: WorkspaceContext; remark: Remark; state: FormState };

const Lines = ({ text }: { text: string }) => (
  <>
    {text.split(/\n+/).map((line) => (
      <p>
        <bdi>{line}</bdi>
      </p>
    ))}
  </>
);

function Facts({ context: { t, paths }, remark }: Props) {
  const { offer } = remark;
  return (
    <DescriptionList
      items={[
        { term: t("remarks-office.offer"), value: <a href={paths.intern(`angebote/${offer.slug}`)}>{offer.title}</a> },
        { term: t("remarks-office.kindColumn"), value: t.code("remarks.kind", remark.kind) },
        { term: t("remarks-office.receivedAt"), value: t.dateTime(remark.receivedAt) },
        { term: t("remarks-office.language"), value: getLanguage(remark.language).name },
        { term: t("remarks-office.replyTo"), value: remark.replyTo ?? t("remarks-office.noReply") },
        {
          term: t("remarks-office.settled"),
          value:
            remark.settledAt === null || remark.settledBy === null
              ? undefined
              : t("remarks-office.settledBy", { at: t.dateTime(remark.settledAt), by: remark.settledBy }),
        },
      ]}
    />
  );
}

function AnswerForm({ context, remark, state }: Props) {
  const { t, paths } = context;
  const form = readerOf(t, state);
  const base = paths.intern(`rueckfragen/${remark.id}`);
  const isForeign = remark.language !== "de";
  return (
    <>
      {remark.replyTo === null ? null : (
        <form class="stack" method="post" action={`${base}/antwort`} novalidate>
          <TextArea
            {...form.field("answer", t("remarks-office.answer"), { required: true })}
            hint={
              isForeign
                ? t("remarks-office.answerForeign", { language: getLanguage(remark.language).name })
                : t("remarks-office.answerHint")
            }
            maxlength={LONGEST_ANSWER}
            rows={8}
            required
          />
          <p>
            <Button icon="mail">{t("remarks-office.sendAnswer")}</Button>
          </p>
        </form>
      )}
      <form method="post" action={`${base}/erledigung`} class="stack stack--small">
        <Note>{t(remark.replyTo === null ? "remarks-office.closeHint" : "remarks-office.closeWithout")}</Note>
        <p>
          <Button look="secondary">{t("remarks-office.close")}</Button>
        </p>
      </form>
    </>
  );
}

/** One message: what it says, about which offer, and what can be done. */
export function remarkPage(props: Props): JSX.Element {
  const { context, remark, state } = props;
  const { t, paths } = context;
  const title = t(`remarks-office.due.${remark.kind}`, { offer: remark.offer.title });
  const until = addDays(dayOf(remark.receivedAt), REMARK_DAYS);
  return workspacePage(context, {
    title,
    current: "inbox",
    trail: [{ href: paths.intern("nachrichten"), label: t("inquiries.title") }],
    children: (
      <Stack>
        <FormErrors t={t} errors={state.errors} labelOf={() => t("remarks-office.answer")} />
        <Heading level={1}>{title}</Heading>
        <Facts {...props} />
        <Frame>
          <Heading level={2}>{t("remarks-office.message")}</Heading>
          <Lines text={remark.message} />
        </Frame>
        {remark.answer === null ? null : (
          <Frame>
            <Heading level={2}>{t("remarks-office.answered")}</Heading>
            <Lines text={remark.answer} />
          </Frame>
        )}
        {remark.settledAt === null ? <AnswerForm {...props} /> : null}
        <Notice kind="plain">{t("remarks-office.deletedOn", { on: until })}</Notice>
      </Stack>
    ),
  });
}
