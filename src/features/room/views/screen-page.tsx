import type { JSX } from "hono/jsx/jsx-runtime";
import { ButtonLink, Heading, Page } from "../../../platform/ui/index.ts";
import { Scripts } from "../../accounts/index.ts";
import type { Organisation } from "../../directory/index.ts";
import type { AgendaItem, Meeting } from "../../meetings/index.ts";
import type { InCounty } from "../../records/index.ts";
import { itemEnds, meetingEnds, nextOf, runningOf } from "../room.ts";
import { type Collected, CollectedOnScreen } from "./collected.tsx";
import { Guest } from "./guest.tsx";
import { StepButtons } from "./steps.tsx";
import { TimeLeft } from "./time-left.tsx";

type ScreenPage = {
  context: InCounty;
  meeting: Meeting;
  items: readonly AgendaItem[];
  /** Who introduces itself just now. */
  guest: Organisation | undefined;
  collected: Collected;
  leads: boolean;
  /** The page it is led from. */
  here: string;
};

function Head({ context, meeting, items }: ScreenPage) {
  const { t, tenant, services } = context;
  const now = services.clock.now();
  const running = runningOf(items);
  const until = running === undefined ? undefined : itemEnds(running);
  const { logo } = tenant.look;
  return (
    <header class="room-head">
      {logo === undefined ? null : (
        <img class="room-head__logo" src={logo.src} width={logo.width} height={logo.height} alt="" />
      )}
      <p class="room-head__title">
        {meeting.groupName}
        <strong>{meeting.title}</strong>
      </p>
      {until === undefined ? null : <TimeLeft t={t} until={until} now={now} label={t("room.timeOfItem")} />}
      {meeting.stage === "running" ? (
        <TimeLeft t={t} until={meetingEnds(meeting)} now={now} label={t("room.timeOfMeeting")} />
      ) : null}
    </header>
  );
}

/** What is being spoken about, in the largest letters; before the first item the meeting itself. */
function Running({ context, meeting, items, guest, collected }: ScreenPage) {
  const { t } = context;
  const running = runningOf(items);
  const next = nextOf(items);
  return (
    <section class="room-now">
      {running === undefined ? null : (
        <p class="room-now__kind">
          {t("room.number", { number: items.indexOf(running) + 1, count: items.length })} ·{" "}
          {t.code("meetings-office.itemKind", running.kind)}
        </p>
      )}
      <Heading level={1}>{running?.title ?? meeting.title}</Heading>
      {running === undefined || running.speaker === "" ? null : <p class="room-now__speaker">{running.speaker}</p>}
      {guest === undefined ? null : <Guest context={context} guest={guest} />}
      <CollectedOnScreen context={context} collected={collected} />
      {next === undefined ? null : <p class="room-now__next">{t("room.nextIs", { title: next.title })}</p>}
    </section>
  );
}

function Agenda({ context: { t }, items }: ScreenPage) {
  return (
    <nav class="room-agenda" aria-label={t("room.agenda")}>
      <ol>
        {items.map((item) => (
          <li
            class={`room-agenda__item room-agenda__item--${item.state}`}
            aria-current={item.state === "running" ? "step" : undefined}
          >
            <span>{item.title}</span>
            {item.state === "not_reached" ? <span class="note">{t.code("room.state", item.state)}</span> : null}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The whole screen of the room, for everybody to read: no menu, nothing of the person who is signed in. */
export function screenPage(props: ScreenPage): JSX.Element {
  const { context, meeting, items, leads, here } = props;
  const { t, tenant, services } = context;
  return (
    <Page
      lang={t.htmlLang}
      dir={t.dir}
      title={`${t("room.screen")} – ${meeting.title} – ${tenant.name}`}
      noIndex
      look="workspace"
      theme={tenant.look.theme}
      skipLabel={t("ui.skipToContent")}
      head={<Scripts names={["room-screen.js"]} />}
    >
      <room-screen class="room" data-now={services.clock.now().toISOString()} data-refresh>
        <Head {...props} />
        <main class={props.guest === undefined ? "room-main" : "room-main room-main--guest"} id="inhalt">
          <Running {...props} />
          <Agenda {...props} />
        </main>
        <footer class="room-foot no-print">
          {leads ? <StepButtons context={context} here={here} items={items} on="screen" /> : null}
          <ButtonLink look="text" href={here}>
            {t("room.leave")}
          </ButtonLink>
          {leads ? <span class="note">{t("room.keys")}</span> : null}
        </footer>
      </room-screen>
    </Page>
  );
}
