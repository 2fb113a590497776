import type { JSX } from "hono/jsx/jsx-runtime";
import type { PlainMessageKey, Translator } from "../../../platform/i18n/translate.ts";
import {
  Button,
  ButtonLink,
  ButtonRow,
  type Child,
  DisclosureDetails,
  Heading,
  Lead,
  Notice,
  Stack,
} from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import {
  canPublish,
  ConflictNotice,
  FormErrors,
  FormStart,
  type FormState,
  type HistoryEntry,
  readerOf,
  ROW_ADD,
  ROW_REMOVE,
  type WorkspaceContext,
} from "../../records/index.ts";
import type { Offer } from "../offer.ts";
import { offerFieldWords, type OfferNames } from "./field-words.ts";
import { AccessSection, CostSection, LanguageSection, ValiditySection } from "./form-more.tsx";
import type { FormChoices, SectionProps } from "./form-parts.tsx";
import { RunsSection } from "./form-runs.tsx";
import { AboutSection, MainSection, PlaceSection } from "./form-sections.tsx";

export type OfferFormProps = {
  context: WorkspaceContext;
  state: FormState;
  choices: FormChoices;
  /** The offer that is changed; undefined for a new one. */
  offer?: Offer | undefined;
  /** The offer that a new one is made from. */
  template?: string | undefined;
  /** What others did meanwhile; the form then saves over it knowingly. */
  missed?: { events: readonly HistoryEntry[]; names: OfferNames } | undefined;
};

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

type Fields = Pick<OfferFormProps, "state" | "choices"> & { t: Translator; action: string };

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

/** How a new offer is sent: on its way at once, or kept as a draft. */
function NewButtons({ context: { t, viewer, paths } }: OfferFormProps) {
  const isOffice = canPublish(viewer);
  return (
    <ButtonRow>
      <Button name="next" value={isOffice ? "publish" : "submit"}>
        {t(isOffice ? "offers-office.form.savePublish" : "offers-office.form.saveSubmit")}
      </Button>
      <Button name="next" value="draft" look="secondary">
        {t("offers-office.form.saveDraft")}
      </Button>
      <ButtonLink look="text" href={paths.intern("angebote")}>
        {t("ui.cancel")}
      </ButtonLink>
    </ButtonRow>
  );
}

function EditButtons({ context: { t, paths }, offer, missed }: OfferFormProps) {
  return (
    <ButtonRow>
      <Button>{t(missed === undefined ? "offers-office.form.save" : "records-office.saveAnyway")}</Button>
      <ButtonLink look="text" href={paths.intern(`angebote/${offer?.slug ?? ""}`)}>
        {t("ui.cancel")}
      </ButtonLink>
    </ButtonRow>
  );
}

/** Sentence first: what this form is about, and what saving does. */
function Intro({ context: { t }, offer, template }: OfferFormProps) {
  if (offer === undefined)
    return (
      <>
        <Heading level={1}>{t("offers-office.form.newTitle")}</Heading>
        <Lead>
          {template === undefined
            ? t("offers-office.form.newLead")
            : t("offers-office.form.copyLead", { title: template })}
        </Lead>
      </>
    );
  return (
    <>
      <Heading level={1}>{t("offers-office.form.editTitle", { title: offer.title })}</Heading>
      <Lead>{t("offers-office.form.editLead")}</Lead>
      {offer.state === "published" && offer.audience === "public" ? (
        <Notice kind="info">{t("offers-office.form.publicNow")}</Notice>
      ) : null}
    </>
  );
}

function Problems({ context, state, offer, missed }: OfferFormProps) {
  const { t, paths, services } = context;
  const rows = rowsOf(state);
  return (
    <>
      <FormErrors t={t} errors={state.errors} labelOf={(field) => labelOfField(t, field, rows)} />
      {missed === undefined || offer === undefined ? null : (
        <ConflictNotice
          t={t}
          events={missed.events}
          fields={offerFieldWords(t, missed.names, services.clock.today())}
          currentHref={paths.intern(`angebote/${offer.slug}`)}
        />
      )}
    </>
  );
}

/** The version to save over: the one the form was opened with; after a warning, knowingly the newest. */
function versionOf({ state, missed }: OfferFormProps, offer: Offer): string {
  return missed === undefined ? (state.typed["version"]?.at(-1) ?? String(offer.version)) : String(offer.version);
}

/** The form of an offer: six things in sight, the rest folded until it holds something. Keeps everything as typed. */
export function offerFormPage(props: OfferFormProps): JSX.Element {
  const { context, offer } = props;
  const { t, paths } = context;
  const action = offer === undefined ? paths.intern("angebote") : paths.intern(`angebote/${offer.slug}/bearbeiten`);
  const here = offer === undefined ? [] : [{ href: paths.intern(`angebote/${offer.slug}`), label: offer.title }];
  return workspacePage(context, {
    title: t(offer === undefined ? "offers-office.form.newTitle" : "offers-office.form.editTab"),
    current: "offers",
    trail: [{ href: paths.intern("angebote"), label: t("offers-office.title") }, ...here],
    children: (
      <>
        <Problems {...props} />
        <Intro {...props} />
        <form method="post" action={action} class="stack" novalidate>
          <FormStart name="then" value="draft" />
          {offer === undefined ? null : <input type="hidden" name="version" value={versionOf(props, offer)} />}
          <OfferFields {...props} t={t} action={action} />
          {offer === undefined ? <NewButtons {...props} /> : <EditButtons {...props} />}
        </form>
      </>
    ),
  });
}
