import type { JSX } from "hono/jsx/jsx-runtime";
import type { Language } from "../../../platform/i18n/languages.ts";
import {
  Badge,
  type BadgeKind,
  Button,
  ButtonLink,
  ButtonRow,
  type Column,
  EmptyState,
  Grid,
  Heading,
  Lead,
  Note,
  SelectField,
  Stack,
  Table,
  TextField,
} from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import { TurnPages, withQuery, type WorkspaceContext } from "../../records/index.ts";
import { nameLanguage } from "../../visits/index.ts";
import { type Choice, PAGE_SIZE, type Row, type Standing, type State, STATES } from "../overview.ts";
import type { TranslatedKind } from "../texts.ts";
import { WaysOn } from "./shared.tsx";

type Props = {
  context: WorkspaceContext;
  choice: Choice;
  kinds: readonly TranslatedKind[];
  languages: readonly Language[];
  rows: readonly Row[];
  total: number;
  page: number;
  counts: ReadonlyMap<Language, Record<State, number>>;
};

/** How a state looks. */
export const LOOKS: Record<State, BadgeKind> = {
  missing: "unknown",
  partly: "unknown",
  outdated: "warning",
  done: "success",
};

/** The choice as fields of a form that sends by GET; used for the list, for files and for the machine. */
export function ChoiceFields({
  context: { t, query },
  kinds,
  languages,
  withStates = true,
}: Pick<Props, "context" | "kinds" | "languages"> & { withStates?: boolean }) {
  return (
    <Grid columns={2}>
      <TextField
        name="q"
        label={t("translating-office.filter.words")}
        value={query.get("q") ?? ""}
        maxlength={100}
        type="search"
      />
      <SelectField
        name="art"
        label={t("translating-office.filter.kind")}
        value={query.get("art") ?? ""}
        emptyLabel={t("translating-office.filter.all")}
        options={kinds.map(({ kind, label }) => ({ value: kind, label: t(label) }))}
      />
      <SelectField
        name="sprache"
        label={t("translating-office.filter.language")}
        value={query.get("sprache") ?? ""}
        emptyLabel={t("translating-office.filter.allLanguages")}
        options={languages.map((language) => ({ value: language, label: nameLanguage(t, language) }))}
      />
      {withStates ? (
        <SelectField
          name="stand"
          label={t("translating-office.filter.state")}
          value={query.get("stand") ?? ""}
          emptyLabel={t("translating-office.filter.allStates")}
          options={[...STATES, "proposed" as const].map((state) => ({
            value: state,
            label: t(`translating-office.state.${state}`),
          }))}
        />
      ) : null}
    </Grid>
  );
}

function Cell({ context: { t, paths }, row, standing }: Props & { row: Row; standing: Standing | undefined }) {
  if (standing === undefined) return <>–</>;
  const { language, state, proposals } = standing;
  const words = t(`translating-office.state.${state}`);
  return (
    <a
      href={paths.intern(`uebersetzungen/${row.id}/${language}`)}
      aria-label={t("translating-office.open", { title: row.title, language: nameLanguage(t, language), state: words })}
    >
      <Badge kind={LOOKS[state]}>{words}</Badge>
      {proposals === 0 ? null : <> {t("translating-office.proposals", { count: proposals })}</>}
    </a>
  );
}

function List(props: Props) {
  const { context, choice, rows, total, kinds } = props;
  const { t, paths } = context;
  const kindOf = new Map(kinds.map((kind) => [kind.kind, kind]));
  const nameKind = (name: string): string => {
    const kind = kindOf.get(name);
    return kind === undefined ? "–" : t(kind.label);
  };
  const columns: Column<Row>[] = [
    {
      label: t("translating-office.column.entry"),
      rowHeader: true,
      cell: (row) => (
        <>
          <a href={paths.intern(kindOf.get(row.kind)?.internPath(row) ?? "")} lang="de">
            {row.title}
          </a>
          <br />
          <span class="note">{nameKind(row.kind)}</span>
        </>
      ),
    },
    ...choice.languages.map((language) => ({
      label: nameLanguage(t, language),
      cell: (row: Row) => (
        <Cell {...props} row={row} standing={row.standings.find((one) => one.language === language)} />
      ),
    })),
    {
      label: t("translating-office.column.visits"),
      numeric: true,
      cell: (row) => (row.visits === 0 ? "–" : t.number(row.visits)),
    },
  ];
  return (
    <Table
      caption={t("translating-office.found", { count: total })}
      rows={[...rows]}
      columns={columns}
      variant={choice.languages.length > 2 ? "matrix" : "cards"}
    />
  );
}

function Pages({ context: { t, query, path }, total, page }: Props) {
  const to = (number: number) => withQuery(path, query, { seite: String(number), hinweis: undefined });
  return <TurnPages t={t} page={page} pages={Math.ceil(total / PAGE_SIZE)} to={to} />;
}

/** How far each language is, over all chosen kinds. */
function Counts({ context: { t }, counts }: Props) {
  return (
    <Table
      caption={t("translating-office.counts")}
      rows={[...counts]}
      columns={[
        {
          label: t("translating-office.filter.language"),
          rowHeader: true,
          cell: ([language]) => nameLanguage(t, language),
        },
        ...STATES.map((state) => ({
          label: t(`translating-office.state.${state}`),
          numeric: true,
          cell: ([, own]: [Language, Record<State, number>]) => t.number(own[state]),
        })),
      ]}
    />
  );
}

/** All entries and how far they are in each language: what is visited most stands first. */
export function overviewPage(props: Props): JSX.Element {
  const { context, rows } = props;
  const { t, paths, path, viewer } = context;
  return workspacePage(context, {
    title: t("translating-office.title"),
    current: "translating",
    children: (
      <Stack gap="large">
        <Stack>
          <Heading level={1}>{t("translating-office.title")}</Heading>
          <Lead>{t(viewer.role === "office" ? "translating-office.lead" : "translating-office.leadOwn")}</Lead>
          <WaysOn context={context} />
        </Stack>
        <form method="get" action={path} class="stack">
          <ChoiceFields {...props} />
          <ButtonRow>
            <Button look="secondary">{t("translating-office.filter.show")}</Button>
            <ButtonLink look="text" href={paths.intern("uebersetzungen")}>
              {t("translating-office.filter.none")}
            </ButtonLink>
          </ButtonRow>
        </form>
        {rows.length === 0 ? (
          <EmptyState title={t("translating-office.nothing")}>{t("translating-office.nothingText")}</EmptyState>
        ) : (
          <>
            <List {...props} />
            <Pages {...props} />
            {viewer.role === "office" ? <Note>{t("translating-office.visitsNote")}</Note> : null}
          </>
        )}
        <Counts {...props} />
      </Stack>
    ),
  });
}
