import type { JSX } from "hono/jsx/jsx-runtime";
import type { OpenMatter, WorkspaceContext } from "../../records/index.ts";

/** What is to be known of a matter, in a line below its name. */
export function Known({
  context: { t, services },
  matter,
}: {
  context: WorkspaceContext;
  matter: OpenMatter;
}): JSX.Element {
  const { whom, since, last, next } = matter;
  const isOver = next !== undefined && next < services.clock.today();
  const parts: JSX.Element[] = [];
  if (next !== undefined)
    parts.push(<b>{t(isOver ? "handover.wasDue" : "handover.next", { on: t.date(next, "short") })}</b>);
  if (whom !== undefined) parts.push(<>{whom}</>);
  if (since !== undefined) parts.push(<>{t("handover.since", { on: t.date(since, "short") })}</>);
  if (last !== undefined) parts.push(<>{last}</>);
  return (
    <>
      {parts.map((part, index) => (
        <>
          {index === 0 ? null : " · "}
          {part}
        </>
      ))}
    </>
  );
}

/** Words as they were typed, in lines. */
export const Typed = ({ words }: { words: string }): JSX.Element => <p class="typed">{words}</p>;
