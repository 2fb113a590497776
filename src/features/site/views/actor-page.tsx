import { dialPhone, showPhone } from "../../../platform/phone/number.ts";
import type { JSX } from "hono/jsx/jsx-runtime";
import type { Translator } from "../../../platform/i18n/translate.ts";
import {
  ButtonLink,
  type Child,
  Columns,
  ContactBox,
  type Description,
  DescriptionList,
  Heading,
  Markdown,
  ResultList,
  Stack,
  Tag,
  Tags,
} from "../../../platform/ui/index.ts";
import type { Organisation, Person } from "../../directory/index.ts";
import { pickText, type PublicContext, type Translations } from "../../records/index.ts";
import { ConfirmedLine } from "./offer-card.tsx";
import { organisationThing } from "../structured/organisation.ts";
import { sitePage } from "./site-page.tsx";
import { german, TranslationRemark } from "./written-text.tsx";

type Props = {
  context: PublicContext;
  actor: Organisation;
  /** Cards of what they offer. */
  offers: JSX.Element[];
  translations: Translations;
  /** Names of municipalities it acts for besides its own. */
  actsFor: string[];
};

/** A person, as far as each field may be shown. */
function PersonEntry({ person, t }: { person: Person; t: Translator }) {
  const find = (...fields: string[]) => person.points.find((point) => fields.includes(point.field))?.value;
  const [name, role, phone, email] = [find("name"), find("function"), find("phone", "mobile"), find("email")];
  const lines: Child[] = [
    <b lang="de">
      <bdi>{name ?? role ?? t("site.offer.contact")}</bdi>
    </b>,
    ...(name === undefined || role === undefined ? [] : [german(role)]),
    ...(phone === undefined ? [] : [<a href={dialPhone(phone)}>{german(showPhone(phone))}</a>]),
    ...(email === undefined ? [] : [<a href={`mailto:${email}`}>{german(email)}</a>]),
  ];
  return (
    <p>
      {lines.map((line, index) =>
        index === 0 ? (
          line
        ) : (
          <>
            <br />
            {line}
          </>
        ),
      )}
    </p>
  );
}

function Contact({ context, actor }: Pick<Props, "context" | "actor">) {
  const { t } = context;
  const find = (field: string) => actor.points.find((point) => point.field === field)?.value;
  const [phone, email, website] = [find("phone"), find("email"), find("website")];
  const town = [actor.postcode, actor.locality].filter(Boolean).join(" ");
  return (
    <ContactBox title={t("site.offer.contact")}>
      {actor.street === null && town === "" ? null : (
        <p lang="de">
          <bdi>
            {actor.street}
            {actor.street === null ? null : <br />}
            {town}
          </bdi>
        </p>
      )}
      {phone === undefined ? null : (
        <ButtonLink href={dialPhone(phone)} block>
          {t("ui.call", { number: showPhone(phone) })}
        </ButtonLink>
      )}
      {email === undefined ? null : (
        <ButtonLink href={`mailto:${email}`} look="secondary" icon="mail" block>
          {t("ui.writeMail")}
        </ButtonLink>
      )}
      {website === undefined ? null : (
        <p>
          <a href={website}>{t("site.offer.website")}</a>
        </p>
      )}
      {actor.persons
        .filter((person) => person.points.length > 0)
        .map((person) => (
          <PersonEntry person={person} t={t} />
        ))}
    </ContactBox>
  );
}

/** German lines below each other; nothing where there are none. */
function lines(texts: readonly string[]): Child {
  if (texts.length === 0) return undefined;
  return (
    <ul class="plain" lang="de" dir="ltr">
      {texts.map((text) => (
        <li>{text}</li>
      ))}
    </ul>
  );
}

function Figures({ actor, t }: { actor: Organisation; t: Translator }) {
  return (
    <ul class="plain">
      {actor.facts.map((fact) => (
        <li>
          {german(`${fact.label}: ${fact.value}`)}{" "}
          <span class="note">({t("site.actor.figureStatus", { on: fact.date })})</span>
        </li>
      ))}
    </ul>
  );
}

function profile({ context, actor, actsFor }: Props): Description[] {
  const { t } = context;
  const seats = (count: number | undefined) => (count === undefined ? "" : t("site.actor.seats", { count }));
  const rooms = actor.rooms.map((room) => [room.name, seats(room.seats), room.note].filter(Boolean).join(", "));
  const projects = actor.projects.map((project) => [project.title, project.text].filter(Boolean).join(": "));
  return [
    {
      term: t("site.actor.responsibilities"),
      value: actor.responsibilities === "" ? undefined : german(actor.responsibilities),
    },
    { term: t("site.actor.actsFor"), value: actsFor.length === 0 ? undefined : german(actsFor.join(", ")) },
    {
      term: t("site.actor.languages"),
      value: actor.languages.length === 0 ? undefined : t.list(actor.languages.map(t.languageName)),
    },
    { term: t("site.actor.knowHow"), value: lines(actor.knowHow) },
    { term: t("site.actor.rooms"), value: lines(rooms) },
    { term: t("site.actor.projects"), value: lines(projects) },
    { term: t("site.actor.figures"), value: actor.facts.length === 0 ? undefined : <Figures actor={actor} t={t} /> },
    { term: t("site.actor.membership"), value: t.code("directory.membership", actor.membership) },
  ];
}

function Main(props: Props) {
  const { context, actor, translations } = props;
  const { t, lang, paths } = context;
  const about = pickText(translations, lang, actor.id, "description", actor.description);
  const isGerman = about.state === "original";
  return (
    <Stack>
      <Heading level={1} lang="de">
        {actor.name}
      </Heading>
      <Tags>
        <Tag>{t.code("directory.organisationKind", actor.kind)}</Tag>
        {actor.topics.map((topic) => (
          <Tag>{t.code("offers.topic", topic)}</Tag>
        ))}
      </Tags>
      <TranslationRemark text={about} t={t} germanHref={paths.site("de", `akteure/${actor.slug}`)} />
      <Markdown source={about.text} under={1} lang={isGerman ? "de" : undefined} dir={isGerman ? "ltr" : undefined} />
      <DescriptionList items={profile(props)} />
      <Offers {...props} />
    </Stack>
  );
}

function Offers({ context: { t }, offers }: Props) {
  return (
    <>
      <Heading level={2}>{t("site.actor.offers")}</Heading>
      {offers.length === 0 ? (
        <p>{t("site.actor.noOffers")}</p>
      ) : (
        <ResultList label={t("site.actor.offers")}>{offers}</ResultList>
      )}
    </>
  );
}

/** One organisation: who they are, what they are responsible for, how they are reached, what they offer. */
export function actorPage(props: Props): JSX.Element {
  const { context, actor } = props;
  const { t, lang, paths, services } = context;
  const side = (
    <Stack>
      <Contact context={context} actor={actor} />
      <ConfirmedLine
        kind="organisation"
        entry={actor}
        t={t}
        terms={context.tenant.freshness}
        now={services.clock.now()}
      />
    </Stack>
  );
  return sitePage(context, {
    title: actor.name,
    titleLang: "de",
    description: actor.description.slice(0, 200),
    section: "actors",
    path: `akteure/${actor.slug}`,
    isKeepable: true,
    picture: `akteure/${actor.slug}/bild.png`,
    things: [organisationThing(context, actor, props.translations)],
    trail: [{ href: paths.site(lang, "akteure"), label: t("site.actors.title") }],
    children: (
      <div class="wrap">
        <Columns main={<Main {...props} />} side={side} />
      </div>
    ),
  });
}
