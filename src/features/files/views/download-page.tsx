import type { JSX } from "hono/jsx/jsx-runtime";
import { Button, ButtonLink, ButtonRow, Heading, Lead, Note, Notice } from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import { FormErrors, FormStart, type FormState, type WorkspaceContext } from "../../records/index.ts";
import { type Download, tellFile } from "../file.ts";
import type { DownloadPlace } from "../keeping.tsx";
import { DownloadFields, fieldName } from "./fields.tsx";

type Props = {
  context: WorkspaceContext;
  place: DownloadPlace;
  list: string;
  file: Download;
  state: FormState;
  /** Somebody was faster: the form holds what was typed, above it stands what is there now. */
  isConflict: boolean;
};

function Faster({ context: { t }, file }: Props) {
  return (
    <Notice kind="warning" live title={t("records-office.conflictUnknown")}>
      <p>{t("records-office.file.now", { title: file.title })}</p>
    </Notice>
  );
}

function Removal({ context: { t }, list, file }: Props) {
  return (
    <section class="stack">
      <Heading level={2}>{t("records-office.file.remove")}</Heading>
      <Note>{t("records-office.file.removeHelp")}</Note>
      <form method="post" action={`${list}/${file.id}/loeschung`}>
        <Button look="secondary">{t("records-office.file.remove")}</Button>
      </form>
    </section>
  );
}

/** One download: what is said of it, another file in its place, and the way to take it away. */
export function downloadPage(props: Props): JSX.Element {
  const { context, place, list, file, state, isConflict } = props;
  const { t, paths } = context;
  const version = state.typed["version"]?.at(-1) ?? String(file.version);
  return workspacePage(context, {
    title: file.title,
    current: place.current,
    trail: [
      ...place.trail,
      { href: place.href, label: place.title },
      { href: list, label: t("records-office.file.downloads") },
    ],
    children: (
      <>
        <FormErrors t={t} errors={state.errors} labelOf={(field) => fieldName(t, field)} />
        {isConflict ? <Faster {...props} /> : null}
        <Heading level={1}>{file.title}</Heading>
        <Lead>
          <a href={paths.intern(`dateien/${file.id}`)}>{tellFile(t, file)}</a>
        </Lead>
        <form method="post" action={`${list}/${file.id}`} enctype="multipart/form-data" class="stack" novalidate>
          <FormStart />
          <input type="hidden" name="version" value={version} />
          <DownloadFields t={t} state={state} isNew={false} />
          <ButtonRow>
            <Button>{t(isConflict ? "records-office.saveAnyway" : "records-office.form.save")}</Button>
            <ButtonLink look="text" href={list}>
              {t("ui.cancel")}
            </ButtonLink>
          </ButtonRow>
        </form>
        <Removal {...props} />
      </>
    ),
  });
}
