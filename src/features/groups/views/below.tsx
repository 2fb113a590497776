import { Heading } from "../../../platform/ui/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import type { Group } from "../group.ts";

/** Groups right below one that go on. */
export function Below({ context: { t, paths }, below }: { context: WorkspaceContext; below: readonly Group[] }) {
  const running = below.filter(({ endedOn }) => endedOn === null);
  if (running.length === 0) return <></>;
  return (
    <section class="stack">
      <Heading level={2}>{t("groups-office.below")}</Heading>
      <ul class="tree">
        {running.map((group) => (
          <li>
            <p class="tree__head">
              <a href={paths.intern(`gremien/${group.slug}`)}>{group.title}</a>
            </p>
            <p class="note">{t.code("groups.type", group.type)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
