import type { JSX } from "hono/jsx/jsx-runtime";
import type { PlainMessageKey, Translator } from "../../../platform/i18n/translate.ts";
import { type Child, DisclosureDetails, Heading, Notice, Stack } from "../../../platform/ui/index.ts";
import { recordFormPage } from "../../accounts/index.ts";
import {
  type EditingShown,
  type FormState,
  readerOf,
  ROW_ADD,
  ROW_REMOVE,
  type WorkspaceContext,
} from "../../records/index.ts";
import { offerKind } from "../kind.ts";
import type { Offer } from "../offer.ts";
import { offerFieldWords, type OfferNames } from "./field-words.ts";
import { AccessSection, CostSection, LanguageSection, ValiditySection } from "./form-more.tsx";
import type { FormChoices, SectionProps } from "./form-parts.tsx";
import { RunsSection } from "./form-runs.tsx";
import { AboutSection, MainSection, PlaceSection } from "./form-sections.tsx";

/** Which fields stand in which folded section. */
const SECTIONS = {
  about: ["description", "targetGroups", "ageFrom", "ageTo", "residence"],
  runs: ["runs"],
  place: ["venue", "street", "postcode", "locality", "contactId", "phone", "email", "website"],
  language: ["courseType", "levels", "languages"],
  cost: ["cost", "costNote", "registrationNote", "registrationUrl", "documents"],
  access: ["childcare", "childcareNote", "accessibility", "accessibilityNote"],
  validity: ["validFrom", "validUntil", "audience"],
} as const;

/** What a field is called in the error summary: „2. Termin, Erster Tag“. */
function labelOfField(t: Translator, field: string, rows: readonly string[]): string {
  const [list, row, part] = field.split(".");
  if (list !== "runs" || part === undefined) return t(`offers-office.field.${field}` as PlainMessageKey);
  const number = rows.indexOf(row ?? "") + 1;
  return t("offers-office.runProblem", { number, field: t(`offers-office.runField.${part}` as PlainMessageKey) });
}

type Fields = { t: Translator; state: FormState; choices: FormChoices; action: string };

/** The same for what was typed. */
export const labelOfOfferField = (t: Translator, field: string, state: Pick<FormState, "typed">): string =>
  labelOfField(t, field, rowsOf(state));

/** Rows of runs as they were typed, in order. */
const rowsOf = ({ typed }: Pick<FormState, "typed">): string[] =>
  [
    ...new Set(Object.keys(typed).flatMap((name) => (name.startsWith("runs.") ? [name.split(".")[1] ?? ""] : []))),
  ].toSorted((a, b) => Number(a) - Number(b));

/** All fields of an offer. */
export function OfferFields({ t, state, choices, action }: Fields) {
  const form = readerOf(t, state);
  const props: SectionProps = { t, form, choices };
  const more: SectionProps = { t, form: readerOf(t, state, { marksOptional: false }), choices };
  const isRowPressed = state.typed[ROW_ADD] !== undefined || state.typed[ROW_REMOVE] !== undefined;
  const folded: [keyof typeof SECTIONS, Child][] = [
    ["about", <AboutSection {...more} />],
    [
      "runs",
      <>
        <p>{t("offers-office.hint.runs")}</p>
        <RunsSection {...more} typed={state.typed} action={action} />
      </>,
    ],
    ["place", <PlaceSection {...more} />],
    ["language", <LanguageSection {...more} />],
    ["cost", <CostSection {...more} />],
    ["access", <AccessSection {...more} />],
    ["validity", <ValiditySection {...more} />],
  ];
  return (
    <>
      <Heading level={2}>{t("offers-office.section.main")}</Heading>
      <MainSection {...props} />
      <Heading level={2}>{t("offers-office.section.more")}</Heading>
      <p>{t("offers-office.section.moreHelp")}</p>
      <div>
        {folded.map(([name, fields]) => (
          <DisclosureDetails
            id={`section-${name}`}
            summary={t(`offers-office.section.${name}`)}
            open={
              form.isUsed(SECTIONS[name].filter((field) => field !== "audience")) || (name === "runs" && isRowPressed)
            }
          >
            <Stack>{fields}</Stack>
          </DisclosureDetails>
        ))}
      </div>
    </>
  );
}

type OfferFormPage = EditingShown<Offer> & {
  context: WorkspaceContext;
  choices: FormChoices;
  /** Names of what the offer refers to, for what others changed meanwhile; undefined for a new one. */
  names: OfferNames | undefined;
  /** The offer that a new one is made from. */
  template: string | undefined;
};

/** Sentence first: what this form is about, and what saving does. */
function introOf({ context: { t }, entry, template }: OfferFormPage) {
  if (entry !== undefined)
    return {
      windowTitle: t("offers-office.form.editTab"),
      title: t("offers-office.form.editTitle", { title: entry.title }),
      lead: t("offers-office.form.editLead"),
    };
  const title = t("offers-office.form.newTitle");
  return template === undefined
    ? { title, lead: t("offers-office.form.newLead") }
    : { title, lead: t("offers-office.form.copyLead", { title: template }) };
}

/** The form of an offer: six things in sight, the rest folded until it holds something. Keeps everything as typed. */
export function offerFormPage(props: OfferFormPage): JSX.Element {
  const { context, entry, state, names, choices } = props;
  const { t, paths, services } = context;
  const action =
    entry === undefined ? paths.intern("angebote") : `${paths.intern(offerKind.internPath(entry))}/bearbeiten`;
  const isPublic = entry?.state === "published" && entry.audience === "public";
  return recordFormPage({
    ...props,
    ...introOf(props),
    kind: offerKind,
    menu: "offers",
    labelOf: (field) => labelOfOfferField(t, field, state),
    words: names === undefined ? {} : offerFieldWords(t, names, services.clock.today()),
    below: isPublic ? <Notice kind="info">{t("offers-office.form.publicNow")}</Notice> : undefined,
    children: <OfferFields t={t} state={state} choices={choices} action={action} />,
  });
}
