import type { Translator } from "../../../platform/i18n/translate.ts";
import {
  EmptyState,
  Heading,
  Lead,
  Notice,
  ResultCard,
  ResultList,
  SearchForm,
  Stack,
} from "../../../platform/ui/index.ts";
import {
  COUNT_LIMIT,
  type Hit,
  type HitsOfKind,
  tellListCount,
  whyLine,
  type Why,
  type WorkspaceContext,
} from "../../records/index.ts";

type SearchPageProps = { context: WorkspaceContext; words: string; found: readonly HitsOfKind[] };

/** What a hit is, whose, where; and its state, where not everybody sees it. */
const tellHit = ({ by, place, state }: Hit, kind: string, t: Translator): string =>
  [kind, by, place, state === "published" ? null : t.code("records-office.state", state)].filter(Boolean).join(" · ");

/** No summary stands here whose words could be marked. */
const withExcerpt = (why: Why): Why => ({ ...why, marks: [] });

/** The hits of one kind, and the way to all of them. */
function KindHits({ context: { t, paths, services }, found }: { context: WorkspaceContext; found: HitsOfKind }) {
  const kind = services.registry.kind(found.kind);
  if (kind === undefined) return <></>;
  return (
    <Stack>
      <Heading level={2}>
        {t("accounts.search.kind", { kind: t(kind.list?.label ?? kind.label), count: tellListCount(t, found.total) })}
      </Heading>
      <ResultList label={t(kind.list?.label ?? kind.label)}>
        {found.hits.map((hit) => (
          <ResultCard
            level={3}
            title={hit.title}
            href={paths.intern(kind.internPath(hit))}
            provider={tellHit(hit, t(kind.label), t)}
            why={hit.why === undefined ? undefined : whyLine(withExcerpt(hit.why), undefined, t)}
          />
        ))}
      </ResultList>
    </Stack>
  );
}

function tellFound({ context: { t }, words, found }: SearchPageProps): string {
  const count = found.reduce((sum, one) => sum + one.total, 0);
  return count > COUNT_LIMIT ? t("accounts.search.foundMany", { words }) : t("accounts.search.found", { count, words });
}

/** Says when words were read otherwise than they were typed. */
function Understood({ context: { t }, found }: SearchPageProps) {
  const [first] = found;
  if (first === undefined) return <></>;
  const { corrected, leftOut } = first.understood;
  if (corrected.length > 0)
    return <Notice kind="info">{t("site.search.corrected", { words: corrected.join(" ") })}</Notice>;
  if (leftOut.length > 0) return <Notice kind="info">{t("site.search.leftOut", { words: leftOut.join(" ") })}</Notice>;
  return <></>;
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
      <Understood {...props} />
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
