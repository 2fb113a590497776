import { DateList, Grid, Heading, NewsList, Numbers } from "../../../platform/ui/index.ts";
import type { MapGround } from "../../county/index.ts";
import type { Place } from "../../directory/index.ts";
import type { Listed } from "../../events/index.ts";
import type { News } from "../../news/index.ts";
import { describeHours, type NextDate, type OfferHit } from "../../offers/index.ts";
import { pickText, type PublicContext, type Translations } from "../../records/index.ts";
import { dateLink } from "./events-page.tsx";
import { newsLink } from "./news-parts.tsx";

/** Everything the home page shows. */
export type HomeContent = {
  offers: number;
  actors: number;
  counts: Map<string, number>;
  places: Place[];
  newest: OfferHit[];
  /** Offers that take place soon, with the day. */
  dates: (NextDate & { offer: OfferHit })[];
  /** Dates of the network's calendar that come next. */
  events: readonly Listed[];
  news: readonly News[];
  translations: Translations;
  ground: MapGround;
};

type Shown = { context: PublicContext; home: HomeContent };

/** An offer as a link, in the reader's language or marked as German. */
function linkTo({ context: { paths, lang }, home }: Shown, offer: OfferHit) {
  const title = pickText(home.translations, lang, offer.id, "title", offer.title);
  return {
    href: paths.site(lang, `angebote/${offer.slug}`),
    label: title.text,
    lang: title.state === "original" ? "de" : undefined,
  };
}

/** So many dates stand on the home page. */
const DATES = 4;

/** Dates of offers in the next two weeks. */
function offerDates({ context, home }: Shown) {
  const { t } = context;
  const parted = t.dir === "rtl" ? "؛ " : " · ";
  return home.dates.map(({ offer, day, ...times }) => {
    const weekday = t.weekday(new Date(day).getUTCDay() || 7);
    const hours = [weekday, describeHours(times, t)].filter(Boolean).join(t.dir === "rtl" ? "، " : ", ");
    return {
      ...linkTo({ context, home }, offer),
      day: t.number(Number(day.slice(8))),
      month: t.month(Number(day.slice(5, 7)), "short"),
      iso: day,
      detail: [hours, offer.placeName ?? t.code("offers.reach", offer.reach)].join(parted),
    };
  });
}

/** What comes next: events of the network first of all, then what offers hold. */
function Dates({ context, home }: Shown) {
  const { t, paths, lang } = context;
  const events = home.events.map((one) => dateLink(context, home.translations, one));
  const items = [...events, ...offerDates({ context, home })]
    .slice(0, DATES)
    .toSorted((one, other) => one.iso.localeCompare(other.iso));
  return (
    <section class="stack">
      <Heading level={2}>{t("site.home.nextDates")}</Heading>
      <DateList items={items} />
      <p>
        {events.length === 0 ? (
          <a href={`${paths.site(lang, "angebote")}?sortierung=beginn`}>{t("site.home.allDates")}</a>
        ) : (
          <a href={paths.site(lang, "termine")}>{t("events.all")}</a>
        )}
      </p>
    </section>
  );
}

function LatestNews({ context, home }: Shown) {
  const { t, paths, lang } = context;
  return (
    <section class="stack">
      <Heading level={2}>{t("news.title")}</Heading>
      <NewsList items={home.news.map((news) => newsLink(context, home.translations, news))} />
      <p>
        <a href={paths.site(lang, "neuigkeiten")}>{t("news.all")}</a>
      </p>
    </section>
  );
}

function Newest({ context, home }: Shown) {
  const { t, paths, lang } = context;
  const items = home.newest.map((offer) => ({
    ...linkTo({ context, home }, offer),
    note: <bdi lang="de">{[offer.providerName, offer.placeName].filter(Boolean).join(" · ")}</bdi>,
  }));
  return (
    <section class="stack">
      <Heading level={2}>{t("site.home.newOffers")}</Heading>
      <NewsList items={items} />
      <p>
        <a href={paths.site(lang, "angebote")}>{t("site.home.allOffers")}</a>
      </p>
    </section>
  );
}

function Network({ context, home }: Shown) {
  const { t, paths, lang } = context;
  const covered = home.places.filter((place) => (home.counts.get(`place:${place.ags}`) ?? 0) > 0).length;
  return (
    <section class="stack">
      <Heading level={2}>{t("site.home.network")}</Heading>
      <Numbers
        stats={[
          { value: t.number(home.actors), label: t("site.home.organisations", { count: home.actors }) },
          {
            value: t.number(home.offers),
            label: t("site.home.offersInPlaces", {
              count: home.offers,
              places: covered,
              allPlaces: home.places.length,
            }),
          },
        ]}
      />
      <p>
        <a href={paths.site(lang, "akteure")}>{t("site.nav.actors")}</a>
      </p>
    </section>
  );
}

/** What comes next, what is new, who is behind it. */
export function Latest({ context, home }: Shown) {
  return (
    <Grid columns={home.dates.length + home.events.length === 0 ? 2 : 3}>
      {home.dates.length + home.events.length === 0 ? null : <Dates context={context} home={home} />}
      {home.news.length === 0 ? <Newest context={context} home={home} /> : <LatestNews context={context} home={home} />}
      <Network context={context} home={home} />
    </Grid>
  );
}
