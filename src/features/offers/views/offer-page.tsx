import type { JSX } from "hono/jsx/jsx-runtime";
import { ButtonLink, Heading, Lead, Markdown } from "../../../platform/ui/index.ts";
import { recordPage } from "../../accounts/index.ts";
import { type AroundEntry, canEnter, type Content, EntryHead, type WorkspaceContext } from "../../records/index.ts";
import { offerKind } from "../kind.ts";
import type { Offer } from "../offer.ts";
import { OfferFacts, OfferRuns } from "./facts.tsx";
import { type OfferNames, offerFieldWords } from "./field-words.ts";

type Props = AroundEntry & {
  context: WorkspaceContext;
  offer: Offer;
  names: OfferNames;
  /** What other features add. */
  sections: readonly Content[];
};

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

/** Whom it is by. */
function Provider({ context: { t, paths }, offer }: Props) {
  return (
    <p>
      {offer.providerSlug === "" ? (
        t("offers-office.unknownProvider")
      ) : (
        <a href={paths.intern(`akteure/${offer.providerSlug}`)}>{offer.providerName}</a>
      )}
    </p>
  );
}

function Head(props: Props) {
  const { context, offer } = props;
  const { t, paths, viewer } = context;
  const copy = canEnter(viewer) ? (
    <ButtonLink href={`${paths.intern("angebote/neu")}?vorlage=${offer.slug}`} look="secondary">
      {t("offers-office.copy")}
    </ButtonLink>
  ) : null;
  return (
    <EntryHead context={context} entry={offer} kind={offerKind} more={copy}>
      <Lead>{offer.summary}</Lead>
      <Provider {...props} />
    </EntryHead>
  );
}

/** One offer in the workspace: its state and what to do about it, everything known of it, where it comes from, what happened. */
export function offerPage(props: Props): JSX.Element {
  const { context, offer, names } = props;
  const { t, services } = context;
  return recordPage({
    ...props,
    entry: offer,
    kind: offerKind,
    menu: "offers",
    fields: offerFieldWords(t, names, services.clock.today()),
    head: <Head {...props} />,
    main: <Main {...props} />,
  });
}
