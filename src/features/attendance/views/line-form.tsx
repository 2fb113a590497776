import { Button, Note, Suggestions, TextField } from "../../../platform/ui/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import { type Line, nameOfSubject, type Status } from "../attendance.ts";

type Props = { context: WorkspaceContext; line: Line; mayMark: boolean };

/** The ways to mark a line, in the order of the thumb. */
const BUTTONS: readonly Status[] = ["present", "excused", "represented"];

const toldOf = ({ t }: WorkspaceContext, line: Line): string[] => [
  ...(line.name === null || line.organisation === null || line.name === line.organisation ? [] : [line.organisation]),
  ...(line.vote === "advisory" ? [t("attendance.advisory")] : []),
  ...(line.cameAs === "guest" ? [t("attendance.guest")] : []),
  ...(line.answer === null ? [] : [t.code("attendance.answer", line.answer)]),
];

/** Who stands in: asked once somebody is represented. */
function Represented({ context: { t }, line }: Props) {
  const subject = nameOfSubject(line.subject);
  return (
    <div class="attendee__by" hidden={line.status !== "represented"} data-by>
      <input
        type="text"
        class="kern-form-input__input"
        name={`durch.${subject}`}
        value={line.representedBy ?? line.deputy ?? ""}
        placeholder={t("attendance.byWhom")}
        aria-label={t("attendance.byWhomOf", { name: line.name ?? line.organisation ?? "" })}
        maxlength={200}
        autocomplete="off"
      />
      <Button look="secondary" name="mark" value={`represented ${subject}`}>
        {t("attendance.saveBy")}
      </Button>
    </div>
  );
}

function MarkButtons(props: Props & { name: string }) {
  const { context, line, name } = props;
  const { t } = context;
  const subject = nameOfSubject(line.subject);
  return (
    <div class="attendee__buttons no-print">
      {BUTTONS.map((status) => (
        <button
          class="attendee__button"
          name="mark"
          value={`${line.status === status ? "none" : status} ${subject}`}
          data-status={status}
          aria-pressed={line.status === status ? "true" : "false"}
          aria-label={`${t.code("attendance.status", status)}: ${name}`}
        >
          {t.code("attendance.status", status)}
        </button>
      ))}
      <Represented {...props} />
    </div>
  );
}

/** One person of the list: who it is, what they answered, a button for each thing that can be said of them. */
export function LineForm(props: Props) {
  const { context, line, mayMark } = props;
  const { t } = context;
  const name = line.name ?? line.organisation ?? t("attendance.nameless");
  const represented = line.representedBy === null ? "" : ` (${line.representedBy})`;
  return (
    <li class="attendee" id={nameOfSubject(line.subject)}>
      <div>
        <b>{name}</b>
        <Note>{toldOf(context, line).join(" · ")}</Note>
      </div>
      {mayMark ? (
        <MarkButtons {...props} name={name} />
      ) : (
        <p>{line.status === null ? "–" : `${t.code("attendance.status", line.status)}${represented}`}</p>
      )}
    </li>
  );
}

/** Somebody who came without being on the list. */
export function GuestForm(props: {
  context: WorkspaceContext;
  action: string;
  state: { typed: Record<string, string[]>; isWrong: boolean };
  organisations: readonly string[];
}) {
  const { context, action, state, organisations } = props;
  const { t } = context;
  const value = (name: string) => state.typed[name]?.at(-1) ?? "";
  return (
    <form class="stack stack--small" method="post" action={action} novalidate>
      <TextField
        name="name"
        label={t("attendance.guestName")}
        value={value("name")}
        error={state.isWrong ? t("ui.error.missing") : undefined}
        autocomplete="off"
        maxlength={200}
        required
      />
      <TextField
        name="organisation"
        label={t("attendance.guestOrganisation")}
        value={value("organisation")}
        optionalMark={t("records-office.optionalMark")}
        autocomplete="off"
        maxlength={300}
        suggestions="einrichtungen"
      />
      <Suggestions id="einrichtungen" words={organisations} />
      <div>
        <Button>{t("attendance.addGuest")}</Button>
      </div>
    </form>
  );
}
