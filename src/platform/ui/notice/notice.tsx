import { Icon } from "../icons.tsx";
import type { IconName } from "../icons.tsx";
import type { Child, Direction } from "../types.ts";
import { classes } from "../types.ts";

/** `plain` is for remarks on a text (not translated yet, older translation). */
export type NoticeKind = "info" | "success" | "warning" | "danger" | "plain";

const ICONS: Record<NoticeKind, IconName> = {
  info: "info",
  success: "success",
  warning: "warning",
  danger: "danger",
  plain: "info",
};

type NoticeProps = {
  kind: NoticeKind;
  /** First words, bold: what happened. */
  title?: Child;
  icon?: IconName | undefined;
  /** Read out at once by screen readers: after something was done. */
  live?: boolean | undefined;
  lang?: string | undefined;
  dir?: Direction | undefined;
  children?: Child;
};

/** A message with shape, word and colour. */
export function Notice({ kind, title, icon, live, lang, dir, children }: NoticeProps) {
  return (
    <div class={`notice notice--${kind}`} role={live ? "status" : undefined} lang={lang} dir={dir}>
      <Icon name={icon ?? ICONS[kind]} />
      <div>
        {title ? <b>{title}</b> : null} {children}
      </div>
    </div>
  );
}

/** A framed part of a page that is of one kind: a text in another language, a block with its own remark. */
export function Frame({
  lang,
  dir,
  id,
  children,
}: {
  lang?: string | undefined;
  dir?: Direction | undefined;
  id?: string | undefined;
  children: Child;
}) {
  return (
    <section class={classes("frame", "stack")} lang={lang} dir={dir} id={id}>
      {children}
    </section>
  );
}
