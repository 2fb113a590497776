/** How entries that organisations own are written, whoever asked for it: the record, the row of the kind, what is found. */
import type { TenantDb } from "../../platform/db/doors.ts";
import { type Audience, changeState, reviseRecord } from "./actions.ts";
import { createRecord } from "./creation.ts";
import type { Scope } from "./event.ts";
import { findChanges } from "./changes.ts";
import { type SearchDocument, writeSearch } from "./search.ts";
import type { State, Transition } from "./state.ts";

/** What a kind brings along to be written. */
export type Writing<Content extends object, Entry extends Content & { id: string; version: number }> = {
  kind: string;
  /** What the record says of it. `ownerId` null: the office's; `ags` null: at no single place; `groupId`: whose body's. */
  recordOf(content: Content): { title: string; ownerId: string | null; ags: string | null; groupId?: string };
  /** Writes the kind's own row and its parts. */
  insert(db: TenantDb, scope: Scope, row: { id: string; visibleTo: string }, content: Content): Promise<void>;
  update(db: TenantDb, scope: Scope, id: string, content: Content): Promise<void>;
  findByIds(db: TenantDb, ids: readonly string[]): Promise<Entry[]>;
  /** What it is found by. */
  documentOf(db: TenantDb, content: Content, today: string): Promise<SearchDocument>;
};

/** Title of a record, as far as it can be seen; empty where there is none. */
export async function findTitle(db: TenantDb, id: string | null): Promise<string> {
  if (id === null) return "";
  const row = await db.selectFrom("record").select("title").where("id", "=", id).executeTakeFirst();
  return row?.title ?? "";
}

export function writingOf<Content extends object, Entry extends Content & { id: string; version: number }>(
  writing: Writing<Content, Entry>,
) {
  const index = async (db: TenantDb, scope: Scope, id: string, content: Content): Promise<void> =>
    writeSearch(db, scope, id, await writing.documentOf(db, content, scope.clock.today()));
  return {
    /** Enters one. @returns where it is found from now on */
    async create(
      db: TenantDb,
      scope: Scope,
      content: Content,
      { state, audience = "public" }: { state: State; audience?: Audience },
    ): Promise<{ id: string; slug: string }> {
      const id = scope.newId();
      const confirmedAt = state === "published" ? scope.clock.now() : null;
      const record = { id, kind: writing.kind, audience, state, confirmedAt, ...writing.recordOf(content) };
      const { slug, visibleTo } = await createRecord(db, scope, record);
      await writing.insert(db, scope, { id, visibleTo }, content);
      await index(db, scope, id, content);
      return { id, slug };
    },
    /**
     * Changes what is said, from the version the form was filled from.
     * @throws Conflict when somebody was faster
     */
    async revise(
      db: TenantDb,
      scope: Scope,
      before: Entry,
      said: Partial<Content> & { audience?: Audience },
      version: number = before.version,
    ): Promise<void> {
      const { audience, ...rest } = said;
      const content: Content = { ...before, ...rest };
      await reviseRecord(db, scope, before.id, {
        version,
        changes: findChanges<object>(before, said),
        ...writing.recordOf(content),
        ...(audience === undefined ? {} : { audience }),
      });
      await writing.update(db, scope, before.id, content);
      await index(db, scope, before.id, content);
    },
    /**
     * Does a transition; what gets public is made findable by its words.
     * @throws Conflict where it is no longer in a state that allows it
     */
    async change(db: TenantDb, scope: Scope, entry: Entry, transition: Transition, note?: string): Promise<void> {
      await changeState(db, scope, entry.id, transition, note);
      if (transition !== "publish") return;
      // Read again: somebody may have saved it since, and from here on nobody can.
      const [now = entry] = await writing.findByIds(db, [entry.id]);
      await index(db, scope, entry.id, now);
    },
    /** Brings what is found of these up to date. */
    async indexAll(db: TenantDb, scope: Scope, ids: readonly string[]): Promise<void> {
      for (const entry of await writing.findByIds(db, ids)) await index(db, scope, entry.id, entry);
    },
  };
}
