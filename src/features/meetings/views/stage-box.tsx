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
import { canGo, type Meeting, type Stage, STAGES } from "../meeting.ts";
import { canPlan, may } from "../policy.ts";

/** Steps that are taken here; what belongs to a feature of its own is taken there (invitations, approval). */
const STEPS = ["invited", "running", "minutes", "closed"] as const satisfies readonly Stage[];
type Step = (typeof STEPS)[number];
const BACK = ["invited", "running"] as const satisfies readonly Step[];

/** The page on which somebody goes on at a stage, by its tab. */
const GOES_ON: Partial<Record<Stage, "invitations" | "minutes">> = { draft: "invitations", minutes: "minutes" };

/** What goes on from here: nothing ends before its day, and what was begun by mistake comes last. */
function stepsOf({ stage, day }: Meeting, today: string) {
  const there = STEPS.filter((step) => canGo(stage, step) && !(step === "minutes" && day > today));
  const isBack = (step: Step) => STAGES.indexOf(step) < STAGES.indexOf(stage);
  return {
    on: there.filter((step) => !isBack(step)),
    back: BACK.filter((step) => there.includes(step) && isBack(step)),
  };
}

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

/** Calls a meeting off, with a word. */
function CancelForm({ t, action }: { t: WorkspaceContext["t"]; action: string }) {
  return (
    <DisclosureDetails summary={t("meetings-office.cancel")}>
      <form method="post" action={action} class="stack stack--small">
        <TextArea name="note" label={t("meetings-office.cancelWhy")} rows={2} maxlength={2000} />
        <Button name="stage" value="cancelled" look="secondary">
          {t("meetings-office.cancel")}
        </Button>
      </form>
    </DisclosureDetails>
  );
}

/** How far the meeting is, and what comes next: for who plans it. */
export function StageBox({ context, meeting }: { context: WorkspaceContext; meeting: Meeting }) {
  const { t, paths, viewer, services } = context;
  if (!canPlan(viewer, meeting)) return <></>;
  const own = paths.intern(`treffen/${meeting.slug}`);
  const today = services.clock.today();
  const { on, back } = stepsOf(meeting, today);
  const tab = services.registry.tabs("meeting").find(({ id }) => id === GOES_ON[meeting.stage]);
  const isNow = tab === undefined && (meeting.stage !== "invited" || meeting.day <= today);
  return (
    <ContactBox title={t("meetings-office.next")}>
      <Note>{t.code("meetings-office.stageHelp", meeting.stage)}</Note>
      <Stack gap="small">
        {tab === undefined ? null : (
          <ButtonLink block href={paths.intern(tab.path(meeting))}>
            {t(tab.id === "minutes" ? "meetings-office.goOn.minutes" : "meetings-office.goOn.invitations")}
          </ButtonLink>
        )}
        {on.map((stage, index) => (
          <StepForm
            action={`${own}/stand`}
            stage={stage}
            label={t.code("meetings-office.step", stage)}
            look={isNow && index === 0 ? "primary" : "secondary"}
          />
        ))}
        {back.map((stage) => (
          <StepForm
            action={`${own}/stand`}
            stage={stage}
            label={t(`meetings-office.stepBack.${stage}`)}
            look="secondary"
          />
        ))}
        {may(viewer, meeting, "details") ? (
          <ButtonLink look="secondary" block href={`${own}/bearbeiten`}>
            {t("meetings-office.edit")}
          </ButtonLink>
        ) : null}
      </Stack>
      {canGo(meeting.stage, "cancelled") ? <CancelForm t={t} action={`${own}/stand`} /> : null}
    </ContactBox>
  );
}
