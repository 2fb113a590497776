/** Lists of what is there, as files: in the columns in which they are read again. */
import type { RecordSheet } from "../records/index.ts";
import { IMPORT_KINDS, IMPORT_TARGETS, type ImportKind } from "./kinds.ts";
import { showSheet } from "./show.ts";
import { readContext } from "./target.ts";

const sheetOf = (kind: ImportKind): RecordSheet => ({
  kind: IMPORT_TARGETS[kind].record,
  async write({ t, tenant, services }, db, ids) {
    const { list, show } = IMPORT_TARGETS[kind];
    const today = services.clock.today();
    const { words } = await readContext(db, tenant, today);
    return showSheet(list, t.code("importing.kind", kind), await show(db, { tenant, today }, ids), words);
  },
});

export const sheets: readonly RecordSheet[] = IMPORT_KINDS.map(sheetOf);
