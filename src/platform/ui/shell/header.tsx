import { Icon, Mark } from "../icons.tsx";
import type { IconName } from "../icons.tsx";
import type { Child, Link, NavigationGroup, NavigationItem } from "../types.ts";

export type Brand = {
  href: string;
  county: string;
  /** What stands on phones in the place of the county's name. */
  short?: string | undefined;
  network: string;
  /** A picture in the place of the program's mark. */
  logo?: { src: string; width: number; height: number } | undefined;
};
/** Ways below an entry stand in the folded menu, and as a row above those pages that are one of them. */
export type Navigation = { label: string; menuLabel: string; items: NavigationGroup[] };
export type Tool = Link & { icon: IconName };

type HeaderProps = { brand: Brand; navigation: Navigation; tools?: Tool[] | undefined; aside?: Child };

/** On phones the short name, elsewhere the whole; both for none of the readers twice. */
function ShortOrLong({ short, long }: { short: string; long: string }) {
  return (
    <>
      <span class="narrow">{short}</span>
      <span class="wide">{long}</span>
    </>
  );
}

function NavigationLink({ item }: { item: NavigationItem }) {
  return (
    <a href={item.href} lang={item.lang} dir={item.dir} aria-current={item.current ? "page" : undefined}>
      {item.label}
    </a>
  );
}

function ToolLinks({ tools }: { tools: Tool[] }) {
  return (
    <ul class="tools">
      {tools.map((tool) => (
        <li>
          <a href={tool.href} lang={tool.lang} dir={tool.dir}>
            <Icon name={tool.icon} />
            <span>{tool.label}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function NavigationList({ items, whole }: { items: NavigationGroup[]; whole?: boolean }) {
  return (
    <ul>
      {items.map((item) => (
        <li class={item.current ? "is-here" : undefined}>
          <NavigationLink item={item} />
          {whole && item.items ? (
            <NavigationList items={item.items.filter(({ label }) => label !== item.label)} />
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** The ways of the group the reader is in, where the page is one of them; pages further in have a breadcrumb instead. */
function WaysOfGroup({ groups }: { groups: NavigationGroup[] }) {
  const group = groups.find(({ items }) => items?.some(({ current }) => current));
  return group?.items ? (
    <nav class="wrap tabs tabs--group" aria-label={group.label}>
      <NavigationList items={group.items} />
    </nav>
  ) : null;
}

function FoldedMenu({ navigation, tools }: { navigation: Navigation; tools: Tool[] }) {
  return (
    <details class="drop drop--menu" name="head">
      <summary>
        <Icon name="menu" />
        {navigation.menuLabel}
      </summary>
      <nav aria-label={navigation.label}>
        <NavigationList items={navigation.items} whole />
      </nav>
      {tools.length > 0 ? <ToolLinks tools={tools} /> : null}
    </details>
  );
}

/**
 * Mark, names, tools and the navigation on the thread. The navigation stands twice: as a row where there is room and in a
 * `<details>` on phones, because a closed `<details>` cannot be opened by CSS alone. One of the two is always `display: none`.
 * Before the sign-in there is nowhere to go and no menu.
 */
export function Header({ brand, navigation, tools = [], aside }: HeaderProps) {
  return (
    <>
      <div class="head">
        <div class="wrap head__row">
          <a class="brand" href={brand.href}>
            {brand.logo ? <img class="brand__logo" {...brand.logo} alt="" /> : <Mark />}
            <span>
              <b lang="de">{brand.short ? <ShortOrLong short={brand.short} long={brand.county} /> : brand.county}</b>
              <span class="note">{brand.network}</span>
            </span>
          </a>
          {tools.length > 0 ? <ToolLinks tools={tools} /> : null}
          {navigation.items.length > 0 ? <FoldedMenu navigation={navigation} tools={tools} /> : null}
          {aside}
        </div>
        {navigation.items.length > 0 ? (
          <nav class="wrap nav" aria-label={navigation.label}>
            <NavigationList items={navigation.items} />
          </nav>
        ) : null}
      </div>
      <WaysOfGroup groups={navigation.items} />
    </>
  );
}
