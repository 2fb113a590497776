import type { Link } from "../types.ts";

type BreadcrumbProps = { label: string; links: Link[]; current?: string | undefined; currentLang?: string | undefined };

/**
 * Where the page stands: links to what lies above it, then the page itself without a link (`current`), if it should be
 * named; `currentLang` where its name is in another language.
 */
export function Breadcrumb({ label, links, current, currentLang }: BreadcrumbProps) {
  return (
    <nav class="crumbs" aria-label={label}>
      <ol>
        {links.map((link) => (
          <li>
            <a href={link.href} lang={link.lang} dir={link.dir}>
              {link.label}
            </a>
          </li>
        ))}
        {current ? (
          <li>
            <span aria-current="page" lang={currentLang}>
              {current}
            </span>
          </li>
        ) : null}
      </ol>
    </nav>
  );
}
