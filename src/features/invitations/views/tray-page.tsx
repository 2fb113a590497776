import { dayOf } from "../../../platform/clock.ts";
import type { UnclearMail } from "../../../platform/mailbox/index.ts";
import {
  Button,
  ButtonRow,
  DisclosureDetails,
  EmptyState,
  ErrorSummary,
  Frame,
  Heading,
  Lead,
  Note,
  RadioGroup,
  SelectField,
  Stack,
} from "../../../platform/ui/index.ts";
import { tellFault, type WorkspaceContext } from "../../records/index.ts";
import { ANSWERS } from "../invitation.ts";

/** People who can be meant, by meeting. */
export type InvitedChoice = { label: string; options: { value: string; label: string; address: string | null }[] };

type Props = {
  context: WorkspaceContext;
  mails: readonly UnclearMail[];
  choices: readonly InvitedChoice[];
  problem: string | undefined;
};

/** Whom the sender's address belongs to, where it belongs to one person alone. */
function guess(mail: UnclearMail, choices: readonly InvitedChoice[]): string | undefined {
  const fitting = choices.flatMap(({ options }) => options).filter(({ address }) => address === mail.from.address);
  return fitting.length === 1 ? fitting[0]?.value : undefined;
}

function One({ context: { t, paths }, mail, choices }: Omit<Props, "mails" | "problem"> & { mail: UnclearMail }) {
  const here = paths.intern(`rueckantworten/${mail.id}`);
  const from = mail.from.name === "" ? mail.from.address : `${mail.from.name}, ${mail.from.address}`;
  return (
    <Stack>
      <Heading level={2}>{mail.subject === "" ? t("invitations-office.tray.noSubject") : mail.subject}</Heading>
      <p>{t("invitations-office.tray.from", { from, on: dayOf(mail.arrivedAt) })}</p>
      <Note>{t.code("invitations-office.tray.reason", mail.reason ?? "other")}</Note>
      {mail.text === "" ? null : (
        <Frame>
          <p class="typed">{mail.text.slice(0, 2000)}</p>
        </Frame>
      )}
      <DisclosureDetails summary={t("invitations-office.tray.assign")}>
        <form class="stack" method="post" action={`${here}/zuordnung`} novalidate>
          <SelectField
            name="invitation"
            id={`who-${mail.id}`}
            label={t("invitations-office.tray.who")}
            emptyLabel={t("invitations-office.tray.choose")}
            value={guess(mail, choices)}
            options={choices.map(({ label, options }) => ({ label, options }))}
          />
          <RadioGroup
            name="answer"
            id={`answer-${mail.id}`}
            label={t("invitations-office.column.answer")}
            choices={ANSWERS.map((one) => ({
              value: one,
              id: `answer-${mail.id}-${one}`,
              label: t.code("invitations-office.standing", one),
            }))}
          />
          <ButtonRow>
            <Button>{t("invitations-office.person.keep")}</Button>
          </ButtonRow>
        </form>
      </DisclosureDetails>
      <form method="post" action={`${here}/ablage`}>
        <Button look="secondary" small fullLabel={t("invitations-office.tray.asideFull", { from })}>
          {t("invitations-office.tray.aside")}
        </Button>
      </form>
    </Stack>
  );
}

/** What arrived by mail and nobody could place. */
export function TrayPage({ context, mails, choices, problem }: Props) {
  const { t } = context;
  return (
    <Stack gap="large">
      <Stack gap="small">
        <Heading level={1}>{t("invitations-office.tray.title")}</Heading>
        <Lead>{t("invitations-office.tray.lead", { count: mails.length })}</Lead>
      </Stack>
      {problem === undefined ? null : (
        <ErrorSummary
          title={t("ui.errorSummary", { count: 1 })}
          problems={[{ fieldId: `who-${context.params["id"] ?? ""}`, message: tellFault(t, problem) }]}
        />
      )}
      {mails.length === 0 ? (
        <EmptyState title={t("invitations-office.tray.none")}>{t("invitations-office.tray.noneText")}</EmptyState>
      ) : null}
      {mails.map((mail) => (
        <One context={context} mail={mail} choices={choices} />
      ))}
    </Stack>
  );
}
