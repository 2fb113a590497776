import type { Translator } from "../../../platform/i18n/translate.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import type { Piece } from "../../../platform/word-diff.ts";

/** The pages beside the overview; what only the office does is the office's. */
export function WaysOn({ context: { t, paths, viewer } }: { context: WorkspaceContext }) {
  const ways = [
    { path: "dateien", label: t("translating-office.files") },
    ...(viewer.role === "office" ? [{ path: "maschine", label: t("translating-office.machine.title") }] : []),
    { path: "begriffe", label: t("translating-office.terms.title") },
  ];
  return (
    <ul class="cluster">
      {ways.map(({ path, label }) => (
        <li>
          <a class="alone" href={paths.intern(`uebersetzungen/${path}`)}>
            {label}
          </a>
        </li>
      ))}
    </ul>
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
