import type { Link } from "../types.ts";

/** Where the page stands: links to what lies above it, then the page itself without a link (`current`), if it should be named. */
export function Breadcrumb({ label, links, current }: { label: string; links: Link[]; current?: string | undefined }) {
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
            <span aria-current="page">{current}</span>
          </li>
        ) : null}
      </ol>
    </nav>
  );
}
