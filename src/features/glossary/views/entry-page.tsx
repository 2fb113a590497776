import { Button, ButtonRow, Heading, Note, Stack } from "../../../platform/ui/index.ts";
import type { FormState, WorkspaceContext } from "../../records/index.ts";
import type { Entry } from "../entry.ts";
import { EntryErrors, EntryFields } from "./entry-fields.tsx";

/** One word of the glossary: change it, or take it out. */
export function EntryPage({ context, entry, state }: { context: WorkspaceContext; entry: Entry; state: FormState }) {
  const { t, paths } = context;
  const here = paths.intern(`glossar/${entry.id}`);
  return (
    <Stack>
      <EntryErrors context={context} state={state} />
      <Heading level={1}>
        <bdi dir="auto">{entry.phrase}</bdi>
      </Heading>
      <form class="stack" method="post" action={here} novalidate>
        <EntryFields context={context} state={state} />
        <ButtonRow>
          <Button>{t("glossary-office.save")}</Button>
        </ButtonRow>
      </form>
      <form method="post" action={`${here}/loeschung`}>
        <Button look="secondary">{t("glossary-office.delete")}</Button>
      </form>
      <Note>
        {t("glossary-office.lastChange", { by: entry.updatedBy, on: entry.updatedAt.toISOString().slice(0, 10) })}
      </Note>
    </Stack>
  );
}
