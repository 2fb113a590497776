import type { JSX } from "hono/jsx/jsx-runtime";
import {
  Button,
  ButtonLink,
  ButtonRow,
  Checkbox,
  CheckboxGroup,
  EmptyState,
  Heading,
  Lead,
  Note,
  Notice,
  RadioGroup,
  Stack,
  Table,
} from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import { FormErrors, type FormState, readerOf, type WorkspaceContext } from "../../records/index.ts";
import { excerptOf, keyOfTrace, REASONS, type Trace, type Wanted } from "../trace.ts";

type Props = {
  context: WorkspaceContext;
  wanted: Wanted;
  traces: readonly Trace[];
  state: FormState;
  /** Something has changed since the page was made. */
  isLate: boolean;
};

/** Places that can be spared one by one; of more than these, all go. */
const MOST_SPARED = 300;

/** What was looked for goes along with every button. */
function Asked({ context: { t }, state }: Props) {
  const form = readerOf(t, state);
  return (
    <>
      <input type="hidden" name="names" value={form.text("names")} />
      <input type="hidden" name="marks" value={form.text("marks")} />
    </>
  );
}

const placeOf = ({ t }: WorkspaceContext, { place }: Trace): string => t.code("privacy-office.place", place);

function Found({ context, traces, wanted }: Props) {
  const { t } = context;
  return (
    <Table
      caption={t("privacy-office.found", { count: traces.length })}
      rows={[...traces]}
      columns={[
        { label: t("privacy-office.column.place"), rowHeader: true, cell: (trace) => placeOf(context, trace) },
        { label: t("privacy-office.column.part"), cell: ({ part }) => part },
        {
          label: t("privacy-office.column.said"),
          cell: ({ said }) => (
            <span class="typed" dir="auto">
              {excerptOf(said, wanted)}
            </span>
          ),
        },
      ]}
    />
  );
}

/** What goes, why, and that it cannot be undone. */
function Erase(props: Props) {
  const { context, traces, wanted, state } = props;
  const { t, paths } = context;
  const form = readerOf(t, state);
  const rows = [...new Map(traces.map((trace) => [keyOfTrace(trace), trace])).values()];
  return (
    <form method="post" action={paths.intern("eigene-daten/loeschung")} class="stack" novalidate>
      <Heading level={2}>{t("privacy-office.erase.title")}</Heading>
      <p>{t("privacy-office.erase.help")}</p>
      <Asked {...props} />
      <input type="hidden" name="mark" value={form.text("mark")} />
      {rows.length > MOST_SPARED ? null : (
        <CheckboxGroup
          name="keep"
          label={t("privacy-office.erase.keep")}
          hint={t("privacy-office.erase.keepHint")}
          values={form.all("keep")}
          choices={rows.map((trace, index) => ({
            value: keyOfTrace(trace),
            id: `keep-${index}`,
            label: `${placeOf(context, trace)}: ${excerptOf(trace.said, wanted).slice(0, 140)}`,
          }))}
        />
      )}
      <RadioGroup
        name="reason"
        label={t("privacy-office.field.reason")}
        value={form.text("reason")}
        error={form.error("reason")}
        choices={REASONS.map((reason) => ({ value: reason, label: t(`privacy-office.reason.${reason}`) }))}
      />
      <Checkbox
        name="sure"
        label={t("privacy-office.erase.sure")}
        hint={t("privacy-office.erase.sureHint")}
        error={form.error("sure")}
      />
      <ButtonRow>
        <Button look="secondary">{t("privacy-office.erase.button")}</Button>
        <ButtonLink look="text" href={paths.intern("eigene-daten")}>
          {t("ui.cancel")}
        </ButtonLink>
      </ButtonRow>
    </form>
  );
}

/** Everything that is stored on a person, to read, to print, to take along; and the way to erase it. */
export function foundPage(props: Props): JSX.Element {
  const { context, traces, wanted, state, isLate } = props;
  const { t, paths, services } = context;
  const title = t("privacy-office.foundTitle");
  return workspacePage(context, {
    title,
    current: "privacy",
    trail: [{ href: paths.intern("eigene-daten"), label: t("privacy-office.title") }],
    children: (
      <Stack gap="large">
        <Stack>
          <FormErrors t={t} errors={state.errors} labelOf={(field) => t.code("privacy-office.field", field)} />
          {isLate ? (
            <Notice kind="warning" live>
              {t("privacy-office.late")}
            </Notice>
          ) : null}
          <Heading level={1}>{title}</Heading>
          <Lead>
            {t("privacy-office.foundLead", {
              words: t.list([...wanted.names, ...wanted.marks]),
              on: services.clock.today(),
            })}
          </Lead>
        </Stack>
        {traces.length === 0 ? (
          <EmptyState title={t("privacy-office.nothing")}>{t("privacy-office.nothingText")}</EmptyState>
        ) : (
          <>
            <form method="post" action={paths.intern("eigene-daten/auskunft.json")}>
              <Asked {...props} />
              <Button look="secondary" icon="download">
                {t("privacy-office.download")}
              </Button>
            </form>
            <Found {...props} />
            <Note>{t("privacy-office.backups")}</Note>
            <Erase {...props} />
          </>
        )}
      </Stack>
    ),
  });
}
