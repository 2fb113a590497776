import {
  describeCounty,
  findFormerNames,
  findMunicipalities,
  findOrganisationsByIds,
  kilometresBetween,
  nameplaces,
  type Organisation,
  type Place,
} from "../directory/index.ts";
import { findGlossary, type WorkspaceContext } from "../records/index.ts";
import type { TenantDb } from "../../platform/db/doors.ts";
import { askerOf, findForWish, type FoundForWish } from "./finding.ts";
import { type Helper, rankHelpers } from "./fulfil.ts";
import { RESOURCES } from "./names.ts";
import { type Ability, findAbilities } from "./queries.ts";
import { LONGEST_QUESTION, readWishes, type Wish } from "./wish.ts";

/** Organisations on one page. */
export const PAGE_SIZE = 20;

/** A filter of the page: its name in the address, and what of an organisation it looks at. */
export const FILTERS = {
  mittel: ({ resources, rooms }: Ability): string[] => [...(rooms.length > 0 ? ["rooms"] : []), ...resources],
  sprache: ({ languages }: Ability): readonly string[] => languages,
} as const;
export type FilterName = keyof typeof FILTERS;
export const FILTER_NAMES = ["mittel", "sprache"] as const satisfies readonly FilterName[];
/** Rooms are no code of what is lent, but are looked for in the same list. */
export const LENT = ["rooms", ...RESOURCES] as const;

/** What the page shows. */
export type HelpFound = {
  words: string;
  wishes: readonly Wish[];
  found: readonly FoundForWish[];
  helpers: readonly Helper[];
  /** Those on this page, with everything the viewer may see of them. */
  organisations: ReadonlyMap<string, Organisation>;
  page: number;
  chosen: Readonly<Record<FilterName, readonly string[]>>;
  /** How many would remain, by filter and code. */
  counts: Readonly<Record<FilterName, ReadonlyMap<string, number>>>;
  places: ReadonlyMap<string, Place>;
};

const holds = (ability: Ability, name: FilterName, codes: readonly string[]): boolean =>
  codes.length === 0 || codes.some((code) => FILTERS[name](ability).includes(code));

function countBy(name: FilterName, helpers: readonly Helper[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { ability } of helpers)
    for (const code of FILTERS[name](ability)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

const plainHelpers = (abilities: readonly Ability[]): Helper[] =>
  abilities.map((ability) => ({ ability, answers: [], whole: 0, nearly: 0 }));

/** Reads the question of the address and finds who can help, as far as the viewer sees. */
export async function findHelp({ query, tenant, services }: WorkspaceContext, db: TenantDb): Promise<HelpFound> {
  const today = services.clock.today();
  const words = (query.get("q") ?? "").trim().slice(0, LONGEST_QUESTION);
  const chosen = { mittel: query.getAll("mittel").slice(0, 20), sprache: query.getAll("sprache").slice(0, 20) };
  const [glossary, municipalities] = [await findGlossary(db), await findMunicipalities(db, tenant.ags, today)];
  const named = nameplaces(municipalities, await findFormerNames(db, tenant.ags, today), glossary);
  const wishes = readWishes(words, { places: named, glossary });
  const asker = askerOf(glossary);
  const found: FoundForWish[] = [];
  for (const wish of wishes) found.push(await findForWish(db, asker, wish));
  const abilities = await findAbilities(db);
  const county = describeCounty(municipalities);
  const isAsked = chosen.mittel.length + chosen.sprache.length > 0;
  const all =
    wishes.length > 0
      ? rankHelpers(found, abilities, { places: named, neighboursOf: county.neighboursOf })
      : words === "" || isAsked
        ? plainHelpers(abilities)
        : [];
  const helpers = all.filter(({ ability }) => FILTER_NAMES.every((name) => holds(ability, name, chosen[name])));
  const page = Math.min(Math.max(Number.parseInt(query.get("seite") ?? "1", 10) || 1, 1), 100);
  const shown = helpers.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE).map(({ ability }) => ability.id);
  const organisations = wishes.length > 0 || isAsked ? await findOrganisationsByIds(db, shown) : [];
  return {
    words,
    wishes,
    found,
    helpers,
    organisations: new Map(organisations.map((one) => [one.id, one])),
    page,
    chosen,
    counts: {
      mittel: countBy(
        "mittel",
        all.filter(({ ability }) => holds(ability, "sprache", chosen.sprache)),
      ),
      sprache: countBy(
        "sprache",
        all.filter(({ ability }) => holds(ability, "mittel", chosen.mittel)),
      ),
    },
    places: new Map(municipalities.map((place) => [place.ags, place])),
  };
}

/** Whole kilometres from the nearest place that was asked for; undefined without one, or there. */
export function distanceTo(
  { places }: Pick<HelpFound, "places">,
  wanted: readonly string[],
  ags: string | null,
): number | undefined {
  if (ags === null || wanted.includes(ags)) return undefined;
  const all = wanted.flatMap((one) => kilometresBetween(places.get(one), places.get(ags)) ?? []);
  return all.length === 0 ? undefined : Math.max(1, Math.round(Math.min(...all)));
}
