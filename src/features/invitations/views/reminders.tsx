import { Button, ButtonRow, DateField, DisclosureDetails, Heading, Note, Stack } from "../../../platform/ui/index.ts";
import { readerOf } from "../../records/index.ts";
import { type Invitation, whomToRemind } from "../invitation.ts";
import { stateOf } from "./faulty.ts";
import type { ListProps } from "./list-page.tsx";

/** Who can only be reached by telephone. */
function ToCall({ context: { t, paths }, meeting, call }: ListProps & { call: readonly Invitation[] }) {
  if (call.length === 0) return <></>;
  const here = paths.intern(`treffen/${meeting.slug}/einladungen`);
  return (
    <>
      <p>{t("invitations-office.remind.call")}</p>
      <ul>
        {call.map(({ id, name, organisationName, phone }) => (
          <li>
            <a href={`${here}/${id}`}>{name}</a>
            {organisationName === null || organisationName === name ? "" : `, ${organisationName}`}
            {`: ${phone ?? t("invitations-office.remind.noPhone")}`}
          </li>
        ))}
      </ul>
    </>
  );
}

function Planned({ context: { t, paths }, meeting, reminders }: ListProps) {
  if (reminders.length === 0) return <></>;
  const here = paths.intern(`treffen/${meeting.slug}/einladungen/erinnerungen`);
  return (
    <ul>
      {reminders.map(({ id, onDay, doneAt }) =>
        doneAt === null ? (
          <li>
            <form method="post" action={`${here}/${id}/loeschung`}>
              {t("invitations-office.remind.planned", { on: onDay })}{" "}
              <Button look="text" small fullLabel={t("invitations-office.remind.dropFull", { on: onDay })}>
                {t("invitations-office.remind.drop")}
              </Button>
            </form>
          </li>
        ) : (
          <li>{t("invitations-office.remind.done", { on: onDay })}</li>
        ),
      )}
    </ul>
  );
}

/** Who has not answered: reminded now or on a day, and whom somebody has to call. */
export function Reminders(props: ListProps) {
  const { context, meeting, invitations } = props;
  const { t, paths, services } = context;
  const here = paths.intern(`treffen/${meeting.slug}/einladungen`);
  const form = readerOf(t, stateOf(props.faulty, "reminder"), { marksOptional: false });
  const { write, call, justWritten } = whomToRemind(invitations, meeting, services.clock.now());
  return (
    <Stack>
      <Heading level={2}>{t("invitations-office.remind.title")}</Heading>
      {write.length === 0 ? (
        <p>{t("invitations-office.remind.nobody")}</p>
      ) : (
        <form method="post" action={`${here}/erinnerung`}>
          <Button look="secondary">{t("invitations-office.remind.now", { count: write.length })}</Button>
        </form>
      )}
      {justWritten.length === 0 ? null : (
        <Note>{t("invitations-office.remind.just", { count: justWritten.length })}</Note>
      )}
      <ToCall {...props} call={call} />
      <Planned {...props} />
      <DisclosureDetails open={props.faulty?.form === "reminder"} summary={t("invitations-office.remind.plan")}>
        <form class="stack" method="post" action={`${here}/erinnerungen`} novalidate>
          <DateField
            {...form.field("on", t("invitations-office.remind.day"))}
            hint={t("invitations-office.remind.dayHint")}
            required
          />
          <ButtonRow>
            <Button look="secondary">{t("invitations-office.remind.keep")}</Button>
          </ButtonRow>
        </form>
      </DisclosureDetails>
    </Stack>
  );
}
