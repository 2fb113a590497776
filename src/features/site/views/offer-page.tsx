import type { JSX } from "hono/jsx/jsx-runtime";
import type { Translator } from "../../../platform/i18n/translate.ts";
import {
  Badge,
  ButtonLink,
  Columns,
  ContactBox,
  DescriptionList,
  Frame,
  Heading,
  Lead,
  Markdown,
  Notice,
  Stack,
  Tag,
  Tags,
  Thread,
} from "../../../platform/ui/index.ts";
import type { Organisation } from "../../directory/index.ts";
import {
  availability,
  describeAges,
  describeAvailability,
  describePlace,
  describeRun,
  describeTags,
  type Offer,
} from "../../offers/index.ts";
import {
  pickText,
  type PublicContext,
  type ThreadNode,
  type Translated,
  type Translations,
} from "../../records/index.ts";
import { ConfirmedLine } from "./offer-card.tsx";
import { sitePage } from "./site-page.tsx";

type Props = {
  context: PublicContext;
  offer: Offer;
  provider: Organisation | undefined;
  translations: Translations;
  thread: ThreadNode[];
};

const dial = (number: string) => `tel:${number.replaceAll(/[^+\d]/g, "")}`;

/** Says that a text is German only, or that its translation is older than the German text. */
function TranslationRemark({
  text,
  t,
  paths,
  slug,
}: {
  text: Translated;
  t: Translator;
  paths: PublicContext["paths"];
  slug: string;
}) {
  if (text.state === "done") return <></>;
  if (text.state === "outdated") {
    return (
      <Notice kind="plain" icon="renewed">
        {t("ui.translationOlder")} <a href={paths.site("de", `angebote/${slug}`)}>{t("ui.readGerman")}</a>
      </Notice>
    );
  }
  return (
    <Notice kind="plain" icon="language" title={t("ui.onlyGerman")}>
      {t("ui.onlyGermanNote")}
    </Notice>
  );
}

/** A written text in its language: the translation, or the German framed and marked. */
function WrittenText({
  heading,
  text,
  t,
  paths,
  slug,
}: {
  heading: string;
  text: Translated;
  t: Translator;
  paths: PublicContext["paths"];
  slug: string;
}) {
  if (text.text === "") return <></>;
  const isGerman = text.state === "original";
  return (
    <Frame>
      <TranslationRemark text={text} t={t} paths={paths} slug={slug} />
      <Heading level={2}>{heading}</Heading>
      <Markdown source={text.text} lang={isGerman ? "de" : undefined} dir={isGerman ? "ltr" : undefined} />
    </Frame>
  );
}

function facts(offer: Offer, t: Translator, today: string) {
  const upcoming = offer.runs.filter(
    (run) => (run.endsOn ?? (run.weekdays.length > 0 ? "9999-12-31" : run.startsOn)) >= today,
  );
  const who = [...offer.targetGroups.map((code) => t.code("offers.targetGroup", code)), describeAges(offer, t)].filter(
    (part) => part !== "",
  );
  const withNote = (coded: string, note: string | null) =>
    note === null ? (
      coded
    ) : (
      <>
        {coded} <span lang="de">({note})</span>
      </>
    );
  return [
    { term: t("site.offer.place"), value: <bdi>{describePlace(offer, t)}</bdi> },
    {
      term: t("site.offer.times"),
      value:
        upcoming.length === 0 ? (
          t("site.offer.noTimes")
        ) : (
          <ul class="plain">
            {upcoming.map((run) => (
              <li>
                <bdi>{describeRun(run, t, today)}</bdi>
                {run.note === null ? null : (
                  <span lang="de" dir="ltr">
                    {" "}
                    · {run.note}
                  </span>
                )}
              </li>
            ))}
          </ul>
        ),
    },
    {
      term: t("site.offer.cost"),
      value:
        offer.cost === "unknown" && offer.costNote === null
          ? undefined
          : withNote(t.code("offers.cost", offer.cost), offer.costNote),
    },
    {
      term: t("site.offer.level"),
      value: offer.levels.length === 0 ? undefined : t.list(offer.levels.map((code) => t.code("offers.level", code))),
    },
    {
      term: t("site.offer.courseType"),
      value: offer.courseType === null ? undefined : t.code("offers.courseType", offer.courseType),
    },
    {
      term: t("site.offer.languages"),
      value: offer.languages.length === 0 ? undefined : t.list(offer.languages.map((code) => t.languageName(code))),
    },
    {
      term: t("site.offer.childcare"),
      value:
        offer.childcare === "unknown"
          ? undefined
          : withNote(t.code("offers.childcare", offer.childcare), offer.childcareNote),
    },
    {
      term: t("site.offer.whoCanCome"),
      value:
        who.length === 0 && offer.residence.length === 0
          ? t("offers.everyone")
          : who.length === 0
            ? undefined
            : t.list(who),
    },
    {
      term: t("site.offer.residence"),
      value:
        offer.residence.length === 0
          ? undefined
          : t.list(
              offer.residence.map((code) => t.code("offers.residence", code)),
              "or",
            ),
    },
    {
      term: t("site.offer.accessibility"),
      value:
        offer.accessibility.length === 0
          ? undefined
          : t.list(offer.accessibility.map((code) => t.code("offers.accessibility", code))),
    },
    {
      term: t("site.offer.documents"),
      value:
        offer.documents === null ? undefined : (
          <span lang="de" dir="ltr">
            {offer.documents}
          </span>
        ),
    },
    { term: t("site.offer.registration"), value: t.code("offers.registration", offer.registration) },
  ];
}

