import { Matrix, type MatrixCell, MatrixLegend, type MatrixRow } from "../../../platform/ui/index.ts";
import type { Translator } from "../../../platform/i18n/translate.ts";
import type { Place } from "../../directory/index.ts";
import type { Level } from "../../use/index.ts";
import { NOTHING, perInhabitants, type Sums, tellUse } from "../coverage.ts";
import { codesOf, nameCode, type Shown, WIDE } from "./shown.ts";

/** The office reads numbers; what is full or little used says so first. */
function numbersOf(level: Level, share: number, places: number, t: Translator): string {
  if (level === "full") return t("coverage-office.fullPlaces", { places });
  const numbers = t("coverage-office.ofPlaces", { percent: t.percent(Math.round(share * 100) / 100), places });
  return level === "little" ? `${t.code("coverage.level", level)}: ${numbers}` : numbers;
}

/** What stands below a number: how the places are used, as far as whoever looks is told. */
export function wordOf(sums: Sums, { t, audience }: Pick<Shown, "t" | "audience">): string | undefined {
  const { level, share, waiting } = tellUse(sums, audience);
  if (level === undefined) return undefined;
  const use =
    audience === "office" && share !== undefined
      ? numbersOf(level, share, sums.places, t)
      : t.code("coverage.level", level);
  if (waiting === undefined || waiting === 0) return use;
  return `${use}, ${t(audience === "office" ? "coverage.waiting" : "coverage.waitingAtLeast", { count: waiting })}`;
}

function cellOf(sums: Sums, href: string, shown: Shown): MatrixCell {
  if (sums.offers === 0) return { value: shown.t.number(0), word: shown.t("coverage.missing"), look: "missing" };
  const { level } = tellUse(sums, shown.audience);
  const look = level === "full" || level === "little" ? level : "there";
  return { value: shown.t.number(sums.offers), href, word: wordOf(sums, shown), look };
}

/** A number in a row of sums: nothing is missing there. */
const sumOf = (sums: Sums | undefined, shown: Shown, href?: string): MatrixCell => ({
  value: shown.t.number(sums?.offers ?? 0),
  href: sums === undefined || sums.offers === 0 ? undefined : href,
  word: sums === undefined ? undefined : wordOf(sums, shown),
});

function municipality(place: Place, codes: readonly string[], shown: Shown): MatrixRow {
  const { t, counted, hrefOf, hereOf, own } = shown;
  const all = counted.rows.get(place.ags) ?? NOTHING;
  const rate = perInhabitants(all.offers, place.population);
  const isOwn = own.includes(place.ags);
  return {
    name: <span lang="de">{place.name}</span>,
    href: hereOf({ gemeinde: place.ags }),
    note: isOwn ? t("coverage.own") : undefined,
    isOwn: isOwn || shown.question.place === place.ags,
    cells: [
      ...codes.map((code) =>
        cellOf(counted.cells.get(`${code} ${place.ags}`) ?? NOTHING, hrefOf(code, place.ags), shown),
      ),
      {
        value: t.number(all.offers),
        href: all.offers === 0 ? undefined : hrefOf(undefined, place.ags),
        word: rate === undefined ? undefined : t.number(rate, { fractionDigits: 1 }),
      },
    ],
  };
}

/** Municipality × code: how many offers there are, what is missing, full, little used. */
export function CoverageTable({ shown }: { shown: Shown }) {
  const { t, question, counted, places, county, audience, own, hrefOf } = shown;
  const codes = codesOf(shown);
  const wide = WIDE.map((place) => ({
    name: t.code("offers.reach", place),
    isSum: true,
    cells: [
      ...codes.map((code) => sumOf(counted.cells.get(`${code} ${place}`), shown, hrefOf(code, place))),
      sumOf(counted.rows.get(place), shown, hrefOf(undefined, place)),
    ],
  }));
  const whole = {
    name: <span lang="de">{county}</span>,
    isSum: true,
    cells: [
      ...codes.map((code) => sumOf(counted.columns.get(code), shown, hrefOf(code, undefined))),
      sumOf(counted.all, shown, hrefOf(undefined, undefined)),
    ],
  };
  return (
    <>
      <Matrix
        caption={t("coverage.title")}
        corner={t("coverage.place")}
        columns={[
          ...codes.map((code) => ({ label: nameCode(t, question.by, code) })),
          { label: t("coverage.sum"), note: t("coverage.perInhabitants") },
        ]}
        rows={[...places.map((place) => municipality(place, codes, shown)), ...wide, whole]}
      />
      <MatrixLegend
        items={[
          { look: "missing", label: t("coverage.legend.missing") },
          ...(audience === "public"
            ? []
            : [
                { look: "full" as const, label: t("coverage.legend.full") },
                { look: "little" as const, label: t("coverage.legend.little") },
              ]),
          ...(own.length === 0 ? [] : [{ look: "own" as const, label: t("coverage.own") }]),
        ]}
      />
    </>
  );
}
