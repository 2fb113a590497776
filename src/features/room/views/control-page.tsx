import type { JSX } from "hono/jsx/jsx-runtime";
import {
  Badge,
  type BadgeKind,
  Band,
  Button,
  ButtonLink,
  EmptyState,
  Heading,
  Note,
  Stack,
} from "../../../platform/ui/index.ts";
import { type AgendaItem, type ItemState, type Meeting, meetingPage } from "../../meetings/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import { itemEnds, meetingEnds, runningOf } from "../room.ts";
import { type Collected, CollectedCount } from "./collected.tsx";
import { Seen, StepButtons } from "./steps.tsx";
import { TimeLeft } from "./time-left.tsx";

type ControlPage = {
  context: WorkspaceContext;
  meeting: Meeting;
  items: readonly AgendaItem[];
  collected: Collected;
  leads: boolean;
};

const BADGES: Readonly<Record<ItemState, BadgeKind>> = {
  planned: "unknown",
  running: "warning",
  done: "success",
  not_reached: "info",
};

/** What can be done with an item out of its turn. */
function ItemButtons({ context: { t }, item }: { context: WorkspaceContext; item: AgendaItem }) {
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

function Agenda({ context, meeting, items, leads }: ControlPage) {
  const { t, paths } = context;
  const list = (
    <ol class="room-list">
      {items.map((item) => (
        <li class={item.state === "running" ? "room-list__item room-list__item--running" : "room-list__item"}>
          <span class="tags">
            <Badge kind={BADGES[item.state]}>{t.code("room.state", item.state)}</Badge>
            {item.minutes === null ? null : <span class="note">{t("room.minutes", { count: item.minutes })}</span>}
          </span>
          <span class="room-list__title">{item.title}</span>
          {leads ? <ItemButtons context={context} item={item} /> : null}
        </li>
      ))}
    </ol>
  );
  if (!leads) return list;
  return (
    <form method="post" action={paths.intern(`treffen/${meeting.slug}/raum`)}>
      <Seen items={items} on="control" />
      {list}
    </form>
  );
}

/** Time and the two buttons, for the phone of who moderates. */
function Now({ context, meeting, items, collected, leads }: ControlPage) {
  const { t, services, paths } = context;
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
      {leads ? <StepButtons context={context} meeting={meeting} items={items} on="control" /> : null}
      {leads ? (
        <CollectedCount
          context={context}
          collected={collected}
          href={`${paths.intern(`treffen/${meeting.slug}/tische`)}#beitraege`}
        />
      ) : null}
    </room-screen>
  );
}

function Ending({ context, meeting, items }: ControlPage) {
  const { t, paths } = context;
  return (
    <form class="stack stack--small" method="post" action={paths.intern(`treffen/${meeting.slug}/raum`)}>
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

/** The agenda while it is run: what is on, what comes, for the phone of who moderates; members see where it stands. */
export function controlPage(props: ControlPage): JSX.Element {
  const { context, meeting, items } = props;
  const { t, paths } = context;
  const isOn = meeting.stage === "invited" || meeting.stage === "running" || meeting.stage === "draft";
  const shown = { ...props, leads: props.leads && isOn };
  return meetingPage(context, meeting, {
    tab: "room",
    title: t("room.title"),
    scripts: ["room-screen.js"],
    children: (
      <Band>
        <Stack gap="large">
          <Now {...shown} />
          <div class="stack stack--small">
            <Note>{t("room.screenHelp")}</Note>
            <div>
              <ButtonLink look="secondary" href={paths.intern(`treffen/${meeting.slug}/raum/leinwand`)}>
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
        </Stack>
      </Band>
    ),
  });
}
