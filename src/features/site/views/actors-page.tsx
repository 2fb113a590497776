import type { JSX } from "hono/jsx/jsx-runtime";
import { ResultCard, Tag } from "../../../platform/ui/index.ts";
import type { Organisation } from "../../directory/index.ts";
import { pickText, type PublicContext, type Translations } from "../../records/index.ts";
import type { Listing, Sort } from "../listing.ts";
import { listingPage } from "./listing-page.tsx";
import { ConfirmedLine } from "./offer-card.tsx";

export const ACTOR_SORTS: readonly Sort[] = ["name", "ort", "bestaetigt"];

/** The first paragraph of a text, for a card. */
const firstParagraph = (text: string) => text.split(/\n\s*\n/)[0] ?? text;

function ActorCard({
  actor,
  context,
  translations,
}: {
  actor: Organisation;
  context: PublicContext;
  translations: Translations;
}) {
  const { t, paths, lang, services } = context;
  const about = pickText(translations, lang, actor.id, "description", actor.description);
  const isGerman = about.state === "original";
  return (
    <ResultCard
      title={actor.name}
      href={paths.site(lang, `akteure/${actor.slug}`)}
      lang="de"
      provider={t.code("directory.organisationKind", actor.kind)}
      summary={
        <span lang={isGerman ? "de" : undefined} dir={isGerman ? "ltr" : undefined}>
          {firstParagraph(about.text)}
        </span>
      }
      remark={isGerman ? t("ui.onlyGerman") : undefined}
      lines={
        actor.locality === null && actor.placeName === null
          ? []
          : [
              {
                icon: "place",
                label: t("site.offer.place"),
                text: (
                  <bdi lang="de">{[actor.street, actor.locality ?? actor.placeName].filter(Boolean).join(", ")}</bdi>
                ),
              },
            ]
      }
      tags={
        actor.topics.length === 0 ? undefined : actor.topics.map((topic) => <Tag>{t.code("offers.topic", topic)}</Tag>)
      }
      freshness={<ConfirmedLine entry={actor} t={t} now={services.clock.now()} />}
    />
  );
}

/** Who does what: the organisations of the network. */
export function actorsPage({
  context,
  list,
  actors,
  translations,
}: {
  context: PublicContext;
  list: Listing;
  actors: Organisation[];
  translations: Translations;
}): JSX.Element {
  const { t } = context;
  const all = list.total === list.all;
  return listingPage({
    context,
    list,
    section: "actors",
    path: "akteure",
    title: t("site.actors.title"),
    sentence:
      list.total === 0
        ? t("site.actors.none")
        : all
          ? t("site.actors.lead")
          : t("site.actors.matching", { count: list.total, total: list.all }),
    none: t("site.actors.none"),
    sorts: ACTOR_SORTS,
    children: actors.map((actor) => <ActorCard actor={actor} context={context} translations={translations} />),
  });
}
