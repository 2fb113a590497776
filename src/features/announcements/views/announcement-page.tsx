import type { JSX } from "hono/jsx/jsx-runtime";
import { dayOf, timeOf } from "../../../platform/clock.ts";
import {
  Button,
  ButtonLink,
  ButtonRow,
  Ends,
  Heading,
  Lead,
  Markdown,
  Note,
  Stack,
  TextArea,
} from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import { type Download, DownloadList } from "../../files/index.ts";
import {
  type FieldWords,
  FormErrors,
  type FormState,
  type HistoryEntry,
  HistorySection,
  readerOf,
  type WorkspaceContext,
} from "../../records/index.ts";
import { type Announcement, type Comment, pathOf } from "../announcement.ts";

type Props = {
  context: WorkspaceContext;
  announcement: Announcement;
  comments: readonly Comment[];
  files: readonly Download[];
  history: readonly HistoryEntry[];
  leads: boolean;
  state: FormState;
};

/** What was said to it, and by whom; one's own words can be taken away. */
function Comments({ context: { t, paths, viewer }, announcement, comments, leads }: Props) {
  return (
    <ol class="history">
      {comments.map(({ id, author, text, saidAt, membershipId }) => (
        <li id={`k-${id}`}>
          <div>
            <b>{author}</b>
            <Note>{t("announcements.saidAt", { on: dayOf(saidAt), at: timeOf(saidAt) })}</Note>
          </div>
          <div class="stack stack--small">
            {text.split(/\n{2,}/u).map((paragraph) => (
              <p>{paragraph}</p>
            ))}
            {leads || membershipId === viewer.membershipId ? (
              <form method="post" action={paths.intern(`${pathOf(announcement)}/kommentare/${id}/loeschung`)}>
                <Button look="text" small fullLabel={t("announcements.removeCommentOf", { author })}>
                  {t("announcements.removeComment")}
                </Button>
              </form>
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  );
}

function Say({ context: { t, paths }, announcement, state }: Props) {
  return (
    <form
      class="stack stack--small"
      method="post"
      action={paths.intern(`${pathOf(announcement)}/kommentare`)}
      novalidate
    >
      <TextArea
        {...readerOf(t, state).field("text", t("announcements.comment"), { required: true })}
        hint={t("announcements.commentHint", { group: announcement.group.title })}
        rows={4}
        maxlength={4000}
        required
      />
      <div>
        <Button>{t("announcements.say")}</Button>
      </div>
    </form>
  );
}

function Files({ context: { t, paths }, announcement, files, leads }: Props) {
  if (files.length === 0 && !leads) return <></>;
  return (
    <section class="stack stack--small">
      <DownloadList
        t={t}
        downloads={files.map((file) => ({
          ...file,
          href: paths.intern(`dateien/${file.id}`),
          shownTitle: { text: file.title, state: "done" },
        }))}
      />
      {leads ? (
        <p>
          <a href={paths.intern(`${pathOf(announcement)}/dateien`)}>{t("announcements.keepFiles")}</a>
        </p>
      ) : null}
    </section>
  );
}

function Keep({ context: { t, paths }, announcement }: Props) {
  const here = paths.intern(pathOf(announcement));
  return (
    <ButtonRow>
      <ButtonLink look="secondary" href={`${here}/bearbeiten`}>
        {t("announcements.edit")}
      </ButtonLink>
      <form method="post" action={`${here}/ruecknahme`}>
        <Button look="text">{t("announcements.withdraw")}</Button>
      </form>
    </ButtonRow>
  );
}

const fieldWords = (t: WorkspaceContext["t"]): FieldWords => ({
  title: { label: t("announcements.field.title") },
  body: { label: t("announcements.field.body") },
});

/** What was told, its files, and what others said to it. */
export function announcementPage(props: Props): JSX.Element {
  const { context, announcement, comments, history, leads, state } = props;
  const { t, paths } = context;
  const { group, title, author, toldAt } = announcement;
  return workspacePage(context, {
    title,
    current: "announcements",
    trail: [
      { href: paths.intern(`gremien/${group.slug}`), label: group.title },
      { href: paths.intern(`gremien/${group.slug}/mitteilungen`), label: t("announcements.title") },
    ],
    children: (
      <Stack gap="large">
        <Stack>
          <FormErrors t={t} errors={state.errors} labelOf={() => t("announcements.comment")} />
          <Ends>
            <Heading level={1}>{title}</Heading>
            {leads ? <Keep {...props} /> : null}
          </Ends>
          <Lead>{t("announcements.line", { author, on: dayOf(toldAt) })}</Lead>
          {announcement.body === "" ? null : <Markdown source={announcement.body} />}
          <Note>{t("announcements.seenBy", { group: group.title })}</Note>
        </Stack>
        <Files {...props} />
        <section class="stack" id="kommentare">
          <Heading level={2}>{t("announcements.commentsTitle")}</Heading>
          {comments.length === 0 ? <Note>{t("announcements.noComments")}</Note> : <Comments {...props} />}
          <Say {...props} />
        </section>
        {leads ? <HistorySection t={t} history={history} fields={fieldWords(t)} /> : null}
      </Stack>
    ),
  });
}
