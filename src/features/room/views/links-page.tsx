import type { JSX } from "hono/jsx/jsx-runtime";
import { Badge, Band, Button, ButtonLink, Heading, Note, Stack, Table, TextField } from "../../../platform/ui/index.ts";
import { dayOf } from "../../../platform/clock.ts";
import { type Meeting, meetingPage } from "../../meetings/index.ts";
import { FormErrors, type FormState, readerOf, type WorkspaceContext } from "../../records/index.ts";
import { lastDayOf, type ModeratorLink } from "../links.ts";

type LinksPage = {
  context: WorkspaceContext;
  meeting: Meeting;
  links: readonly ModeratorLink[];
  /** Whether the time for links to this meeting is over. */
  isOver: boolean;
  state: FormState;
};

const hereOf = ({ context: { paths }, meeting }: LinksPage): string =>
  paths.intern(`treffen/${meeting.slug}/raum/moderation`);

function SendForm(props: LinksPage) {
  const { t } = props.context;
  const read = readerOf(t, props.state);
  return (
    <form class="stack" method="post" action={hereOf(props)} novalidate>
      <TextField
        {...read.field("name", t("room.moderators.name"), { required: true })}
        maxlength={200}
        autocomplete="off"
      />
      <TextField
        {...read.field("email", t("room.moderators.email"), { required: true })}
        type="email"
        maxlength={200}
        autocomplete="off"
      />
      <div>
        <Button>{t("room.moderators.send")}</Button>
      </div>
    </form>
  );
}

function Links(props: LinksPage) {
  const { context, links } = props;
  const { t, services } = context;
  const isLate = lastDayOf(props.meeting) < services.clock.today();
  return (
    <Table
      caption={t("room.moderators.list")}
      quietCaption
      rows={[...links]}
      columns={[
        { label: t("room.moderators.name"), rowHeader: true, cell: ({ name }) => name },
        { label: t("room.moderators.email"), cell: ({ email }) => email },
        { label: t("room.moderators.sent"), cell: ({ sentAt }) => t.date(dayOf(sentAt), "short") },
        {
          label: t("room.moderators.state"),
          cell: ({ revokedAt }) =>
            revokedAt !== null || isLate ? (
              <Badge kind="unknown">{t("room.moderators.ended")}</Badge>
            ) : (
              <Badge kind="success">{t("room.moderators.valid")}</Badge>
            ),
        },
        {
          label: t("room.moderators.do"),
          cell: ({ id, name, revokedAt }) =>
            revokedAt !== null || isLate ? (
              ""
            ) : (
              <form method="post" action={`${hereOf(props)}/${id}/ende`}>
                <Button look="secondary" small fullLabel={t("room.moderators.endFull", { name })}>
                  {t("room.moderators.end")}
                </Button>
              </form>
            ),
        },
      ]}
    />
  );
}

/** Links of moderators from outside: send one, see whose there are, end them. */
export function linksPage(props: LinksPage): JSX.Element {
  const { context, meeting, links, isOver } = props;
  const { t, paths } = context;
  return meetingPage(context, meeting, {
    tab: "room",
    title: t("room.moderators.title"),
    children: (
      <Band>
        <Stack gap="large">
          <FormErrors
            t={t}
            errors={props.state.errors}
            labelOf={(field) => t(field === "name" ? "room.moderators.name" : "room.moderators.email")}
          />
          <Stack>
            <Heading level={2}>{t("room.moderators.title")}</Heading>
            <Note>{t("room.moderators.lead", { on: lastDayOf(meeting) })}</Note>
            {links.length === 0 ? null : <Links {...props} />}
          </Stack>
          {isOver ? <Note>{t("room.moderators.over")}</Note> : <SendForm {...props} />}
          <div>
            <ButtonLink look="text" href={paths.intern(`treffen/${meeting.slug}/raum`)}>
              {t("room.moderators.back")}
            </ButtonLink>
          </div>
        </Stack>
      </Band>
    ),
  });
}
