import type { TenantDb } from "../../platform/db/doors.ts";
import { Button, ButtonLink, ButtonRow, Note, TextArea, TextField } from "../../platform/ui/index.ts";
import type { Meeting } from "../meetings/index.ts";
import type { Content, WorkspaceContext } from "../records/index.ts";
import { type Approval, approvalState, canApprove, OBJECTION_DAYS } from "./approval.ts";
import { countObjections } from "./approve.ts";
import { StateNote } from "./views/read-page.tsx";

/** Sends them, or sends them anew with a word on what has changed. */
function SendForm({ context: { t }, action, isSent }: { context: WorkspaceContext; action: string; isSent: boolean }) {
  return (
    <form method="post" action={action} class="stack stack--small">
      <TextField
        name="days"
        label={t("minutes-office.days")}
        value={String(OBJECTION_DAYS)}
        inputmode="numeric"
        width="short"
      />
      {isSent ? <TextArea name="reason" label={t("minutes-office.reason")} rows={2} maxlength={2000} /> : null}
      <div>
        <Button look={isSent ? "secondary" : "primary"}>
          {t(isSent ? "minutes-office.sendAgain" : "minutes-office.send")}
        </Button>
      </div>
      <Note>{t("minutes-office.sendNote")}</Note>
    </form>
  );
}

/** What is done next with minutes that are written: sent, sent anew, approved; for who leads. */
export async function approvalBox(
  context: WorkspaceContext,
  db: TenantDb,
  { meeting, approval }: { meeting: Meeting; approval: Approval },
): Promise<Content> {
  const { t, paths, services } = context;
  const own = paths.intern(`treffen/${meeting.slug}/protokoll`);
  const today = services.clock.today();
  const { open } = await countObjections(db, meeting.id);
  const isSent = approvalState(approval, today) !== "written";
  return (
    <div class="box stack stack--small">
      <h2 class="h-section">{t("minutes-office.approval")}</h2>
      <StateNote context={context} approval={approval} />
      {open === 0 ? null : (
        <p>
          <a href={`${own}?ansicht=lesen#einwaende`}>{t("minutes-office.objectionsOpen", { count: open })}</a>
        </p>
      )}
      <ButtonRow>
        <ButtonLink look="text" href={`${own}?ansicht=lesen`}>
          {t("minutes-office.preview")}
        </ButtonLink>
      </ButtonRow>
      <SendForm context={context} action={`${own}/versand`} isSent={isSent} />
      {canApprove(approval, open, today) ? (
        <form method="post" action={`${own}/freigabe`} class="stack stack--small">
          <div>
            <Button>{t("minutes-office.approve")}</Button>
          </div>
          <Note>{t("minutes-office.approveNote")}</Note>
        </form>
      ) : null}
    </div>
  );
}
