import { showPhone } from "../../../platform/phone/number.ts";
import type { Translator } from "../../../platform/i18n/translate.ts";
import { type Child, type Description, DescriptionList, Note, Table } from "../../../platform/ui/index.ts";
import { currentRun, type Offer, type Run } from "../offer.ts";
import { describePlace, describeRun, describeWho } from "../phrases.ts";

const withNote = (coded: string | undefined, note: string | null): Child =>
  [coded, note].filter((part) => part !== undefined && part !== null && part !== "").join(" – ");

const unlessUnknown = (code: string, word: string): string | undefined => (code === "unknown" ? undefined : word);

function WebLink({ href }: { href: string }) {
  return <a href={href}>{href.replace(/^https?:\/\//u, "").replace(/\/$/u, "")}</a>;
}

function validityOf(offer: Offer, t: Translator): string | undefined {
  const { validFrom, validUntil } = offer;
  if (validFrom !== null && validUntil !== null) return t.dateRange(validFrom, validUntil);
  if (validFrom !== null) return t("ui.fromDate", { on: validFrom });
  return validUntil === null ? undefined : t("ui.untilDate", { on: validUntil });
}

type Props = { offer: Offer; t: Translator; personName: string | undefined };

const listed = (t: Translator, codes: readonly string[], word: (code: string) => string) =>
  codes.length === 0 ? undefined : t.list(codes.map(word));

/** For whom it is and what they need to know. */
function audienceFacts({ offer, t }: Props): Description[] {
  const field = (name: "topics" | "where" | "targetGroups" | "residence" | "courseType" | "levels" | "languages") =>
    t(`offers-office.field.${name}`);
  return [
    { term: field("topics"), value: listed(t, offer.topics, (code) => t.code("offers.topic", code)) },
    { term: field("where"), value: describePlace(offer, t) },
    { term: field("targetGroups"), value: describeWho(offer, t) || t("offers.everyone") },
    { term: field("residence"), value: listed(t, offer.residence, (code) => t.code("offers.residence", code)) },
    {
      term: field("courseType"),
      value: offer.courseType === null ? undefined : t.code("offers.courseType", offer.courseType),
    },
    { term: field("levels"), value: listed(t, offer.levels, (code) => t.code("offers.level", code)) },
    { term: field("languages"), value: listed(t, offer.languages, (code) => t.languageName(code)) },
  ];
}

/** What it costs, how one gets in, what makes it possible to come. */
function entryFacts({ offer, t, personName }: Props): Description[] {
  const field = (
    name: "cost" | "registration" | "registrationUrl" | "documents" | "childcare" | "accessibility" | "website",
  ) => t(`offers-office.field.${name}`);
  const contact = [personName, showPhone(offer.phone ?? ""), offer.email].filter(Boolean);
  const access = listed(t, offer.accessibility, (code) => t.code("offers.accessibility", code));
  const link = (href: string | null) => (href === null ? undefined : <WebLink href={href} />);
  return [
    {
      term: field("cost"),
      value: withNote(unlessUnknown(offer.cost, t.code("offers.cost", offer.cost)), offer.costNote),
    },
    {
      term: field("registration"),
      value: withNote(t.code("offers.registration", offer.registration), offer.registrationNote),
    },
    { term: field("registrationUrl"), value: link(offer.registrationUrl) },
    { term: field("documents"), value: offer.documents },
    {
      term: field("childcare"),
      value: withNote(unlessUnknown(offer.childcare, t.code("offers.childcare", offer.childcare)), offer.childcareNote),
    },
    { term: field("accessibility"), value: withNote(access, offer.accessibilityNote) },
    {
      term: t("offers-office.contact"),
      value: contact.length === 0 ? t("offers-office.contactOfProvider") : contact.join(" · "),
    },
    { term: field("website"), value: link(offer.website) },
    { term: t("offers-office.validity"), value: validityOf(offer, t) },
  ];
}

/** Everything known of an offer besides its texts and runs; what nobody said is left out. */
export function OfferFacts(props: Props) {
  return <DescriptionList items={[...audienceFacts(props), ...entryFacts(props)]} />;
}

const isOver = (run: Run, today: string): boolean => currentRun([run], today) === undefined;

function tellPlaces(run: Run, t: Translator): string {
  const counted =
    run.free !== null && run.places !== null
      ? t("offers-office.run.placesOf", { free: run.free, total: run.places })
      : run.free !== null
        ? t("offers-office.run.free", { free: run.free })
        : run.places !== null
          ? t("offers-office.run.total", { total: run.places })
          : "";
  const waiting = (run.waiting ?? 0) > 0 ? t("offers-office.run.waiting", { waiting: run.waiting ?? 0 }) : "";
  return [counted, waiting].filter((part) => part !== "").join(", ") || "–";
}

/** When the offer takes place and how places stand, run by run. */
export function OfferRuns({ offer, t, today }: { offer: Offer; t: Translator; today: string }) {
  if (offer.runs.length === 0) return <Note>{t("offers-office.noRuns")}</Note>;
  const hasOther = offer.runs.some((run) => run.venue !== null);
  return (
    <Table
      caption={t("offers-office.runs")}
      quietCaption
      rows={offer.runs}
      columns={[
        {
          label: t("offers-office.run.when"),
          rowHeader: true,
          cell: (run) => (
            <>
              {describeRun(run, t, today)}
              {isOver(run, today) ? ` (${t("offers-office.run.over")})` : null}
              {run.note === null ? null : <span class="note"> {run.note}</span>}
            </>
          ),
        },
        ...(hasOther ? [{ label: t("offers-office.run.where"), cell: (run: Run) => run.venue ?? "–" }] : []),
        { label: t("offers-office.run.places"), cell: (run) => tellPlaces(run, t) },
      ]}
    />
  );
}
