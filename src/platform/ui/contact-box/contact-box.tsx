import { HeadingTag } from "../heading/heading.tsx";
import type { Child } from "../types.ts";

/** A linen box: whom to call, what to join, what comes next. At most one filled button in it. */
export function ContactBox({
  title,
  level = 2,
  children,
}: {
  title: string;
  level?: 2 | 3 | undefined;
  children: Child;
}) {
  return (
    <section class="box stack stack--small">
      <HeadingTag level={level} class="h-section">
        {title}
      </HeadingTag>
      {children}
    </section>
  );
}
