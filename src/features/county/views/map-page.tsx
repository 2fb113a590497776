import type { JSX } from "hono/jsx/jsx-runtime";
import {
  Button,
  ButtonRow,
  Columns,
  FileField,
  Heading,
  Lead,
  Note,
  Notice,
  PointMap,
  Stack,
  TextField,
} from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import type { Place } from "../../directory/index.ts";
import { FormErrors, type FormState, readerOf, type WorkspaceContext } from "../../records/index.ts";
import { type Boundary, downloadAddress } from "../boundary.ts";

type Props = {
  context: WorkspaceContext;
  state: FormState;
  boundary: Boundary | undefined;
  places: readonly Place[];
};

function UploadForm({ context: { t, paths, tenant }, state }: Props) {
  const form = readerOf(t, state);
  return (
    <form method="post" action={paths.intern("website/karte")} enctype="multipart/form-data" class="stack" novalidate>
      <Heading level={2}>{t("county.map.upload")}</Heading>
      <div class="prose">
        <ol>
          <li>
            <a href={downloadAddress(tenant.ags)}>{t("county.map.download")}</a> {t("county.map.downloadHelp")}
          </li>
          <li>{t("county.map.uploadHelp")}</li>
        </ol>
      </div>
      <FileField
        name="file"
        label={t("county.map.file")}
        hint={t("county.map.fileHint")}
        error={form.error("file")}
        accept=".json,.geojson,.gpkg,.zip"
      />
      <TextField
        {...form.field("year", t("county.map.year"), { required: true })}
        hint={t("county.map.yearHint")}
        required
        inputmode="numeric"
        width="short"
        maxlength={4}
      />
      <ButtonRow>
        <Button>{t("county.map.load")}</Button>
      </ButtonRow>
    </form>
  );
}

/** The map as it is now, and which places have no outline. */
function Present({ context: { t, paths }, boundary, places }: Props) {
  const points = places.flatMap(({ ags, name, lon, lat }) =>
    lon === null || lat === null ? [] : [{ name, lon, lat, count: 0, label: name, area: ags }],
  );
  const missing = places.filter(({ ags }) => boundary !== undefined && boundary.areas.areas[ags] === undefined);
  return (
    <Stack>
      <Heading level={2}>{t("county.map.now")}</Heading>
      <PointMap label={t("county.map.now")} points={points} areas={boundary?.areas} source={boundary?.source} />
      {missing.length === 0 ? null : (
        <Notice kind="warning" title={t("county.map.missing", { count: missing.length })}>
          {t.list(missing.map(({ name }) => name))}
        </Notice>
      )}
      {boundary === undefined ? (
        <Note>{t("county.map.fromPoints")}</Note>
      ) : (
        <form method="post" action={paths.intern("website/karte/loeschung")} class="stack stack--small">
          <Note>
            {t("county.map.loaded", {
              file: boundary.fileName,
              on: t.dateTime(boundary.loadedAt),
              by: boundary.loadedBy,
            })}
          </Note>
          <p>
            <Button look="secondary">{t("county.map.remove")}</Button>
          </p>
        </form>
      )}
    </Stack>
  );
}

/** Official outlines of the municipalities for the maps of the site. */
export function mapPage(props: Props): JSX.Element {
  const { context, state } = props;
  const { t } = context;
  return workspacePage(context, {
    title: t("county.tab.karte"),
    current: "website",
    children: (
      <>
        <FormErrors t={t} errors={state.errors} labelOf={(field) => t.code("county.map", field)} />
        <Heading level={1}>{t("county.tab.karte")}</Heading>
        <Lead>{t("county.map.lead")}</Lead>
        <Columns main={<UploadForm {...props} />} side={<Present {...props} />} />
      </>
    ),
  });
}
