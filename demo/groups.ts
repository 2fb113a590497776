/** Bodies of the demo: trees with seats and invented people on them, names and mergings of the past. */
import {
  addModerator,
  createGroup,
  EMPTY_GROUP,
  type GroupContent,
  findGroup,
  giveSeats,
  mergeGroups,
  renameGroup,
  seatPerson,
} from "../src/features/groups/index.ts";
import { type Scope, writeTranslation } from "../src/features/records/index.ts";
import type { TenantDb } from "../src/platform/db/doors.ts";
import { isLanguage } from "../src/platform/i18n/languages.ts";
import { THUERINGEN } from "./groups-thueringen.ts";
import { TRANSLATED } from "./groups-translated.ts";
import { WEST } from "./groups-west.ts";
import type { DemoCounty } from "./world.ts";

export type DemoGroup = Partial<Pick<GroupContent, "joining" | "shows" | "quorum" | "ags" | "email">> &
  Pick<GroupContent, "title" | "type" | "purpose"> & {
    key: string;
    below?: string;
    foundedOn: string;
    /** Organisations of the county by their keys. */
    lead?: string;
    management?: string;
    seats?: readonly string[];
    advisory?: readonly string[];
    /** Who sits there with no organisation behind them: label and invented name. */
    persons?: readonly [string, string][];
    moderators?: readonly { name: string; institution?: string; isCo?: true }[];
    /** What it is called today, and from when on. */
    renamed?: { name: string; fromOn: string; note: string };
    /** Ended by becoming part of one that stands below the same. */
    mergedInto?: { key: string; name: string; on: string };
    audience?: "public" | "network" | "group";
  };

const FIRST = ["Anke", "Jörn", "Meike", "Tarek", "Silke", "Bogdan", "Yasmin", "Volker", "Dilan", "Gesa"];
const LAST = ["Ahornwald", "Birkenhain", "Distelfeld", "Eibenstock", "Farnhagen", "Ginsterberg", "Heidekamp"];

/** Somebody who does not exist; the same for the same seat with each load. */
const inventName = (number: number): string =>
  `${FIRST[number % FIRST.length]} ${LAST[(number * 3 + 1) % LAST.length]}`;
const addressOf = (name: string): string =>
  `${name.toLowerCase().replaceAll("ö", "oe").replaceAll(" ", ".")}@example.org`;

type Around = {
  db: TenantDb;
  scope: Scope;
  idOf(key: string): string;
  made: Map<string, string>;
  people: DemoCounty["people"];
};

/** Somebody of the demo who signs in sits there for their organisation; elsewhere somebody invented. */
const ofOrganisation = ({ people, idOf }: Around, id: string) =>
  people.find(
    ({ role, organisation }) => role === "partner" && organisation !== undefined && idOf(organisation) === id,
  );
const ofCouncil = ({ people }: Around, label: string) =>
  people.find(({ role, organisation }) => role === "reader" && organisation === undefined && /Kreistag/u.test(label));

async function seatAll(around: Around, id: string, group: DemoGroup): Promise<void> {
  const { db, scope, idOf } = around;
  const term = { fromOn: group.foundedOn, untilOn: null };
  const seats = [
    ...(group.seats ?? []).map((key) => ({ organisationId: idOf(key), vote: "voting" as const })),
    ...(group.advisory ?? []).map((key) => ({ organisationId: idOf(key), vote: "advisory" as const })),
  ];
  for (const [index, seat] of seats.entries()) {
    const [seatId] = await giveSeats(db, scope, id, [{ ...seat, label: null, ...term }]);
    if (seatId === undefined) continue;
    const where = { id: seatId, groupId: id, organisationId: seat.organisationId };
    for (const role of index % 3 === 0 ? (["representative", "deputy"] as const) : (["representative"] as const)) {
      const own = role === "representative" ? ofOrganisation(around, seat.organisationId) : undefined;
      const name = own?.name ?? inventName(index + group.title.length + (role === "deputy" ? 5 : 0));
      const email = own?.email ?? addressOf(name);
      await seatPerson(db, scope, where, { role, name, email, phone: null, contactId: null, ...term });
    }
  }
  for (const [label, name] of group.persons ?? []) {
    const [seatId] = await giveSeats(db, scope, id, [{ organisationId: null, label, vote: "voting", ...term }]);
    const { name: called, email } = ofCouncil(around, label) ?? { name, email: addressOf(name) };
    const person = { role: "representative" as const, name: called, email, phone: null, contactId: null };
    if (seatId !== undefined)
      await seatPerson(db, scope, { id: seatId, groupId: id, organisationId: null }, { ...person, ...term });
  }
  for (const { name, institution = null, isCo } of group.moderators ?? [])
    await addModerator(db, scope, id, {
      role: isCo ? "co_moderator" : "moderator",
      name,
      email: addressOf(name),
      organisationId: null,
      institution,
      basis: "official_function",
      ...term,
    });
}

async function found(around: Around, group: DemoGroup): Promise<void> {
  const { db, scope, idOf, made } = around;
  const { key, below, lead, management, audience = "public" } = group;
  const content = {
    ...EMPTY_GROUP,
    title: group.title,
    type: group.type,
    purpose: group.purpose,
    foundedOn: group.foundedOn,
    parentId: below === undefined ? null : (made.get(below) ?? null),
    leadId: lead === undefined ? null : idOf(lead),
    managementId: management === undefined ? null : idOf(management),
    joining: group.joining ?? "closed",
    shows: group.moderators === undefined ? (group.shows ?? []) : [...(group.shows ?? []), "moderators" as const],
    quorum: group.quorum ?? "none",
    email: group.email ?? null,
  };
  const { id } = await createGroup(db, scope, content, { state: "published", audience });
  made.set(key, id);
  await seatAll(around, id, group);
  const whole = await findGroup(db, id);
  if (group.renamed !== undefined && whole !== undefined)
    await renameGroup(db, scope, whole, { ...group.renamed, from: null });
}

/** Says what the network of a county is there for in other languages. */
async function translateFirst({ db, scope, made }: Around, slug: string, group: DemoGroup | undefined): Promise<void> {
  if (group === undefined) return;
  for (const [language, words] of Object.entries(TRANSLATED[slug] ?? {}))
    for (const field of ["title", "purpose"] as const)
      if (isLanguage(language))
        await writeTranslation(db, scope, made.get(group.key) ?? "", {
          language,
          field,
          text: words[field],
          source: group[field],
        });
}

/** Enters the bodies of a county, and what became of them. @returns their ids by key */
export async function loadGroups(
  db: TenantDb,
  scope: Scope,
  county: DemoCounty,
  ids: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const idOf = (key: string): string => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`${county.slug}: a group names the unknown organisation ${key}.`);
    return id;
  };
  const made = new Map<string, string>();
  const around = { db, scope, idOf, made, people: county.people };
  const groups = { ...THUERINGEN, ...WEST }[county.slug] ?? [];
  for (const group of groups) await found(around, group);
  await translateFirst(around, county.slug, groups[0]);
  for (const { key, mergedInto } of groups) {
    if (mergedInto === undefined) continue;
    const [second, first] = [
      await findGroup(db, made.get(key) ?? ""),
      await findGroup(db, made.get(mergedInto.key) ?? ""),
    ];
    if (first === undefined || second === undefined) throw new Error(`${key} is merged into nothing.`);
    const successor = { id: scope.newId(), name: mergedInto.name, on: mergedInto.on };
    const { id } = await mergeGroups(db, scope, [first, second], successor);
    made.set("merged", id);
  }
  return made;
}
