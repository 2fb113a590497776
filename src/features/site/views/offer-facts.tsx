import type { CodeList, Translator } from "../../../platform/i18n/translate.ts";
import { type Child, type Description, DescriptionList } from "../../../platform/ui/index.ts";
import { describePlace, describeRun, describeWho, type Offer, type Run } from "../../offers/index.ts";
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

function Runs({ runs, t, today }: { runs: readonly Run[]; t: Translator; today: string }) {
  if (runs.length === 0) return <>{t("site.offer.noTimes")}</>;
  return (
    <ul class="plain">
      {runs.map((run) => (
        <li>
          <bdi>{describeRun(run, t, today)}</bdi>
          {run.note === null ? null : <> · {german(run.note)}</>}
        </li>
      ))}
    </ul>
  );
}

const isAhead = (run: Run, today: string) =>
  (run.endsOn ?? (run.weekdays.length > 0 ? "9999-12-31" : run.startsOn)) >= today;

/** Who may come; everybody where nothing is said. */
const whoCanCome = (offer: Offer, t: Translator): string | undefined =>
  describeWho(offer, t) || (offer.residence.length === 0 ? t("offers.everyone") : undefined);

function placeAndTime(offer: Offer, t: Translator, today: string): Description[] {
  const runs = offer.runs.filter((run) => isAhead(run, today));
  return [
    { term: t("site.offer.place"), value: <bdi>{describePlace(offer, t)}</bdi> },
    { term: t("site.offer.times"), value: <Runs runs={runs} t={t} today={today} /> },
    {
      term: t("site.offer.cost"),
      value:
        offer.cost === "unknown" && offer.costNote === null
          ? undefined
          : withNote(t.code("offers.cost", offer.cost), offer.costNote),
    },
  ];
}

function forWhom(offer: Offer, t: Translator): Description[] {
  return [
    { term: t("site.offer.level"), value: codes(t, "offers.level", offer.levels) },
    {
      term: t("site.offer.courseType"),
      value: offer.courseType === null ? undefined : t.code("offers.courseType", offer.courseType),
    },
    {
      term: t("site.offer.languages"),
      value: offer.languages.length === 0 ? undefined : t.list(offer.languages.map(t.languageName)),
    },
    {
      term: t("site.offer.childcare"),
      value:
        offer.childcare === "unknown"
          ? undefined
          : withNote(t.code("offers.childcare", offer.childcare), offer.childcareNote),
    },
    { term: t("site.offer.whoCanCome"), value: whoCanCome(offer, t) },
    { term: t("site.offer.residence"), value: codes(t, "offers.residence", offer.residence, "or") },
    {
      term: t("site.offer.accessibility"),
      value:
        offer.accessibility.length === 0
          ? undefined
          : withNote(codes(t, "offers.accessibility", offer.accessibility) ?? "", offer.accessibilityNote),
    },
    { term: t("site.offer.documents"), value: offer.documents === null ? undefined : german(offer.documents) },
    { term: t("site.offer.registration"), value: t.code("offers.registration", offer.registration) },
  ];
}

/** What decides, term by term; codes in the reader's language, notes in German and marked so. */
export function OfferFacts({ offer, t, today }: { offer: Offer; t: Translator; today: string }) {
  return <DescriptionList items={[...placeAndTime(offer, t, today), ...forWhom(offer, t)]} />;
}
