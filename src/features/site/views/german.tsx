import type { Child } from "../../../platform/ui/index.ts";
import type { SiteContext } from "./site-page.tsx";

/** What the county has written stands in German on each page. */
export function German({ context: { lang }, children }: { context: Pick<SiteContext, "lang">; children: Child }) {
  return lang === "de" || lang === "de-leicht" ? (
    <>{children}</>
  ) : (
    <span lang="de" dir="ltr">
      {children}
    </span>
  );
}
