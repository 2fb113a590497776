import type { JSX } from "hono/jsx/jsx-runtime";
import { ResultCard, Tag } from "../../../platform/ui/index.ts";
import { type Organisation, textsOfOrganisation } from "../../directory/index.ts";
import { Marked, pickText, type PublicContext, tellWhy, type Translations, whyLine } from "../../records/index.ts";
import { type Translated, withShown } from "../cards.tsx";
import type { Listing, Sort } from "../listing.ts";
import type { Panels } from "./listing-filters.tsx";
import { listingPage } from "./listing-page.tsx";
import { ConfirmedLine } from "./offer-card.tsx";

export const ACTOR_SORTS: readonly Sort[] = ["name", "ort", "bestaetigt"];

/** The first paragraph of a text, for a card. */
const firstParagraph = (text: string) => text.split(/\n\s*\n/)[0] ?? text;

type ActorCardProps = {
  actor: Organisation;
  list: Listing;
  context: PublicContext;
  translations: Translations;
  translated: Translated;
};

/** Why an actor was found: words to mark in what the card says, and what else there is to say. */
function whyFound(actor: Organisation, { list: { understood }, translated }: ActorCardProps, shown: string) {
  if (understood === undefined) return undefined;
  const card = { title: actor.name, summary: firstParagraph(shown) };
  return tellWhy(understood.analysis, withShown(textsOfOrganisation(actor), card, translated.get(actor.id)));
}

function ActorCard(props: ActorCardProps) {
  const { actor, context, translations } = props;
  const { t, paths, lang, services } = context;
  const about = pickText(translations, lang, actor.id, "description", actor.description);
  const isGerman = about.state === "original";
  const why = whyFound(actor, props, about.text);
  return (
    <ResultCard
      title={actor.name}
      href={paths.site(lang, `akteure/${actor.slug}`)}
      lang="de"
      provider={t.code("directory.organisationKind", actor.kind)}
      summary={
        <span lang={isGerman ? "de" : undefined} dir={isGerman ? "ltr" : undefined}>
          <Marked text={firstParagraph(about.text)} marks={why?.marks ?? []} />
        </span>
      }
      why={why === undefined ? undefined : whyLine(why, undefined, t)}
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
      freshness={
        <ConfirmedLine
          kind="organisation"
          entry={actor}
          t={t}
          terms={context.tenant.freshness}
          now={services.clock.now()}
        />
      }
    />
  );
}

/** Who does what: the organisations of the network. */
export function actorsPage({
  actors,
  panels,
  ...around
}: Omit<ActorCardProps, "actor"> & { actors: readonly Organisation[]; panels: Panels | undefined }): JSX.Element {
  const { context, list } = around;
  const { t } = context;
  const all = list.total === list.all;
  return listingPage({
    context,
    list,
    kind: "organisation",
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
    panels,
    children: actors.map((actor) => <ActorCard actor={actor} {...around} />),
  });
}
