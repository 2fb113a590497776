import {
  Button,
  EmptyState,
  ErrorSummary,
  FileField,
  Heading,
  Lead,
  Note,
  RadioGroup,
  Stack,
  Table,
} from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import type { ImportKind } from "../kinds.ts";
import type { findImports } from "../store.ts";
import { ImportSteps } from "./frame.tsx";

type Listed = Awaited<ReturnType<typeof findImports>>[number];
type Props = {
  context: WorkspaceContext;
  imports: Listed[];
  kinds: readonly ImportKind[];
  errors?: { field: string; message: string }[];
  kind?: string;
};

function UploadForm({ context, kinds, errors = [], kind }: Props) {
  const { t, paths } = context;
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;
  return (
    <form method="post" action={paths.intern("einlesen")} enctype="multipart/form-data" class="stack" novalidate>
      <RadioGroup
        name="art"
        label={t("importing.upload.kind")}
        choices={[
          ...(kinds.length > 1 ? [{ value: "", label: t("importing-check.kindGuess") }] : []),
          ...kinds.map((one) => ({ value: one, label: t.code("importing.kind", one) })),
        ]}
        value={kinds.length === 1 ? kinds[0] : (kind ?? "")}
        error={errorOf("art")}
      />
      <FileField
        name="datei"
        label={t("importing.upload.file")}
        hint={t("importing.upload.fileHint")}
        accept=".xlsx,.ods,.csv,.txt"
        error={errorOf("datei")}
      />
      <p>
        <Button>{t("importing.upload.send")}</Button>
      </p>
    </form>
  );
}

function Previous({ context, imports }: Pick<Props, "context" | "imports">) {
  const { t, paths } = context;
  if (imports.length === 0) return <EmptyState title={t("importing.upload.none")} />;
  return (
    <Table
      caption={t("importing.upload.previous")}
      quietCaption
      rows={imports}
      columns={[
        {
          label: t("importing.upload.file"),
          rowHeader: true,
          cell: (row) => <a href={paths.intern(`einlesen/${row.id}`)}>{row.file_name}</a>,
        },
        { label: t("importing.upload.kind"), cell: (row) => t.code("importing.kind", row.kind) },
        { label: t("importing.upload.when"), cell: (row) => t.dateTime(row.uploaded_at) },
        { label: t("importing.upload.who"), cell: (row) => row.uploaded_by_name },
        { label: t("importing.upload.state"), cell: (row) => t.code("importing.state", row.state) },
      ]}
    />
  );
}

/** Where a list is handed in, and those handed in before. */
export function uploadPage(props: Props) {
  const { context, kinds, errors = [] } = props;
  const { t, paths } = context;
  return workspacePage(context, {
    title: t("importing.upload.title"),
    current: "importing",
    children: (
      <Stack>
        {errors.length === 0 ? null : (
          <ErrorSummary
            title={t("ui.errorSummary", { count: errors.length })}
            problems={errors.map((error) => ({ fieldId: error.field, message: error.message }))}
          />
        )}
        <Heading level={1}>{t("importing.upload.title")}</Heading>
        <ImportSteps context={context} current={0} />
        <Lead>{t("importing.upload.lead")}</Lead>
        <UploadForm {...props} />
        <Note>
          {t("importing.upload.template")}{" "}
          {kinds.map((kind, index) => (
            <>
              {index === 0 ? "" : " · "}
              <a href={paths.intern(`einlesen/vorlage/${kind}`)}>{t.code("importing.kind", kind)}</a>
            </>
          ))}
        </Note>
        <Heading level={2}>{t("importing.upload.previous")}</Heading>
        <Previous {...props} />
      </Stack>
    ),
  });
}
