import { Icon } from "../icons.tsx";
import type { Child } from "../types.ts";

/** When something was last confirmed and by whom. `stale` warns: nobody has confirmed it for long. */
export function Freshness({ stale, children }: { stale?: boolean | undefined; children: Child }) {
  return (
    <p class={stale ? "fresh fresh--stale" : "fresh"}>
      <Icon name={stale ? "warning" : "check"} />
      <span>{children}</span>
    </p>
  );
}
