import type { Child, Link } from "../types.ts";

/** What would stand here, why it does not, one step on. */
export function EmptyState({ title, children, next }: { title: string; children?: Child; next?: Link | undefined }) {
  return (
    <div class="empty stack stack--small">
      <p>
        <b>{title}</b>
      </p>
      {children ? <div>{children}</div> : null}
      {next ? (
        <p>
          <a class="alone" href={next.href}>
            {next.label}
          </a>
        </p>
      ) : null}
    </div>
  );
}
