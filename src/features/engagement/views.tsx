import type { JSX } from "hono/jsx/jsx-runtime";
import {
  Button,
  ButtonLink,
  ButtonRow,
  DateField,
  DescriptionList,
  EmptyState,
  Heading,
  Lead,
  Note,
  ShortFields,
  Stack,
  Table,
} from "../../platform/ui/index.ts";
import { workspacePage } from "../accounts/index.ts";
import { withQuery, type WorkspaceContext } from "../records/index.ts";
import { COUNTS, type Engagement, hasTakenPart, type Span } from "./engagement.ts";
import type { OfOrganisation } from "./queries.ts";

/** Which time is meant; sent by GET, so that the address keeps it. */
function SpanForm({ context: { t, path }, span }: { context: WorkspaceContext; span: Span }) {
  return (
    <form method="get" action={path} class="stack stack--small">
      <ShortFields>
        <DateField name="von" label={t("engagement-office.from")} value={span.from} />
        <DateField name="bis" label={t("engagement-office.to")} value={span.to} />
      </ShortFields>
      <div>
        <Button look="secondary">{t("engagement-office.show")}</Button>
      </div>
    </form>
  );
}

/** What an organisation has done, a line for each. */
export function Counts({ context: { t }, engagement }: { context: WorkspaceContext; engagement: Engagement }) {
  return (
    <DescriptionList
      items={COUNTS.map((name) => ({
        term: t.code("engagement-office.count", name),
        value: t.number(engagement[name]),
      }))}
    />
  );
}

type ListPage = { context: WorkspaceContext; span: Span; organisations: OfOrganisation[] };

/** All organisations by name, for the office: in no order of numbers. */
export function engagementListPage({ context, span, organisations }: ListPage): JSX.Element {
  const { t, paths, query } = context;
  return workspacePage(context, {
    title: t("engagement-office.title"),
    current: "engagement",
    children: (
      <Stack gap="large">
        <Stack>
          <Heading level={1}>{t("engagement-office.title")}</Heading>
          <Lead>{t("engagement-office.lead")}</Lead>
        </Stack>
        <SpanForm context={context} span={span} />
        {organisations.length === 0 ? (
          <EmptyState title={t("engagement-office.none")}>
            <p>{t("engagement-office.noneHelp")}</p>
          </EmptyState>
        ) : (
          <>
            <Table
              caption={t("engagement-office.caption", { from: t.date(span.from), to: t.date(span.to) })}
              rows={organisations}
              columns={[
                {
                  label: t("engagement-office.organisation"),
                  rowHeader: true,
                  cell: ({ slug, name }) => (
                    <a href={withQuery(paths.intern(`akteure/${slug}/mitwirkung`), query, {})}>{name}</a>
                  ),
                },
                ...COUNTS.map((name) => ({
                  label: t.code("engagement-office.short", name),
                  numeric: true,
                  cell: ({ engagement }: OfOrganisation) => t.number(engagement[name]),
                })),
              ]}
            />
            <ButtonRow>
              <ButtonLink look="secondary" href={withQuery(paths.intern("mitwirkung.xlsx"), query, {})}>
                {t("engagement-office.export")}
              </ButtonLink>
            </ButtonRow>
          </>
        )}
        <Note>{t("engagement-office.fair")}</Note>
      </Stack>
    ),
  });
}

type OwnPage = {
  context: WorkspaceContext;
  organisation: { name: string; slug: string };
  span: Span;
  engagement: Engagement;
};

/** One organisation: for itself and the office. */
export function engagementPage({ context, organisation, span, engagement }: OwnPage): JSX.Element {
  const { t, paths, viewer } = context;
  const title = t("engagement-office.of", { name: organisation.name });
  return workspacePage(context, {
    title,
    current: viewer.isOffice ? "engagement" : "organisations",
    trail: [{ href: paths.intern(`akteure/${organisation.slug}`), label: organisation.name }],
    children: (
      <Stack gap="large">
        <Stack>
          <Heading level={1}>{title}</Heading>
          <Lead>{t("engagement-office.caption", { from: t.date(span.from), to: t.date(span.to) })}</Lead>
        </Stack>
        {hasTakenPart(engagement) ? (
          <Counts context={context} engagement={engagement} />
        ) : (
          <EmptyState title={t("engagement-office.none")}>
            <p>{t("engagement-office.noneHelp")}</p>
          </EmptyState>
        )}
        <SpanForm context={context} span={span} />
        <Note>{t("engagement-office.whoSees")}</Note>
        <Note>{t("engagement-office.how")}</Note>
      </Stack>
    ),
  });
}
