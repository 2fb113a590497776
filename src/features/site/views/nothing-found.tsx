import { dialPhone, showPhone } from "../../../platform/phone/number.ts";
import { EmptyState } from "../../../platform/ui/index.ts";
import { COUNT_LIMIT, type PublicContext, withQuery } from "../../records/index.ts";
import type { Listing } from "../listing.ts";
import { without } from "../loosening.ts";

/** Words that find something, each with how much. */
function Nearest({ context: { t, query, path }, list }: { context: PublicContext; list: Listing }) {
  if (list.nearest.length === 0) return <></>;
  return (
    <>
      <p>{t("site.search.tryInstead")}</p>
      <ul>
        {list.nearest.map(({ words, count }) => (
          <li>
            <a href={withQuery(path, query, { q: words, seite: undefined })}>{t("site.search.nearest", { words })}</a> (
            {count > COUNT_LIMIT ? t("site.overCount", { limit: COUNT_LIMIT }) : t.number(count)})
          </li>
        ))}
      </ul>
    </>
  );
}

/** Nothing fits: which filter or words to take off, and whom to ask. */
export function NothingFound({ context, list, none }: { context: PublicContext; list: Listing; none: string }) {
  const { t, query, path, paths, lang, tenant } = context;
  const { phone } = tenant.office;
  const ways = list.loosen.map(({ taken, withWords, count }) => {
    const off = [...taken.map(({ filter, code }) => filter.label(code)), ...(withWords ? [list.words] : [])];
    const left = Object.fromEntries(without(list.choice, taken));
    return {
      href: withQuery(path, query, { ...left, ...(withWords ? { q: undefined } : {}), seite: undefined }),
      label: t("site.offers.loosen", { count, filter: off.length === 1 ? (off[0] ?? "") : t.list(off) }),
    };
  });
  if (list.withoutWords > 0)
    ways.push({
      href: withQuery(path, query, { q: undefined, seite: undefined }),
      label: t("site.offers.loosen", { count: list.withoutWords, filter: list.words }),
    });
  return (
    <EmptyState title={none} next={{ href: paths.site(lang, "kontakt"), label: t("site.nav.contact") }}>
      <Nearest context={context} list={list} />
      {ways.length > 0 ? (
        <ul>
          {ways.map((way) => (
            <li>
              <a href={way.href}>{way.label}</a>
            </li>
          ))}
        </ul>
      ) : null}
      <p>
        {t("site.offers.askUs")}{" "}
        {phone === undefined ? null : (
          <a href={dialPhone(phone)}>
            <bdi>{showPhone(phone)}</bdi>
          </a>
        )}
      </p>
    </EmptyState>
  );
}
