import type { JSX } from "hono/jsx/jsx-runtime";
import { Button, ButtonRow, Frame, Heading, Lead, SelectField, Stack } from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import type { Group } from "../../groups/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import type { Feed } from "../feed.ts";
import type { FeedAddress } from "../seam.ts";
import { Address, Ends, HowTo, Invited } from "./feed-parts.tsx";

type Listed = { feed: Feed; address: FeedAddress };
type Props = { context: WorkspaceContext; listed: readonly Listed[]; groups: readonly Pick<Group, "id" | "title">[] };

function Own({ context: { t, paths }, listed: { feed, address } }: { context: WorkspaceContext; listed: Listed }) {
  const action = (rest: string) => paths.intern(`kalender/abo/${feed.id}/${rest}`);
  return (
    <Frame>
      <Heading level={2}>{feed.group?.name ?? t("calendars-office.everything")}</Heading>
      <Address t={t} address={address} id={feed.id} />
      {feed.group === null ? <Invited t={t} feed={feed} action={action} /> : null}
      <Ends t={t} action={action} note={t("calendars-office.endsNote")} />
    </Frame>
  );
}

function MakeOwn({ context: { t, paths } }: Pick<Props, "context">) {
  return (
    <form method="post" action={paths.intern("kalender/abo")} class="stack stack--small">
      <p>{t("calendars-office.noneYet")}</p>
      <ButtonRow>
        <Button>{t("calendars-office.make")}</Button>
      </ButtonRow>
    </form>
  );
}

function MakeForGroup({ context: { t, paths }, groups }: Pick<Props, "context" | "groups">) {
  if (groups.length === 0) return <></>;
  return (
    <form method="post" action={paths.intern("kalender/abo")} class="stack stack--small">
      <Heading level={2}>{t("calendars-office.forGroup")}</Heading>
      <SelectField
        name="groupId"
        label={t("calendars-office.group")}
        options={groups.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <ButtonRow>
        <Button look="secondary">{t("calendars-office.makeForGroup")}</Button>
      </ButtonRow>
    </form>
  );
}

/** The viewer's own calendars to subscribe: their addresses, what to do with them, renewing and ending. */
export function feedsPage({ context, listed, groups }: Props): JSX.Element {
  const { t, paths } = context;
  const hasAll = listed.some(({ feed }) => feed.group === null);
  return workspacePage(context, {
    title: t("calendars-office.subscribe"),
    current: "calendar",
    trail: [{ href: paths.intern("kalender"), label: t("calendars-office.title") }],
    children: (
      <Stack gap="large">
        <Stack gap="small">
          <Heading level={1}>{t("calendars-office.subscribe")}</Heading>
          <Lead>{t("calendars-office.lead")}</Lead>
        </Stack>
        {hasAll ? null : <MakeOwn context={context} />}
        {listed.map((one) => (
          <Own context={context} listed={one} />
        ))}
        <MakeForGroup context={context} groups={groups} />
        <Stack gap="small">
          <Heading level={2}>{t("calendars-office.howTo")}</Heading>
          <HowTo t={t} />
        </Stack>
      </Stack>
    ),
  });
}
