import type { JSX } from "hono/jsx/jsx-runtime";
import { ButtonLink, ButtonRow, Columns, Frame, Heading, Note, Notice } from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import { type Download, DownloadList } from "../../files/index.ts";
import {
  type HistoryEntry,
  HistorySection,
  StateBox,
  TranslationsSection,
  type TranslationState,
  type WorkspaceContext,
} from "../../records/index.ts";
import { type PageContent, type PlaceOfPage, SITE_PATHS, type WrittenPage } from "../page.ts";
import { allowedTransitions } from "../policy.ts";
import { type CountyFacts, Gaps, pageFieldWords, ReadyText } from "./parts.tsx";

type Props = {
  context: WorkspaceContext;
  place: PlaceOfPage;
  found: WrittenPage | undefined;
  content: PageContent;
  facts: CountyFacts;
  gaps: readonly string[];
  history: readonly HistoryEntry[];
  translations: readonly TranslationState[];
  downloads: readonly Download[];
};

/** As readers see them; here everybody who sees the page gets them, draft or not. */
function Downloads({ context: { t, paths }, downloads }: Props) {
  const shown = downloads.map((one) => ({
    ...one,
    shownTitle: { text: one.title, state: "done" as const },
    href: paths.intern(`dateien/${one.id}`),
  }));
  return <DownloadList t={t} downloads={shown} />;
}

function Head({ context: { t, paths }, place, found, downloads }: Props) {
  const address = paths.intern(`website/seiten/${place}`);
  return (
    <>
      <Heading level={1}>{t.code("pages.place", place)}</Heading>
      {found === undefined ? <Notice kind="info">{t("pages.fromTemplate")}</Notice> : null}
      <ButtonRow>
        <ButtonLink href={`${address}/bearbeiten`}>{t(found === undefined ? "pages.begin" : "pages.edit")}</ButtonLink>
        {found === undefined ? null : (
          <ButtonLink href={`${address}/dateien`} look="secondary">
            {t("pages.downloads", { count: downloads.length })}
          </ButtonLink>
        )}
        <ButtonLink href={paths.site("de", SITE_PATHS[place])} look="text" icon="open-in-new">
          {t("pages.onSite")}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}

/** The last change, and how to take it back. */
function Versions({ context: { t, paths }, place, history }: Props) {
  const changes = history.filter((entry) => entry.kind === "changed" && entry.changes.length > 0).length;
  if (changes === 0) return <></>;
  const action = paths.intern(`website/seiten/${place}/fassungen`);
  return (
    <ButtonRow>
      <ButtonLink look="secondary" href={`${action}?nummer=${changes}`}>
        {t("pages.versionBefore")}
      </ButtonLink>
      <ButtonLink look="text" href={action}>
        {t("pages.allVersions", { count: changes + 1 })}
      </ButtonLink>
    </ButtonRow>
  );
}

function Side(props: Props) {
  const { context, found, place, history } = props;
  const { t, viewer, paths } = context;
  if (found === undefined) return <Note>{t("pages.templateHelp")}</Note>;
  return (
    <>
      <StateBox
        t={t}
        record={found}
        isOwn={false}
        history={history}
        transitions={allowedTransitions(viewer, found.state)}
        action={paths.intern(`website/seiten/${place}/stand`)}
      />
      <TranslationsSection
        t={t}
        paths={paths}
        recordId={found.id}
        translations={props.translations}
        canTranslate={context.services.registry.has("translating")}
      />
    </>
  );
}

/** A written page in the workspace: how it reads, what is missing, how far it is, what happened. */
export function pageOfPage(props: Props): JSX.Element {
  const { context, place, found, content, facts, gaps, history } = props;
  const { t, paths } = context;
  return workspacePage(context, {
    title: t.code("pages.place", place),
    current: "website",
    trail: [{ href: paths.intern("website"), label: t("county.title") }],
    children: (
      <Columns
        main={
          <>
            <Head {...props} />
            <Gaps t={t} gaps={gaps} />
            <Frame>
              <ReadyText content={content} facts={facts} under={1} />
              <Downloads {...props} />
            </Frame>
          </>
        }
        side={<Side {...props} />}
        more={
          found === undefined ? undefined : (
            <>
              <HistorySection t={t} history={history} fields={pageFieldWords(t)} />
              <Versions {...props} />
            </>
          )
        }
      />
    ),
  });
}
