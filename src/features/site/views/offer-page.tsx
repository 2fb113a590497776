import { dialPhone, showPhone } from "../../../platform/phone/number.ts";
import type { JSX } from "hono/jsx/jsx-runtime";
import {
  Badge,
  ButtonLink,
  Columns,
  ContactBox,
  Heading,
  Lead,
  Stack,
  Tag,
  Tags,
  Thread,
} from "../../../platform/ui/index.ts";
import type { Organisation } from "../../directory/index.ts";
import { availability, describeAvailability, describeTags, type Offer } from "../../offers/index.ts";
import { pickText, type PublicContext, type ThreadNode, type Translations } from "../../records/index.ts";
import { contactOf } from "../contact.ts";
import { offerThings } from "../structured/offer.ts";
import { ConfirmedLine } from "./offer-card.tsx";
import { OfferFacts } from "./offer-facts.tsx";
import { sitePage } from "./site-page.tsx";
import { inItsLanguage, TranslationRemark, WrittenText } from "./written-text.tsx";

type Props = {
  context: PublicContext;
  offer: Offer;
  provider: Organisation | undefined;
  translations: Translations;
  thread: ThreadNode[];
};

function Provider({ context, offer, provider }: Pick<Props, "context" | "offer" | "provider">) {
  const { paths, lang } = context;
  const name = <bdi lang="de">{offer.providerName}</bdi>;
  return provider === undefined ? name : <a href={paths.site(lang, `akteure/${provider.slug}`)}>{name}</a>;
}

/** Buttons cannot be pressed on paper: what they lead to. */
function OnPaper({ lines }: { lines: (string | null)[] }) {
  return (
    <>
      {lines.map((line) =>
        line === null ? null : (
          <p class="print-only">
            <bdi dir="ltr">{line}</bdi>
          </p>
        ),
      )}
    </>
  );
}

function Contact({ context, offer, provider }: Pick<Props, "context" | "offer" | "provider">) {
  const { t } = context;
  const { name, phone, email, website } = contactOf(offer, provider);
  const subject = encodeURIComponent(offer.title);
  return (
    <ContactBox title={t("site.offer.contact")}>
      <p>
        <Provider context={context} offer={offer} provider={provider} />
        {name === null ? null : (
          <>
            <br />
            <bdi lang="de">{name}</bdi>
          </>
        )}
      </p>
      {phone === null ? null : (
        <ButtonLink href={dialPhone(phone)} block>
          {t("ui.call", { number: showPhone(phone) })}
        </ButtonLink>
      )}
      {email === null ? null : (
        <ButtonLink href={`mailto:${email}?subject=${subject}`} look="secondary" icon="mail" block>
          {t("ui.writeMail")}
        </ButtonLink>
      )}
      {offer.registrationUrl === null ? null : (
        <ButtonLink href={offer.registrationUrl} look="secondary" icon="open-in-new" block>
          {t("site.offer.registerOnline")}
        </ButtonLink>
      )}
      {website === null ? null : (
        <p>
          <a href={website}>{t("site.offer.website")}</a>
        </p>
      )}
      <OnPaper lines={[phone === null ? null : showPhone(phone), email, offer.registrationUrl]} />
    </ContactBox>
  );
}

/** The thread through this offer, where there is more than the offer itself. */
function Origin({ context, thread }: Pick<Props, "context" | "thread">) {
  const { t, paths, lang, services } = context;
  if (thread.length < 2) return <></>;
  const nodes = thread.map((node) => {
    const kind = services.registry.kind(node.kind);
    const path = node.isHere ? undefined : kind?.sitePath?.(node);
    return {
      date: t.date(node.day, "short"),
      kind: kind === undefined ? node.kind : t(kind.label),
      title: node.title,
      lang: "de",
      href: path === undefined ? undefined : paths.site(lang, path),
      detail: node.detail ?? undefined,
      state: node.isHere ? ("here" as const) : node.planned ? ("planned" as const) : ("happened" as const),
    };
  });
  return (
    <section class="stack">
      <Heading level={2}>{t("site.offer.origin")}</Heading>
      <Thread
        nodes={nodes}
        hereLabel={t("records-public.youAreHere")}
        plannedLabel={t("records-public.planned")}
        run="down"
      />
    </section>
  );
}

