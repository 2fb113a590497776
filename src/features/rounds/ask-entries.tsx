import type { TenantDb } from "../../platform/db/doors.ts";
import type { Typed } from "../../platform/http/forms.ts";
import type { PlainMessageKey } from "../../platform/i18n/translate.ts";
import type {
  Answered,
  Answering,
  Ask,
  Content,
  Fault,
  FormReader,
  Received,
  SentAnswer,
  Upkeep,
} from "../records/index.ts";
import { readerOf } from "../records/index.ts";
import { addEntry } from "./saving.ts";
import { EntriesPart } from "./views/entries-part.tsx";

/** So many can be entered at once, in short. */
const ROWS = ["1", "2", "3"] as const;

/** What a kind brings along to be asked for. */
export type AskedKind = {
  /** Name of the ask. */
  name: string;
  label: PlainMessageKey;
  order: number;
  /** What is wanted, in a sentence. */
  lead: PlainMessageKey;
  /** Above what is known already. */
  known: PlainMessageKey;
  upkeep: Upkeep;
  /** What of it there is already, or waits for the office, with when it is. */
  findKnown(answering: Answering, db: TenantDb): Promise<{ title: string; note: string }[]>;
  /** The few fields of one in short; `id` of each begins with `prefix`. */
  fields(answering: Answering, db: TenantDb, row: { form: FormReader; prefix: string }): Promise<Content>;
  /** The whole form of what was typed in short. */
  typedOf(answering: Answering, row: Typed): Typed;
};

/** What was typed in one row, under the names of the whole form. */
function rowOf(typed: Typed, prefix: string): Typed {
  const fields = Object.entries(typed).filter(([name]) => name.startsWith(prefix));
  return Object.fromEntries(fields.map(([name, values]) => [name.slice(prefix.length), values]));
}

const isTyped = (row: Typed): boolean => Object.values(row).some((values) => values.some((value) => value !== ""));

/** Enters the rows in which something was typed. @returns how many, and what is wrong */
async function addRows(kind: AskedKind, answering: Answering, db: TenantDb, typed: Typed) {
  const errors: Fault[] = [];
  let added = 0;
  for (const number of ROWS) {
    const prefix = `${kind.name}.${number}.`;
    const row = rowOf(typed, prefix);
    if (!isTyped(row)) continue;
    const saved = await addEntry(answering, db, kind.upkeep, kind.typedOf(answering, row));
    if (saved.what === "wrong")
      errors.push(
        ...saved.errors.map(({ field, key }) => ({
          field: `${prefix}${field}`,
          key,
          label: kind.upkeep.labelOf(answering, field, row),
        })),
      );
    else added += 1;
  }
  return { added, errors };
}

/** „Fehlanzeige“ and „alles schon da“ answer by themselves; otherwise something has to be entered. */
function answerTo({ action }: SentAnswer, added: number): Answered["answer"] | undefined {
  if (added > 0) return "given";
  if (action === "none") return "none";
  return action === "known" ? "confirmed" : undefined;
}

/**
 * Asks organisations for entries of a kind, whenever the office likes: what is known, room to enter some more in place
 * (proposals, or published at once for trusted partners), „Fehlanzeige“.
 */
export const askForEntries = (kind: AskedKind): Ask => ({
  name: kind.name,
  label: kind.label,
  order: kind.order,
  isForRounds: true,
  async show(answering, db, { open, state }) {
    if (open.length === 0) return undefined;
    const known = await kind.findKnown(answering, db);
    const rows = await Promise.all(
      ROWS.map(async (number) => {
        const prefix = `${kind.name}.${number}.`;
        return {
          fields: await kind.fields(answering, db, { form: readerOf(answering.t, state), prefix }),
          isUsed: isTyped(rowOf(state.typed, prefix)),
        };
      }),
    );
    return { content: <EntriesPart {...{ answering, kind, known, rows }} />, hasFields: true };
  },
  async receive(answering, db, sent): Promise<Received> {
    const { added, errors } = await addRows(kind, answering, db, sent.typed);
    const answer = answerTo(sent, added);
    const answered = answer === undefined ? [] : sent.open.map(({ id }) => ({ request: id, answer }));
    return { errors, answered };
  },
});
