import type { Child } from "../types.ts";
import { classes } from "../types.ts";

export type ThreadNode = {
  /** As people say it: „12.02.2018“, „seit 04.11.2019“, „heute“. */
  date: string;
  /** Kind of record: „Bedarf“, „Treffen“, „Beschluss“. */
  kind: string;
  title: string;
  /** Without it the node is the record itself, or not visible to the reader. */
  href?: string | undefined;
  /** One line: who, how many. */
  detail?: Child;
  /** `happened` filled, `here` ringed with words, `planned` dashed. */
  state?: "happened" | "here" | "planned" | undefined;
  lang?: string | undefined;
};

export type ThreadProps = {
  nodes: ThreadNode[];
  /** „Sie sind hier“ */
  hereLabel: string;
  /** „geplant“: said on dashed nodes, since shape alone is not enough. */
  plannedLabel: string;
  /** `auto` hangs between its nodes where there is room and there are at most eight; `down` always runs straight down. */
  run?: "auto" | "down" | undefined;
};

function Node({
  node,
  hereLabel,
  plannedLabel,
}: { node: ThreadNode } & Pick<ThreadProps, "hereLabel" | "plannedLabel">) {
  const { state = "happened" } = node;
  return (
    <li class={`node node--${state}`} aria-current={state === "here" ? "true" : undefined}>
      <span class="node__date">{node.date}</span>
      <svg class="node__line" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
        <path d="M0 1C25 13 75 13 100 1" />
      </svg>
      <b class="node__kind">{node.kind}</b>
      {state === "here" ? <b class="node__here">{hereLabel}</b> : null}
      {state === "planned" ? <span class="node__planned">{plannedLabel}</span> : null}
      {node.href ? (
        <a href={node.href} lang={node.lang}>
          {node.title}
        </a>
      ) : (
        <b lang={node.lang}>{node.title}</b>
      )}
      {node.detail ? <span class="node__detail">{node.detail}</span> : null}
    </li>
  );
}

/** The red thread: where this came from and what became of it, oldest first. */
export function Thread({ nodes, hereLabel, plannedLabel, run = "auto" }: ThreadProps) {
  const hangs = run === "auto" && nodes.length <= 8;
  return (
    <ol class={classes("thread", hangs && "thread--hangs")}>
      {nodes.map((node) => (
        <Node node={node} hereLabel={hereLabel} plannedLabel={plannedLabel} />
      ))}
    </ol>
  );
}
