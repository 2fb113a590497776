import { Button, ButtonRow, type Child, Columns, Heading, Lead, Note, Stack } from "../../../platform/ui/index.ts";
import { OfficeAddress } from "../../accounts/index.ts";
import { type Answering, ASK_BUTTON, FormErrors, type FormState, FormStart } from "../../records/index.ts";
import type { ShownPart } from "../receive.ts";

/** Whom to ask. */
function OfficeBox({ answering: { t, tenant } }: { answering: Answering }) {
  return (
    <Stack gap="small">
      <Heading level={2}>{t("rounds-office.due.help")}</Heading>
      <OfficeAddress tenant={tenant} />
    </Stack>
  );
}

/** Until when something is wanted. */
function lastDay(parts: readonly ShownPart[]): string | undefined {
  return parts
    .flatMap(({ open }) => open.flatMap(({ dueOn }) => dueOn ?? []))
    .toSorted()
    .at(0);
}

function Part({ answering: { t }, part }: { answering: Answering; part: ShownPart }) {
  return (
    <section class="stack" id={part.ask.name}>
      <Heading level={2}>{t(part.ask.label)}</Heading>
      {part.content}
    </section>
  );
}

type DuePage = { answering: Answering; parts: readonly ShownPart[]; state: FormState; aside?: Child };

function Opening({ answering: { t, organisation, how, by }, parts }: DuePage) {
  const open = parts.filter((part) => part.open.length > 0).length;
  const on = lastDay(parts);
  const greeting =
    how === "link" && by !== organisation.name ? t("rounds-office.due.greeting", { name: by }) : undefined;
  return (
    <Stack gap="small">
      <Heading level={1}>{t("rounds-office.due.title", { organisation: organisation.name })}</Heading>
      <Lead>
        {greeting} {open === 0 ? t("rounds-office.due.nothing") : t("rounds-office.due.open", { count: open })}{" "}
        {on === undefined ? null : t("rounds-office.due.until", { on })}
      </Lead>
    </Stack>
  );
}

/** Everything that is due from an organisation: one form with a part for each kind of question. */
export function DuePage(props: DuePage) {
  const { answering, parts, state, aside } = props;
  const { t } = answering;
  const hasFields = parts.some((part) => part.hasFields);
  return (
    <Stack gap="large">
      <Opening {...props} />
      <FormErrors t={t} errors={state.errors} labelOf={(field) => field} />
      <Columns
        main={
          <form class="stack stack--large" method="post" action={answering.here()} novalidate>
            <FormStart name={ASK_BUTTON} value="save" />
            {parts.map((part) => (
              <Part answering={answering} part={part} />
            ))}
            {hasFields ? (
              <ButtonRow>
                <Button name={ASK_BUTTON} value="save">
                  {t("rounds-office.due.send")}
                </Button>
              </ButtonRow>
            ) : null}
          </form>
        }
        side={
          <>
            {aside}
            <OfficeBox answering={answering} />
            {answering.how === "link" ? <Note>{t("rounds-office.due.linkNote")}</Note> : null}
          </>
        }
      />
    </Stack>
  );
}
