import { FoldedFilterGroup } from "../../../platform/ui/index.ts";
import type { PublicContext } from "../../records/index.ts";
import { narrowedQuery, type Narrowing } from "../narrowing.ts";

/** Topics, and places where they are given, as links that narrow a list; the chosen one is taken off by its link. */
export function NarrowingLinks({
  context: { t, paths, lang },
  path,
  filter,
  topics,
  places = [],
  kept = {},
}: {
  context: PublicContext;
  path: string;
  filter: Narrowing;
  topics: readonly string[];
  places?: readonly { ags: string; name: string }[];
  /** What stays in the address besides: the month. */
  kept?: Record<string, string>;
}) {
  const to = (narrowing: Narrowing) => `${paths.site(lang, path)}${narrowedQuery(narrowing, kept)}`;
  const { topic: _topic, ...withoutTopic } = filter;
  const { ags: _ags, ...withoutPlace } = filter;
  return (
    <div>
      <FoldedFilterGroup
        level={2}
        title={t("site.filter.topic")}
        removeLabel={t("site.filter.remove")}
        items={topics.map((topic) => ({
          href: topic === filter.topic ? to(withoutTopic) : to({ ...filter, topic }),
          label: t.code("offers.topic", topic),
          checked: topic === filter.topic,
        }))}
      />
      {places.length === 0 ? null : (
        <FoldedFilterGroup
          level={2}
          title={t("site.filter.place")}
          removeLabel={t("site.filter.remove")}
          items={places.map(({ ags, name }) => ({
            href: ags === filter.ags ? to(withoutPlace) : to({ ...filter, ags }),
            label: name,
            lang: "de",
            checked: ags === filter.ags,
          }))}
        />
      )}
    </div>
  );
}
