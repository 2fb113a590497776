import type { TenantDb } from "../../platform/db/doors.ts";
import type { Typed } from "../../platform/http/forms.ts";
import { type Answering, type Change, Conflict, type Upkeep, type Upkept } from "../records/index.ts";
import { isTrusted, propose } from "./proposals.ts";

/** What became of a form: written at once, waiting for the office, nothing to do, or not to be taken. */
export type Saved =
  | { what: "published" | "proposed" | "kept" | "unchanged" }
  | { what: "wrong"; errors: readonly { field: string; key: string }[] }
  /** Somebody has written since the form was opened. */
  | { what: "overtaken" };

const noteOf = (typed: Typed): string | null => (typed["proposal-note"]?.at(-1) ?? "").slice(0, 2000) || null;

/** Nobody reads it yet, so nobody has to look at what is changed. */
const isOpen = ({ state }: Upkept): boolean => state === "draft" || state === "in_review";

async function write(
  answering: Answering,
  db: TenantDb,
  { upkeep, id, current }: { upkeep: Upkeep; id: string; current: Upkept },
  { act, changes, note }: { act: "change" | "end"; changes: Change[]; note: string | null },
): Promise<Saved> {
  const { scope, organisation } = answering;
  const mayPublish = await isTrusted(db, organisation.id);
  if (isOpen(current) || mayPublish) {
    if (act === "end") await upkeep.change(db, scope, id, "end");
    else await upkeep.apply(db, scope, id, changes);
    return { what: isOpen(current) ? "kept" : "published" };
  }
  const proposal = { recordId: id, organisationId: organisation.id, act, changes, note, version: current.version };
  await propose(db, scope, proposal);
  return { what: "proposed" };
}

/** Saves a changed entry: trusted partners and drafts at once, all others as a proposal. */
export async function saveEntry(
  answering: Answering,
  db: TenantDb,
  { upkeep, id, current }: { upkeep: Upkeep; id: string; current: Upkept },
  typed: Typed,
): Promise<Saved> {
  const read = await upkeep.read(answering, db, id, typed);
  if (!read.ok) return { what: "wrong", errors: read.errors };
  if (Number(typed["version"]?.at(-1)) !== current.version) return { what: "overtaken" };
  const note = noteOf(typed);
  if (read.changes.length === 0) return { what: "unchanged" };
  return write(answering, db, { upkeep, id, current }, { act: "change", changes: read.changes, note });
}

/** Ends an entry, or proposes it. @throws Conflict where it has ended already */
export async function endEntry(
  answering: Answering,
  db: TenantDb,
  entry: { upkeep: Upkeep; id: string; current: Upkept },
  typed: Typed,
): Promise<Saved> {
  if (entry.current.state !== "published" && entry.current.state !== "expired") throw new Conflict();
  return write(answering, db, entry, { act: "end", changes: [], note: noteOf(typed) });
}

/** Adds an entry: it waits for the office like any other, or is published at once for trusted partners. */
export async function addEntry(answering: Answering, db: TenantDb, upkeep: Upkeep, typed: Typed): Promise<Saved> {
  const added = await upkeep.add?.(answering, db, typed);
  if (added === undefined) throw new Conflict();
  if (!added.ok) return { what: "wrong", errors: added.errors };
  const mayPublish = await isTrusted(db, answering.organisation.id);
  await upkeep.change(db, answering.scope, added.id, mayPublish ? "publish" : "submit");
  return { what: mayPublish ? "published" : "proposed" };
}
