/** Shapes several components share. Words always come in from outside: components know no language. */
import type { Child } from "hono/jsx";

export type { Child };

export type Direction = "ltr" | "rtl";

/** A link with its words. `lang` and `dir` where the words are of another language than the page. */
export type Link = {
  href: string;
  label: string;
  lang?: string | undefined;
  dir?: Direction | undefined;
};

/** An entry of a navigation; `current` marks the page (or its section) the reader is on. */
export type NavigationItem = Link & { current?: boolean | undefined };

/** An entry with ways below it. */
export type NavigationGroup = NavigationItem & { items?: NavigationItem[] | undefined };

/** A named example of a component. Examples feed the gallery, the render tests and axe. */
export type Example = { name: string; render: () => Child };

/** Joins class names, leaving out what is not set. */
export function classes(...names: (string | false | undefined)[]): string {
  return names.filter(Boolean).join(" ");
}
