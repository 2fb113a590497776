import type { Feature } from "../records/index.ts";
import { eraseEntries } from "./actions.ts";
import { routes } from "./routes.tsx";
import { processing } from "./processing.ts";

/** What people of the county call things, in any language, and the German terms it stands for: used by every search. */
export const glossary: Feature = {
  name: "glossary",
  processing,
  part: { id: "glossary", label: "parts-office.glossary.label", says: "parts-office.glossary.says" },
  routes,
  menu: [
    {
      id: "glossary",
      group: "website",
      label: "glossary-office.menu",
      path: "glossar",
      roles: ["office"],
      order: 80,
    },
  ],
  nextSteps: [
    {
      kind: "question",
      label: "glossary-office.nextStep",
      roles: ["office"],
      path: ({ id, slug }) => `glossar?${new URLSearchParams({ wort: slug, sprache: id.slice(0, 2) }).toString()}`,
    },
  ],
  chores: [
    {
      name: "erase words of the glossary deleted 30 days ago",
      forgets: true,
      run: (db, clock) => eraseEntries(db, clock.now()),
    },
  ],
};
