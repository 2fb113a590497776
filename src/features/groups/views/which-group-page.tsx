import type { JSX } from "hono/jsx/jsx-runtime";
import { EmptyState, Heading, Lead, Stack } from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import type { Group } from "../group.ts";

/** Which of the groups somebody leads gets a new name by a session's result. */
export function whichGroupPage({
  context,
  groups,
  from,
}: {
  context: WorkspaceContext;
  groups: readonly Group[];
  from: string;
}): JSX.Element {
  const { t, paths } = context;
  const list = paths.intern("gremien");
  return workspacePage(context, {
    title: t("groups-office.change.which"),
    current: "groups",
    trail: [{ href: list, label: t("groups-office.title") }],
    children: (
      <Stack>
        <Heading level={1}>{t("groups-office.change.which")}</Heading>
        <Lead>{t("groups-office.change.whichLead")}</Lead>
        {groups.length === 0 ? (
          <EmptyState title={t("groups-office.change.none")} next={{ href: list, label: t("groups-office.title") }} />
        ) : (
          <ul class="tree">
            {groups.map(({ slug, title, type }) => (
              <li>
                <p class="tree__head">
                  <a href={`${paths.intern(`gremien/${slug}/wandel`)}?${new URLSearchParams({ aus: from })}`}>
                    {title}
                  </a>
                </p>
                <p class="note">{t.code("groups.type", type)}</p>
              </li>
            ))}
          </ul>
        )}
      </Stack>
    ),
  });
}
