import type { JSX } from "hono/jsx/jsx-runtime";
import { Badge, Button, Heading, Lead, Note, Stack } from "../../../platform/ui/index.ts";
import { doneNotice, entrancePage } from "../../accounts/index.ts";
import { whenOf, whereOf } from "../../meetings/index.ts";
import type { EntranceContext } from "../../records/index.ts";
import { fateOf, stateOf, type TopicTable } from "../../tables/index.ts";
import { type Control, ControlParts } from "./control-parts.tsx";

type ModerationPage = Omit<Control, "context" | "contributions"> & {
  name: string;
  /** The last day on which the link leads here. */
  until: string;
};

function TableSteps({ context: { t }, here, table }: { context: EntranceContext; here: string; table: TopicTable }) {
  const button = (step: "close" | "open" | "show" | "hide") => (
    <Button
      look="secondary"
      small
      name="step"
      value={step}
      fullLabel={t(`tables-office.step.${step}Full`, { name: table.name })}
    >
      {t(`tables-office.step.${step}`)}
    </Button>
  );
  return (
    <form class="cluster" method="post" action={`${here}/tisch`}>
      <input type="hidden" name="table" value={table.id} />
      {button(table.closedAt === null ? "close" : "open")}
      {button(table.onScreen ? "hide" : "show")}
    </form>
  );
}

/** What tables have collected: to read out, and to end in time. */
function Tables({ context, props }: { context: EntranceContext; props: ModerationPage }) {
  const { t } = context;
  const { collected, leads, here } = props;
  if (collected.tables.length === 0) return <></>;
  return (
    <room-screen class="stack" id="tische" data-refresh>
      <Heading level={2}>{t("tables-office.atTables")}</Heading>
      {collected.tables.map((table) => {
        const said = collected.said.filter((one) => one.tableId === table.id && fateOf(one) !== "dropped");
        const state = stateOf(table);
        return (
          <section class="stack stack--small">
            <Heading level={3}>{table.name}</Heading>
            <p class="tags">
              <Badge kind={state === "open" ? "success" : "unknown"}>{t.code("tables-office.tableState", state)}</Badge>
              <span class="note">{t("tables-office.said", { count: said.length })}</span>
            </p>
            {leads ? <TableSteps context={context} here={here} table={table} /> : null}
            <ul>
              {said.map(({ text }) => (
                <li dir="auto">{text}</li>
              ))}
            </ul>
          </section>
        );
      })}
    </room-screen>
  );
}

/** Behind the link of a moderator from outside: the agenda of this one meeting, and what is collected there. */
export function moderationPage(context: EntranceContext, props: ModerationPage): JSX.Element {
  const { t } = context;
  const { meeting, name, until } = props;
  const where = whereOf(meeting);
  return entrancePage(context, {
    title: meeting.title,
    banner: { short: t("room.moderators.banner"), rest: t("room.moderators.bannerRest") },
    scripts: ["room-screen.js"],
    children: (
      <Stack gap="large">
        <Stack gap="small">
          {doneNotice(context)}
          <p class="note">{meeting.groupName}</p>
          <Heading level={1}>{meeting.title}</Heading>
          <Lead>
            {whenOf(t, meeting)}
            {where === "" ? null : `, ${where}`}
          </Lead>
          <p>{t("room.moderators.hello", { name })}</p>
        </Stack>
        <ControlParts {...props} context={context} contributions="#tische" />
        <Tables context={context} props={props} />
        <Note>{t("room.moderators.own", { on: until })}</Note>
      </Stack>
    ),
  });
}

/** The same for every link that leads nowhere. */
export function lostModerationPage(context: EntranceContext): JSX.Element {
  const { t } = context;
  const title = t("room.moderators.lost.title");
  return entrancePage(context, {
    title,
    children: (
      <Stack>
        <Heading level={1}>{title}</Heading>
        <Lead>{t("room.moderators.lost.text")}</Lead>
      </Stack>
    ),
  });
}
