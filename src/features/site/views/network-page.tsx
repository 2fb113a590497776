import type { JSX } from "hono/jsx/jsx-runtime";
import { Band, Columns, Heading, Numbers, PointMap, Stack, TopicGrid } from "../../../platform/ui/index.ts";
import type { MapGround } from "../../county/index.ts";
import { ORGANISATION_KINDS, type Place } from "../../directory/index.ts";
import { TOPICS } from "../../offers/index.ts";
import type { PublicContext } from "../../records/index.ts";
import type { Written } from "../written.ts";
import { sitePage } from "./site-page.tsx";
import { JoinBox, WrittenBody, WrittenLead } from "./text-pages.tsx";

type Props = {
  context: PublicContext;
  written: Written;
  counted: {
    /** Actors by facet: kind, place, topic. */
    actors: ReadonlyMap<string, number>;
    offers: ReadonlyMap<string, number>;
    places: readonly Place[];
    hasGroups: boolean;
    ground: MapGround;
  };
  totals: { actors: number; offers: number };
};

function Figures({ context: { t }, counted, totals }: Props) {
  const covered = counted.places.filter(({ ags }) => (counted.offers.get(`place:${ags}`) ?? 0) > 0).length;
  const inPlaces = { count: totals.offers, places: covered, allPlaces: counted.places.length };
  return (
    <Numbers
      stats={[
        { value: t.number(totals.actors), label: t("site.home.organisations", { count: totals.actors }) },
        { value: t.number(totals.offers), label: t("site.home.offersInPlaces", inPlaces) },
      ]}
    />
  );
}

/** Who takes part, by kind: each leads to its list. */
function Kinds({ context: { t, paths, lang }, counted }: Props) {
  const kinds = ORGANISATION_KINDS.map((kind) => ({ kind, count: counted.actors.get(`kind:${kind}`) ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
  if (kinds.length === 0) return <></>;
  return (
    <section class="stack">
      <Heading level={2}>{t("site.network.kinds")}</Heading>
      <ul class="stack stack--small">
        {kinds.map(({ kind, count }) => (
          <li>
            <a href={`${paths.site(lang, "akteure")}?art=${kind}`}>{t.code("directory.organisationKind", kind)}</a>{" "}
            <span class="note">{t.number(count)}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href={paths.site(lang, "akteure")}>{t("site.nav.actors")}</a>
      </p>
    </section>
  );
}

/** Where they are: a point or an area leads to the actors of a place. */
function Where({ context: { t, paths, lang }, counted }: Props) {
  const points = counted.places.flatMap(({ ags, name, lon, lat }) => {
    if (lon === null || lat === null) return [];
    const count = counted.actors.get(`place:${ags}`) ?? 0;
    const label = t("site.network.actorsAt", { count, place: name });
    return [{ name, area: ags, lon, lat, count, label, href: `${paths.site(lang, "akteure")}?ort=${ags}` }];
  });
  return (
    <section class="stack">
      <Heading level={2}>{t("site.network.where")}</Heading>
      <PointMap label={t("site.map.title")} points={points} wide={640} {...counted.ground} />
    </section>
  );
}

/** What they work on: each topic leads to those who do. */
function Fields({ context: { t, paths, lang }, counted }: Props) {
  const topics = TOPICS.map((topic) => ({ topic, count: counted.actors.get(`topic:${topic}`) ?? 0 })).filter(
    ({ count }) => count > 0,
  );
  if (topics.length === 0) return <></>;
  return (
    <Band linen>
      <Heading level={2} size="large">
        {t("site.actor.topics")}
      </Heading>
      <TopicGrid
        topics={topics.map(({ topic, count }) => ({
          href: `${paths.site(lang, "akteure")}?thema=${topic}`,
          label: t.code("offers.topic", topic),
          examples: t.code("offers.topicHint", topic),
          count: t("site.actorsCount", { count }),
        }))}
      />
    </Band>
  );
}

/** Who we are, how many, what of, where, how to join. */
export function networkPage(props: Props): JSX.Element {
  const { context, written, counted } = props;
  const { t, tenant, paths, lang } = context;
  return sitePage(context, {
    title: t("site.network.title"),
    section: "network",
    path: "netzwerk",
    trail: [],
    children: (
      <>
        <Band first>
          <Columns
            main={
              <Stack>
                <Heading level={1}>{lang === "de" ? tenant.networkName : t("site.networkName")}</Heading>
                <WrittenLead context={context} written={written} path="netzwerk" fallback={t("site.network.lead")} />
                <Figures {...props} />
              </Stack>
            }
            side={<JoinBox context={context} />}
          />
        </Band>
        <Fields {...props} />
        <Band>
          <Columns main={<Where {...props} />} side={<Kinds {...props} />} />
        </Band>
        <Band>
          <WrittenBody context={context} written={written} path="netzwerk" isDated />
          {counted.hasGroups ? (
            <p>
              <a href={paths.site(lang, "netzwerk/gruppen")}>{t("site.network.groups")}</a>
            </p>
          ) : null}
        </Band>
      </>
    ),
  });
}
