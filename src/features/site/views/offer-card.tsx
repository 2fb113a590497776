import type { JSX } from "hono/jsx/jsx-runtime";
import type { Translator } from "../../../platform/i18n/translate.ts";
import { Badge, Freshness, ResultCard, Tag } from "../../../platform/ui/index.ts";
import {
  availability,
  currentRun,
  describeAvailability,
  describePlace,
  describeRun,
  describeTags,
  type OfferHit,
} from "../../offers/index.ts";
import {
  type FreshnessTerms,
  isStale,
  Marked,
  type Paths,
  pickText,
  type Translations,
  type Why,
} from "../../records/index.ts";

type OfferCardProps = {
  offer: OfferHit;
  translations: Translations;
  t: Translator;
  paths: Paths;
  terms: FreshnessTerms;
  now: Date;
  today: string;
  level?: 2 | 3;
  /** Words of the summary to mark, and why the offer was found. */
  marks?: Why["marks"];
  why?: JSX.Element | undefined;
};

/** When an entry was confirmed and by whom, or the warning that nobody has for long. */
export function ConfirmedLine({
  kind,
  entry,
  t,
  terms,
  now,
}: {
  kind: string;
  entry: { confirmedAt: Date | null; confirmedBy: string | null };
  t: Translator;
  terms: FreshnessTerms;
  now: Date;
}) {
  const { confirmedAt, confirmedBy } = entry;
  if (confirmedAt === null) return <Freshness stale>{t("ui.neverConfirmed")}</Freshness>;
  const day = confirmedAt.toISOString().slice(0, 10);
  if (isStale(terms, kind, confirmedAt, now)) {
    const days = Math.round((confirmedAt.getTime() - now.getTime()) / 86_400_000);
    return <Freshness stale>{t("ui.confirmedLongAgo", { ago: t.relativeDays(days) })}</Freshness>;
  }
  return (
    <Freshness>
      {confirmedBy === null ? t("ui.confirmedOn", { on: day }) : t("ui.confirmedOnBy", { on: day, by: confirmedBy })}
    </Freshness>
  );
}

/** An offer in a list: what it is, where, when, whether there is room, how fresh. */
export function OfferCard(props: OfferCardProps) {
  const { offer, translations, t, paths, terms, now, today, level, marks = [], why } = props;
  const title = pickText(translations, t.lang, offer.id, "title", offer.title);
  const summary = pickText(translations, t.lang, offer.id, "summary", offer.summary);
  const isGerman = title.state === "original";
  const run = currentRun(offer.runs, today);
  const found = describeAvailability(availability(offer, today), t);
  return (
    <ResultCard
      title={title.text}
      href={paths.site(t.lang, `angebote/${offer.slug}`)}
      lang={isGerman ? "de" : undefined}
      dir={isGerman ? "ltr" : undefined}
      level={level}
      provider={<bdi lang="de">{offer.providerName}</bdi>}
      summary={
        summary.state === "original" ? (
          <span lang="de" dir="ltr">
            <Marked text={summary.text} marks={marks} />
          </span>
        ) : (
          <Marked text={summary.text} marks={marks} />
        )
      }
      why={why}
      remark={summary.state === "original" ? t("ui.onlyGerman") : undefined}
      lines={[
        {
          icon: "place",
          label: t("site.offer.place"),
          text: <bdi lang={offer.reach === "place" ? "de" : undefined}>{describePlace(offer, t)}</bdi>,
        },
        ...(run === undefined
          ? []
          : [{ icon: "calendar" as const, label: t("site.offer.times"), text: describeRun(run, t, today) }]),
      ]}
      tags={
        <>
          {found === undefined ? null : <Badge kind={found.kind}>{found.text}</Badge>}
          {describeTags(offer, t).map((tag) => (
            <Tag>{tag}</Tag>
          ))}
        </>
      }
      freshness={<ConfirmedLine kind="offer" entry={offer} t={t} terms={terms} now={now} />}
    />
  );
}
