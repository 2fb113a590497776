import { Button, ButtonRow, Checkbox, SelectField, TextArea } from "../../../platform/ui/index.ts";
import type { AgendaItem, Meeting } from "../../meetings/index.ts";
import { type FormState, readerOf, type WorkspaceContext } from "../../records/index.ts";

/** For which item, what is asked, which tables. */
export function OpenForm({
  context: { t, paths },
  meeting,
  items,
  state,
}: {
  context: WorkspaceContext;
  meeting: Meeting;
  items: readonly AgendaItem[];
  state: FormState;
}) {
  const read = readerOf(t, state);
  const open = items.filter((item) => item.state === "planned" || item.state === "running");
  const running = items.find((item) => item.state === "running");
  return (
    <form class="stack" method="post" action={paths.intern(`treffen/${meeting.slug}/tische`)} novalidate>
      <SelectField
        {...read.field("itemId", t("tables-office.field.item"), { required: true })}
        value={read.text("itemId") || running?.id || ""}
        emptyLabel={t("tables-office.choose")}
        options={open.map(({ id, title }) => ({
          value: id,
          label: `${items.findIndex((one) => one.id === id) + 1}. ${title}`,
        }))}
      />
      <TextArea
        {...read.field("question", t("tables-office.field.question"))}
        hint={t("tables-office.hint.question")}
        rows={2}
        maxlength={500}
      />
      <TextArea
        {...read.field("names", t("tables-office.field.names"))}
        hint={t("tables-office.hint.names")}
        rows={4}
        maxlength={3000}
      />
      <Checkbox
        name="onScreen"
        label={t("tables-office.field.onScreen")}
        hint={t("tables-office.hint.onScreen")}
        checked={read.all("onScreen").length > 0}
      />
      <ButtonRow>
        <Button>{t("tables-office.openTables")}</Button>
      </ButtonRow>
    </form>
  );
}
