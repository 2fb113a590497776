import type { JSX } from "hono/jsx/jsx-runtime";
import { showPhone } from "../../../platform/phone/number.ts";
import { getLanguage, type Language } from "../../../platform/i18n/languages.ts";
import { getTranslator, type Translator } from "../../../platform/i18n/translate.ts";
import { type Child, Cluster, Heading, Markdown, Note, SideBySide, Stack } from "../../../platform/ui/index.ts";
import type { Organisation } from "../../directory/index.ts";
import type { Offer } from "../../offers/index.ts";
import { pickText, type PublicContext, type Translations } from "../../records/index.ts";
import { contactOf } from "../contact.ts";
import { ConfirmedLine } from "./offer-card.tsx";
import { factsOf } from "./offer-facts.tsx";
import { sitePage } from "./site-page.tsx";

type Props = {
  context: PublicContext;
  offer: Offer;
  provider: Organisation | undefined;
  translations: Translations;
  /** Beside German; undefined: nobody has chosen yet. */
  second: Language | undefined;
};

/** One side of the page: its language and what it says of the offer. */
type Side = {
  t: Translator;
  text(field: "title" | "summary" | "description" | "registrationNote"): string | undefined;
};

function sidesOf({ offer, translations, second }: Props): Side[] {
  const german = (field: Parameters<Side["text"]>[0]) => offer[field] ?? undefined;
  const sides: Side[] = [{ t: getTranslator("de"), text: german }];
  if (second !== undefined)
    sides.push({
      t: getTranslator(second),
      // What is older than the German would stand beside a text that says something else.
      text(field) {
        const found = pickText(translations, second, offer.id, field, german(field) ?? "");
        return found.state === "done" ? found.text : undefined;
      },
    });
  return sides;
}

const cell = ({ t }: Side, children: Child) => ({ lang: t.htmlLang, dir: t.dir, children });

/** A row in which every side says the same; a text that one language does not have stays empty there and says so. */
function Written({ sides, field }: { sides: Side[]; field: "summary" | "description" | "registrationNote" }) {
  if ((sides[0]?.text(field) ?? "") === "") return <></>;
  return (
    <SideBySide
      cells={sides.map((side) => {
        const text = side.text(field);
        return cell(side, text === undefined ? <Note>{side.t("ui.onlyGerman")}</Note> : <Markdown source={text} />);
      })}
    />
  );
}

/** Facts beside each other, term by term: they are the same in every language. */
function Facts({ offer, sides, today }: { offer: Offer; sides: Side[]; today: string }) {
  const all = sides.map((side) => factsOf(offer, { t: side.t, today }));
  return (
    <>
      {(all[0] ?? []).map((_, index) => (
        <SideBySide
          cells={sides.map((side, at) => {
            const fact = all[at]?.[index];
            return cell(
              side,
              <>
                <p class="desk__term">{fact?.term}</p>
                <div>{fact?.value}</div>
              </>,
            );
          })}
        />
      ))}
    </>
  );
}

function Contact({ offer, provider, sides }: { offer: Offer; provider: Organisation | undefined; sides: Side[] }) {
  const { phone, email } = contactOf(offer, provider);
  return (
    <SideBySide
      cells={sides.map((side) =>
        cell(
          side,
          <>
            <p class="desk__term">{side.t("site.offer.contact")}</p>
            <p>
              <bdi lang="de">{offer.providerName}</bdi>
            </p>
            {phone === null ? null : (
              <p>
                <bdi dir="ltr">{showPhone(phone)}</bdi>
              </p>
            )}
            {email === null ? null : (
              <p>
                <bdi dir="ltr">{email}</bdi>
              </p>
            )}
          </>,
        ),
      )}
    />
  );
}

/** Languages to stand beside German: on the German page, to choose one. */
function Languages({ context, offer, second }: Props) {
  const { t, tenant, paths } = context;
  const others = tenant.languages.filter((code) => code !== "de").map(getLanguage);
  return (
    <nav aria-label={t("site.desk.choose")} class="stack stack--small no-print">
      <p>{t("site.desk.choose")}</p>
      <Cluster>
        {others.map(({ code, name, htmlLang, dir }) => (
          <a
            href={`${paths.site("de", `angebote/${offer.slug}/zweisprachig`)}?mit=${code}`}
            lang={htmlLang}
            dir={dir}
            aria-current={code === second ? "true" : undefined}
          >
            {name}
          </a>
        ))}
      </Cluster>
    </nav>
  );
}

function Both({ context, offer, provider, sides }: Props & { sides: Side[] }) {
  const { clock } = context.services;
  return (
    <div class="desk">
      <SideBySide
        cells={sides.map((side, index) =>
          cell(
            side,
            index === 0 ? (
              <Heading level={1}>{offer.title}</Heading>
            ) : (
              <p class="desk__title">{side.text("title") ?? <span lang="de">{offer.title}</span>}</p>
            ),
          ),
        )}
      />
      <Written sides={sides} field="summary" />
      <Facts offer={offer} sides={sides} today={clock.today()} />
      <Written sides={sides} field="registrationNote" />
      <Written sides={sides} field="description" />
      <Contact offer={offer} provider={provider} sides={sides} />
      <SideBySide
        cells={sides.map((side) =>
          cell(
            side,
            <ConfirmedLine kind="offer" entry={offer} t={side.t} terms={context.tenant.freshness} now={clock.now()} />,
          ),
        )}
      />
    </div>
  );
}

/** One offer in German and a second language side by side: to read together at a desk, and to print. */
export function deskPage(props: Props): JSX.Element {
  const { context, offer, second } = props;
  const { t, lang, paths } = context;
  const sides = sidesOf(props);
  const title = second === undefined ? offer.title : (sides.at(-1)?.text("title") ?? offer.title);
  const back = paths.site(lang, `angebote/${offer.slug}`);
  const inList = pickText(props.translations, lang, offer.id, "title", offer.title);
  return sitePage(context, {
    title: t("site.offer.bilingual"),
    tabTitle: t("site.desk.title", { offer: title }),
    section: "offers",
    path: `angebote/${offer.slug}/zweisprachig`,
    trail: [
      { href: paths.site(lang, "angebote"), label: t("site.offers.title") },
      { href: back, label: inList.text, lang: inList.state === "original" && lang !== "de" ? "de" : undefined },
    ],
    noIndex: true,
    children: (
      <div class="wrap">
        <Stack>
          {lang === "de" ? <Languages {...props} /> : <></>}
          <Note>{t("site.desk.lead")}</Note>
          <Both {...props} sides={sides} />
          <p class="no-print">
            <a href={back}>{t("site.desk.back")}</a>
          </p>
        </Stack>
      </div>
    ),
  });
}
