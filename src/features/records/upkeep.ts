import type { TenantDb } from "../../platform/db/doors.ts";
import type { Typed } from "../../platform/http/forms.ts";
import type { PlainMessageKey } from "../../platform/i18n/translate.ts";
import type { Answering } from "./asks.ts";
import type { Change, Scope } from "./event.ts";
import type { Content } from "./feature.ts";
import type { InCounty } from "./route.ts";
import type { State, Transition } from "./state.ts";
import type { FieldWords } from "./views/history-section.tsx";
import type { FormState } from "./views/form.tsx";

/** What was typed, as changes of the entry; or what is wrong with it. */
export type ReadChanges =
  | { ok: true; changes: Change[] }
  | { ok: false; errors: readonly { field: string; key: string }[] };

/** An entry as somebody outside looks after it: what it is now, by field, and as it would be typed. */
export type Upkept = { title: string; state: State; version: number; content: Readonly<Record<string, unknown>> };

/**
 * How entries of a kind are looked after by whom they belong to, on the page of what is due: changed in place, ended,
 * added. Registered by the feature of the kind; what becomes of changes (proposed, or published at once) is decided in
 * features/rounds.
 */
export type Upkeep = {
  kind: string;
  /** „Angebot hinzufügen“; undefined: organisations add none. */
  addLabel?: PlainMessageKey;
  /** Whether an entry of this kind can be ended there. */
  canEnd: boolean;
  /** The entry now; undefined where there is none or the door does not show it. */
  find(db: TenantDb, id: string): Promise<Upkept | undefined>;
  /** What the form holds: the entry with these changes, or a fresh one. */
  typedOf(answering: Answering, db: TenantDb, id: string | undefined, changes: readonly Change[]): Promise<Typed>;
  /** The fields of the form; its start, version and buttons are made around them. `action`: where row buttons lead. */
  fields(
    answering: Answering,
    db: TenantDb,
    shown: { id: string | undefined; state: FormState; action: string },
  ): Promise<Content>;
  /** Whether a button of its form only wants it shown again: a look at the calendar. */
  isInterim?(typed: Typed): boolean;
  labelOf(around: Pick<InCounty, "t">, field: string, typed: Typed): string;
  /** Reads the form for an entry that is there. Fields that are not the owner's to say stay as they are. */
  read(answering: Answering, db: TenantDb, id: string, typed: Typed): Promise<ReadChanges>;
  /** How before and after are told to people. */
  words(around: InCounty, db: TenantDb, id: string): Promise<FieldWords>;
  /** Writes changes over the entry as it is now. @throws Conflict where somebody is faster */
  apply(db: TenantDb, scope: Scope, id: string, changes: readonly Change[]): Promise<void>;
  change(db: TenantDb, scope: Scope, id: string, transition: Transition): Promise<void>;
  /** Enters what the form says as a draft. @returns its id, or what is wrong */
  add?(
    answering: Answering,
    db: TenantDb,
    typed: Typed,
  ): Promise<{ ok: true; id: string } | { ok: false; errors: readonly { field: string; key: string }[] }>;
};

/** The changes as an object: what each field is to be. */
export const afterOf = (changes: readonly Change[]): Record<string, unknown> =>
  Object.fromEntries(changes.map(({ field, after }) => [field, after]));
