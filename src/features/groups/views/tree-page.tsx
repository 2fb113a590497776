import type { JSX } from "hono/jsx/jsx-runtime";
import { ButtonLink, ButtonRow, EmptyState, Heading, Lead, Stack, Tag } from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import { type Content, StateBadge, type WorkspaceContext } from "../../records/index.ts";
import { canFound } from "../policy.ts";
import { flatten, type GroupNode } from "../tree.ts";

type Props = {
  context: WorkspaceContext;
  tree: readonly GroupNode[];
  /** What other features say of a group: its next meeting. */
  notes: ReadonlyMap<string, readonly Content[]>;
};

/** Parts of the tree in which something goes on, or in which everything has ended. */
function pick(nodes: readonly GroupNode[], isWanted: (node: GroupNode) => boolean): GroupNode[] {
  return nodes.flatMap((node) => {
    const below = pick(node.below, isWanted);
    return isWanted(node) ? [{ ...node, below }] : below;
  });
}

function Line({ context, node, notes }: Omit<Props, "tree"> & { node: GroupNode }) {
  const { t, paths } = context;
  const { group, seats } = node;
  const lead = group.leadName ?? group.managementName;
  const facts: Content[] = [
    t.code("groups.type", group.type),
    ...(group.placeName === null ? [] : [group.placeName]),
    ...(lead === null ? [] : [t("groups-office.tree.lead", { name: lead })]),
    group.endedOn === null
      ? t("groups-office.tree.seats", { count: seats })
      : t("groups-office.tree.ended", { on: group.endedOn }),
    ...(notes.get(group.id) ?? []),
  ];
  return (
    <>
      <p class="tree__head">
        <a href={paths.intern(`gremien/${group.slug}`)}>{group.title}</a>
        {group.state === "published" ? null : <StateBadge t={t} state={group.state} />}
        {group.state === "published" && group.audience === "group" ? (
          <Tag>{t.code("records-office.audience", "group")}</Tag>
        ) : null}
      </p>
      <p class="note">
        {facts.map((fact, index) => (
          <>
            {index === 0 ? null : " · "}
            {fact}
          </>
        ))}
      </p>
    </>
  );
}

function Branch({ nodes, ...shared }: Omit<Props, "tree"> & { nodes: readonly GroupNode[] }) {
  return (
    <ul class="tree">
      {nodes.map((node) => (
        <li>
          <Line {...shared} node={node} />
          {node.below.length === 0 ? null : <Branch {...shared} nodes={node.below} />}
        </li>
      ))}
    </ul>
  );
}

/** All bodies of the network as a tree: what goes on, and what was. */
export function treePage({ context, tree, notes }: Props): JSX.Element {
  const { t, paths, viewer } = context;
  const all = flatten(tree);
  const now = pick(tree, ({ group }) => group.endedOn === null);
  const ended = pick(tree, ({ group }) => group.endedOn !== null);
  const running = flatten(now).length;
  const mayFound = viewer.isOffice || all.some(({ group }) => group.endedOn === null && canFound(viewer, group.id));
  const toNew = { href: paths.intern("gremien/neu"), label: t("groups-office.new") };
  return workspacePage(context, {
    title: t("groups-office.title"),
    current: "groups",
    children: (
      <Stack gap="large">
        <Stack>
          <Heading level={1}>{t("groups-office.title")}</Heading>
          <Lead>{t("groups-office.listLead", { count: running })}</Lead>
          {mayFound && all.length > 0 ? (
            <ButtonRow>
              <ButtonLink {...toNew}>{toNew.label}</ButtonLink>
            </ButtonRow>
          ) : null}
        </Stack>
        {now.length === 0 ? (
          <EmptyState title={t("groups-office.empty")} next={mayFound ? toNew : undefined}>
            <p>{t(mayFound ? "groups-office.emptyHelp" : "groups-office.emptyOthers")}</p>
          </EmptyState>
        ) : (
          <Branch context={context} notes={notes} nodes={now} />
        )}
        {ended.length === 0 ? null : (
          <section class="stack">
            <Heading level={2}>{t("groups-office.former")}</Heading>
            <Branch context={context} notes={notes} nodes={ended} />
          </section>
        )}
      </Stack>
    ),
  });
}
