import type { JSX } from "hono/jsx/jsx-runtime";
import { Button, ButtonLink, ButtonRow, EmptyState, Heading, Lead, Note, Table } from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import { FormErrors, FormStart, type FormState, type WorkspaceContext } from "../../records/index.ts";
import { type Download, tellFile, tellSize } from "../file.ts";
import type { DownloadPlace } from "../keeping.tsx";
import type { Room } from "../queries.ts";
import { DownloadFields, fieldName } from "./fields.tsx";

type Props = {
  context: WorkspaceContext;
  place: DownloadPlace;
  list: string;
  downloads: readonly Download[];
  room: Room;
  state: FormState;
};

function Order({ context: { t }, list, downloads, file }: Props & { file: Download }) {
  const at = downloads.indexOf(file);
  return (
    <form method="post" action={`${list}/${file.id}/reihenfolge`}>
      <ButtonRow>
        {at === 0 ? null : (
          <Button
            name="direction"
            value="up"
            look="secondary"
            small
            fullLabel={`${t("records-office.file.up")}: ${file.title}`}
          >
            {t("records-office.file.up")}
          </Button>
        )}
        {at === downloads.length - 1 ? null : (
          <Button
            name="direction"
            value="down"
            look="secondary"
            small
            fullLabel={`${t("records-office.file.down")}: ${file.title}`}
          >
            {t("records-office.file.down")}
          </Button>
        )}
      </ButtonRow>
    </form>
  );
}

function List(props: Props) {
  const { context, list, downloads } = props;
  const { t, paths } = context;
  if (downloads.length === 0) return <EmptyState title={t("records-office.file.empty")} />;
  const order = {
    label: t("records-office.file.order"),
    cell: (file: Download) => <Order {...props} file={file} />,
  };
  return (
    <Table
      caption={t("records-office.file.downloads")}
      quietCaption
      rows={[...downloads]}
      columns={[
        {
          label: t("records-office.file.field.title"),
          rowHeader: true,
          cell: ({ id, title, description }) => (
            <>
              <a href={`${list}/${id}`}>{title}</a>
              {description === "" ? null : <Note>{description}</Note>}
            </>
          ),
        },
        {
          label: t("records-office.file.field.file"),
          cell: (file) => <a href={paths.intern(`dateien/${file.id}`)}>{tellFile(t, file)}</a>,
        },
        ...(downloads.length > 1 ? [order] : []),
      ]}
    />
  );
}

/** The downloads of an entry: their order, and a form for one more. */
export function downloadsPage(props: Props): JSX.Element {
  const { context, place, list, room, state } = props;
  const { t } = context;
  return workspacePage(context, {
    title: t("records-office.file.of", { title: place.title }),
    current: place.current,
    trail: [...place.trail, { href: place.href, label: place.title }],
    children: (
      <>
        <FormErrors t={t} errors={state.errors} labelOf={(field) => fieldName(t, field)} />
        <Heading level={1}>{t("records-office.file.of", { title: place.title })}</Heading>
        <Lead>{t("records-office.file.lead")}</Lead>
        <List {...props} />
        <Heading level={2}>{t("records-office.file.add")}</Heading>
        <form method="post" action={list} enctype="multipart/form-data" class="stack" novalidate>
          <FormStart />
          <DownloadFields t={t} state={state} isNew />
          <ButtonRow>
            <Button>{t("records-office.file.add")}</Button>
            <ButtonLink look="text" href={place.href}>
              {t("records-office.file.back")}
            </ButtonLink>
          </ButtonRow>
        </form>
        <Note>{t("records-office.file.room", { used: tellSize(t, room.used), quota: tellSize(t, room.quota) })}</Note>
      </>
    ),
  });
}
