import type { JSX } from "hono/jsx/jsx-runtime";
import { Badge, EmptyState, Heading, Note, Page, Stack } from "../../../platform/ui/index.ts";
import {
  availability,
  currentRun,
  describeAvailability,
  describePlace,
  describeRun,
  type OfferHit,
} from "../../offers/index.ts";
import { absoluteAddress, pickText, type PublicContext, type Translations } from "../../records/index.ts";

export type SliceProps = {
  context: PublicContext;
  title: string;
  offers: readonly OfferHit[];
  translations: Translations;
  /** The whole list the slice is of, behind `/{county}/{language}/`. */
  whole: string;
};

/** Leads out of the frame. */
function Out({ href, children, lang }: { href: string; children: string; lang?: string | undefined }) {
  return (
    <a href={href} target="_blank" rel="noopener" lang={lang}>
      {children}
    </a>
  );
}

function Line({ offer, props }: { offer: OfferHit; props: SliceProps }) {
  const { t, services, tenant, paths, lang } = props.context;
  const today = services.clock.today();
  const title = pickText(props.translations, lang, offer.id, "title", offer.title);
  const run = currentRun(offer.runs, today);
  const places = describeAvailability(availability(offer, today), t);
  return (
    <li>
      <Heading level={2} size="small">
        <Out
          href={absoluteAddress(services, tenant, paths.site(lang, `angebote/${offer.slug}`))}
          lang={title.state === "original" ? "de" : undefined}
        >
          {title.text}
        </Out>
      </Heading>
      <p>
        <bdi>{describePlace(offer, t)}</bdi>
        {run === undefined ? null : (
          <>
            <br />
            {describeRun(run, t, today)}
          </>
        )}
      </p>
      {places === undefined ? null : <Badge kind={places.kind}>{places.text}</Badge>}
    </li>
  );
}

/** Offers for the website of a municipality: no navigation, no scripts; every link opens the site in a window of its own. */
export function slicePage(props: SliceProps): JSX.Element {
  const { context, title, offers, whole } = props;
  const { t, services, tenant, paths, lang } = context;
  return (
    <Page
      lang={t.htmlLang}
      dir={t.dir}
      title={`${title} – ${tenant.name}`}
      noIndex
      look="public"
      skipLabel={t("ui.skipToContent")}
    >
      <main id="inhalt" tabindex={-1} class="wrap slice">
        <Stack>
          <Heading level={1} size="section">
            {title}
          </Heading>
          {offers.length === 0 ? (
            <EmptyState title={t("site.embed.none")} />
          ) : (
            <ul class="stack">
              {offers.map((offer) => (
                <Line offer={offer} props={props} />
              ))}
            </ul>
          )}
          <p>
            <Out href={absoluteAddress(services, tenant, paths.site(lang, whole))}>{t("site.home.allOffers")}</Out>
          </p>
          <Note>
            {lang === "de" ? tenant.networkName : t("site.networkName")} · <bdi lang="de">{tenant.name}</bdi> ·{" "}
            {t("site.embed.newWindow")}
          </Note>
        </Stack>
      </main>
    </Page>
  );
}
