import { Icon } from "../icons.tsx";
import type { IconName } from "../icons.tsx";
import type { Child } from "../types.ts";

/** `success` green tick, `warning` amber triangle, `danger` red diamond, `info` blue i, `unknown` dashed edge. */
export type BadgeKind = "success" | "warning" | "danger" | "info" | "unknown";

const ICONS: Record<BadgeKind, IconName | undefined> = {
  success: "success",
  warning: "warning",
  danger: "danger",
  info: "info",
  unknown: undefined,
};

/** A state in a word, with a shape. */
export function Badge({ kind, children }: { kind: BadgeKind; children: Child }) {
  const icon = ICONS[kind];
  return (
    <span class={`badge badge--${kind}`}>
      {icon ? <Icon name={icon} size={20} /> : null}
      <span>{children}</span>
    </span>
  );
}

/** A property in a word: A1, kostenlos. */
export function Tag({ children, lang }: { children: Child; lang?: string | undefined }) {
  return (
    <span class="tag" lang={lang}>
      {children}
    </span>
  );
}

/** Badges and tags in a row. */
export function Tags({ children }: { children: Child }) {
  return <p class="tags">{children}</p>;
}
