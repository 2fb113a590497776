import type { MapGround } from "../../county/index.ts";
import type { Place } from "../../directory/index.ts";
import {
  type Child,
  DescriptionList,
  Heading,
  Lead,
  type MapPoint,
  Note,
  PointMap,
  SortLinks,
  Table,
  Tabs,
} from "../../../platform/ui/index.ts";
import { compareCode, findWhiteSpots, meanOf, perInhabitants } from "../coverage.ts";
import { SIDES, VIEWS } from "../question.ts";
import { codesOf, nameCode, type Shown } from "./shown.ts";
import { CoverageTable } from "./table.tsx";

/** The findings in a sentence: how many fields are white, and of what most. */
export function Findings({ shown }: { shown: Shown }) {
  const { t, counted, places, question } = shown;
  const codes = codesOf(shown);
  const spots = findWhiteSpots(counted, codes, places);
  const missing = spots.reduce((sum, spot) => sum + spot.places.length, 0);
  const [most] = spots;
  return (
    <Lead>
      {t("coverage.lead", { missing, fields: codes.length * places.length })}{" "}
      {most === undefined
        ? null
        : t("coverage.leadMost", { code: nameCode(t, question.by, most.code), count: most.places.length })}
    </Lead>
  );
}

/** How the overview is asked: what the columns are, and as table or map. */
export function Ways({ shown }: { shown: Shown }) {
  const { t, question, hereOf } = shown;
  return (
    <>
      <Tabs
        label={t("coverage.views")}
        items={VIEWS.map((view) => ({
          href: hereOf({ ansicht: view === "tabelle" ? undefined : view }),
          label: t.code("coverage.view", view),
          current: view === question.view,
        }))}
      />
      <SortLinks
        label={t("coverage.by")}
        items={SIDES.map((side) => ({
          href: hereOf({ nach: side === "thema" ? undefined : side, [side]: undefined, zeige: undefined }),
          label: t.code("coverage.side", side),
          current: side === question.by,
        }))}
      />
    </>
  );
}

type Counted = Place & { count: number };

/** Places as nodes of the map, each with the number that the list beside it tells. */
const pointsOf = (told: readonly Counted[], code: string | undefined, shown: Shown): MapPoint[] =>
  told.flatMap(({ ags, name, lon, lat, count }) =>
    lon === null || lat === null
      ? []
      : [
          {
            name,
            lon,
            lat,
            count,
            area: ags,
            href: shown.hrefOf(code, ags),
            label: shown.t("coverage.countAt", { count, place: name }),
            selected: shown.own.includes(ags) || shown.question.place === ags,
          },
        ],
  );

function CoverageMap({ shown, ground }: { shown: Shown; ground: MapGround }) {
  const { t, question, counted, places, hrefOf, hereOf } = shown;
  const code = codesOf(shown).find((one) => one === question.shown);
  const sumsAt = (ags: string) =>
    (code === undefined ? counted.rows.get(ags) : counted.cells.get(`${code} ${ags}`))?.offers ?? 0;
  const told = places.map((place) => ({ ...place, count: sumsAt(place.ags) }));
  const without = told.filter(({ count }) => count === 0);
  return (
    <>
      <SortLinks
        label={t("coverage.mapOf")}
        items={[
          { href: hereOf({ zeige: undefined }), label: t("coverage.all"), current: code === undefined },
          ...codesOf(shown).map((one) => ({
            href: hereOf({ zeige: one }),
            label: nameCode(t, question.by, one),
            current: one === code,
          })),
        ]}
      />
      <PointMap
        label={t("coverage.mapLabel")}
        wide={760}
        areas={ground.areas}
        source={ground.source}
        points={pointsOf(told, code, shown)}
      />
      <DescriptionList
        items={[
          ...told
            .filter(({ count }) => count > 0)
            .map(({ ags, name, count }) => ({
              term: name,
              termLang: "de" as const,
              value: <a href={hrefOf(code, ags)}>{t.number(count)}</a>,
            })),
          ...(without.length === 0 ? [] : [{ term: t("coverage.missing"), value: listNames(without) }]),
        ]}
      />
    </>
  );
}

