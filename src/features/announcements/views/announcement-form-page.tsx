import type { JSX } from "hono/jsx/jsx-runtime";
import {
  Button,
  ButtonLink,
  ButtonRow,
  Heading,
  Lead,
  Note,
  Notice,
  Stack,
  TextArea,
  TextField,
} from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import { FormErrors, FormStart, type FormState, readerOf, type WorkspaceContext } from "../../records/index.ts";
import { type Announcement, pathOf } from "../announcement.ts";

type Props = {
  context: WorkspaceContext;
  group: { slug: string; title: string };
  /** Undefined: something new. */
  announcement?: Announcement | undefined;
  /** How many hear of it at once. */
  readers: number;
  state: FormState;
  isConflict?: boolean;
};

function Fields({ context: { t, paths }, group, announcement, state }: Props) {
  const form = readerOf(t, state);
  const isNew = announcement === undefined;
  const list = paths.intern(`gremien/${group.slug}/mitteilungen`);
  return (
    <form
      class="stack"
      method="post"
      action={isNew ? list : paths.intern(`${pathOf(announcement)}/bearbeiten`)}
      novalidate
    >
      <FormStart />
      <input type="hidden" name="version" value={form.text("version")} />
      <TextField
        {...form.field("title", t("announcements.field.title"), { required: true })}
        required
        maxlength={200}
      />
      <TextArea
        {...form.field("body", t("announcements.field.body"))}
        hint={t("announcements.bodyHint")}
        rows={12}
        maxlength={40_000}
      />
      {isNew ? <Note>{t("announcements.filesLater")}</Note> : null}
      <ButtonRow>
        <Button>{t(isNew ? "announcements.send" : "announcements.save")}</Button>
        <ButtonLink look="text" href={isNew ? list : paths.intern(pathOf(announcement))}>
          {t("ui.cancel")}
        </ButtonLink>
      </ButtonRow>
    </form>
  );
}

/** What is typed for something new, or changed. */
export function announcementFormPage(props: Props): JSX.Element {
  const { context, group, announcement, state, readers, isConflict = false } = props;
  const { t, paths } = context;
  const title = t(announcement === undefined ? "announcements.new" : "announcements.edit");
  return workspacePage(context, {
    title,
    current: "announcements",
    trail: [
      { href: paths.intern(`gremien/${group.slug}`), label: group.title },
      { href: paths.intern(`gremien/${group.slug}/mitteilungen`), label: t("announcements.title") },
    ],
    children: (
      <Stack>
        <FormErrors
          t={t}
          errors={state.errors}
          labelOf={(field) => t(field === "title" ? "announcements.field.title" : "announcements.field.body")}
        />
        {isConflict ? (
          <Notice kind="warning" live title={t("announcements.conflict")}>
            {t("announcements.conflictHelp")}
          </Notice>
        ) : null}
        <Heading level={1}>{title}</Heading>
        <Lead>
          {announcement === undefined
            ? t("announcements.goesTo", { group: group.title, count: readers })
            : t("announcements.changes")}
        </Lead>
        <Fields {...props} />
      </Stack>
    ),
  });
}
