import { z } from "zod";
import type { TenantDb } from "../../platform/db/doors.ts";
import { page, redirect } from "../../platform/http/answers.ts";
import { readForm } from "../../platform/http/forms.ts";
import { optional, text } from "../../platform/http/inputs.ts";
import { workspacePage } from "../accounts/index.ts";
import { Conflict, type Route, scopeOf, type WorkspaceContext } from "../records/index.ts";
import { acceptProposal, findOvertaken, sendBack } from "./deciding.ts";
import { findProposals, type Proposal } from "./proposals.ts";
import { type ShownProposal, ProposalsPage } from "./views/proposals-page.tsx";

/** One proposal by its own button, or those that are ticked; `knowingly`: over newer changes. */
const decisionForm = z.object({
  one: z.string().max(60).optional(),
  many: z.enum(["accept", "send_back"]).optional(),
  proposals: z.array(z.guid()).max(200).default([]),
  word: optional(text(2000)),
});

type Decision = { act: "accept" | "send_back"; knowingly: boolean; chosen: readonly Proposal[] };

async function findShown(context: WorkspaceContext, db: TenantDb): Promise<ShownProposal[]> {
  const shown: ShownProposal[] = [];
  for (const proposal of await findProposals(db)) {
    const upkeep = context.services.registry.upkeep(proposal.kind);
    const current = await upkeep?.find(db, proposal.recordId);
    if (upkeep === undefined || current === undefined) continue;
    const words = await upkeep.words(context, db, proposal.recordId);
    shown.push({ proposal, current, words, overtaken: findOvertaken(proposal, current) });
  }
  return shown;
}

async function show(context: WorkspaceContext, problem?: "none" | "word") {
  const proposals = await context.use((db) => findShown(context, db));
  const title = context.t("rounds-office.proposals.title");
  const { typed } = context.sent;
  const word = typed["word"]?.at(-1) ?? "";
  // Whoever wanted to send one back without a word finds it ticked.
  const chosen = [...(typed["proposals"] ?? []), ...(typed["one"] ?? []).map((one) => one.split(":")[1] ?? "")];
  const children = <ProposalsPage {...{ context, proposals, problem, word, chosen }} />;
  return page(workspacePage(context, { title, current: "proposals", children }), problem === undefined ? 200 : 422);
}

/** What the form decides about: `accept:<id>`, `knowingly:<id>`, `send_back:<id>`, or the ticked ones. */
function decisionOf(form: z.output<typeof decisionForm>, all: readonly Proposal[]): Decision | undefined {
  const [act, id] = form.one?.split(":") ?? [];
  if (act !== undefined && id !== undefined) {
    const chosen = all.filter((proposal) => proposal.id === id);
    return { act: act === "send_back" ? "send_back" : "accept", knowingly: act === "knowingly", chosen };
  }
  if (form.many === undefined) return undefined;
  return { act: form.many, knowingly: false, chosen: all.filter(({ id: one }) => form.proposals.includes(one)) };
}

/** Accepts one proposal; between reading and writing somebody else may have written: then nothing is done. */
async function acceptOne(context: WorkspaceContext, proposal: Proposal, knowingly: boolean): Promise<boolean> {
  const { services, viewer, t } = context;
  const by = t("rounds-office.proposals.by", { name: proposal.proposedBy, office: viewer.name });
  try {
    const accepted = await context.use((db) =>
      acceptProposal(db, { services, scope: scopeOf(context) }, proposal, { knowingly, by }),
    );
    return accepted !== "overtaken";
  } catch (error) {
    if (error instanceof Conflict) return false;
    throw error;
  }
}

async function decide(context: WorkspaceContext) {
  const form = readForm(decisionForm, context.sent.typed);
  if (!form.ok) return show(context, "none");
  const decision = decisionOf(form.value, await context.use((db) => findProposals(db)));
  if (decision === undefined || decision.chosen.length === 0) return show(context, "none");
  const { word } = form.value;
  let left = 0;
  if (decision.act === "send_back") {
    if (word === null) return show(context, "word");
    await context.use(async (db) => {
      for (const proposal of decision.chosen) await sendBack(db, scopeOf(context), proposal, word);
    });
  } else
    for (const proposal of decision.chosen) if (!(await acceptOne(context, proposal, decision.knowingly))) left += 1;
  const done = decision.act === "send_back" ? "sentBack" : left > 0 ? "acceptedSome" : "accepted";
  return redirect(`${context.paths.intern("vorschlaege")}?hinweis=rounds-office.done.${done}`);
}

const office = { door: "workspace", roles: ["office"] } as const;

/** What people with a link want changed: before and after side by side. */
export const proposalRoutes: readonly Route[] = [
  { ...office, method: "get", path: "vorschlaege", handle: (context: WorkspaceContext) => show(context) },
  { ...office, method: "post", path: "vorschlaege", handle: decide },
];
