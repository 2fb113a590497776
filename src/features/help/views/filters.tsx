import { FilterGroup, type FilterItem, FilterPanel, FoldedFilterGroup, Grid } from "../../../platform/ui/index.ts";
import { withQuery, type WorkspaceContext } from "../../records/index.ts";
import { FILTER_NAMES, type FilterName, type HelpFound, LENT } from "../ask.ts";

type Props = { context: WorkspaceContext; found: HelpFound };

/** Filters with more answers than this are folded. */
const IN_SIGHT = 12;

/** What an answer of a filter is called. */
export const wordOf =
  ({ t }: WorkspaceContext, name: FilterName) =>
  (code: string): string =>
    name === "sprache"
      ? t.languageName(code)
      : code === "rooms"
        ? t("directory-office.section.rooms")
        : t.code("directory-office.resource", code);

/** The address with a filter's answer taken in or off. */
export function toggled({ context: { path, query }, found }: Props, name: FilterName, code: string): string {
  const now = found.chosen[name];
  const next = now.includes(code) ? now.filter((one) => one !== code) : [...now, code];
  return withQuery(path, query, { [name]: next, seite: undefined, hinweis: undefined });
}

const sizeOf = ({ count }: FilterItem): number => Number(count);

/** What there is to lend and which languages, each with how many have it. */
function groupsOf(props: Props) {
  const { context, found } = props;
  const { t } = context;
  return FILTER_NAMES.map((name) => {
    const codes: readonly string[] = name === "mittel" ? LENT : [...found.counts.sprache.keys()];
    const count = (code: string) => found.counts[name].get(code) ?? 0;
    const word = wordOf(context, name);
    const items = codes
      .filter((code) => count(code) > 0 || found.chosen[name].includes(code))
      .map((code) => ({
        href: toggled(props, name, code),
        label: word(code),
        count: count(code),
        checked: found.chosen[name].includes(code),
      }));
    const sorted =
      name === "mittel" ? items : items.toSorted((a, b) => sizeOf(b) - sizeOf(a) || t.compare(a.label, b.label));
    return { title: t(`help.filter.${name}`), items: sorted, removeLabel: t("records-office.filterRemove") };
  }).filter(({ items }) => items.length > 0);
}

/** The same for whoever has not asked yet: as ways into what there is. */
export function Overview(props: Props) {
  return (
    <Grid columns={2}>
      {groupsOf(props).map((group) => (
        <div>
          <FilterGroup {...group} level={3} />
        </div>
      ))}
    </Grid>
  );
}

/** Beside what was found. */
export function Filters(props: Props) {
  const { t } = props.context;
  const groups = groupsOf(props);
  return (
    <FilterPanel title={t("records-office.filter")} summary={t("records-office.filter")}>
      {groups.map((group) =>
        group.items.length > IN_SIGHT ? <FoldedFilterGroup {...group} /> : <FilterGroup {...group} />,
      )}
    </FilterPanel>
  );
}
