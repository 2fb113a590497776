import type { CodeList, Translator } from "../../platform/i18n/translate.ts";
import type { Fact, Span } from "../../platform/pdf/index.ts";
import { dialPhone, showPhone } from "../../platform/phone/number.ts";
import type { Organisation } from "../directory/index.ts";
import { describePlace, describeRun, describeWho, isAhead, type Offer, type Run } from "../offers/index.ts";
import { contactOf } from "../site/index.ts";

/** Runs that are named; of a course that goes on for years more would fill the page. */
const MOST_RUNS = 8;

type Around = { t: Translator; today: string };

/** What people have written is German. */
export const german = (text: string, t: Translator): Span => ({
  text,
  lang: t.htmlLang.startsWith("de") ? undefined : "de",
});

const parted = (parts: Span[][]): Span[] => parts.flatMap((part, at) => (at === 0 ? part : [{ text: " · " }, ...part]));

const line = (text: string | undefined): Span[][] => (text === undefined || text === "" ? [] : [[{ text }]]);

function runLine(run: Run, { t, today }: Around): Span[] {
  const written = [run.venue, run.note].filter((text) => text !== null);
  return parted([[{ text: describeRun(run, t, today) }], ...written.map((text) => [german(text, t)])]);
}

function times(offer: Offer, around: Around): Span[][] {
  const runs = offer.runs.filter((run) => isAhead(run, around.today));
  return runs.slice(0, MOST_RUNS).map((run) => runLine(run, around));
}

const place = (offer: Offer, t: Translator): Span[][] => {
  const text = describePlace(offer, t);
  return text === "" ? [] : [[offer.reach === "place" ? german(text, t) : { text }]];
};

/** A code as a sentence, with what the provider says of it. */
function coded(t: Translator, list: CodeList, code: string, note: string | null): Span[][] {
  const spans = [
    ...(code === "unknown" ? [] : [{ text: t.code(list, code) }]),
    ...(note === null ? [] : [german(note, t)]),
  ];
  return spans.length === 0 ? [] : [spans.flatMap((span, at) => (at === 0 ? [span] : [{ text: " – " }, span]))];
}

function levels({ levels: found }: Offer, t: Translator): Span[][] {
  const named = found.filter((code) => code !== "none");
  const parts = [
    found.includes("none") ? t("offers.levelBeginner") : "",
    named.length === 0 ? "" : t("offers.levelsOf", { levels: t.list(named) }),
  ];
  return line(parts.filter((part) => part !== "").join(" "));
}

/** Ways to reach somebody, without names: paper cannot be taken back when a consent is. */
function contact(offer: Offer, provider: Organisation | undefined): Span[][] {
  const { phone, email, website } = contactOf(offer, provider);
  return [
    ...(phone === null ? [] : [[{ text: showPhone(phone), lang: "de", href: dialPhone(phone) }]]),
    ...(email === null ? [] : [[{ text: email, lang: "de", href: `mailto:${email}` }]]),
    ...(website === null ? [] : [[{ text: website.replace(/^https?:\/\/|\/$/g, ""), lang: "de", href: website }]]),
  ];
}

const codes = (t: Translator, list: CodeList, found: readonly string[], kind: "and" | "or" = "and"): Span[][] =>
  line(
    found.length === 0
      ? undefined
      : t.list(
          found.map((code) => t.code(list, code)),
          kind,
        ),
  );

/** What decides about an offer, line by line; codes in the reader's language, what was written in German. */
export function factsOf(offer: Offer, provider: Organisation | undefined, around: Around): Fact[] {
  const { t } = around;
  const spoken = offer.languages.length === 0 ? undefined : t.list(offer.languages.map(t.languageName));
  const all: [string, Span[][]][] = [
    [t("site.offer.times"), times(offer, around)],
    [t("site.offer.place"), place(offer, t)],
    [t("site.offer.whoCanCome"), line(describeWho(offer, t))],
    [t("site.offer.residence"), codes(t, "offers.residence", offer.residence, "or")],
    [t("site.offer.level"), levels(offer, t)],
    [t("site.offer.cost"), coded(t, "offers.costSentence", offer.cost, offer.costNote)],
    [t("site.offer.childcare"), coded(t, "offers.childcareSentence", offer.childcare, offer.childcareNote)],
    [t("site.offer.registration"), coded(t, "offers.registrationSentence", offer.registration, null)],
    [t("site.offer.languages"), line(spoken)],
    [t("site.offer.accessibility"), codes(t, "offers.accessibility", offer.accessibility)],
    [t("site.offer.contact"), contact(offer, provider)],
  ];
  return all.filter(([, lines]) => lines.length > 0).map(([term, lines]) => ({ term: { text: term }, lines }));
}
