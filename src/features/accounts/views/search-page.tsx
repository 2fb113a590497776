import { EmptyState, Heading, Lead, NewsList, SearchForm, Stack } from "../../../platform/ui/index.ts";
import { COUNT_LIMIT, type HitsOfKind, tellListCount, type WorkspaceContext } from "../../records/index.ts";

type SearchPageProps = { context: WorkspaceContext; words: string; found: readonly HitsOfKind[] };

/** The hits of one kind, and the way to all of them. */
function KindHits({ context: { t, paths, services }, found }: { context: WorkspaceContext; found: HitsOfKind }) {
  const kind = services.registry.kind(found.kind);
  if (kind === undefined) return <></>;
  return (
    <Stack>
      <Heading level={2}>
        {t("accounts.search.kind", { kind: t(kind.list?.label ?? kind.label), count: tellListCount(t, found.total) })}
      </Heading>
      <NewsList
        items={found.hits.map((hit) => ({
          label: hit.title,
          href: paths.intern(kind.internPath(hit)),
          note: hit.state === "published" ? undefined : t.code("records-office.state", hit.state),
        }))}
      />
    </Stack>
  );
}

function tellFound({ context: { t }, words, found }: SearchPageProps): string {
  const count = found.reduce((sum, one) => sum + one.total, 0);
  return count > COUNT_LIMIT ? t("accounts.search.foundMany", { words }) : t("accounts.search.found", { count, words });
}

function Results(props: SearchPageProps) {
  const { context, words, found } = props;
  const { t, paths, services } = context;
  if (words === "") return <Lead>{t("accounts.search.start")}</Lead>;
  if (found.length === 0)
    return <EmptyState title={t("accounts.search.nothing", { words })}>{t("accounts.search.nothingHelp")}</EmptyState>;
  const listOf = (one: HitsOfKind) => services.registry.kind(one.kind)?.list;
  return (
    <Stack gap="large">
      <Lead>{tellFound(props)}</Lead>
      {found.map((one) => {
        const list = listOf(one);
        return (
          <Stack>
            <KindHits context={context} found={one} />
            {list !== undefined && one.total > one.hits.length ? (
              <p>
                <a href={`${paths.intern(list.path)}?q=${encodeURIComponent(words)}`}>
                  {t("accounts.search.more", { kind: t(list.label) })}
                </a>
              </p>
            ) : null}
          </Stack>
        );
      })}
    </Stack>
  );
}

/** One search over everything the viewer may see, by kind. */
export function SearchPage(props: SearchPageProps) {
  const { t, path } = props.context;
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>{t("accounts.search.title")}</Heading>
        <SearchForm action={path} value={props.words} label={t("accounts.search.label")} buttonLabel={t("ui.search")} />
      </Stack>
      <Results {...props} />
    </Stack>
  );
}
