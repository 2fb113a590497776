import type { JSX } from "hono/jsx/jsx-runtime";
import type { Translator } from "../../../platform/i18n/translate.ts";
import {
  ButtonLink,
  Columns,
  ContactBox,
  DescriptionList,
  Heading,
  Markdown,
  Notice,
  ResultList,
  Stack,
  Tag,
  Tags,
} from "../../../platform/ui/index.ts";
import type { Organisation, Person } from "../../directory/index.ts";
import type { Offer } from "../../offers/index.ts";
import { pickText, type PublicContext, type Translations } from "../../records/index.ts";
import { ConfirmedLine, OfferCard } from "./offer-card.tsx";
import { sitePage } from "./site-page.tsx";

type Props = {
  context: PublicContext;
  actor: Organisation;
  offers: Offer[];
  translations: Translations;
  actsFor: string[];
};

const german = (text: string) => (
  <span lang="de" dir="ltr">
    {text}
  </span>
);

function PersonEntry({ person, t }: { person: Person; t: Translator }) {
  const find = (field: string) => person.points.find((point) => point.field === field)?.value;
  const [name, role, phone, email] = [find("name"), find("function"), find("phone") ?? find("mobile"), find("email")];
  return (
    <p>
      <b lang="de">
        <bdi>{name ?? role ?? t("site.offer.contact")}</bdi>
      </b>
      {name !== undefined && role !== undefined ? (
        <>
          <br />
          {german(role)}
        </>
      ) : null}
      {phone === undefined ? null : (
        <>
          <br />
          <a href={`tel:${phone.replaceAll(/[^+\d]/g, "")}`}>
            <bdi>{phone}</bdi>
          </a>
        </>
      )}
      {email === undefined ? null : (
        <>
          <br />
          <a href={`mailto:${email}`}>
            <bdi>{email}</bdi>
          </a>
        </>
      )}
    </p>
  );
}

function Contact({ context, actor }: Pick<Props, "context" | "actor">) {
  const { t } = context;
  const find = (field: string) => actor.points.filter((point) => point.field === field);
  const [phone] = find("phone");
  const [email] = find("email");
  const [website] = find("website");
  return (
    <ContactBox title={t("site.offer.contact")}>
      {actor.street === null && actor.locality === null ? null : (
        <p lang="de">
          <bdi>
            {actor.street}
            {actor.street === null ? null : <br />}
            {[actor.postcode, actor.locality].filter(Boolean).join(" ")}
          </bdi>
        </p>
      )}
      {phone === undefined ? null : (
        <ButtonLink href={`tel:${phone.value.replaceAll(/[^+\d]/g, "")}`} block>
          {t("ui.call", { number: phone.value })}
        </ButtonLink>
      )}
      {email === undefined ? null : (
        <ButtonLink href={`mailto:${email.value}`} look="secondary" icon="mail" block>
          {t("ui.writeMail")}
        </ButtonLink>
      )}
      {website === undefined ? null : (
        <p>
          <a href={website.value}>{t("site.offer.website")}</a>
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

function items({ context, actor, actsFor }: Props) {
  const { t } = context;
  const list = (lines: string[]) =>
    lines.length === 0 ? undefined : (
      <ul class="plain" lang="de" dir="ltr">
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    );
  return [
    {
      term: t("site.actor.responsibilities"),
      value: actor.responsibilities === "" ? undefined : german(actor.responsibilities),
    },
    { term: t("site.actor.actsFor"), value: actsFor.length === 0 ? undefined : german(actsFor.join(", ")) },
    {
      term: t("site.actor.languages"),
      value: actor.languages.length === 0 ? undefined : t.list(actor.languages.map((code) => t.languageName(code))),
    },
    { term: t("site.actor.knowHow"), value: list(actor.knowHow) },
    {
      term: t("site.actor.rooms"),
      value: list(
        actor.rooms.map((room) =>
          [room.name, room.seats === undefined ? "" : t("site.actor.seats", { count: room.seats }), room.note ?? ""]
            .filter(Boolean)
            .join(", "),
        ),
      ),
    },
    {
      term: t("site.actor.projects"),
      value: list(actor.projects.map((project) => [project.title, project.text].filter(Boolean).join(": "))),
    },
    {
      term: t("site.actor.figures"),
      value:
        actor.facts.length === 0 ? undefined : (
          <ul class="plain">
            {actor.facts.map((fact) => (
              <li>
                {german(`${fact.label}: ${fact.value}`)}{" "}
                <span class="note">({t("site.actor.figureStatus", { on: fact.date })})</span>
              </li>
            ))}
          </ul>
        ),
    },
    { term: t("site.actor.membership"), value: t.code("directory.membership", actor.membership) },
  ];
}

/** One organisation: who they are, what they are responsible for, how they are reached, what they offer. */
export function actorPage(props: Props): JSX.Element {
  const { context, actor, offers, translations } = props;
  const { t, lang, paths, services } = context;
  const about = pickText(translations, lang, actor.id, "description", actor.description);
  const isGerman = about.state === "original";
  const main = (
    <>
      <Heading level={1} lang="de">
        {actor.name}
      </Heading>
      <Tags>
        <Tag>{t.code("directory.organisationKind", actor.kind)}</Tag>
        {actor.topics.map((topic) => (
          <Tag>{t.code("offers.topic", topic)}</Tag>
        ))}
      </Tags>
      {isGerman && about.text !== "" ? <Notice kind="plain" icon="language" title={t("ui.onlyGerman")} /> : null}
      <Markdown source={about.text} under={1} lang={isGerman ? "de" : undefined} dir={isGerman ? "ltr" : undefined} />
      <DescriptionList items={items(props)} />
      <Heading level={2}>{t("site.actor.offers")}</Heading>
      {offers.length === 0 ? (
        <p>{t("site.actor.noOffers")}</p>
      ) : (
        <ResultList label={t("site.actor.offers")}>
          {offers.map((offer) => (
            <OfferCard
              offer={offer}
              translations={translations}
              t={t}
              paths={paths}
              now={services.clock.now()}
              today={services.clock.today()}
              level={3}
            />
          ))}
        </ResultList>
      )}
    </>
  );
  const side = (
    <>
      <Contact context={context} actor={actor} />
      <ConfirmedLine entry={actor} t={t} now={services.clock.now()} />
    </>
  );
  return sitePage(context, {
    title: actor.name,
    description: actor.description.slice(0, 200),
    section: "actors",
    path: `akteure/${actor.slug}`,
    trail: [{ href: paths.site(lang, "akteure"), label: t("site.actors.title") }],
    children: (
      <div class="wrap">
        <Columns main={<Stack>{main}</Stack>} side={<Stack>{side}</Stack>} />
      </div>
    ),
  });
}
