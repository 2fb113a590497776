import type { Group, GroupNode } from "../../groups/index.ts";
import { pickText, type PublicContext, type Translations } from "../../records/index.ts";

/** What every part of these pages shows with. */
export type GroupsShown = { context: PublicContext; translations: Translations };

/** A group's name in the language of the page, as far as it is translated, with a link to its page. */
function GroupLink({ context, translations, group }: GroupsShown & { group: Group }) {
  const { lang, paths } = context;
  const name = pickText(translations, lang, group.id, "title", group.title);
  const isGerman = name.state === "original";
  return (
    <a
      href={paths.site(lang, `gremien/${group.slug}`)}
      lang={isGerman ? "de" : undefined}
      dir={isGerman ? "ltr" : undefined}
    >
      {name.text}
    </a>
  );
}

/** Groups with those below them. */
export function GroupBranch({ nodes, ...shared }: GroupsShown & { nodes: readonly GroupNode[] }) {
  const { t } = shared.context;
  return (
    <ul class="tree">
      {nodes.map(({ group, below }) => (
        <li>
          <p class="tree__head">
            <GroupLink {...shared} group={group} />
          </p>
          <p class="note">
            {t.code("groups.type", group.type)}
            {group.placeName === null ? null : (
              <>
                {" "}
                · <bdi lang="de">{group.placeName}</bdi>
              </>
            )}
            {group.leadName === null ? null : (
              <>
                {" "}
                · {t("groups.site.leading")}: <bdi lang="de">{group.leadName}</bdi>
              </>
            )}
          </p>
          {below.length === 0 ? null : <GroupBranch {...shared} nodes={below} />}
        </li>
      ))}
    </ul>
  );
}