/** Whom to call: the offer's own contact, else the person named, else the provider's. */
function contactOf(offer: Offer, provider: Organisation | undefined) {
  const person = provider?.persons.find((one) => one.id === offer.contactId);
  const find = (field: string) =>
    person?.points.find((point) => point.field === field)?.value ??
    provider?.points.find((point) => point.field === field)?.value ??
    null;
  return {
    name: person?.points.find((point) => point.field === "name")?.value ?? null,
    phone: offer.phone ?? find("phone") ?? find("mobile"),
    email: offer.email ?? find("email"),
    website: offer.website ?? find("website"),
  };
}

function Contact({ context, offer, provider }: Pick<Props, "context" | "offer" | "provider">) {
  const { t, paths, lang } = context;
  const contact = contactOf(offer, provider);
  return (
    <ContactBox title={t("site.offer.contact")}>
      <p>
        {provider === undefined ? (
          offer.providerName
        ) : (
          <a href={paths.site(lang, `akteure/${provider.slug}`)} lang="de">
            <bdi>{provider.name}</bdi>
          </a>
        )}
        {contact.name === null ? null : (
          <>
            <br />
            <bdi lang="de">{contact.name}</bdi>
          </>
        )}
      </p>
      {contact.phone === null ? null : (
        <ButtonLink href={dial(contact.phone)} block>
          {t("ui.call", { number: contact.phone })}
        </ButtonLink>
      )}
      {contact.email === null ? null : (
        <ButtonLink
          href={`mailto:${contact.email}?subject=${encodeURIComponent(offer.title)}`}
          look="secondary"
          icon="mail"
          block
        >
          {t("ui.writeMail")}
        </ButtonLink>
      )}
      {offer.registrationUrl === null ? null : (
        <ButtonLink href={offer.registrationUrl} look="secondary" icon="open-in-new" block>
          {t("site.offer.registerOnline")}
        </ButtonLink>
      )}
      {contact.website === null ? null : (
        <p>
          <a href={contact.website}>{t("site.offer.website")}</a>
        </p>
      )}
    </ContactBox>
  );
}

function Origin({ context, thread }: Pick<Props, "context" | "thread">) {
  const { t, paths, lang, services } = context;
  if (thread.length < 2) return <></>;
  const nodes = thread.map((node) => {
    const kind = services.registry.kind(node.kind);
    const path = kind?.sitePath?.(node);
    return {
      date: t.date(node.day, "short"),
      kind: kind === undefined ? node.kind : t(kind.label),
      title: node.title,
      lang: "de",
      href: node.isHere || path === undefined ? undefined : paths.site(lang, path),
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

/** One offer: what decides stands first; everything coded in the reader's language, texts translated or marked. */
export function offerPage({ context, offer, provider, translations, thread }: Props): JSX.Element {
  const { t, lang, paths, services, tenant } = context;
  const today = services.clock.today();
  const pick = (field: string, german: string) => pickText(translations, lang, offer.id, field, german);
  const title = pick("title", offer.title);
  const summary = pick("summary", offer.summary);
  const found = describeAvailability(availability(offer, today), t);
  const texts = { t, paths, slug: offer.slug };
  const topic = offer.topics[0];
  const main = (
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
      {summary.state === "original" ? <TranslationRemark text={summary} {...texts} /> : null}
      <Lead>
        {summary.state === "original" ? (
          <span lang="de" dir="ltr">
            {summary.text}
          </span>
        ) : (
          summary.text
        )}
      </Lead>
      <Tags>
        {found === undefined ? null : <Badge kind={found.kind}>{found.text}</Badge>}
        {describeTags(offer, t).map((tag) => (
          <Tag>{tag}</Tag>
        ))}
      </Tags>
      <section class="stack">
        <Heading level={2}>{t("site.offer.facts")}</Heading>
        <DescriptionList items={facts(offer, t, today)} />
      </section>
      <WrittenText heading={t("site.offer.about")} text={pick("description", offer.description)} {...texts} />
      <WrittenText
        heading={t("site.offer.registration")}
        text={pick("registrationNote", offer.registrationNote ?? "")}
        {...texts}
      />
    </>
  );
  const office = tenant.office.email;
  const side = (
    <>
      <Contact context={context} offer={offer} provider={provider} />
      <ConfirmedLine entry={offer} t={t} now={services.clock.now()} />
      <Origin context={context} thread={thread} />
      {office === undefined ? null : (
        <p>
          <a
            href={`mailto:${office}?subject=${encodeURIComponent(`${t("site.offer.reportMistake")}: ${offer.title}`)}`}
          >
            {t("site.offer.reportMistake")}
          </a>
        </p>
      )}
    </>
  );
  return sitePage(context, {
    title: title.text,
    description: summary.text,
    section: "offers",
    path: `angebote/${offer.slug}`,
    trail: [
      { href: paths.site(lang, "angebote"), label: t("site.offers.title") },
      ...(topic === undefined
        ? []
        : [{ href: `${paths.site(lang, "angebote")}?thema=${topic}`, label: t.code("offers.topic", topic) }]),
    ],
    children: (
      <div class="wrap">
        <Columns main={<Stack>{main}</Stack>} side={<Stack>{side}</Stack>} />
      </div>
    ),
  });
}