function Head({ context, offer, translations }: Pick<Props, "context" | "offer" | "translations">) {
  const { t, lang, paths, services } = context;
  const title = pickText(translations, lang, offer.id, "title", offer.title);
  const summary = pickText(translations, lang, offer.id, "summary", offer.summary);
  const places = describeAvailability(availability(offer, services.clock.today()), t);
  return (
    <>
      <Heading level={1} lang={title.state === "original" ? "de" : undefined}>
        {title.text}
      </Heading>
      {title.state === "original" || lang === "de" ? null : (
        <p>
          {t("site.offer.germanTitle")}:{" "}
          <b lang="de">
            <bdi>{offer.title}</bdi>
          </b>
        </p>
      )}
      <TranslationRemark text={summary} t={t} germanHref={paths.site("de", `angebote/${offer.slug}`)} />
      <Lead>{inItsLanguage(summary)}</Lead>
      <Tags>
        {places === undefined ? null : <Badge kind={places.kind}>{places.text}</Badge>}
        {describeTags(offer, t).map((tag) => (
          <Tag>{tag}</Tag>
        ))}
      </Tags>
    </>
  );
}

/** What decides; on phones with the number to call at hand, for the box that has it stands far below. */
function Main({ context, offer, provider, translations }: Props) {
  const { t, services, paths, lang } = context;
  const { phone } = contactOf(offer, provider);
  return (
    <Stack>
      <Head context={context} offer={offer} translations={translations} />
      {phone === null ? null : (
        <p class="narrow">
          <a href={dialPhone(phone)}>{t("ui.call", { number: showPhone(phone) })}</a>
        </p>
      )}
      <section class="stack">
        <Heading level={2}>{t("site.offer.facts")}</Heading>
        <OfferFacts
          offer={offer}
          t={t}
          today={services.clock.today()}
          calendarOf={(run) => paths.site(lang, `angebote/${offer.slug}/termin/${run.id}.ics`)}
        />
        <p class="no-print">
          <a href={paths.site(lang, `angebote/${offer.slug}/zweisprachig`)}>{t("site.offer.bilingual")}</a>
        </p>
      </section>
    </Stack>
  );
}

function Texts({ context, offer, translations }: Pick<Props, "context" | "offer" | "translations">) {
  const { t, lang, paths } = context;
  const written = (field: string, text: string) => ({
    text: pickText(translations, lang, offer.id, field, text),
    t,
    germanHref: paths.site("de", `angebote/${offer.slug}`),
  });
  return (
    <>
      <WrittenText heading={t("site.offer.about")} {...written("description", offer.description)} />
      <WrittenText
        heading={t("site.offer.registration")}
        {...written("registrationNote", offer.registrationNote ?? "")}
      />
    </>
  );
}

function Side({ context, offer, provider, thread }: Omit<Props, "translations">) {
  const { t, services, paths, lang } = context;
  return (
    <Stack>
      <Contact context={context} offer={offer} provider={provider} />
      <ConfirmedLine kind="offer" entry={offer} t={t} terms={context.tenant.freshness} now={services.clock.now()} />
      <Origin context={context} thread={thread} />
      {services.registry.has("remarks") ? (
        <p class="no-print">
          <a href={paths.site(lang, `angebote/${offer.slug}/frage`)}>{t("site.offer.question")}</a>
        </p>
      ) : null}
    </Stack>
  );
}

/** One offer: what decides stands first; everything coded in the reader's language, texts translated or marked. */
export function offerPage(props: Props): JSX.Element {
  const { context, offer, translations } = props;
  const { t, lang, paths } = context;
  const list = paths.site(lang, "angebote");
  const [topic] = offer.topics;
  const title = pickText(translations, lang, offer.id, "title", offer.title);
  const hasTexts = offer.description !== "" || offer.registrationNote !== null;
  return sitePage(context, {
    title: title.text,
    titleLang: title.state === "original" ? "de" : undefined,
    description: pickText(translations, lang, offer.id, "summary", offer.summary).text,
    section: "offers",
    path: `angebote/${offer.slug}`,
    isKeepable: true,
    picture: `angebote/${offer.slug}/bild.png`,
    things: offerThings(props),
    trail: [
      { href: list, label: t("site.offers.title") },
      ...(topic === undefined ? [] : [{ href: `${list}?thema=${topic}`, label: t.code("offers.topic", topic) }]),
    ],
    children: (
      <div class="wrap">
        <Columns
          main={<Main {...props} />}
          side={<Side {...props} />}
          more={hasTexts ? <Texts {...props} /> : undefined}
        />
      </div>
    ),
  });
}
