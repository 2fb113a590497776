import type { JSX } from "hono/jsx/jsx-runtime";
import type { PlainMessageKey } from "../../../platform/i18n/translate.ts";
import {
  Band,
  Breadcrumb,
  Button,
  type Child,
  type Link,
  Notice,
  Page,
  WorkspaceShell,
} from "../../../platform/ui/index.ts";
import { absoluteAddress, type WorkspaceContext } from "../../records/index.ts";
import { legalLinks } from "./legal-links.ts";
import { Scripts } from "./use-passkey.tsx";

type WorkspacePage = {
  /** What stands in the tab, before the county's name. */
  title: string;
  /** Id of the menu entry the page belongs to. */
  current?: string;
  /** The way here, without the page itself. */
  trail?: Link[];
  /** The page itself at the end of the way, where its title repeats the step before. */
  crumb?: string;
  /** Goes into bands of its own (`Band`); give `bands: true` where the page makes them itself. */
  bands?: boolean;
  /** Plain names of scripts from src/browser. */
  scripts?: readonly string[];
  children: Child;
};

/** Message keys that a redirect may show on the next page: `?hinweis=offers.done.saved`. */
const DONE = /^[a-z-]+\.done\.[A-Za-z]+$/;

/** What was just done; undefined on most pages. */
export function doneNotice({ query, t }: Pick<WorkspaceContext, "query" | "t">): JSX.Element | undefined {
  const key = query.get("hinweis");
  if (key === null || !DONE.test(key)) return undefined;
  const words = t(key as PlainMessageKey);
  return words === key ? undefined : <Notice kind="success">{words}</Notice>;
}

/** The menu of the viewer's role. A group with one way says nothing twice. */
function menu({ t, paths, path, viewer, services }: WorkspaceContext, current: string | undefined) {
  return {
    label: t("accounts.shell.navigation"),
    menuLabel: t("ui.menu"),
    items: services.registry.menu(viewer.role).map(({ group, entries }) => ({
      href: paths.intern(entries[0].path),
      label: t.code("accounts.menu", group),
      current: entries.some((entry) => entry.id === current),
      items:
        entries.length === 1
          ? undefined
          : entries.map((entry) => {
              const href = paths.intern(entry.path);
              return { href, label: t(entry.label), current: href === path };
            }),
    })),
  };
}

/** Who is signed in: name, own pages, the way out. */
function personMenu({ t, paths, viewer }: WorkspaceContext) {
  return {
    name: viewer.name,
    menuLabel: t("accounts.shell.person"),
    links: [
      { href: paths.intern("rechte"), label: t("accounts.shell.rights") },
      { href: paths.intern("sitzungen"), label: t("accounts.shell.sessions") },
      { href: paths.intern("meine-daten"), label: t("accounts.shell.ownData") },
      { href: paths.intern("wechsel"), label: t("accounts-ways.place.menu") },
    ],
    children: (
      <form method="post" action={paths.intern("abmelden")}>
        <Button look="text">{t("accounts.shell.signOut")}</Button>
      </form>
    ),
  };
}

/** The county in the head of the page. */
const brandOf = ({ tenant, paths }: WorkspaceContext) => ({
  href: paths.intern(),
  county: tenant.name,
  short: tenant.shortName ?? undefined,
  logo: tenant.look.logo,
  network: tenant.networkName,
});

/** What a sheet of paper has to say of itself. */
function printedOn({ services, tenant, path, query, t }: WorkspaceContext): string[] {
  const question = query.size === 0 ? "" : `?${query.toString()}`;
  const address = absoluteAddress(services, tenant, `${path}${question}`);
  return [tenant.name, t("ui.asOf", { on: services.clock.today() }), address];
}

/** A page of the workspace in its frame: who can see it, menu by role, person, footer. */
export function workspacePage(context: WorkspaceContext, props: WorkspacePage): JSX.Element {
  const { t, tenant, paths } = context;
  const notice = doneNotice(context);
  const navigation = menu(context, props.current);
  const isOfGroup = navigation.items.some(({ items }) => items?.some(({ current }) => current));
  // The row of ways says where the reader is.
  const trail = isOfGroup ? [] : (props.trail ?? []);
  const here = props.crumb ?? props.title;
  const crumbs = trail.length > 0 ? <Breadcrumb label={t("ui.breadcrumb")} links={trail} current={here} /> : undefined;
  const head = (
    <>
      {crumbs}
      {notice}
    </>
  );
  return (
    <Page
      lang={t.htmlLang}
      dir={t.dir}
      title={`${props.title} – ${tenant.name}`}
      noIndex
      look="workspace"
      theme={tenant.look.theme}
      skipLabel={t("ui.skipToContent")}
      printed={printedOn(context)}
      head={<Scripts names={props.scripts ?? []} />}
    >
      <WorkspaceShell
        banner={{ short: t("accounts.shell.workspace"), rest: t("accounts.shell.membersOnly") }}
        publicPage={{ href: paths.site("de"), label: t("accounts.shell.publicPage") }}
        brand={brandOf(context)}
        navigation={navigation}
        search={{ href: paths.intern("suche"), label: t("ui.search") }}
        person={personMenu(context)}
        footer={{ label: t("accounts.shell.footer"), links: legalLinks(t, paths) }}
      >
        {props.bands ? (
          <>
            {(crumbs ?? notice) ? <div class="wrap">{head}</div> : null}
            {props.children}
          </>
        ) : (
          <Band first={trail.length > 0 || isOfGroup}>
            {head}
            {props.children}
          </Band>
        )}
      </WorkspaceShell>
    </Page>
  );
}
