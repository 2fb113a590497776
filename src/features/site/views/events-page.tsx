import type { JSX } from "hono/jsx/jsx-runtime";
import { Band, DateList, Heading, Lead, Stack, Tabs } from "../../../platform/ui/index.ts";
import type { Place } from "../../directory/index.ts";
import { addMonths, describeBriefly, EventMonth, type Listed } from "../../events/index.ts";
import { TOPICS } from "../../offers/index.ts";
import { absoluteAddress, pickText, type PublicContext, type Translations } from "../../records/index.ts";
import { narrowedQuery, type Narrowing } from "../narrowing.ts";
import { NarrowingLinks } from "./narrowing-links.tsx";
import { sitePage } from "./site-page.tsx";

type Props = {
  context: PublicContext;
  filter: Narrowing;
  /** `YYYY-MM`; undefined: the list. */
  month: string | undefined;
  listed: readonly Listed[];
  translations: Translations;
  places: readonly Place[];
};

/** A date as a link, in the reader's language or marked as German. */
export function dateLink(context: PublicContext, translations: Translations, { date, event }: Listed) {
  const { t, paths, lang } = context;
  const title = pickText(translations, lang, event.id, "title", event.title);
  const parted = t.dir === "rtl" ? "؛ " : " · ";
  const weekday = t.weekday(new Date(`${date.day}T00:00:00Z`).getUTCDay() || 7);
  return {
    href: paths.site(lang, `termine/${event.slug}`),
    label: title.text,
    lang: title.state === "original" ? "de" : undefined,
    dir: title.state === "original" ? ("ltr" as const) : undefined,
    iso: date.day,
    day: t.number(Number(date.day.slice(8))),
    month: t.month(Number(date.day.slice(5, 7)), "short"),
    detail: [weekday, describeBriefly(event, date, t)].filter((part) => part !== "").join(parted),
  };
}

/** The next dates, parted by months. */
function List({ context, listed, translations }: Props) {
  const { t } = context;
  if (listed.length === 0) return <p>{t("events.none")}</p>;
  const months = [...new Set(listed.map(({ date }) => date.day.slice(0, 7)))];
  return (
    <>
      {months.map((month) => (
        <section class="stack">
          <Heading level={2}>{t.date(`${month}-01`, "month")}</Heading>
          <DateList
            items={listed
              .filter(({ date }) => date.day.startsWith(month))
              .map((one) => dateLink(context, translations, one))}
          />
        </section>
      ))}
    </>
  );
}

function InMonth({ context, month, listed, translations, filter }: Props & { month: string }) {
  const { t, paths, lang, services } = context;
  const to = (months: number) =>
    `${paths.site(lang, "termine")}${narrowedQuery(filter, { monat: addMonths(month, months) })}`;
  const cellOf = (one: Listed) => {
    const link = dateLink(context, translations, one);
    return (
      <li>
        <a href={link.href} lang={link.lang} dir={link.dir}>
          {link.label}
        </a>
        <span class="note">{describeBriefly(one.event, one.date, t)}</span>
      </li>
    );
  };
  return (
    <>
      <Heading level={2}>{t.date(`${month}-01`, "month")}</Heading>
      <ul class="cluster">
        <li>
          <a href={to(-1)}>{t("events.month.before")}</a>
        </li>
        <li>
          <a href={to(1)}>{t("events.month.after")}</a>
        </li>
      </ul>
      <EventMonth t={t} month={month} today={services.clock.today()} listed={listed} cellOf={cellOf} />
      {listed.length === 0 ? <p>{t("events.month.none")}</p> : null}
    </>
  );
}

/** The address of the calendar to subscribe to, as narrowed: to follow, and to copy. */
function Subscribe({ context, filter }: Props) {
  const { t, paths, lang, services, tenant } = context;
  const path = `${paths.site(lang, "termine.ics")}${narrowedQuery(filter)}`;
  const address = absoluteAddress(services, tenant, path);
  return (
    <section class="stack stack--small">
      <Heading level={2}>{t("events.subscribe")}</Heading>
      <p>{t("events.subscribeHelp")}</p>
      <p>
        <a href={path} rel="nofollow">
          <bdi dir="ltr">{address}</bdi>
        </a>
      </p>
    </section>
  );
}

/** What takes place: the next dates as a list, or a month; by topic and place. */
export function eventsPage(props: Props): JSX.Element {
  const { context, filter, month, places } = props;
  const { t, paths, lang, services } = context;
  const list = `${paths.site(lang, "termine")}${narrowedQuery(filter)}`;
  const now = narrowedQuery(filter, { monat: month ?? services.clock.today().slice(0, 7) });
  return sitePage(context, {
    title: t("events.title"),
    tabTitle: month === undefined ? t("events.title") : `${t("events.title")}: ${t.date(`${month}-01`, "month")}`,
    description: t("events.lead"),
    section: "dates",
    path: "termine",
    noIndex: month !== undefined || filter.topic !== undefined || filter.ags !== undefined,
    trail: [],
    children: (
      <Band first>
        <Stack>
          <Heading level={1}>{t("events.title")}</Heading>
          <Lead>{t("events.lead")}</Lead>
          <Tabs
            label={t("events.views")}
            items={[
              { href: list, label: t("events.view.list"), current: month === undefined },
              {
                href: `${paths.site(lang, "termine")}${now}`,
                label: t("events.view.month"),
                current: month !== undefined,
              },
            ]}
          />
          <NarrowingLinks
            context={context}
            path="termine"
            filter={filter}
            topics={TOPICS}
            places={places}
            kept={month === undefined ? {} : { monat: month }}
          />
          {month === undefined ? <List {...props} /> : <InMonth {...props} month={month} />}
          <Subscribe {...props} />
        </Stack>
      </Band>
    ),
  });
}
