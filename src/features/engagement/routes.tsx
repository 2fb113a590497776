import { type Answer, download, notFound, page } from "../../platform/http/answers.ts";
import { writeXlsx } from "../../platform/sheets/write.ts";
import { findOrganisationBySlug } from "../directory/index.ts";
import { programReader, ROLES, type WorkspaceContext, type WorkspaceRoute } from "../records/index.ts";
import { COUNTS, maySee, NOTHING, readSpan, type Span } from "./engagement.ts";
import { findEngagement } from "./queries.ts";
import { engagementListPage, engagementPage } from "./views.tsx";

const spanOf = ({ query, services }: WorkspaceContext): Span => readSpan(query, services.clock.today());

/** Groups and their meetings are not all seen by whose figures these are: the program counts for them. */
const count = ({ services, tenant }: WorkspaceContext, span: Span, organisationId?: string) =>
  services.doors.withTenant(programReader(tenant.id), (db) => findEngagement(db, span, organisationId));

async function showList(context: WorkspaceContext): Promise<Answer> {
  const span = spanOf(context);
  return page(engagementListPage({ context, span, organisations: await count(context, span) }));
}

async function exportList(context: WorkspaceContext): Promise<Answer> {
  const { t, tenant } = context;
  const span = spanOf(context);
  const header = [
    t("engagement-office.organisation"),
    ...COUNTS.map((name) => t.code("engagement-office.count", name)),
  ];
  const rows = (await count(context, span)).map(({ name, engagement }) => [
    name,
    ...COUNTS.map((one) => engagement[one]),
  ]);
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const bytes = await writeXlsx([{ name: t("engagement-office.title").slice(0, 31), header, rows }]);
  return download(bytes, type, `${t("engagement-office.title")} ${tenant.name} ${span.from} – ${span.to}.xlsx`);
}

async function showOwn(context: WorkspaceContext): Promise<Answer> {
  const organisation = await context.use((db) => findOrganisationBySlug(db, context.params["slug"] ?? ""));
  if (organisation === undefined || !maySee(context.viewer, organisation.id)) throw notFound();
  const span = spanOf(context);
  const [own] = await count(context, span, organisation.id);
  return page(engagementPage({ context, organisation, span, engagement: own?.engagement ?? NOTHING }));
}

const office = { door: "workspace", method: "get", roles: ["office"] } as const;

export const routes: readonly WorkspaceRoute[] = [
  { ...office, path: "mitwirkung", handle: showList },
  { ...office, path: "mitwirkung.xlsx", handle: exportList },
  { ...office, roles: ROLES, path: "akteure/:slug/mitwirkung", handle: showOwn },
];
