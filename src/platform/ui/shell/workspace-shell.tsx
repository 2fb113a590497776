import { Icon } from "../icons.tsx";
import type { Child, Link } from "../types.ts";
import { Header } from "./header.tsx";
import type { Brand, Navigation } from "./header.tsx";
import { FooterLinks } from "./site-shell.tsx";

export type WorkspaceShellProps = {
  /** „Arbeitsbereich – nur für Mitglieder des Netzwerks“; phones show what stands before the dash. */
  banner: { short: string; rest: string };
  publicPage: Link;
  brand: Brand;
  navigation: Navigation;
  search?: Link | undefined;
  /** The signed-in person: name, what the menu offers, and a slot for the sign-out form. */
  person?: { name: string; menuLabel: string; links: Link[]; children?: Child } | undefined;
  footer: { label: string; links: Link[] };
  children: Child;
};

function PersonMenu({ name, menuLabel, links, children }: NonNullable<WorkspaceShellProps["person"]>) {
  return (
    <details class="drop drop--person" name="head">
      <summary aria-label={`${menuLabel}: ${name}`}>
        <Icon name="person" />
        <span>{name}</span>
      </summary>
      <div class="drop__panel">
        <ul>
          {links.map((link) => (
            <li>
              <a href={link.href}>{link.label}</a>
            </li>
          ))}
        </ul>
        {children}
      </div>
    </details>
  );
}

/** Everything around a page of the workspace: the blue bar that says who can see it, header on the thread, person menu, footer. */
export function WorkspaceShell(props: WorkspaceShellProps) {
  const { banner, publicPage, search, person, footer } = props;
  return (
    <>
      <header>
        <div class="inside">
          <div class="wrap inside__row">
            <p>
              <Icon name="hidden" />
              <span>
                {banner.short}
                <span class="wide"> – {banner.rest}</span>
              </span>
            </p>
            <a href={publicPage.href}>{publicPage.label}</a>
          </div>
        </div>
        <Header
          brand={props.brand}
          navigation={props.navigation}
          tools={search ? [{ ...search, icon: "search" }] : []}
          aside={person ? <PersonMenu {...person} /> : null}
        />
      </header>
      <main id="inhalt" tabindex={-1}>
        {props.children}
      </main>
      <footer class="foot">
        <div class="wrap">
          <FooterLinks links={footer.links} label={footer.label} />
        </div>
      </footer>
    </>
  );
}
