import type { JSX } from "hono/jsx/jsx-runtime";
import { dayOf } from "../../../platform/clock.ts";
import { Badge, Button, Heading, Lead, Note, Stack } from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import { groupMatters } from "../matters.ts";
import type { HandedMatter, Handover } from "../queries.ts";
import { Known, Typed } from "./matter-parts.tsx";

type Props = { context: WorkspaceContext; handover: Handover };

/** Done, or not yet after all: for whoever took over, and the office. */
function Settle({ context, handover, told }: Props & { told: HandedMatter }) {
  const { t, viewer, paths } = context;
  const isDone = told.doneAt !== null;
  const label = t(isDone ? "handover.undone" : "handover.settle");
  if (handover.to?.id !== viewer.membershipId && !viewer.isOffice) return <></>;
  return (
    <form method="post" action={paths.intern(`uebernommen/${handover.id}/erledigung`)} class="no-print">
      <input type="hidden" name="key" value={told.key} />
      <input type="hidden" name="done" value={isDone ? "no" : "yes"} />
      <Button look="secondary" small fullLabel={`${label}: ${told.matter?.title ?? ""}`}>
        {label}
      </Button>
    </form>
  );
}

/** All at once that is not open any more. */
function SettleGone({ context: { t, paths }, handover, gone }: Props & { gone: readonly string[] }) {
  if (gone.length === 0) return <></>;
  return (
    <form
      method="post"
      action={paths.intern(`uebernommen/${handover.id}/erledigung`)}
      class="stack stack--small no-print"
    >
      <Note>{t("handover.goneLead", { count: gone.length })}</Note>
      <div>
        <Button look="secondary" name="done" value="gone">
          {t("handover.settleGone", { count: gone.length })}
        </Button>
      </div>
    </form>
  );
}

/** How a matter stands: done, or not open any more, without anybody having said so. */
function Standing({
  context: { t },
  told,
  gone,
}: {
  context: WorkspaceContext;
  told: HandedMatter;
  gone: readonly string[];
}) {
  if (told.doneAt !== null) return <Badge kind="success">{t("handover.isDone")}</Badge>;
  return gone.includes(told.key) ? <Badge kind="info">{t("handover.isGone")}</Badge> : <></>;
}

/**
 * What was taken over: each matter as it was, with the words of who left, until it is done.
 * @param gone keys of matters that are not open any more, and not ticked off
 */
export function takenPage(context: WorkspaceContext, handover: Handover, gone: readonly string[]): JSX.Element {
  const { t, paths } = context;
  const { from, to, words, handedAt, handedBy } = handover;
  const title = t("handover.takenTitle", { name: from.name });
  const matters = handover.matters.flatMap((told) => (told.matter === undefined ? [] : [{ ...told.matter, told }]));
  const open = matters.filter(({ told }) => told.doneAt === null).length;
  return workspacePage(context, {
    title,
    current: "handover",
    trail: [{ href: paths.intern("uebergabe"), label: t("handover.title") }],
    children: (
      <Stack>
        <Heading level={1}>{title}</Heading>
        <Lead>{t("handover.takenLead", { count: open, to: to?.name ?? "" })}</Lead>
        <Note>{t("handover.takenBy", { on: dayOf(handedAt ?? new Date(0)), by: handedBy ?? "" })}</Note>
        <SettleGone context={context} handover={handover} gone={gone} />
        {words === "" ? null : (
          <section class="stack stack--small">
            <Heading level={2}>{t("handover.general")}</Heading>
            <Typed words={words} />
          </section>
        )}
        {groupMatters(matters).map(([topic, all]) => (
          <section class="stack stack--small">
            <Heading level={2}>{t("handover.topic", { topic, count: all.length })}</Heading>
            <ul class="plain stack">
              {all.map((matter) => (
                <li class="stack stack--small">
                  <div>
                    <a href={matter.href}>{matter.title}</a>{" "}
                    <Standing context={context} told={matter.told} gone={gone} />
                    <p class="note">
                      <Known context={context} matter={matter} />
                    </p>
                    {matter.told.words === "" ? null : <Typed words={matter.told.words} />}
                    {matter.told.remindOn === null ? null : (
                      <Note>{t("handover.reminds", { on: t.date(matter.told.remindOn, "short") })}</Note>
                    )}
                  </div>
                  <Settle context={context} handover={handover} told={matter.told} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </Stack>
    ),
  });
}
