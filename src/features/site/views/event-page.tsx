import { dialPhone, showPhone } from "../../../platform/phone/number.ts";
import type { JSX } from "hono/jsx/jsx-runtime";
import {
  Band,
  ButtonLink,
  Columns,
  ContactBox,
  DescriptionList,
  Heading,
  Lead,
  Notice,
  Stack,
} from "../../../platform/ui/index.ts";
import type { Organisation } from "../../directory/index.ts";
import { type CalendarEvent, describeDate, describeSeries } from "../../events/index.ts";
import { describePlace } from "../../offers/index.ts";
import { pickText, type PublicContext, type Translations } from "../../records/index.ts";
import { eventThings } from "../structured/event.ts";
import { sitePage } from "./site-page.tsx";
import { german, inItsLanguage, TranslationRemark, WrittenText } from "./written-text.tsx";

type Props = {
  context: PublicContext;
  event: CalendarEvent;
  organiser: Organisation | undefined;
  translations: Translations;
};

/** So many dates of a series stand on its page. */
const SHOWN = 12;

/** The dates that are still to come, each for one's own calendar. */
function Dates({ context, event }: Props) {
  const { t, paths, lang, services } = context;
  const today = services.clock.today();
  const ahead = event.dates.filter(({ lastDay }) => lastDay >= today);
  const shown = (ahead.length === 0 ? event.dates.slice(-1) : ahead).slice(0, SHOWN);
  const series = describeSeries(event, t);
  return (
    <>
      {series === "" ? null : <p>{series}</p>}
      <ul class="plain">
        {shown.map((date) => (
          <li>
            <bdi>{describeDate(date, t, today)}</bdi>{" "}
            <a class="alone" href={paths.site(lang, `termine/${event.slug}/termin/${date.id}.ics`)} rel="nofollow">
              {t("events.toCalendar")}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function Organiser({ context, event, organiser }: Props) {
  const { paths, lang, tenant } = context;
  const name = <bdi lang="de">{event.organiserName ?? tenant.name}</bdi>;
  return organiser === undefined ? name : <a href={paths.site(lang, `akteure/${organiser.slug}`)}>{name}</a>;
}

function Facts(props: Props) {
  const { context, event } = props;
  const { t } = context;
  const listed = (codes: readonly string[], word: (code: string) => string) =>
    codes.length === 0 ? undefined : t.list(codes.map(word));
  const cost = event.cost === "unknown" ? null : t.code("offers.cost", event.cost);
  const costs =
    cost === null && event.costNote === null ? undefined : (
      <>
        {cost} {event.costNote === null ? null : german(event.costNote)}
      </>
    );
  const place = <bdi lang={event.reach === "place" ? "de" : undefined}>{describePlace(event, t)}</bdi>;
  return (
    <DescriptionList
      items={[
        { term: t("events.when"), value: <Dates {...props} /> },
        { term: t("events.where"), value: place },
        { term: t("events.organiser"), value: <Organiser {...props} /> },
        { term: t("events.forWhom"), value: listed(event.targetGroups, (code) => t.code("offers.targetGroup", code)) },
        { term: t("events.languages"), value: listed(event.languages, (code) => t.languageName(code)) },
        { term: t("events.cost"), value: costs },
        { term: t("events.registration"), value: t.code("events.registration", event.registration) },
      ]}
    />
  );
}

/** Whom to ask, and where to register. */
function Contact(props: Props) {
  const { context, event, organiser } = props;
  const { t } = context;
  const find = (field: string) => organiser?.points.find((point) => point.field === field)?.value ?? null;
  const phone = event.phone ?? find("phone");
  const email = event.email ?? find("email");
  const website = event.website ?? find("website");
  return (
    <ContactBox title={t("events.contact")}>
      <p>
        <Organiser {...props} />
      </p>
      {event.registrationUrl === null ? null : (
        <ButtonLink href={event.registrationUrl} icon="open-in-new" block>
          {t("events.registerHere")}
        </ButtonLink>
      )}
      {event.onlineUrl === null ? null : (
        <ButtonLink href={event.onlineUrl} look="secondary" icon="open-in-new" block>
          {t("events.joinOnline")}
        </ButtonLink>
      )}
      {phone === null ? null : (
        <ButtonLink href={dialPhone(phone)} look="secondary" block>
          {t("ui.call", { number: showPhone(phone) })}
        </ButtonLink>
      )}
      {email === null ? null : (
        <ButtonLink href={`mailto:${email}`} look="secondary" icon="mail" block>
          {t("ui.writeMail")}
        </ButtonLink>
      )}
      {website === null ? null : (
        <p>
          <a href={website}>{t("site.offer.website")}</a>
        </p>
      )}
    </ContactBox>
  );
}

function Main(props: Props) {
  const { context, event, translations } = props;
  const { t, lang, paths, services } = context;
  const pick = (field: "title" | "summary" | "description") =>
    pickText(translations, lang, event.id, field, event[field]);
  const isOver = event.dates.every(({ lastDay }) => lastDay < services.clock.today());
  const germanHref = paths.site("de", `termine/${event.slug}`);
  const description = pick("description");
  return (
    <Stack>
      <Heading level={1}>{inItsLanguage(pick("title"))}</Heading>
      {isOver ? <Notice kind="warning">{t("events.over")}</Notice> : null}
      {description.text === "" ? <TranslationRemark text={pick("summary")} t={t} germanHref={germanHref} /> : null}
      <Lead>{inItsLanguage(pick("summary"))}</Lead>
      <Facts {...props} />
      <WrittenText heading={t("site.offer.about")} text={description} t={t} germanHref={germanHref} />
    </Stack>
  );
}

/** One event: what, when, where, for whom, how to get in; its dates for one's own calendar. */
export function eventPage(props: Props): JSX.Element {
  const { context, event, translations } = props;
  const { t, lang, paths } = context;
  const title = pickText(translations, lang, event.id, "title", event.title);
  const summary = pickText(translations, lang, event.id, "summary", event.summary);
  return sitePage(context, {
    title: title.text,
    titleLang: title.state === "original" ? "de" : undefined,
    description: summary.text,
    section: "dates",
    path: `termine/${event.slug}`,
    trail: [{ href: paths.site(lang, "termine"), label: t("events.title") }],
    things: eventThings({ context, event, title: title.text, summary: summary.text }),
    children: (
      <Band first>
        <Columns main={<Main {...props} />} side={<Contact {...props} />} />
      </Band>
    ),
  });
}
