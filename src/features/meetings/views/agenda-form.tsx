import { Button, ButtonLink, Heading, SelectField, ShortFields, TextField } from "../../../platform/ui/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import { type AgendaItem, ITEM_KINDS } from "../agenda.ts";
import type { Meeting } from "../meeting.ts";

type InMeeting = { context: WorkspaceContext; meeting: Meeting };

/** Where the forms of an agenda are sent. */
export const agendaAddress = ({ context, meeting }: InMeeting, rest = ""): string =>
  context.paths.intern(`treffen/${meeting.slug}/tagesordnung${rest}`);

/** Up, down, change: the small buttons of an item. */
export function AgendaButtons({
  context,
  meeting,
  items,
  index,
}: InMeeting & { items: readonly AgendaItem[]; index: number }) {
  const { t } = context;
  const item = items[index];
  if (item === undefined) return <></>;
  const at = agendaAddress({ context, meeting }, `/${item.id}`);
  const move = (direction: "up" | "down") => (
    <form method="post" action={`${at}/platz`}>
      <Button
        look="text"
        small
        name="direction"
        value={direction}
        fullLabel={t(`meetings-office.move.${direction}Full`, { title: item.title })}
      >
        {t(`meetings-office.move.${direction}`)}
      </Button>
    </form>
  );
  return (
    <>
      {index === 0 ? null : move("up")}
      {index === items.length - 1 ? null : move("down")}
      <ButtonLink look="text" small href={at} fullLabel={t("meetings-office.item.editFull", { title: item.title })}>
        {t("meetings-office.item.edit")}
      </ButtonLink>
    </>
  );
}

/** One more item in a line: its title, what it is for, how long. */
export function QuickItem({ context, meeting }: InMeeting) {
  const { t } = context;
  return (
    <form method="post" action={agendaAddress({ context, meeting })} class="box stack stack--small" novalidate>
      <Heading level={3}>{t("meetings-office.item.add")}</Heading>
      <TextField name="title" label={t("meetings-office.item.title")} required maxlength={300} />
      <ShortFields>
        <SelectField
          name="kind"
          label={t("meetings-office.item.kind")}
          value="information"
          options={ITEM_KINDS.map((kind) => ({ value: kind, label: t.code("meetings-office.itemKind", kind) }))}
        />
        <TextField name="minutes" label={t("meetings-office.item.minutes")} inputmode="numeric" width="short" />
      </ShortFields>
      <TextField
        name="speaker"
        label={t("meetings-office.item.speaker")}
        optionalMark={t("records-office.optionalMark")}
      />
      <div>
        <Button look="secondary">{t("meetings-office.item.addButton")}</Button>
      </div>
    </form>
  );
}
