import { EmptyState } from "../../../platform/ui/index.ts";
import type { PublicContext } from "../../records/index.ts";
import { toggle } from "../filters.ts";
import type { Listing } from "../listing.ts";

/** Nothing fits: which filter to take off, and whom to ask. */
export function NothingFound({ context, list, none }: { context: PublicContext; list: Listing; none: string }) {
  const { t, query, path, paths, lang } = context;
  return (
    <EmptyState title={none} next={{ href: paths.site(lang, "kontakt"), label: t("site.nav.contact") }}>
      {list.loosen.length > 0 ? (
        <ul>
          {list.loosen.map(({ filter, code, count }) => (
            <li>
              <a href={toggle(path, query, filter.name, code)}>
                {t("site.offers.loosen", { count, filter: filter.label(code) })}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      <p>{t("site.offers.askUs")}</p>
    </EmptyState>
  );
}
