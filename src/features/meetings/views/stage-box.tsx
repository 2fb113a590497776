import {
  Button,
  ButtonLink,
  ContactBox,
  DisclosureDetails,
  Note,
  Stack,
  TextArea,
} from "../../../platform/ui/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import { canGo, type Meeting, type Stage } from "../meeting.ts";
import { canPlan, may } from "../policy.ts";

/** Steps that are taken here; what belongs to a feature of its own is taken there (invitations, approval). */
const STEPS = ["invited", "running", "minutes", "closed"] as const satisfies readonly Stage[];

function StepForm({
  action,
  stage,
  label,
  look,
}: {
  action: string;
  stage: Stage;
  label: string;
  look: "primary" | "secondary";
}) {
  return (
    <form method="post" action={action}>
      <Button name="stage" value={stage} look={look} block>
        {label}
      </Button>
    </form>
  );
}

/** How far the meeting is, and what comes next: for who plans it. */
export function StageBox({ context, meeting }: { context: WorkspaceContext; meeting: Meeting }) {
  const { t, paths, viewer } = context;
  if (!canPlan(viewer, meeting)) return <></>;
  const own = paths.intern(`treffen/${meeting.slug}`);
  const isToCome = meeting.stage === "invited" && meeting.day > context.services.clock.today();
  const steps = STEPS.filter((stage) => canGo(meeting.stage, stage) && !(isToCome && stage === "minutes"));
  return (
    <ContactBox title={t("meetings-office.next")}>
      <Note>{t.code("meetings-office.stageHelp", meeting.stage)}</Note>
      <Stack gap="small">
        {steps.map((stage, index) => (
          <StepForm
            action={`${own}/stand`}
            stage={stage}
            label={t.code("meetings-office.step", stage)}
            look={index === 0 && !isToCome ? "primary" : "secondary"}
          />
        ))}
        {may(viewer, meeting, "details") ? (
          <ButtonLink look="secondary" block href={`${own}/bearbeiten`}>
            {t("meetings-office.edit")}
          </ButtonLink>
        ) : null}
      </Stack>
      {canGo(meeting.stage, "cancelled") ? (
        <DisclosureDetails summary={t("meetings-office.cancel")}>
          <form method="post" action={`${own}/stand`} class="stack stack--small">
            <TextArea name="note" label={t("meetings-office.cancelWhy")} rows={2} maxlength={2000} />
            <Button name="stage" value="cancelled" look="secondary">
              {t("meetings-office.cancel")}
            </Button>
          </form>
        </DisclosureDetails>
      ) : null}
    </ContactBox>
  );
}
