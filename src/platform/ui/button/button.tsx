import { Icon } from "../icons.tsx";
import type { IconName } from "../icons.tsx";
import type { Child } from "../types.ts";
import { classes } from "../types.ts";

/** One filled button per task (`primary`); `text` looks like a link and is for the way out. */
export type ButtonLook = "primary" | "secondary" | "text";
type Shared = {
  look?: ButtonLook | undefined;
  /** Low buttons for lists; their touch area is still 48 px high. */
  small?: boolean | undefined;
  /** As wide as its surroundings. */
  block?: boolean | undefined;
  icon?: IconName | undefined;
  /** Says the whole when the visible words need their surroundings: „Protokoll freigeben“ for „Freigeben“. Must begin with the visible words. */
  fullLabel?: string | undefined;
  children: Child;
};

const LOOKS: Record<ButtonLook, string> = {
  primary: "kern-btn--primary",
  secondary: "kern-btn--secondary",
  text: "kern-btn--tertiary",
};

function buttonClasses({ look = "primary", small, block }: Shared): string {
  return classes("kern-btn", LOOKS[look], small && "kern-btn--x-small", block && "kern-btn--block");
}

function Content({ icon, children }: Shared) {
  return (
    <>
      {icon ? <Icon name={icon} size={20} /> : null}
      <span class="kern-label">{children}</span>
    </>
  );
}

type ButtonProps = Shared & {
  type?: "submit" | "button" | undefined;
  name?: string | undefined;
  value?: string | undefined;
  formaction?: string | undefined;
  /** Sends the form without the browser's own checks: for ways out and for saving drafts. */
  formnovalidate?: boolean | undefined;
  form?: string | undefined;
};

/** A button that does something (sends a form). */
export function Button(props: ButtonProps) {
  const { type = "submit", name, value, formaction, formnovalidate, form } = props;
  const sent = { type, name, value, formaction, formnovalidate, form };
  return (
    <button {...sent} class={buttonClasses(props)} aria-label={props.fullLabel}>
      <Content {...props} />
    </button>
  );
}

/** A link in the look of a button: it leads somewhere and changes nothing. */
export function ButtonLink(props: Shared & { href: string; lang?: string | undefined }) {
  return (
    <a class={buttonClasses(props)} href={props.href} lang={props.lang} aria-label={props.fullLabel}>
      <Content {...props} />
    </a>
  );
}

/** Buttons of one task in a row, the main one first. */
export function ButtonRow({ children }: { children: Child }) {
  return <div class="cluster cluster--buttons">{children}</div>;
}
