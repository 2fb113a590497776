import type { Feature } from "../records/index.ts";
import { askUse } from "./ask.tsx";
import { askForUse } from "./owing.ts";
import { routes } from "./routes.tsx";
import { useOfOffer } from "./sections.tsx";
import { processing } from "./processing.ts";

export { FULL_FROM, type Level, levelOf, LITTLE_BELOW } from "./level.ts";
export { figuresOf, USE } from "./measures.ts";
export { findOwedLines } from "./owing.ts";
export { findRhythm } from "./queries.ts";

/** How offers were used: asked of their providers after each period and course, seen by them and the office. */
export const use: Feature = {
  name: "use",
  processing,
  part: { id: "use", label: "parts-office.use.label", says: "parts-office.use.says", needs: ["rounds"] },
  routes,
  menu: [{ id: "use", group: "figures", label: "use.menu", path: "nutzung", roles: ["office", "partner"], order: 10 }],
  asks: [askUse],
  chores: [{ name: "ask how offers were used", run: (db, _, scope) => askForUse(db, scope) }],
  sections: [useOfOffer],
};
