import { page, redirect } from "../../platform/http/answers.ts";
import { receiveInquiry } from "../inquiries/index.ts";
import { findMemberContact } from "../accounts/index.ts";
import { findOrganisation } from "../directory/index.ts";
import { programReader, ROLES, withQuery, type WorkspaceContext, type WorkspaceRoute } from "../records/index.ts";
import { findHelp } from "./ask.ts";
import { helpPage } from "./views/help-page.tsx";

async function show(context: WorkspaceContext, problem?: "empty") {
  const found = await context.use((db) => findHelp(context, db));
  return page(helpPage(context, found, problem), problem === undefined ? 200 : 422);
}

/** What a question may hold, as the inbox of the office takes it. */
const LONGEST = 2000;

/** Sends the question to the office, with who asks; the answer comes by mail or telephone. */
async function askOffice(context: WorkspaceContext) {
  const { sent, viewer, services, tenant, paths } = context;
  const wishes = (sent.typed["q"]?.at(-1) ?? "").trim().slice(0, 300);
  const words = (sent.typed["worte"]?.at(-1) ?? "").trim().slice(0, LONGEST);
  const query = new URLSearchParams({ q: wishes });
  if (wishes === "" && words === "") return show({ ...context, query }, "empty");
  const { email, organisation } = await context.use(async (db) => ({
    email: await findMemberContact(db, viewer.membershipId),
    organisation: viewer.organisationId === null ? undefined : await findOrganisation(db, viewer.organisationId),
  }));
  const content = {
    ...(organisation === undefined ? {} : { organisation: organisation.name }),
    about: [wishes, words].filter(Boolean).join("\n\n"),
    person: viewer.name,
    ...(email === undefined ? {} : { email }),
  };
  await services.doors.withTenant(programReader(tenant.id), (db) =>
    receiveInquiry(db, services, tenant, { kind: "help", content, language: "de" }),
  );
  return redirect(withQuery(paths.intern("hilfe"), query, { hinweis: "help.done.asked" }));
}

const everybody = { door: "workspace", roles: ROLES } as const;

export const routes: readonly WorkspaceRoute[] = [
  { ...everybody, method: "get", path: "hilfe", handle: (context: WorkspaceContext) => show(context) },
  { ...everybody, method: "post", path: "hilfe/frage", handle: askOffice },
];
