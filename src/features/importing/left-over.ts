/** What rows said that is in no field of the entry that came of them. */
import type { Change } from "../records/index.ts";
import type { Entry } from "./entries.ts";
import type { ImportList } from "./fields.ts";
import type { PlanItem } from "./plan-items.ts";
import type { ReadRow } from "./rows.ts";
import { fold } from "./words.ts";

/** Columns about people: the history outlives their erasure and must not know them (Art. 17 DSGVO). */
const isOfPerson = (field: string): boolean => field.startsWith("contact");

/** What the rows said and nothing was made of, by column: kept in the history, so that nothing written is lost. */
export function leftOver(item: PlanItem, list: ImportList): Change[] {
  const saysMore = (name: string, text: string): boolean => {
    const field = list.fields.find((one) => one.name === name);
    const plain = Object.values(field?.words ?? {}).flatMap(([first]) => (first === undefined ? [] : [fold(first)]));
    return field?.keepsWritten === true && !plain.includes(fold(text));
  };
  const isUnread = (row: ReadRow, field: string, text: string) =>
    !(field in row.values || row.understood.includes(field)) || saysMore(field, text);
  const unreadIn = ({ row }: Entry, differs: readonly string[] = []): [string, string][] => [
    ...Object.entries(row.rest),
    ...Object.entries(row.written)
      .filter(([field, text]) => !isOfPerson(field) && (differs.includes(field) || isUnread(row, field, text)))
      .map(([field, text]): [string, string] => [item.heads[field] ?? field, text]),
  ];
  const said = [
    ...unreadIn(item.entry),
    ...item.joined.flatMap((one) => unreadIn(one.entry, one.differs)),
    ...item.corrected.flatMap(({ now, column, field, was }): [string, string][] =>
      now === "" && !isOfPerson(field) ? [[column || field, was]] : [],
    ),
  ];
  return said
    .filter(([, text]) => text.trim() !== "")
    .map(([column, text]) => ({ field: `column:${column}`, before: null, after: text }));
}
