import type { Ask } from "./asks.ts";
import type { ListNote } from "./list-notes.ts";
import type { Feature, Kind, ListLink, NextStep, RecordSheet } from "./feature.ts";
import type { RecordSection, SiteSection } from "./sections.ts";
import { type Menu, menuFor } from "./menu.ts";
import { offWith, type Part, partsOf } from "./parts.ts";
import type { RecordTab } from "./tabs.ts";
import type { Role, Viewer } from "./viewer.ts";
import type { Upkeep } from "./upkeep.ts";

/** All features together; made once. In a county, without the parts it does not use. */
export type Registry = {
  /** All there are, used or not: for what has to be complete (giving people their data, erasing it). */
  features: readonly Feature[];
  /** Those in use: for what people see, and what the program does by itself. */
  inUse: readonly Feature[];
  /** All parts there are. */
  parts: readonly Part[];
  /** Whether a part is in use; what belongs to none always is. */
  has(part: string | undefined): boolean;
  /** The same without these parts, and without what makes no sense without them. */
  without(off: readonly string[]): Registry;
  kinds: readonly Kind[];
  kind(kind: string): Kind | undefined;
  menu(role: Role): Menu;
  nextSteps(kind: string, viewer: Viewer): NextStep[];
  sections(kind: string): RecordSection[];
  siteSections(kind: string): SiteSection[];
  /** Pages beside that of an entry of this kind, left to right. */
  tabs(kind: string): RecordTab[];
  /** All kinds of questions, in the order of the page. */
  asks: readonly Ask[];
  listNotes(kind: string): ListNote[];
  listLinks(kind: string, of: ListLink["of"]): ListLink[];
  upkeep(kind: string): Upkeep | undefined;
  /** Kinds that organisations add entries of. */
  addable: readonly Upkeep[];
  /** @throws where no feature writes lists of this kind */
  sheet(kind: string): RecordSheet;
};

/** @throws where two features register the same kind */
export function createRegistry(features: readonly Feature[]): Registry {
  const parts = partsOf(features);
  const whole = new Map<string, Registry>();
  const without = (chosen: readonly string[]): Registry => {
    const off = offWith(parts, chosen);
    const key = [...off].toSorted().join(" ");
    let registry = whole.get(key);
    if (registry === undefined) whole.set(key, (registry = gather({ all: features, parts, off, without })));
    return registry;
  };
  return without([]);
}

function kindsOf(features: readonly Feature[]): Map<string, Kind> {
  const kinds = new Map<string, Kind>();
  for (const kind of features.flatMap((feature) => feature.kinds ?? [])) {
    if (kinds.has(kind.kind)) throw new Error(`Two features register the kind ${kind.kind}.`);
    kinds.set(kind.kind, kind);
  }
  return kinds;
}

type Gathering = {
  all: readonly Feature[];
  parts: readonly Part[];
  off: ReadonlySet<string>;
  without: Registry["without"];
};

function gather({ all, parts, off, without }: Gathering): Registry {
  const features = all.filter(({ part }) => part === undefined || !off.has(part.id));
  const kinds = kindsOf(features);
  return {
    features: all,
    inUse: features,
    parts,
    has: (part) => part === undefined || !off.has(part),
    without,
    kinds: [...kinds.values()],
    kind: (kind) => kinds.get(kind),
    menu: (role) =>
      menuFor(
        features.flatMap((feature) => feature.menu ?? []),
        role,
      ),
    nextSteps: (kind, viewer) =>
      features
        .flatMap((feature) => feature.nextSteps ?? [])
        .filter((step) => step.kind === kind && step.roles.includes(viewer.role) && (step.isFor?.(viewer) ?? true)),
    sections: (kind) =>
      features.flatMap((feature) => feature.sections ?? []).filter((section) => section.kind === kind),
    tabs: (kind) =>
      features
        .flatMap((feature) => feature.tabs ?? [])
        .filter((tab) => tab.kind === kind)
        .toSorted((a, b) => a.order - b.order),
    siteSections: (kind) =>
      features.flatMap((feature) => feature.siteSections ?? []).filter((section) => section.kind === kind),
    upkeep: (kind) => features.flatMap((feature) => feature.upkeep ?? []).find((one) => one.kind === kind),
    addable: features.flatMap((feature) => feature.upkeep ?? []).filter(({ add }) => add !== undefined),
    asks: features.flatMap((feature) => feature.asks ?? []).toSorted((a, b) => a.order - b.order),
    listNotes: (kind) => features.flatMap((feature) => feature.listNotes ?? []).filter((note) => note.kind === kind),
    listLinks: (kind, of) =>
      features.flatMap((feature) => feature.listLinks ?? []).filter((link) => link.kind === kind && link.of === of),
    sheet: (kind) => {
      const found = features.flatMap((feature) => feature.sheets ?? []).find((sheet) => sheet.kind === kind);
      if (found === undefined) throw new Error(`No feature writes lists of ${kind}.`);
      return found;
    },
  };
}
