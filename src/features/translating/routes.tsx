import type { Role, WorkspaceContext, WorkspaceRoute } from "../records/index.ts";
import { dropProposed, showTranslation, writeTranslated } from "./routes-edit.tsx";
import { dropFile, exportFile, loadFile, showFiles, showIncoming, takeFile } from "./routes-files.tsx";
import { askMachine, showMachine } from "./routes-machine.tsx";
import { showOverview } from "./routes-overview.tsx";
import { enterTerm, removeTerm, reviseTerm, showTerm, showTerms } from "./routes-terms.tsx";

const TRANSLATORS: readonly Role[] = ["office", "partner"];
const get = { door: "workspace", method: "get", roles: TRANSLATORS } as const;
const post = { door: "workspace", method: "post", roles: TRANSLATORS } as const;

const office = { door: "workspace", roles: ["office"] } as const;

/** Fixed addresses stand before those with an entry. */
export const routes: readonly WorkspaceRoute[] = [
  { ...get, path: "uebersetzungen", handle: showOverview },
  { ...get, path: "uebersetzungen/dateien", handle: (context: WorkspaceContext) => showFiles(context) },
  { ...post, path: "uebersetzungen/dateien", handle: loadFile },
  { ...get, path: "uebersetzungen/export.xlf", handle: exportFile },
  { ...get, path: "uebersetzungen/dateien/:file", handle: showIncoming },
  { ...post, path: "uebersetzungen/dateien/:file/uebernahme", handle: takeFile },
  { ...post, path: "uebersetzungen/dateien/:file/loeschung", handle: dropFile },
  { ...get, path: "uebersetzungen/begriffe", handle: showTerms },
  { ...office, method: "post", path: "uebersetzungen/begriffe", handle: enterTerm },
  { ...office, method: "get", path: "uebersetzungen/begriffe/:term", handle: showTerm },
  { ...office, method: "post", path: "uebersetzungen/begriffe/:term", handle: reviseTerm },
  { ...office, method: "post", path: "uebersetzungen/begriffe/:term/loeschung", handle: removeTerm },
  {
    ...office,
    method: "get",
    path: "uebersetzungen/maschine",
    handle: (context: WorkspaceContext) => showMachine(context),
  },
  { ...office, method: "post", path: "uebersetzungen/maschine", handle: askMachine },
  { ...get, path: "uebersetzungen/:record/:lang", handle: showTranslation },
  { ...post, path: "uebersetzungen/:record/:lang", handle: writeTranslated },
  { ...post, path: "uebersetzungen/:record/:lang/verwerfen", handle: dropProposed },
];
