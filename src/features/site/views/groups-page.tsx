import type { JSX } from "hono/jsx/jsx-runtime";
import { Band, Heading, Lead, Stack } from "../../../platform/ui/index.ts";
import type { GroupNode } from "../../groups/index.ts";
import { GroupBranch, type GroupsShown } from "./group-tree.tsx";
import { sitePage } from "./site-page.tsx";

/** Parts of the tree that go on, or that have ended. */
const pick = (nodes: readonly GroupNode[], hasEnded: boolean): GroupNode[] =>
  nodes.flatMap((node) => {
    const below = pick(node.below, hasEnded);
    return (node.group.endedOn !== null) === hasEnded ? [{ ...node, below }] : below;
  });

/** All groups that show themselves, as a tree. */
export function groupsListPage({
  context,
  translations,
  tree,
}: GroupsShown & { tree: readonly GroupNode[] }): JSX.Element {
  const { t, lang, paths } = context;
  const [now, former] = [pick(tree, false), pick(tree, true)];
  return sitePage(context, {
    title: t("groups.site.title"),
    tabTitle: `${t("groups.site.title")} – ${t("site.network.title")}`,
    description: t("groups.site.lead"),
    section: "network",
    path: "gremien",
    trail: [{ href: paths.site(lang, "netzwerk"), label: t("site.network.title") }],
    children: (
      <Band first>
        <Stack>
          <Heading level={1}>{t("groups.site.title")}</Heading>
          <Lead>{t("groups.site.lead")}</Lead>
          {now.length === 0 ? (
            <p>{t("groups.site.none")}</p>
          ) : (
            <GroupBranch context={context} translations={translations} nodes={now} />
          )}
          {former.length === 0 ? null : (
            <section class="stack">
              <Heading level={2}>{t("groups.site.former")}</Heading>
              <GroupBranch context={context} translations={translations} nodes={former} />
            </section>
          )}
        </Stack>
      </Band>
    ),
  });
}
