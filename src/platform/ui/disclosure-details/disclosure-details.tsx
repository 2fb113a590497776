import type { Child } from "../types.ts";

/** More, for those who want it: a heading that opens. Works without JavaScript. */
export function DisclosureDetails({
  summary,
  open,
  id,
  children,
}: {
  summary: string;
  open?: boolean | undefined;
  id?: string | undefined;
  children: Child;
}) {
  return (
    <details class="kern-accordion" open={open} id={id}>
      <summary class="kern-accordion__header">
        <span class="kern-title h-section">{summary}</span>
      </summary>
      <div class="kern-accordion__body stack stack--small">{children}</div>
    </details>
  );
}
