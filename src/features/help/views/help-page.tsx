import type { JSX } from "hono/jsx/jsx-runtime";
import {
  Browse,
  Button,
  ContactBox,
  EmptyState,
  FilterChips,
  Heading,
  Lead,
  Note,
  Notice,
  ResultList,
  SearchForm,
  Stack,
  TextArea,
} from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import { TurnPages, withQuery, type WorkspaceContext } from "../../records/index.ts";
import { FILTER_NAMES, type HelpFound, PAGE_SIZE } from "../ask.ts";
import type { Helper } from "../fulfil.ts";
import { withoutWish } from "../wish.ts";
import { Filters, Overview, toggled, wordOf } from "./filters.tsx";
import { HelperCard, tellWish } from "./helper-card.tsx";

type Props = { context: WorkspaceContext; found: HelpFound };

const isAsked = ({ wishes, chosen }: HelpFound): boolean =>
  wishes.length + chosen.mittel.length + chosen.sprache.length > 0;

/** What was understood, each to be taken off. */
function Understood(props: Props) {
  const { context, found } = props;
  const { t, path, query } = context;
  if (!isAsked(found)) return <></>;
  const { wishes } = found;
  const wished = wishes.map((wish) => ({
    label: tellWish(context, wish),
    href: withQuery(path, query, { q: withoutWish(wishes, wish) || undefined, seite: undefined, hinweis: undefined }),
  }));
  const filtered = FILTER_NAMES.flatMap((name) =>
    found.chosen[name].map((code) => ({ label: wordOf(context, name)(code), href: toggled(props, name, code) })),
  );
  return (
    <FilterChips
      label={t("help.understood")}
      removeLabel={t("records-office.filterRemove")}
      chips={[...wished, ...filtered]}
      clear={{ href: path, label: t("help.anew") }}
    />
  );
}

/** How words were read that nobody knows, and words that hold no wish. */
function Readings({ context: { t }, found }: Props) {
  const corrected = found.found.flatMap(({ words }) => words?.corrected ?? []);
  return (
    <>
      {corrected.length === 0 ? null : <Note>{t("help.corrected", { words: t.list(corrected) })}</Note>}
      {found.words !== "" && found.wishes.length === 0 ? (
        <Notice kind="info" title={t("help.noWish")}>
          {t("help.noWishHelp")}
        </Notice>
      ) : null}
    </>
  );
}

/** A heading over those who fulfil as much. */
const headingOf = ({ context: { t }, found }: Props, { whole }: Helper): string => {
  const count = found.wishes.length;
  if (whole === count) return t(count === 1 ? "help.group.one" : "help.group.all");
  return whole === 0 ? t("help.group.nearly") : t("help.group.some", { whole, count });
};

function Groups(props: Props) {
  const { context, found } = props;
  const shown = found.helpers.slice((found.page - 1) * PAGE_SIZE, found.page * PAGE_SIZE);
  const groups = new Map<string, Helper[]>();
  for (const helper of shown) {
    const title = found.wishes.length === 0 ? context.t("help.group.any") : headingOf(props, helper);
    groups.set(title, [...(groups.get(title) ?? []), helper]);
  }
  return (
    <>
      {[...groups].map(([title, helpers]) => (
        <Stack gap="small">
          <Heading level={2}>{title}</Heading>
          <ResultList label={title}>
            {helpers.map((helper) => {
              const organisation = found.organisations.get(helper.ability.id);
              return organisation === undefined ? null : (
                <HelperCard context={context} found={found} helper={helper} organisation={organisation} />
              );
            })}
          </ResultList>
        </Stack>
      ))}
    </>
  );
}

function Pages({ context: { t, path, query }, found }: Props) {
  const pages = Math.ceil(found.helpers.length / PAGE_SIZE);
  const to = (page: number) => withQuery(path, query, { seite: page === 1 ? undefined : String(page) });
  return <TurnPages t={t} page={found.page} pages={pages} to={to} />;
}

/** Asking the office, with the question as it stands. */
function AskOffice({ context: { t, paths, viewer }, found, problem }: Props & { problem?: "empty" | undefined }) {
  if (viewer.role === "office") return <></>;
  return (
    <ContactBox title={t("help.ask.title")}>
      <p>{t("help.ask.text")}</p>
      <form method="post" action={paths.intern("hilfe/frage")} class="stack stack--small">
        <input type="hidden" name="q" value={found.words} />
        <TextArea
          name="worte"
          label={t("help.ask.words")}
          hint={t("help.ask.hint")}
          error={problem === undefined ? undefined : t("help.ask.empty")}
          rows={3}
          maxlength={2000}
        />
        <div>
          <Button look="secondary">{t("help.ask.send")}</Button>
        </div>
      </form>
    </ContactBox>
  );
}

function Results(props: Props & { problem?: "empty" | undefined }) {
  const { context, found, problem } = props;
  const { t } = context;
  const { helpers, wishes } = found;
  const isShort = wishes.length > 1 && helpers[0] !== undefined && helpers[0].whole < wishes.length;
  return (
    <Stack>
      {helpers.length === 0 ? (
        <EmptyState title={t("help.nobody")}>
          <p>{t("help.nobodyHelp")}</p>
        </EmptyState>
      ) : null}
      {isShort ? (
        <Notice kind="info" title={t("help.notAll")}>
          {t("help.notAllHelp")}
        </Notice>
      ) : null}
      <Groups {...props} />
      <Pages {...props} />
      <AskOffice context={context} found={found} problem={problem} />
    </Stack>
  );
}

/** What to ask, for whoever has not asked yet: a question as people ask it, with the largest town of the county. */
function Example({ context, found }: Props) {
  const { t, path } = context;
  const largest = [...found.places.values()].toSorted((a, b) => (b.population ?? 0) - (a.population ?? 0))[0];
  if (largest === undefined) return <></>;
  const example = t("help.example", { place: largest.name });
  return (
    <Note>
      {t("help.exampleLabel")} <a href={withQuery(path, new URLSearchParams(), { q: example })}>{example}</a>
    </Note>
  );
}

/** Who can help: one line of wishes, who of the network fulfils them, and whom to call. */
export function helpPage(context: WorkspaceContext, found: HelpFound, problem?: "empty"): JSX.Element {
  const { t, path } = { ...context, path: context.paths.intern("hilfe") };
  const props = { context: { ...context, path }, found };
  const asked = isAsked(found) || found.words !== "" || problem !== undefined;
  return workspacePage(context, {
    title: t("help.title"),
    current: "help",
    children: (
      <Stack>
        <Heading level={1}>{t("help.title")}</Heading>
        <Lead>{t("help.lead")}</Lead>
        <SearchForm
          action={path}
          value={found.words}
          label={t("help.question")}
          buttonLabel={t("ui.search")}
          hidden={FILTER_NAMES.flatMap((name) => found.chosen[name].map((value) => ({ name, value })))}
        >
          {asked ? null : <Example {...props} />}
        </SearchForm>
        <Understood {...props} />
        <Readings {...props} />
        {asked ? (
          <Browse table filters={<Filters {...props} />} main={<Results {...props} problem={problem} />} />
        ) : (
          <Stack>
            <Heading level={2}>{t("help.there")}</Heading>
            <Overview {...props} />
          </Stack>
        )}
      </Stack>
    ),
  });
}
