import type { TenantDb } from "../../platform/db/doors.ts";
import { notFound } from "../../platform/http/answers.ts";
import type { FormResult, Typed } from "../../platform/http/forms.ts";
import type { PlainMessageKey } from "../../platform/i18n/translate.ts";
import {
  afterOf,
  type Answering,
  type Audience,
  type Change,
  type Content,
  type FieldWords,
  findChanges,
  type FormState,
  type InCounty,
  type KeptEntry,
  type Scope,
  type State,
  type Transition,
  type Upkeep,
} from "../records/index.ts";
import type { Choosing } from "./choices.ts";

/** Whoever answers for an organisation chooses as its partners do. */
const choosingOf = ({ tenant, services, organisation }: Answering): Choosing => ({
  tenant,
  services,
  viewer: { role: "partner", organisationId: organisation.id },
});

type Entry = KeptEntry & { title: string };

/** What a kind brings along whose entries their organisations look after without an account. */
export type UpkeptKind<Own extends Entry, Input> = {
  kind: string;
  addLabel: PlainMessageKey;
  /** The field that says whose an entry is. It stays as it is. */
  ownerField: string;
  find(db: TenantDb, id: string): Promise<Own | undefined>;
  /** What the form of a new entry holds. */
  fresh(answering: Answering): Typed;
  typedOf(entry: Own): Typed;
  read(choosing: Choosing, db: TenantDb, typed: Typed, before: Own | undefined): Promise<FormResult<Input>>;
  /** What the form says of it, as it is stored. */
  saidOf(input: Input, before: Own | undefined, newId: () => string): Partial<Own>;
  create(db: TenantDb, scope: Scope, input: Input, state: State): Promise<{ id: string }>;
  revise(
    db: TenantDb,
    scope: Scope,
    before: Own,
    said: Record<string, unknown> & { audience?: Audience },
  ): Promise<void>;
  change(db: TenantDb, scope: Scope, entry: Own, transition: Transition): Promise<void>;
  fields(
    answering: Answering,
    db: TenantDb,
    shown: { choosing: Choosing; entry: Own | undefined; state: FormState; action: string },
  ): Promise<Content>;
  labelOf: Upkeep["labelOf"];
  words(around: InCounty, db: TenantDb, entry: Own): Promise<FieldWords>;
  isInterim?: Upkeep["isInterim"];
};

/** How entries of a kind are looked after, changed, ended and added by the organisation they belong to. */
export function upkeepOf<Own extends Entry, Input>(kind: UpkeptKind<Own, Input>): Upkeep {
  const { ownerField } = kind;
  const get = async (db: TenantDb, id: string): Promise<Own> => {
    const entry = await kind.find(db, id);
    if (entry === undefined) throw notFound();
    return entry;
  };
  const ownTyped = (typed: Typed, ownerId: string | null): Typed => ({ ...typed, [ownerField]: [ownerId ?? ""] });
  const changed = (entry: Own, changes: readonly Change[]): Own => ({ ...entry, ...afterOf(changes) });
  return {
    kind: kind.kind,
    addLabel: kind.addLabel,
    canEnd: true,
    ...(kind.isInterim === undefined ? {} : { isInterim: kind.isInterim }),
    async find(db, id) {
      const entry = await kind.find(db, id);
      if (entry === undefined) return undefined;
      const { title, version, state } = entry;
      return { title, version, state: state as State, content: entry };
    },
    async typedOf(answering, db, id, changes) {
      if (id === undefined) return ownTyped(kind.fresh(answering), answering.organisation.id);
      return kind.typedOf(changed(await get(db, id), changes));
    },
    async fields(answering, db, { id, state, action }) {
      const entry = id === undefined ? undefined : await kind.find(db, id);
      return kind.fields(answering, db, { choosing: choosingOf(answering), entry, state, action });
    },
    labelOf: kind.labelOf,
    async read(answering, db, id, typed) {
      const entry = await get(db, id);
      const result = await kind.read(choosingOf(answering), db, ownTyped(typed, entry.ownerId), entry);
      if (!result.ok) return result;
      const said = kind.saidOf(result.value, entry, answering.services.newId);
      return { ok: true, changes: findChanges<Own>(entry, said) };
    },
    words: async (around, db, id) => kind.words(around, db, await get(db, id)),
    apply: async (db, scope, id, changes) => kind.revise(db, scope, await get(db, id), afterOf(changes)),
    change: async (db, scope, id, transition) => kind.change(db, scope, await get(db, id), transition),
    async add(answering, db, typed) {
      const { organisation, scope } = answering;
      const result = await kind.read(choosingOf(answering), db, ownTyped(typed, organisation.id), undefined);
      if (!result.ok) return result;
      const { id } = await kind.create(db, scope, result.value, "draft");
      return { ok: true, id };
    },
  };
}
