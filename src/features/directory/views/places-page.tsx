import type { JSX } from "hono/jsx/jsx-runtime";
import { type Column, Heading, Lead, Note, Stack, Table } from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import type { ActingOffice, FormerPlace, KindCounts } from "../place-queries.ts";
import type { Place } from "../places.ts";

type Props = {
  context: WorkspaceContext;
  places: readonly Place[];
  former: readonly FormerPlace[];
  acting: readonly ActingOffice[];
  counted: readonly KindCounts[];
};

function Acting({ context: { paths }, acting, ags }: Props & { ags: string }) {
  const offices = acting.filter((office) => office.ags === ags);
  if (offices.length === 0) return <>–</>;
  return (
    <ul class="plain">
      {offices.map((office) => (
        <li>
          <a href={paths.intern(`akteure/${office.slug}`)}>{office.name}</a>
        </li>
      ))}
    </ul>
  );
}

function columns(props: Props): Column<Place>[] {
  const { context, counted } = props;
  const { t, paths } = context;
  return [
    { label: t("directory-office.place.name"), rowHeader: true, cell: (place) => place.name },
    { label: t("directory-office.place.postcode"), cell: (place) => place.postcode ?? "–" },
    {
      label: t("directory-office.place.population"),
      numeric: true,
      cell: (place) => (place.population === null ? "–" : t.number(place.population)),
    },
    { label: t("directory-office.place.association"), cell: (place) => place.association ?? "–" },
    { label: t("directory-office.place.acting"), cell: (place) => <Acting {...props} ags={place.ags} /> },
    ...counted.flatMap(({ kind, counts }): Column<Place>[] => {
      const { list } = kind;
      if (list === undefined) return [];
      return [
        {
          label: t(list.label),
          numeric: true,
          cell: (place) => {
            const count = counts.get(place.ags) ?? 0;
            return count === 0 ? (
              "0"
            ) : (
              <a
                href={`${paths.intern(list.path)}?ort=${place.ags}`}
                aria-label={t("directory-office.place.countFull", { count, what: t(list.label), place: place.name })}
              >
                {t.number(count)}
              </a>
            );
          },
        },
      ];
    }),
  ];
}

function Former({ context: { t }, former }: Props) {
  if (former.length === 0) return <></>;
  return (
    <Stack>
      <Heading level={2}>{t("directory-office.place.former")}</Heading>
      <p>{t("directory-office.place.formerHelp")}</p>
      <Table
        caption={t("directory-office.place.former")}
        quietCaption
        rows={[...former]}
        columns={[
          { label: t("directory-office.place.name"), rowHeader: true, cell: (place) => place.name },
          { label: t("directory-office.place.until"), cell: (place) => t.date(place.until, "short") },
          { label: t("directory-office.place.successor"), cell: (place) => place.successor ?? "–" },
        ]}
      />
    </Stack>
  );
}

/** The municipalities of the county: how many people live there, who acts for them, what there is. */
export function placesPage(props: Props): JSX.Element {
  const { context, places, counted } = props;
  const { t, tenant } = context;
  const empty = places.filter((place) => counted.every(({ counts }) => (counts.get(place.ags) ?? 0) === 0)).length;
  return workspacePage(context, {
    title: t("directory-office.place.title"),
    current: "directory",
    children: (
      <>
        <Heading level={1}>{t("directory-office.place.title")}</Heading>
        <Lead>
          {t("directory-office.place.lead", { count: places.length, county: tenant.name })}{" "}
          {empty === 0 ? t("directory-office.place.allHave") : t("directory-office.place.without", { count: empty })}
        </Lead>
        <Table
          caption={t("directory-office.place.title")}
          quietCaption
          columns={columns(props)}
          rows={[...places]}
          rowId={(place) => place.ags}
        />
        <Note>{t("directory-office.place.source")}</Note>
        <Former {...props} />
      </>
    ),
  });
}
