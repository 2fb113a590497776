import type { JSX } from "hono/jsx/jsx-runtime";
import {
  Band,
  Button,
  ButtonLink,
  ButtonRow,
  Heading,
  Lead,
  Notice,
  SelectField,
  TextField,
} from "../../../platform/ui/index.ts";
import { FormErrors, FormStart, type FormState, readerOf, type WorkspaceContext } from "../../records/index.ts";
import type { AgendaItem } from "../agenda.ts";
import type { Meeting } from "../meeting.ts";
import { agendaAddress } from "./agenda-form.tsx";
import { meetingPage } from "./meeting-page.tsx";

type TakeOnPage = {
  context: WorkspaceContext;
  meeting: Meeting;
  item: AgendaItem;
  state: FormState;
  organisations: readonly { id: string; name: string }[];
  /** Whether what the item is about still waits for somebody, and the meeting is on. */
  isWaiting: boolean;
};

function TakeOnForm({ context, meeting, item, state, organisations }: TakeOnPage) {
  const { t, paths } = context;
  const form = readerOf(t, state);
  return (
    <form
      method="post"
      action={agendaAddress({ context, meeting }, `/${item.id}/zusage`)}
      class="stack stack--small"
      novalidate
    >
      <FormStart />
      <SelectField
        {...form.field("organisationId", t("meetings-office.takeOn.organisationId"))}
        emptyLabel={t("meetings-office.nobody")}
        options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField
        {...form.field("name", t("meetings-office.takeOn.name"))}
        hint={t("meetings-office.takeOn.nameHint")}
        maxlength={200}
      />
      <ButtonRow>
        <Button>{t("meetings-office.takeOn.send")}</Button>
        <ButtonLink look="text" href={`${paths.intern(`treffen/${meeting.slug}`)}#punkt-${item.id}`}>
          {t("ui.cancel")}
        </ButtonLink>
      </ButtonRow>
    </form>
  );
}

/** Who takes on in the room what an item of the agenda is about. */
export function takeOnPage(props: TakeOnPage): JSX.Element {
  const { context, meeting, item, state, isWaiting } = props;
  const { t } = context;
  return meetingPage(context, meeting, {
    tab: "agenda",
    title: t("meetings-office.takeOn.title"),
    children: (
      <Band>
        <FormErrors
          t={t}
          errors={state.errors}
          labelOf={(field) => t(`meetings-office.takeOn.${field === "name" ? "name" : "organisationId"}`)}
        />
        <Heading level={2}>{t("meetings-office.takeOn.title")}</Heading>
        <Lead>{item.record?.title ?? item.title}</Lead>
        {isWaiting ? <TakeOnForm {...props} /> : <Notice kind="info">{t("meetings-office.takeOn.nothing")}</Notice>}
      </Band>
    ),
  });
}
