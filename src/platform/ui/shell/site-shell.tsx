import { GermanFlag } from "../icons.tsx";
import type { Child, Link, NavigationItem } from "../types.ts";
import { Header } from "./header.tsx";
import type { Brand, Navigation, Tool } from "./header.tsx";

export type Languages = {
  /** What the list is called: „Sprache wählen“. */
  label: string;
  items: NavigationItem[];
};

export type Footer = { title: string; lines: Child[]; linksLabel: string; links: Link[] };

export type SiteShellProps = {
  /** „Offizielle Website – Landkreis Schmalkalden-Meiningen“ */
  banner: string;
  brand: Brand;
  navigation: Navigation;
  tools?: Tool[] | undefined;
  languages: Languages;
  footer: Footer;
  /** Goes into `main`, in bands or columns of the layout. */
  children: Child;
};

function LanguageList({ items, label }: { items: NavigationItem[]; label: string }) {
  return (
    <nav class="languages" aria-label={label}>
      <ul>
        {items.map((item) => (
          <li>
            <a
              href={item.href}
              lang={item.lang}
              hreflang={item.lang}
              dir={item.dir}
              aria-current={item.current ? "true" : undefined}
            >
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function SiteFooter({ title, lines, links, linksLabel }: Footer) {
  return (
    <footer class="foot">
      <div class="wrap foot__row">
        <address>
          <b lang="de">{title}</b>
          {lines.map((line) => (
            <span>{line}</span>
          ))}
        </address>
        <FooterLinks links={links} label={linksLabel} />
      </div>
    </footer>
  );
}

/** The legal links at the end of every page. */
export function FooterLinks({ links, label }: { links: Link[]; label: string }) {
  return (
    <nav aria-label={label}>
      <ul class="cluster">
        {links.map((link) => (
          <li>
            <a href={link.href} lang={link.lang} dir={link.dir}>
              {link.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Everything around a public page: official banner, header on the thread, all languages in their own script, footer. */
export function SiteShell({ banner, brand, navigation, tools, languages, footer, children }: SiteShellProps) {
  return (
    <>
      <header>
        <div class="official">
          <p class="wrap">
            <GermanFlag />
            {banner}
          </p>
        </div>
        <Header brand={brand} navigation={navigation} tools={tools} />
      </header>
      <div class="language-row">
        <div class="wrap">
          <LanguageList items={languages.items} label={languages.label} />
        </div>
      </div>
      <main id="inhalt" tabindex={-1}>
        {children}
      </main>
      <SiteFooter {...footer} />
    </>
  );
}
