import type { JSX } from "hono/jsx/jsx-runtime";
import { Button, ButtonLink, ButtonRow, Heading, Suggestions } from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import {
  ConflictNotice,
  FormErrors,
  type FormState,
  FormStart,
  type HistoryEntry,
  type WorkspaceContext,
} from "../../records/index.ts";
import type { Result } from "../result.ts";
import type { Nameable } from "../who.ts";
import { MainFields, MoreFields, NAMEABLE } from "./result-form.tsx";
import { FIELDS, wordsOf } from "./result-words.ts";

export type ResultFormPage = {
  context: WorkspaceContext;
  /** undefined: a new one, whose line was not complete. */
  result: Result | undefined;
  meeting: { slug: string; title: string };
  state: FormState;
  missed?: readonly HistoryEntry[] | undefined;
  items: readonly { id: string; title: string }[];
  nameable: readonly Nameable[];
};

/** The form of a result; keeps everything as typed. */
export function resultFormPage(props: ResultFormPage): JSX.Element {
  const { context, result, meeting, state, missed, nameable } = props;
  const { t, paths } = context;
  const minutes = paths.intern(`treffen/${meeting.slug}/protokoll`);
  const own = result === undefined ? minutes : paths.intern(`ergebnisse/${result.slug}`);
  const version = missed === undefined ? state.typed["version"]?.at(-1) : String(result?.version ?? 1);
  return workspacePage(context, {
    title: t(result === undefined ? "minutes-office.add" : "minutes-office.edit"),
    current: "meetings",
    trail: [
      { href: paths.intern("treffen"), label: t("meetings-office.title") },
      { href: paths.intern(`treffen/${meeting.slug}`), label: meeting.title },
      { href: minutes, label: t("minutes-office.title") },
    ],
    children: (
      <>
        <FormErrors
          t={t}
          errors={state.errors}
          labelOf={(field) => t.code("minutes-office.field", FIELDS.find((name) => name === field) ?? field)}
        />
        {missed === undefined ? null : <ConflictNotice t={t} events={missed} fields={wordsOf(t)} currentHref={own} />}
        <Heading level={1}>{t(result === undefined ? "minutes-office.add" : "minutes-office.edit")}</Heading>
        <Suggestions id={NAMEABLE} words={nameable.map(({ label }) => label)} />
        <form
          method="post"
          action={result === undefined ? `${minutes}/ergebnisse` : `${own}/bearbeiten`}
          class="stack"
          novalidate
        >
          <FormStart />
          {version === undefined ? null : <input type="hidden" name="version" value={version} />}
          <MainFields context={context} state={state} />
          <MoreFields context={context} state={state} items={props.items} />
          <ButtonRow>
            <Button>{t(missed === undefined ? "minutes-office.saveResult" : "records-office.saveAnyway")}</Button>
            <ButtonLink look="text" href={own}>
              {t("minutes-office.back")}
            </ButtonLink>
          </ButtonRow>
        </form>
      </>
    ),
  });
}
