import type { CodeList, Translator } from "../../../platform/i18n/translate.ts";
import { type Child, type Description, DescriptionList } from "../../../platform/ui/index.ts";
import {
  availability,
  describeAvailability,
  describePlace,
  describeRun,
  describeWho,
  isAhead,
  type Offer,
  type Run,
} from "../../offers/index.ts";
import { german } from "./written-text.tsx";

/** A coded fact in the reader's language with the provider's German note behind it. */
function withNote(coded: string, note: string | null): Child {
  return note === null ? (
    coded
  ) : (
    <>
      {coded} ({german(note)})
    </>
  );
}

const codes = (t: Translator, list: CodeList, found: readonly string[], kind: "and" | "or" = "and") =>
  found.length === 0
    ? undefined
    : t.list(
        found.map((code) => t.code(list, code)),
        kind,
      );

/** Where a run's calendar entry is. */
type CalendarOf = (run: Run) => string;

function Runs({ runs, t, today, calendarOf }: Around & { runs: readonly Run[] }) {
  if (runs.length === 0) return <>{t("site.offer.noTimes")}</>;
  return (
    <ul class="plain">
      {runs.map((run) => (
        <li>
          <bdi>{describeRun(run, t, today)}</bdi>
          {run.venue === null ? null : <> · {german(run.venue)}</>}
          {run.note === null ? null : <> · {german(run.note)}</>}
          {calendarOf === undefined ? null : (
            <span class="no-print">
              <br />
              <a class="alone" href={calendarOf(run)} rel="nofollow">
                {t("site.offer.calendar")}
              </a>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Who may come; everybody where nothing is said. */
const whoCanCome = (offer: Offer, t: Translator): string | undefined =>
  describeWho(offer, t) || (offer.residence.length === 0 ? t("offers.everyone") : undefined);

/** What decides about language: nothing needed yet, levels, or both. */
function tellLevels({ levels }: Offer, t: Translator): string | undefined {
  const named = levels.filter((code) => code !== "none");
  const parts = [
    levels.includes("none") ? t("offers.levelBeginner") : "",
    named.length === 0 ? "" : t("offers.levelsOf", { levels: t.list(named) }),
  ].filter((part) => part !== "");
  return parts.length === 0 ? undefined : parts.join(" ");
}

function tellPlaces(offer: Offer, t: Translator, today: string): string | undefined {
  const found = availability(offer, today);
  // Who may simply come reads so under registration.
  return found.state === "open" ? undefined : describeAvailability(found, t)?.text;
}

/** Where it is, as people ask a map for it; undefined where there is no address. */
function mapAddress({ reach, street, postcode, locality, placeName }: Offer): string | undefined {
  if (reach !== "place" || street === null) return undefined;
  const town = [postcode, locality ?? placeName].filter(Boolean).join(" ");
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(`${street}, ${town}`)}`;
}

function Place({ offer, t, isLinked }: { offer: Offer; t: Translator; isLinked: boolean }) {
  const map = isLinked ? mapAddress(offer) : undefined;
  return (
    <>
      <bdi lang={offer.reach === "place" ? "de" : undefined}>{describePlace(offer, t)}</bdi>
      {map === undefined ? null : (
        <span class="no-print">
          <br />
          <a class="alone" href={map}>
            {t("site.offer.route")}
          </a>
        </span>
      )}
    </>
  );
}

/** A code as a sentence with the provider's German note; nothing where nobody said anything. */
const sentence = (t: Translator, list: CodeList, code: string, note: string | null): Child | undefined => {
  if (code === "unknown") return note === null ? undefined : german(note);
  return withNote(t.code(list, code), note);
};

type Around = { t: Translator; today: string; calendarOf?: CalendarOf | undefined };

function whatDecides(offer: Offer, around: Around): Description[] {
  const { t, today, calendarOf } = around;
  const runs = offer.runs.filter((run) => isAhead(run, today));
  return [
    { term: t("site.offer.times"), value: <Runs runs={runs} {...around} /> },
    { term: t("site.offer.place"), value: <Place offer={offer} t={t} isLinked={calendarOf !== undefined} /> },
    { term: t("site.offer.whoCanCome"), value: whoCanCome(offer, t) },
    { term: t("site.offer.residence"), value: codes(t, "offers.residence", offer.residence, "or") },
    { term: t("site.offer.level"), value: tellLevels(offer, t) },
    { term: t("site.offer.cost"), value: sentence(t, "offers.costSentence", offer.cost, offer.costNote) },
    { term: t("site.offer.places"), value: tellPlaces(offer, t, today) },
    {
      term: t("site.offer.childcare"),
      value: sentence(t, "offers.childcareSentence", offer.childcare, offer.childcareNote),
    },
    { term: t("site.offer.registration"), value: t.code("offers.registrationSentence", offer.registration) },
  ];
}

function whatElse(offer: Offer, t: Translator): Description[] {
  return [
    {
      term: t("site.offer.courseType"),
      value: offer.courseType === null ? undefined : t.code("offers.courseType", offer.courseType),
    },
    {
      term: t("site.offer.languages"),
      value: offer.languages.length === 0 ? undefined : t.list(offer.languages.map(t.languageName)),
    },
    {
      term: t("site.offer.accessibility"),
      value:
        offer.accessibility.length === 0
          ? undefined
          : withNote(codes(t, "offers.accessibility", offer.accessibility) ?? "", offer.accessibilityNote),
    },
    { term: t("site.offer.documents"), value: offer.documents === null ? undefined : german(offer.documents) },
  ];
}

/** What is known, what decides first: the same terms in the same order in every language. */
export const factsOf = (offer: Offer, around: Around): Description[] =>
  [...whatDecides(offer, around), ...whatElse(offer, around.t)].filter((item) => item.value !== undefined);

/** What decides, term by term; codes in the reader's language, notes in German and marked so. */
export function OfferFacts({ offer, ...around }: Around & { offer: Offer }) {
  return <DescriptionList items={factsOf(offer, around)} />;
}
