import type { PlainMessageKey } from "../../platform/i18n/translate.ts";
import type { Viewer } from "./viewer.ts";

/** A page of its own beside the page of a kind's entry, shown as a tab on each of them. */
export type RecordTab = {
  kind: string;
  /** Names it among the tabs of its kind: the page it leads to says that it is here. */
  id: string;
  label: PlainMessageKey;
  /** Left to right. */
  order: number;
  /** Behind `/:county/intern/`. */
  path(record: { slug: string }): string;
  /** Whom it is shown to, at which stage; undefined: whoever sees the entry. */
  isFor?(viewer: Viewer, record: { groupId: string; stage: string }): boolean;
};
