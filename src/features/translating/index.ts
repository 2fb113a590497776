import type { Feature } from "../records/index.ts";
import { findOpenMatters } from "./open-matters.ts";
import { processing } from "./processing.ts";
import { FILE_PERIOD, forgetFiles } from "./files.ts";
import { forgetRuns, machineHandler } from "./machine.ts";
import { routes } from "./routes.tsx";
import { translationsOf } from "./section.tsx";

/** Texts in other languages, for all kinds that register them: what is missing or outdated, side by side, as files, by machine. */
export const translating: Feature = {
  name: "translating",
  part: { id: "translating", label: "parts-office.translating.label", says: "parts-office.translating.says" },
  processing,
  findOpenMatters,
  routes,
  menu: [
    {
      id: "translating",
      group: "website",
      label: "translating-office.menu",
      path: "uebersetzungen",
      roles: ["office"],
      order: 60,
    },
    {
      id: "translating",
      group: "offers",
      label: "translating-office.menu",
      path: "uebersetzungen",
      roles: ["partner"],
      order: 60,
    },
  ],
  handlers: (services) => [machineHandler(services)],
  periods: [FILE_PERIOD],
  chores: [
    { name: "forget what machines were asked for 90 days ago", run: (db, clock) => forgetRuns(db, clock.now()) },
    {
      name: "forget files of translation offices nobody has confirmed",
      forgets: true,
      run: (db, clock) => forgetFiles(db, clock.now()),
    },
  ],
  sections: [translationsOf("organisation")],
};
