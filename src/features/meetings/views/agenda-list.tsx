import { type Child, EmptyState, Markdown, TimeList } from "../../../platform/ui/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import { type AgendaItem, startTimes } from "../agenda.ts";
import type { Meeting } from "../meeting.ts";
import { PaperList } from "./papers.tsx";
import { noteOf } from "./phrases.ts";

type Props = {
  context: WorkspaceContext;
  meeting: Meeting;
  items: readonly AgendaItem[];
  /** Small buttons of an item. */
  controls?: ((item: AgendaItem, index: number) => Child) | undefined;
  /** What stands under an item besides. */
  below?: ((item: AgendaItem) => Child) | undefined;
};

/** Who introduces itself, who reports, what it is about, and where it comes from: each a way there. */
export function ItemWays({ context, item }: { context: WorkspaceContext; item: AgendaItem }) {
  const { t, paths, services } = context;
  // Who introduces itself is named above already.
  const isSame = item.record?.kind === "organisation" && item.record.slug === item.organisation?.slug;
  const kind = item.record === null || isSame ? undefined : services.registry.kind(item.record.kind);
  return (
    <>
      {item.organisation === null ? null : (
        <p>
          <a href={paths.intern(`akteure/${item.organisation.slug}`)}>
            {t("meetings-office.introduces", { name: item.organisation.name })}
          </a>
        </p>
      )}
      {item.group === null ? null : (
        <p>
          <a href={paths.intern(`gremien/${item.group.slug}`)}>
            {t("meetings-office.reports", { name: item.group.name })}
          </a>
        </p>
      )}
      {item.record === null || kind === undefined ? null : (
        <p>
          {t(kind.label)}: <a href={paths.intern(kind.internPath(item.record))}>{item.record.title}</a>
        </p>
      )}
      {item.carriedFrom === null ? null : (
        <p class="note">
          <a href={paths.intern(`treffen/${item.carriedFrom.slug}`)}>
            {t("meetings-office.carriedFrom", { title: item.carriedFrom.title, day: item.carriedFrom.day })}
          </a>
        </p>
      )}
    </>
  );
}

/** The agenda of a meeting with the time at which each item begins. */
export function AgendaList({ context, meeting, items, controls, below }: Props) {
  const { t } = context;
  if (items.length === 0)
    return (
      <EmptyState title={t("meetings-office.agendaEmpty")}>
        <p>{t("meetings-office.agendaEmptyHelp")}</p>
      </EmptyState>
    );
  const times = startTimes(meeting.fromTime, items);
  return (
    <TimeList
      label={t("meetings-office.agenda")}
      items={items.map((item, index) => {
        const time = times[index] ?? null;
        return {
          id: `punkt-${item.id}`,
          time: time === null ? undefined : t.time(time),
          title: t("meetings-office.itemTitle", { number: index + 1, title: item.title }),
          note: noteOf(t, item),
          current: item.state === "running",
          controls: controls?.(item, index),
          children: (
            <>
              {item.text === "" ? null : <Markdown source={item.text} />}
              <PaperList t={t} papers={item.papers} hrefOf={(id) => context.paths.intern(`dateien/${id}`)} />
              <ItemWays context={context} item={item} />
              {below?.(item)}
            </>
          ),
        };
      })}
    />
  );
}
