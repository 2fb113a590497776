import { writeDocx } from "../../platform/docx/index.ts";
import { type Answer, download, notFound } from "../../platform/http/answers.ts";
import { ROLES, sendPaperFrom, type WorkspaceContext, type WorkspaceRoute } from "../records/index.ts";
import { publicContentOf } from "./content.ts";
import { getMinutes } from "./load.ts";
import { minutesPaper } from "./paper.ts";
import { canRead } from "./policy.ts";
import { findReading, type Version } from "./versions.ts";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Which of them is meant: a version by its number, or what everybody may read of it. */
function asked({ query }: WorkspaceContext): { number: number | undefined; isPublic: boolean } {
  const number = Number(query.get("fassung") ?? "");
  return { number: Number.isInteger(number) && number > 0 ? number : undefined, isPublic: query.has("oeffentlich") };
}

/** The minutes of the address as a document, for who reads them; the newest version unless another is asked for. @throws 404 */
const findPaper = (context: WorkspaceContext) =>
  context.use(async (db) => {
    const { t, tenant, services } = context;
    const { number, isPublic } = asked(context);
    const { meeting, approval } = await getMinutes(context, db);
    if (!canRead(context.viewer, meeting, approval)) throw notFound();
    const { version } = await findReading(context, db, {
      meeting,
      approval: { ...approval, version: number ?? approval.version },
    });
    if (version === undefined || (number !== undefined && version.number !== number)) throw notFound();
    const { content, persons }: Pick<Version, "content" | "persons"> = version;
    return minutesPaper({
      t,
      tenant,
      content: isPublic ? publicContentOf(content) : content,
      persons: isPublic ? {} : persons,
      state: stateOf(context, version.number, approval),
      today: services.clock.today(),
    });
  });

function stateOf(
  { t }: WorkspaceContext,
  number: number,
  approval: { version: number; approvedAt: Date | null },
): string {
  if (number === 0) return t("minutes-office.draft");
  const isApproved = approval.approvedAt !== null && number === approval.version;
  return isApproved ? t("minutes-office.approved") : t("minutes-office.version", { number });
}

async function sendPdf(context: WorkspaceContext): Promise<Answer> {
  const paper = await findPaper(context);
  const own = context.paths.intern(`treffen/${context.params["slug"] ?? ""}/protokoll`);
  return sendPaperFrom(own, paper);
}

async function sendDocx(context: WorkspaceContext): Promise<Answer> {
  const paper = await findPaper(context);
  return download(await writeDocx(paper), DOCX, `${paper.title}.docx`);
}

const get = { door: "workspace", method: "get", roles: ROLES } as const;

export const documentRoutes: readonly WorkspaceRoute[] = [
  { ...get, path: "treffen/:slug/protokoll.pdf", handle: sendPdf },
  { ...get, path: "treffen/:slug/protokoll.docx", handle: sendDocx },
];
