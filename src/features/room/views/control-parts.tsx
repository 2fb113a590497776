import { Badge, type BadgeKind, Button, ButtonLink, EmptyState, Heading, Note } from "../../../platform/ui/index.ts";
import type { AgendaItem, ItemState, Meeting } from "../../meetings/index.ts";
import type { InCounty } from "../../records/index.ts";
import { itemEnds, meetingEnds, runningOf } from "../room.ts";
import { type Collected, CollectedCount } from "./collected.tsx";
import { Seen, StepButtons } from "./steps.tsx";
import { TimeLeft } from "./time-left.tsx";

/** `here`: where the page stands, and where its forms go. `leads`: whether the reader runs the agenda. */
export type Control = {
  context: InCounty;
  meeting: Meeting;
  items: readonly AgendaItem[];
  collected: Collected;
  leads: boolean;
  here: string;
  /** Where contributions are read. */
  contributions: string;
  /** Where it is noted who takes on what an item is about; undefined where nothing waits. */
  takeOn?: (item: AgendaItem) => string | undefined;
};

const BADGES: Readonly<Record<ItemState, BadgeKind>> = {
  planned: "unknown",
  running: "warning",
  done: "success",
  not_reached: "info",
};

/** What can be done with an item out of its turn. */
function ItemButtons({ context: { t }, item }: { context: InCounty; item: AgendaItem }) {
  const button = (step: "begin" | "skip" | "plan") => (
    <Button
      look="secondary"
      small
      name="step"
      value={`${step} ${item.id}`}
      fullLabel={t(`room.item.${step}Full`, { title: item.title })}
    >
      {t(`room.item.${step}`)}
    </Button>
  );
  return (
    <span class="cluster">
      {item.state === "running" ? null : button("begin")}
      {item.state === "planned" || item.state === "running" ? button("skip") : null}
      {item.state === "not_reached" ? button("plan") : null}
    </span>
  );
}

function TakeOn({ context: { t }, item, href }: { context: InCounty; item: AgendaItem; href: string | undefined }) {
  if (href === undefined) return <></>;
  return (
    <a href={href}>
      {t("meetings-office.takeOn.title")}
      <span class="kern-sr-only"> ({item.title})</span>
    </a>
  );
}

function Agenda({ context, items, leads, here, takeOn }: Control) {
  const { t } = context;
  const list = (
    <ol class="room-list">
      {items.map((item) => (
        <li class={item.state === "running" ? "room-list__item room-list__item--running" : "room-list__item"}>
          <span class="tags">
            <Badge kind={BADGES[item.state]}>{t.code("room.state", item.state)}</Badge>
            {item.minutes === null ? null : <span class="note">{t("room.minutes", { count: item.minutes })}</span>}
          </span>
          <span class="room-list__title">{item.title}</span>
          {leads ? <TakeOn context={context} item={item} href={takeOn?.(item)} /> : null}
          {leads ? <ItemButtons context={context} item={item} /> : null}
        </li>
      ))}
    </ol>
  );
  if (!leads) return list;
  return (
    <form method="post" action={here}>
      <Seen items={items} on="control" />
      {list}
    </form>
  );
}

/** Time and the two buttons, for the phone of who moderates. */
function Now({ context, meeting, items, collected, leads, here, contributions }: Control) {
  const { t, services } = context;
  const now = services.clock.now();
  const running = runningOf(items);
  const until = running === undefined ? undefined : itemEnds(running);
  return (
    <room-screen class="stack" data-now={now.toISOString()} data-refresh>
      <Heading level={2}>{running?.title ?? t("room.nothingRuns")}</Heading>
      <div class="cluster">
        {until === undefined ? null : <TimeLeft t={t} until={until} now={now} label={t("room.timeOfItem")} />}
        {meeting.stage === "running" ? (
          <TimeLeft t={t} until={meetingEnds(meeting)} now={now} label={t("room.timeOfMeeting")} />
        ) : null}
      </div>
      {leads ? <StepButtons context={context} here={here} items={items} on="control" /> : null}
      {leads ? <CollectedCount context={context} collected={collected} href={contributions} /> : null}
    </room-screen>
  );
}

function Ending({ context: { t }, items, here }: Control) {
  return (
    <form class="stack stack--small" method="post" action={here}>
      <Seen items={items} on="control" />
      <Note>{t("room.closeHelp")}</Note>
      <div>
        <Button look="secondary" name="step" value="close">
          {t("room.close")}
        </Button>
      </div>
    </form>
  );
}

/** What is on, what comes, and the buttons for it: the same for who leads and for a moderator behind a link. */
export function ControlParts(props: Control) {
  const { context, meeting, items, here } = props;
  const { t } = context;
  const isOn = meeting.stage === "invited" || meeting.stage === "running" || meeting.stage === "draft";
  const shown = { ...props, leads: props.leads && isOn };
  return (
    <>
      <Now {...shown} />
      <div class="stack stack--small">
        <Note>{t("room.screenHelp")}</Note>
        <div>
          <ButtonLink look="secondary" href={`${here}/leinwand`}>
            {t("room.toScreen")}
          </ButtonLink>
        </div>
      </div>
      <section class="stack" id="ablauf">
        <Heading level={2}>{t("room.agenda")}</Heading>
        {items.length === 0 ? (
          <EmptyState title={t("room.noAgenda")}>{t("room.noAgendaHelp")}</EmptyState>
        ) : (
          <Agenda {...shown} />
        )}
      </section>
      {shown.leads && meeting.stage === "running" ? <Ending {...shown} /> : null}
    </>
  );
}
