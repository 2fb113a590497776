import type { Translator } from "../../../platform/i18n/translate.ts";
import { Band, ButtonLink, ButtonRow, EmptyState, Heading, Thread } from "../../../platform/ui/index.ts";
import type { Registry } from "../registry.ts";
import type { Paths } from "../paths.ts";
import type { ThreadNode } from "../thread.ts";
import type { Viewer } from "../viewer.ts";

type ThreadSectionProps = {
  t: Translator;
  paths: Paths;
  registry: Registry;
  viewer: Viewer;
  /** The record itself, for the next steps. */
  record: { kind: string; id: string; slug: string };
  nodes: readonly ThreadNode[];
};

/** Where a record came from and what became of it, in the workspace, with the steps other features offer from here. */
export function ThreadSection({ t, paths, registry, viewer, record, nodes }: ThreadSectionProps) {
  const steps = registry.nextSteps(record.kind, viewer);
  const shown = nodes.map((node) => {
    const kind = registry.kind(node.kind);
    return {
      date: t.date(node.day, "short"),
      kind: kind === undefined ? node.kind : t(kind.label),
      title: node.title,
      href: node.isHere || kind === undefined ? undefined : paths.intern(kind.internPath(node)),
      detail: node.detail ?? undefined,
      state: node.isHere ? ("here" as const) : node.planned ? ("planned" as const) : ("happened" as const),
    };
  });
  return (
    <Band linen>
      <Heading level={2}>{t("records-office.thread")}</Heading>
      {nodes.length > 1 ? (
        <Thread nodes={shown} hereLabel={t("records-public.youAreHere")} plannedLabel={t("records-public.planned")} />
      ) : (
        <EmptyState title={t("records-office.threadEmpty")}>
          <p>{t("records-office.threadEmptyHelp")}</p>
        </EmptyState>
      )}
      {steps.length === 0 ? null : (
        <nav aria-label={t("records-office.nextSteps")}>
          <ButtonRow>
            {steps.map((step) => (
              <ButtonLink look="secondary" href={paths.intern(step.path(record))}>
                {t(step.label)}
              </ButtonLink>
            ))}
          </ButtonRow>
        </nav>
      )}
    </Band>
  );
}
