import type { Translator } from "../../../platform/i18n/translate.ts";
import { Tabs } from "../../../platform/ui/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import type { Piece } from "../../../platform/word-diff.ts";

type Tab = "overview" | "files" | "machine" | "terms";

/** The pages of this feature; what only the office does is the office's. */
export function TranslatingTabs({ context, current }: { context: WorkspaceContext; current: Tab }) {
  const { t, paths, viewer } = context;
  const tabs: { tab: Tab; path: string; isThere: boolean }[] = [
    { tab: "overview", path: "uebersetzungen", isThere: true },
    { tab: "files", path: "uebersetzungen/dateien", isThere: true },
    {
      tab: "machine",
      path: "uebersetzungen/maschine",
      isThere: viewer.role === "office",
    },
    { tab: "terms", path: "uebersetzungen/begriffe", isThere: true },
  ];
  return (
    <Tabs
      label={t("translating-office.tabs")}
      items={tabs
        .filter(({ isThere }) => isThere)
        .map(({ tab, path }) => ({
          href: paths.intern(path),
          label: t(`translating-office.tab.${tab}`),
          current: tab === current,
        }))}
    />
  );
}

/** What has changed between two texts, word by word; without colour it is struck through or underlined. */
export function Changes({ t, pieces }: { t: Translator; pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map(({ kind, text }) =>
        kind === "same" ? (
          text
        ) : kind === "gone" ? (
          <del>
            <span class="kern-sr-only">{t("translating-office.gone")} </span>
            {text}
          </del>
        ) : (
          <ins>
            <span class="kern-sr-only">{t("translating-office.new")} </span>
            {text}
          </ins>
        ),
      )}
    </>
  );
}
