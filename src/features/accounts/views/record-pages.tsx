/** Pages of a kind that organisations own, in the frame of the workspace: its list, an entry, its form. */
import type { JSX } from "hono/jsx/jsx-runtime";
import { type Child, Heading, Lead } from "../../../platform/ui/index.ts";
import {
  ConflictNotice,
  type EditingShown,
  EntryButtons,
  EntryPage,
  type EntryPageProps,
  type FieldWords,
  FormErrors,
  FormStart,
  type KeptEntry,
  type ListedKind,
  RecordList,
  type RecordListProps,
  versionToSave,
  type WorkspaceContext,
} from "../../records/index.ts";
import { workspacePage } from "./workspace-page.tsx";

type OfKind = {
  kind: ListedKind;
  /** Id of the menu entry of its list. */
  menu: string;
};

type ListPage<Entry extends { id: string; slug: string; state: string; title: string }> = OfKind &
  Omit<RecordListProps<Entry>, "kind" | "title" | "enter" | "titleOf"> & { enterLabel: string };

/** The list of a kind. */
export function recordListPage<Entry extends { id: string; slug: string; state: string; title: string }>(
  props: ListPage<Entry>,
): JSX.Element {
  const { context, kind, menu, enterLabel } = props;
  const { t, paths } = context;
  const title = t(kind.list.label);
  return workspacePage(context, {
    title,
    current: menu,
    children: (
      <RecordList
        {...props}
        kind={kind.kind}
        title={title}
        enter={{ href: paths.intern(`${kind.list.path}/neu`), label: enterLabel }}
        titleOf={(entry) => entry.title}
      />
    ),
  });
}

/** An entry's page. */
export function recordPage(props: EntryPageProps & OfKind): JSX.Element {
  const { context, kind, menu, entry } = props;
  return workspacePage(context, {
    title: entry.title,
    current: menu,
    trail: [{ href: context.paths.intern(kind.list.path), label: context.t(kind.list.label) }],
    bands: true,
    children: <EntryPage {...props} />,
  });
}

type FormPage = OfKind &
  EditingShown<KeptEntry & { title: string }> & {
    context: WorkspaceContext;
    /** The title in the window, where the heading is another. */
    windowTitle?: string;
    title: string;
    lead: string;
    /** How the fields are called in the summary of faults, and told in what others changed meanwhile. */
    labelOf(field: string): string;
    words: FieldWords;
    /** Between the faults and the heading, and below it. */
    above?: Child;
    below?: Child;
    /** The fields. */
    children: Child;
  };

/** The form of an entry; keeps everything as typed. */
export function recordFormPage(props: FormPage): JSX.Element {
  const { context, kind, entry, state, missed, title } = props;
  const { t, paths } = context;
  const list = paths.intern(kind.list.path);
  const own = entry === undefined ? undefined : { href: paths.intern(kind.internPath(entry)), label: entry.title };
  return workspacePage(context, {
    title: props.windowTitle ?? title,
    current: props.menu,
    trail: [{ href: list, label: t(kind.list.label) }, ...(own === undefined ? [] : [own])],
    children: (
      <>
        <FormErrors t={t} errors={state.errors} labelOf={props.labelOf} />
        {missed === undefined || own === undefined ? null : (
          <ConflictNotice t={t} events={missed} fields={props.words} currentHref={own.href} />
        )}
        {props.above}
        <Heading level={1}>{title}</Heading>
        <Lead>{props.lead}</Lead>
        {props.below}
        <form method="post" action={own === undefined ? list : `${own.href}/bearbeiten`} class="stack" novalidate>
          <FormStart name="then" value="draft" />
          {entry === undefined ? null : (
            <input type="hidden" name="version" value={versionToSave({ entry, state, missed })} />
          )}
          {props.children}
          <EntryButtons context={context} isNew={entry === undefined} missed={missed} cancelHref={own?.href ?? list} />
        </form>
      </>
    ),
  });
}
