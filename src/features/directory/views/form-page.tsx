import type { JSX } from "hono/jsx/jsx-runtime";
import type { Translator } from "../../../platform/i18n/translate.ts";
import {
  Button,
  ButtonLink,
  ButtonRow,
  type Child,
  DisclosureDetails,
  Heading,
  Lead,
  Notice,
} from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import {
  ConflictNotice,
  FormErrors,
  type FormReader,
  type FormState,
  FormStart,
  type HistoryEntry,
  isRowButton,
  readerOf,
  type WorkspaceContext,
} from "../../records/index.ts";
import type { Organisation } from "../organisation.ts";
import type { Place } from "../places.ts";
import { canPlace } from "../policy.ts";
import { organisationFieldWords } from "./field-words.ts";
import { labelOfField, type SectionProps } from "./form-parts.tsx";
import { FactRows, PointRows, ProjectRows, RoomRows } from "./form-rows.tsx";
import { MainSection, NetworkSection, PlaceSection, ShareSection } from "./form-sections.tsx";

export type OrganisationFormProps = {
  context: WorkspaceContext;
  state: FormState;
  places: readonly Place[];
  /** The organisation that is changed; undefined for a new one. */
  organisation?: Organisation | undefined;
  /** What others did meanwhile; the form then saves over it knowingly. */
  missed?: readonly HistoryEntry[] | undefined;
};

/** Which fields stand in which folded section. */
const SECTIONS = {
  place: ["street", "postcode", "locality", "ags", "actsFor"],
  points: ["points"],
  share: ["languages", "resources", "knowHow"],
  rooms: ["rooms"],
  facts: ["facts"],
  projects: ["projects"],
  network: ["shortName"],
} as const;
type SectionName = keyof typeof SECTIONS;

/** All fields of an organisation. */
export function OrganisationFields({
  t,
  state,
  ...around
}: Pick<OrganisationFormProps, "state" | "places"> & Pick<SectionProps, "t" | "action" | "canPlace">) {
  const form = readerOf(t, state);
  const props: SectionProps = { t, form, typed: state.typed, ...around };
  const folded: [SectionName, Child][] = [
    ["place", <PlaceSection {...props} />],
    ["points", <PointRows {...props} />],
    ["share", <ShareSection {...props} />],
    ["rooms", <RoomRows {...props} />],
    ["facts", <FactRows {...props} />],
    ["projects", <ProjectRows {...props} />],
    ["network", <NetworkSection {...props} />],
  ];
  const isPressed = isRowButton(state.typed);
  return (
    <>
      <MainSection {...props} />
      <div>
        {folded.map(([name, fields]) => (
          <DisclosureDetails
            id={name}
            summary={summaryOf(t, name, form, state)}
            open={form.isWrong(SECTIONS[name]) || (isPressed && isAsked(state, name))}
          >
            <p>{t(`directory-office.sectionHelp.${name}`)}</p>
            {fields}
          </DisclosureDetails>
        ))}
      </div>
    </>
  );
}

/** What a folded section is called, and whether something is in it: „Räume: 2“. */
function summaryOf(t: Translator, name: SectionName, form: FormReader, { typed }: FormState): string {
  const title = t(`directory-office.section.${name}`);
  if (!form.isUsed(SECTIONS[name])) return title;
  const fields = Object.entries(typed).filter(
    ([field, values]) => values.some((value) => value !== "") && isIn(field, name),
  );
  const rows = new Set(fields.map(([field]) => field.split(".").slice(0, 2).join(".")));
  const isRows = fields.every(([field]) => field.includes("."));
  return isRows
    ? t("directory-office.form.holds", { section: title, count: rows.size })
    : t("directory-office.form.filled", { section: title });
}

const isIn = (field: string, name: SectionName): boolean =>
  SECTIONS[name].some((one) => field === one || field.startsWith(`${one}.`));

/** Whether the pressed row button belongs to these rows. */
const isAsked = ({ typed }: FormState, prefix: string): boolean =>
  [...(typed["row-add"] ?? []), ...(typed["row-remove"] ?? [])].some((row) => row.split(".")[0] === prefix);

function Buttons({ context: { t, paths }, organisation, missed }: OrganisationFormProps) {
  if (organisation === undefined)
    return (
      <ButtonRow>
        <Button name="step" value="publish">
          {t("directory-office.form.publish")}
        </Button>
        <Button name="step" value="draft" look="secondary">
          {t("directory-office.form.draft")}
        </Button>
        <ButtonLink look="text" href={paths.intern("akteure")}>
          {t("ui.cancel")}
        </ButtonLink>
      </ButtonRow>
    );
  return (
    <ButtonRow>
      <Button>{missed === undefined ? t("ui.save") : t("records-office.saveAnyway")}</Button>
      <ButtonLink look="text" href={paths.intern(`akteure/${organisation.slug}`)}>
        {t("ui.cancel")}
      </ButtonLink>
    </ButtonRow>
  );
}

/** Sentence first: what this form is about, and what saving does. */
function Intro({ context: { t, paths }, organisation }: OrganisationFormProps) {
  if (organisation === undefined)
    return (
      <>
        <Heading level={1}>{t("directory-office.form.newTitle")}</Heading>
        <Lead>{t("directory-office.form.newLead")}</Lead>
      </>
    );
  return (
    <>
      <Heading level={1}>{t("directory-office.form.editTitle", { name: organisation.name })}</Heading>
      <Lead>{t("directory-office.form.editLead")}</Lead>
      {organisation.state === "published" && organisation.audience === "public" ? (
        <Notice kind="info">{t("directory-office.form.publicNow")}</Notice>
      ) : null}
      <p>
        {t("directory-office.form.personsApart")}{" "}
        <a href={`${paths.intern(`akteure/${organisation.slug}`)}#personen`}>{t("directory-office.form.toPersons")}</a>
      </p>
    </>
  );
}

/** The form of an organisation: the main things in sight, the rest folded until it holds something. Keeps everything as typed. */
export function organisationFormPage(props: OrganisationFormProps): JSX.Element {
  const { context, state, organisation, missed, places } = props;
  const { t, paths } = context;
  const slug = organisation?.slug;
  const action = paths.intern(slug === undefined ? "akteure" : `akteure/${slug}/bearbeiten`);
  const here = slug === undefined ? [] : [{ href: paths.intern(`akteure/${slug}`), label: organisation?.name ?? "" }];
  // after a warning it is saved over the newest version, knowingly
  const version = missed === undefined ? (state.typed["version"]?.at(-1) ?? "") : String(organisation?.version ?? "");
  return workspacePage(context, {
    title: t(slug === undefined ? "directory-office.form.newTitle" : "directory-office.form.editTab"),
    current: "directory",
    trail: [{ href: paths.intern("akteure"), label: t("directory-office.title") }, ...here],
    children: (
      <>
        <FormErrors t={t} errors={state.errors} labelOf={(field) => labelOfField(t, field, state.typed)} />
        {missed === undefined || slug === undefined ? null : (
          <ConflictNotice
            t={t}
            events={missed}
            fields={organisationFieldWords(t, places)}
            currentHref={paths.intern(`akteure/${slug}`)}
          />
        )}
        <Intro {...props} />
        <form method="post" action={action} class="stack" novalidate>
          <FormStart name="step" value="draft" />
          {slug === undefined ? null : <input type="hidden" name="version" value={version} />}
          <OrganisationFields {...props} t={t} action={action} canPlace={canPlace(context.viewer)} />
          <Buttons {...props} />
        </form>
      </>
    ),
  });
}
