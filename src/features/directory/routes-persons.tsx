import type { TenantDb } from "../../platform/db/doors.ts";
import { type Answer, download, notAllowed, notFound, page, redirect } from "../../platform/http/answers.ts";
import { readForm } from "../../platform/http/forms.ts";
import {
  Conflict,
  findHistory,
  findMissed,
  type FormState,
  isRowButton,
  programReader,
  type WorkspaceContext,
  withoutRemovedRows,
  type WorkspaceRoute,
} from "../records/index.ts";
import { confirmFirst } from "../accounts/index.ts";
import { erasePerson, writePerson } from "./actions.ts";
import { findConsents, revokeConsent } from "./consents.ts";
import type { Organisation, Person } from "./organisation.ts";
import { consentWording } from "./consent.ts";
import { personForm, personOf, saidConsent, typedNobody, typedPerson } from "./person-form.ts";
import { findPersonFile } from "./person-queries.ts";
import type { Mention } from "./person-file.ts";
import { canKeep } from "./policy.ts";
import { loadOrganisation, pageOf, scopeOf } from "./routes-shared.ts";
import { withoutUntouchedRows } from "./typed.ts";
import { personFilePage } from "./views/person-file-page.tsx";
import { personFormPage } from "./views/person-form-page.tsx";

type Loaded = { organisation: Organisation; person: Person | undefined };

/** The organisation and the person of the address, for those who keep the entry; `neu` is nobody yet. */
async function load(context: WorkspaceContext, db: TenantDb): Promise<Loaded> {
  const organisation = await loadOrganisation(context, db);
  if (!canKeep(context.viewer, organisation)) throw notAllowed();
  const id = context.params["person"];
  if (id === undefined) return { organisation, person: undefined };
  const person = organisation.persons.find((one) => one.id === id);
  if (person === undefined) throw notFound();
  return { organisation, person };
}

async function showForm(context: WorkspaceContext) {
  const { organisation, person } = await context.use((db) => load(context, db));
  const { version } = organisation;
  const typed = person === undefined ? typedNobody(version) : typedPerson(person, version);
  return page(personFormPage({ context, organisation, person, state: { typed, errors: [] } }));
}

async function showConflict(context: WorkspaceContext, state: FormState, opened: number) {
  const shown = await context.use(async (db) => {
    const { organisation, person } = await load(context, db);
    const history = await findHistory(db, organisation.id);
    return { organisation, person, missed: findMissed(history, opened, organisation.version) };
  });
  return page(personFormPage({ context, ...shown, state }), 409);
}

async function write(context: WorkspaceContext): Promise<Answer> {
  const { organisation, person } = await context.use((db) => load(context, db));
  const { typed } = context.sent;
  const show = (state: FormState, status: number) =>
    page(personFormPage({ context, organisation, person, state }), status);
  if (isRowButton(typed)) return show({ typed: withoutRemovedRows(typed), errors: [] }, 200);
  const read = readForm(personForm(context.services.clock.today()), withoutUntouchedRows(typed, ["points"]));
  if (!read.ok) return show({ typed, errors: read.errors }, 422);
  const { version } = read.value;
  const written = personOf(read.value, person?.id ?? context.services.newId());
  try {
    await context.use(async (db) => {
      const current = await load(context, db);
      const consent = saidConsent(read.value, consentWording(context.tenant.name, current.organisation.name));
      await writePerson(db, scopeOf(context), current.organisation, written, { version, consent });
    });
  } catch (error) {
    if (error instanceof Conflict) return showConflict(context, { typed, errors: [] }, version);
    throw error;
  }
  return redirect(`${pageOf(context, organisation)}?hinweis=directory-office.done.person#personen`);
}

/** Where other features name the person, as far as this viewer may know. */
async function findMentions(context: WorkspaceContext, db: TenantDb, personId: string): Promise<Mention[]> {
  const { registry } = context.services;
  const mentions: Mention[] = [];
  for (const feature of registry.features) {
    for (const found of (await feature.findMentions?.(db, personId)) ?? []) {
      const kind = registry.kind(found.kind);
      if (kind !== undefined)
        mentions.push({ kind: context.t(kind.label), title: found.title, path: kind.internPath(found) });
    }
  }
  return mentions;
}

async function loadFile(context: WorkspaceContext) {
  return context.use(async (db) => {
    const { organisation, person } = await load(context, db);
    if (person === undefined) throw notFound();
    const mentions = await findMentions(context, db, person.id);
    const file = await findPersonFile(db, organisation, person, context.services.clock.today());
    const consents = await findConsents(db, person.id);
    return { slug: organisation.slug, file: { ...file, consents, mentions } };
  });
}

async function showFile(context: WorkspaceContext) {
  const { slug, file } = await loadFile(context);
  return page(personFilePage(context, file, slug));
}

async function downloadFile(context: WorkspaceContext) {
  const { file } = await loadFile(context);
  const text = JSON.stringify(
    { county: context.tenant.name, givenOn: context.services.clock.today(), ...file },
    null,
    2,
  );
  const name = context.t("directory-office.persons.fileTitle", {
    name: file.name ?? context.t("directory-office.persons.nameless"),
  });
  return download(new TextEncoder().encode(`${text}\n`), "application/json", `${name}.json`);
}

/** The person has taken the consent back, by telephone or on paper: it is done at once. */
async function revoke(context: WorkspaceContext) {
  const organisation = await context.use(async (db) => {
    const loaded = await load(context, db);
    if (loaded.person === undefined) throw notFound();
    await revokeConsent(db, scopeOf(context), loaded.person.id, "telephone");
    return loaded.organisation;
  });
  return redirect(`${pageOf(context, organisation)}?hinweis=directory-office.done.revoked#personen`);
}

async function erase(context: WorkspaceContext) {
  const { registry, doors } = context.services;
  const { person } = await context.use((db) => load(context, db));
  if (person === undefined) throw notFound();
  const name = person.points.find(({ field }) => field === "name")?.value ?? "";
  const title = context.t("directory-office.persons.eraseDeed", { name });
  const first = await confirmFirst(context, { kind: "erase_person", subject: person.id, title });
  if (first !== undefined) return first;
  const { organisation, id } = await context.use(async (db) => {
    const loaded = await load(context, db);
    if (loaded.person === undefined) throw notFound();
    await erasePerson(db, scopeOf(context), loaded.organisation, loaded.person.id);
    return { organisation: loaded.organisation, id: loaded.person.id };
  });
  // what others keep of the person may be hidden from who erases it
  await doors.withTenant(programReader(context.tenant.id), async (db) => {
    for (const feature of registry.features) await feature.forgetPerson?.(db, id);
  });
  return redirect(`${pageOf(context, organisation)}?hinweis=directory-office.done.erased#personen`);
}

const keepers = { door: "workspace", roles: ["office", "partner"] } as const;
const path = "akteure/:slug/personen";

export const personRoutes: readonly WorkspaceRoute[] = [
  { ...keepers, method: "get", path: `${path}/neu`, handle: showForm },
  { ...keepers, method: "post", path: `${path}/neu`, handle: write },
  { ...keepers, method: "get", path: `${path}/:person`, handle: showForm },
  { ...keepers, method: "post", path: `${path}/:person`, handle: write },
  { ...keepers, method: "get", path: `${path}/:person/auskunft`, handle: showFile },
  { ...keepers, method: "get", path: `${path}/:person/auskunft.json`, handle: downloadFile },
  { ...keepers, method: "post", path: `${path}/:person/widerruf`, handle: revoke },
  { ...keepers, method: "post", path: `${path}/:person/loeschung`, handle: erase },
];
