import type { Child, Direction } from "../types.ts";

type Level = 1 | 2 | 3 | 4;
/** `title`: h1 of the page (larger on public pages); `large`: public h2; `section`: section of a page or card; `small`: as body, bold. */
export type HeadingSize = "title" | "large" | "section" | "small";

type HeadingProps = {
  level: Level;
  size?: HeadingSize | undefined;
  id?: string | undefined;
  lang?: string | undefined;
  children: Child;
};

const DEFAULT_SIZE: Record<Level, HeadingSize> = { 1: "title", 2: "section", 3: "small", 4: "small" };

type TagProps = {
  level: Level;
  id?: string | undefined;
  class?: string | undefined;
  lang?: string | undefined;
  dir?: Direction | undefined;
  children: Child;
};

/** `h1` to `h4` by number, without a look of its own. */
export function HeadingTag({ level, ...rest }: TagProps) {
  if (level === 1) return <h1 {...rest} />;
  if (level === 2) return <h2 {...rest} />;
  return level === 3 ? <h3 {...rest} /> : <h4 {...rest} />;
}

/** A heading whose look is chosen apart from its level, so that the outline stays right. */
export function Heading({ level, size, id, lang, children }: HeadingProps) {
  return (
    <HeadingTag
      level={level}
      id={id}
      lang={lang}
      class={size && size !== DEFAULT_SIZE[level] ? `h-${size}` : undefined}
    >
      {children}
    </HeadingTag>
  );
}

/** The first sentence of a page: what it says, in words. */
export function Lead({ children }: { children: Child }) {
  return <p class="lead">{children}</p>;
}

/** A quiet line: date, source, reason. 16 px, muted. */
export function Note({ children, id }: { children: Child; id?: string | undefined }) {
  return (
    <p class="note" id={id}>
      {children}
    </p>
  );
}