/** Table or map; both say the same. */
export function Picture(props: { shown: Shown; ground: MapGround }) {
  return props.shown.question.view === "karte" ? <CoverageMap {...props} /> : <CoverageTable shown={props.shown} />;
}

const listNames = (places: readonly { name: string }[]) => (
  <span lang="de">{places.map(({ name }) => name).join(", ")}</span>
);

/** Where something is missing: where it is, when those are fewer to read. */
function Where({ shown: { t, places }, missing }: { shown: Shown; missing: readonly { ags: string; name: string }[] }) {
  if (missing.length === places.length) return <>{t("coverage.nowhere")}</>;
  if (missing.length * 2 <= places.length) return listNames(missing);
  const without = new Set(missing.map(({ ags }) => ags));
  return (
    <>
      {t("coverage.onlyIn")} {listNames(places.filter(({ ags }) => !without.has(ags)))}
    </>
  );
}

/** What is missing where, as a list. `next` is what can be done about it. */
export function WhiteSpots({ shown, next }: { shown: Shown; next?: (code: string) => Child }) {
  const { t, counted, places, question } = shown;
  const spots = findWhiteSpots(counted, codesOf(shown), places);
  if (spots.length === 0) return <></>;
  return (
    <section class="stack" id="weisse-flecken">
      <Heading level={2}>{t("coverage.whiteSpots")}</Heading>
      <DescriptionList
        items={spots.map((spot) => ({
          term: nameCode(t, question.by, spot.code),
          value: (
            <>
              <Where shown={shown} missing={spot.places} />
              {spot.countywide === 0 ? null : (
                <>
                  <br />
                  <span class="note">{t("coverage.countywide", { count: spot.countywide })}</span>
                </>
              )}
              {next === undefined ? null : (
                <>
                  <br />
                  {next(spot.code)}
                </>
              )}
            </>
          ),
        }))}
      />
    </section>
  );
}

/** What a municipality has of each code, beside the others and the county. */
function CodesCompared({ shown, place }: { shown: Shown; place: Place }) {
  const { t, question, counted, places, hrefOf } = shown;
  return (
    <Table
      caption={t("coverage.compare", { place: place.name })}
      quietCaption
      rows={codesOf(shown).map((code) => ({ code, ...compareCode(counted, code, place.ags, places) }))}
      columns={[
        {
          label: t.code("coverage.side", question.by),
          rowHeader: true,
          cell: ({ code }) => nameCode(t, question.by, code),
        },
        {
          label: t("coverage.compareHere"),
          numeric: true,
          cell: ({ code, here }) =>
            here === 0 ? t("coverage.missing") : <a href={hrefOf(code, place.ags)}>{t.number(here)}</a>,
        },
        {
          label: t("coverage.compareOthers"),
          numeric: true,
          cell: ({ others }) => (others === undefined ? "–" : t.number(others, { fractionDigits: 1 })),
        },
        { label: t("coverage.compareCounty"), numeric: true, cell: ({ county }) => t.number(county) },
      ]}
    />
  );
}

/** A municipality beside the county: how many offers for each 10,000 inhabitants, and of what. */
export function Comparison({ shown }: { shown: Shown }) {
  const { t, counted, places, question, own } = shown;
  const wanted = question.place ?? own[0];
  const place = places.find(({ ags }) => ags === wanted);
  if (place === undefined) return <></>;
  const count = counted.rows.get(place.ags)?.offers ?? 0;
  const rate = perInhabitants(count, place.population);
  const mean = meanOf(counted, places);
  return (
    <section class="box stack stack--small">
      <Heading level={2}>{t("coverage.compare", { place: place.name })}</Heading>
      <p>{t("coverage.countAt", { count, place: place.name })}</p>
      {rate === undefined || mean === undefined ? null : (
        <p>
          {t("coverage.compareText", {
            rate: t.number(rate, { fractionDigits: 1 }),
            mean: t.number(mean, { fractionDigits: 1 }),
          })}
        </p>
      )}
      <CodesCompared shown={shown} place={place} />
    </section>
  );
}

/** How it is counted. */
export const HowCounted = ({ shown: { t, audience } }: { shown: Shown }) => (
  <Note>{t(audience === "public" ? "coverage.howPublic" : "coverage.howNetwork")}</Note>
);
