import type { JSX } from "hono/jsx/jsx-runtime";
import {
  Band,
  Cluster,
  Columns,
  FoldedFilterGroup,
  Heading,
  Lead,
  PointMap,
  SearchForm,
  Stack,
  TopicGrid,
} from "../../../platform/ui/index.ts";
import { TOPICS } from "../../offers/index.ts";
import { GUIDES } from "../../pages/index.ts";
import type { PublicContext } from "../../records/index.ts";
import { ELSEWHERE } from "../filters.ts";
import { type HomeContent, Latest } from "./home-latest.tsx";
import { placePoints, tellCount } from "./place-points.ts";
import { sitePage } from "./site-page.tsx";

type Shown = { context: PublicContext; home: HomeContent };

function Search({ context }: { context: PublicContext }) {
  const { t, paths, lang, tenant } = context;
  const action = paths.site(lang, "angebote");
  return (
    <SearchForm action={action} label={t("site.home.searchLabel")} buttonLabel={t("ui.search")}>
      {tenant.oftenSearched.length === 0 ? null : (
        <Cluster>
          <span class="note">{t("site.home.oftenSearched")}</span>
          {tenant.oftenSearched.map((words) => (
            <a href={`${action}?q=${encodeURIComponent(words)}`} lang="de">
              {words}
            </a>
          ))}
        </Cluster>
      )}
    </SearchForm>
  );
}

function NearYou({ context, home }: Shown) {
  const { t, paths, lang } = context;
  const hrefOf = (place: string) => `${paths.site(lang, "angebote")}?ort=${place}`;
  const item = (code: string, facet: string, label: string, labelLang?: string) => {
    const count = home.counts.get(facet) ?? 0;
    return count === 0 ? [] : [{ href: hrefOf(code), label, lang: labelLang, count: tellCount(count, t) }];
  };
  const items = [
    ...home.places.flatMap(({ ags, name }) => item(ags, `place:${ags}`, name, "de")),
    ...ELSEWHERE.flatMap((code) => item(code, `reach:${code}`, t.code("offers.reach", code))),
  ];
  return (
    <section class="stack stack--small">
      <Heading level={2} size="small">
        {t("site.home.nearYou")}
      </Heading>
      <PointMap label={t("site.map.title")} points={placePoints({ t, ...home, hrefOf })} {...home.ground} />
      {items.length === 0 ? null : (
        <FoldedFilterGroup level={3} title={t("site.map.list")} items={items} removeLabel={t("site.filter.remove")} />
      )}
    </section>
  );
}

/** The first page of a county: what do you need, near you, who is behind it. */
export function homePage({ context, home }: Shown): JSX.Element {
  const { t, paths, lang, tenant } = context;
  const german = lang === "de";
  return sitePage(context, {
    title: t("site.nav.home"),
    description: german ? tenant.lead : t("site.home.lead"),
    section: "home",
    path: "",
    children: (
      <>
        <Band linen first>
          <Columns
            main={
              <Stack>
                <Heading level={1}>{german ? tenant.headline : t("site.home.headline")}</Heading>
                <Lead>{german ? tenant.lead : t("site.home.lead")}</Lead>
                <Search context={context} />
              </Stack>
            }
            side={<NearYou context={context} home={home} />}
          />
        </Band>
        <Band>
          <Heading level={2} size="large">
            {t("site.home.needs")}
          </Heading>
          <TopicGrid
            topics={TOPICS.map((topic) => ({
              href: `${paths.site(lang, "angebote")}?thema=${topic}`,
              label: t.code("offers.topic", topic),
              examples: t.code("offers.topicHint", topic),
              count: t("site.offersCount", { count: home.counts.get(`topic:${topic}`) ?? 0 }),
            }))}
          />
          <Cluster>
            {GUIDES.map((guide) => (
              <a class="alone" href={paths.site(lang, guide)}>
                {t(`site.guide.${guide}`)}
              </a>
            ))}
          </Cluster>
        </Band>
        <Band>
          <Latest context={context} home={home} />
        </Band>
      </>
    ),
  });
}
