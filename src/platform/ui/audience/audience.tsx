import { Icon } from "../icons.tsx";
import type { Child } from "../types.ts";

/** Who can see it: an open eye for everybody, a struck one for fewer; the words say it. */
export function Audience({ isPublic, children }: { isPublic: boolean; children: Child }) {
  return (
    <span class="audience">
      <Icon name={isPublic ? "visible" : "hidden"} size={20} />
      <span>{children}</span>
    </span>
  );
}
