import { dayOf } from "../../../platform/clock.ts";
import type { Translator } from "../../../platform/i18n/translate.ts";
import {
  Audience,
  Badge,
  type BadgeKind,
  Button,
  ButtonRow,
  ContactBox,
  Note,
  Steps,
  TextArea,
} from "../../../platform/ui/index.ts";
import type { HistoryEntry } from "../history.ts";
import { isTransition, type State, type Transition } from "../state.ts";

/** What the box needs of a record of any kind. */
export type StatedRecord = { state: string; audience: string; updatedAt: Date };

const BADGES: Record<State, BadgeKind> = {
  draft: "unknown",
  in_review: "info",
  published: "success",
  expired: "warning",
  ended: "unknown",
};

/** The state of a record in a word, with a shape: for lists. */
export function StateBadge({ t, state }: { t: Translator; state: string }) {
  return <Badge kind={BADGES[state as State] ?? "unknown"}>{t.code("records-office.state", state)}</Badge>;
}

/** Who can see the record now: published by its audience, anything else is for its owner and the office. */
export function AudienceLine({ t, record, isOwn }: { t: Translator; record: StatedRecord; isOwn: boolean }) {
  if (record.state === "published")
    return (
      <Audience isPublic={record.audience === "public"}>{t.code("records-office.audience", record.audience)}</Audience>
    );
  const state = t.code("records-office.state", record.state);
  const capital = state.slice(0, 1).toLocaleUpperCase(t.locale) + state.slice(1);
  return (
    <Audience isPublic={false}>
      {t(isOwn ? "records-office.audienceOfDraft.own" : "records-office.audienceOfDraft.other", { state: capital })}
    </Audience>
  );
}

const PATH: readonly State[] = ["draft", "in_review", "published"];

/** Who brought the record into its state, and when: the newest transition of the history. */
function StateSince({ t, record, history }: { t: Translator; record: StatedRecord; history: readonly HistoryEntry[] }) {
  const last = history.find((entry) => isTransition(entry.kind)) ?? history.at(-1);
  if (last === undefined) return <></>;
  const state = record.state as State;
  return (
    <>
      <p>{t(`records-office.stateOnBy.${state}`, { on: dayOf(last.at), by: last.actorName })}</p>
      {last.note === null || last.kind === "imported" ? null : (
        <p>
          {t("records-office.noteOfLast", { by: last.actorName })} {last.note}
        </p>
      )}
      {state === "published" ? null : <Note>{t(`records-office.stateHelp.${state}`)}</Note>}
    </>
  );
}

/** The words of a transition; taking back from review sounds different from taking off the website. */
function labelOf(t: Translator, transition: Exclude<Transition, "expire">, state: string): string {
  if (transition === "withdraw" && state === "in_review") return t("records-office.transition.withdraw_review");
  return t(`records-office.transition.${transition}`);
}

const LEADING: readonly Transition[] = ["publish", "submit", "resume"];

type StateBoxProps = {
  t: Translator;
  record: StatedRecord;
  /** Whether it belongs to the viewer's organisation. */
  isOwn: boolean;
  history: readonly HistoryEntry[];
  /** What this viewer may do with the state, most likely first; the first that leads on is the filled button. */
  transitions: readonly Transition[];
  /** Where the form goes: field `transition`, and `note`. */
  action: string;
};

/**
 * How far a record is: in words, on its path, since when and by whom, who can see it, and what this viewer may do about
 * it, with a word why. One form; the pressed button's value is the transition.
 */
export function StateBox({ t, record, isOwn, history, transitions, action }: StateBoxProps) {
  const current = PATH.indexOf(record.state as State);
  const offered = transitions.filter((one) => one !== "expire");
  return (
    <ContactBox title={t("records-office.stateHeading")}>
      {current === -1 ? (
        <p>
          <StateBadge t={t} state={record.state} />
        </p>
      ) : (
        <Steps
          label={t("records-office.statePath")}
          steps={PATH.map((state) => ({ label: t.code("records-office.state", state) }))}
          current={current}
          doneLabel={t("records-office.stepDone")}
        />
      )}
      <StateSince t={t} record={record} history={history} />
      <p>
        <AudienceLine t={t} record={record} isOwn={isOwn} />
      </p>
      {offered.length === 0 ? null : (
        <form method="post" action={action} class="stack stack--small">
          <TextArea
            name="note"
            id="stand-note"
            label={t("records-office.transitionNote")}
            hint={offered.includes("send_back") ? t("records-office.transitionNoteHint") : undefined}
            optionalMark={t("records-office.optionalMark")}
            maxlength={500}
            rows={offered.includes("send_back") ? 2 : 1}
          />
          <ButtonRow>
            {offered.map((transition, index) => (
              <Button
                name="transition"
                value={transition}
                look={index === 0 && LEADING.includes(transition) ? "primary" : "secondary"}
              >
                {labelOf(t, transition, record.state)}
              </Button>
            ))}
          </ButtonRow>
        </form>
      )}
    </ContactBox>
  );
}
