import type { JSX } from "hono/jsx/jsx-runtime";
import {
  Band,
  ButtonLink,
  ButtonRow,
  Columns,
  Heading,
  Lead,
  Markdown,
  Note,
  Stack,
} from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import {
  allowedTransitions,
  canConfirm,
  canEnter,
  canKeep,
  ConfirmSection,
  type Content,
  DeleteSection,
  type HistoryEntry,
  HistorySection,
  isOwn,
  isStale,
  StateBadge,
  StateBox,
  type ThreadNode,
  ThreadSection,
  TranslationsSection,
  type TranslationState,
  type WorkspaceContext,
} from "../../records/index.ts";
import type { Offer } from "../offer.ts";
import { OfferFacts, OfferRuns } from "./facts.tsx";
import { type OfferNames, offerFieldWords } from "./field-words.ts";

type Props = {
  context: WorkspaceContext;
  offer: Offer;
  history: readonly HistoryEntry[];
  thread: readonly ThreadNode[];
  translations: readonly TranslationState[];
  names: OfferNames;
  /** What other features add. */
  sections: readonly Content[];
};

/** Why this person sees it: rights in plain words. */
function reasonOf({ context: { t, viewer }, offer }: Props): string {
  if (viewer.role === "office") return t("offers-office.whyOffice");
  return isOwn(viewer, offer) ? t("offers-office.whyOwn") : t("offers-office.whyNetwork");
}

function Head(props: Props) {
  const { context, offer } = props;
  const { t, paths, viewer } = context;
  const address = paths.intern(`angebote/${offer.slug}`);
  const isPublic = offer.state === "published" && offer.audience === "public";
  const isKept = canKeep(viewer, offer);
  // what is not yet published has its filled button in the state box
  const look = offer.state === "published" ? "primary" : "secondary";
  return (
    <>
      <p>
        <StateBadge t={t} state={offer.state} />
      </p>
      <Heading level={1}>{offer.title}</Heading>
      <Lead>{offer.summary}</Lead>
      <p>
        {offer.providerSlug === "" ? (
          t("offers-office.unknownProvider")
        ) : (
          <a href={paths.intern(`akteure/${offer.providerSlug}`)}>{offer.providerName}</a>
        )}
      </p>
      <ButtonRow>
        {isKept ? (
          <ButtonLink href={`${address}/bearbeiten`} look={look}>
            {t("offers-office.edit")}
          </ButtonLink>
        ) : null}
        {canEnter(viewer) ? (
          <ButtonLink href={`${paths.intern("angebote/neu")}?vorlage=${offer.slug}`} look="secondary">
            {t("offers-office.copy")}
          </ButtonLink>
        ) : null}
        {isPublic ? (
          <ButtonLink href={paths.site("de", `angebote/${offer.slug}`)} look="text" icon="open-in-new">
            {t("offers-office.onSite")}
          </ButtonLink>
        ) : null}
      </ButtonRow>
      <Note>{reasonOf(props)}</Note>
    </>
  );
}

function Main({ context, offer, names, sections }: Props) {
  const { t, services } = context;
  return (
    <>
      {offer.description === "" ? null : (
        <section class="stack">
          <Heading level={2}>{t("offers-office.field.description")}</Heading>
          <Markdown source={offer.description} />
        </section>
      )}
      <section class="stack">
        <Heading level={2}>{t("offers-office.runs")}</Heading>
        <OfferRuns offer={offer} t={t} today={services.clock.today()} />
      </section>
      <section class="stack">
        <Heading level={2}>{t("offers-office.facts")}</Heading>
        <OfferFacts offer={offer} t={t} personName={names.persons.get(offer.contactId ?? "")} />
      </section>
      {sections}
    </>
  );
}

function Side(props: Props) {
  const { context, offer, history } = props;
  const { t, paths, viewer, services } = context;
  const address = paths.intern(`angebote/${offer.slug}`);
  const now = services.clock.now();
  const isPublished = offer.state === "published";
  return (
    <>
      <StateBox
        t={t}
        record={offer}
        isOwn={isOwn(viewer, offer)}
        history={history}
        transitions={allowedTransitions(viewer, offer)}
        action={`${address}/stand`}
      />
      {isPublished ? (
        <ConfirmSection
          t={t}
          record={offer}
          isStale={isStale(offer.confirmedAt, now)}
          now={now}
          action={canConfirm(viewer, offer) ? `${address}/bestaetigung` : undefined}
        />
      ) : null}
      <TranslationsSection
        t={t}
        paths={paths}
        recordId={offer.id}
        translations={props.translations}
        canTranslate={canKeep(viewer, offer)}
      />
    </>
  );
}

/** One offer in the workspace: its state and what to do about it, everything known of it, where it comes from, what happened. */
export function offerPage(props: Props): JSX.Element {
  const { context, offer, history, thread, names } = props;
  const { t, paths, viewer, services } = context;
  return workspacePage(context, {
    title: offer.title,
    current: "offers",
    trail: [{ href: paths.intern("angebote"), label: t("offers-office.title") }],
    bands: true,
    children: (
      <>
        <Band first>
          <Head {...props} />
          <Columns main={<Main {...props} />} side={<Side {...props} />} />
        </Band>
        <ThreadSection
          t={t}
          paths={paths}
          registry={services.registry}
          role={viewer.role}
          record={{ kind: "offer", id: offer.id, slug: offer.slug }}
          nodes={thread}
        />
        {canKeep(viewer, offer) ? (
          <Band>
            <Stack gap="large">
              <HistorySection t={t} history={history} fields={offerFieldWords(t, names, services.clock.today())} />
              <DeleteSection t={t} action={paths.intern(`angebote/${offer.slug}/loeschung`)} />
            </Stack>
          </Band>
        ) : null}
      </>
    ),
  });
}
