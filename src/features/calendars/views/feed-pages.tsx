import type { JSX } from "hono/jsx/jsx-runtime";
import { Heading, Lead, Stack } from "../../../platform/ui/index.ts";
import { doneNotice, entrancePage } from "../../accounts/index.ts";
import type { EntranceContext } from "../../records/index.ts";
import type { Feed } from "../feed.ts";
import type { FeedAddress } from "../seam.ts";
import { Address, Ends, HowTo, Invited } from "./feed-parts.tsx";

/** The page of who has a feed and no account: its address, what to do with it, a new one by mail, ending it. */
export function ownFeedPage(
  context: EntranceContext,
  { feed, address }: { feed: Feed; address: FeedAddress },
): JSX.Element {
  const { t, paths, params, tenant } = context;
  const title = t("calendars-office.subscribe");
  const action = (rest: string) => paths.intern(`kalenderabo/${params["token"] ?? ""}/${rest}`);
  return entrancePage(context, {
    title,
    children: (
      <Stack gap="large">
        <Stack gap="small">
          {doneNotice(context)}
          <Heading level={1}>{title}</Heading>
          <Lead>{t("calendars-office.ownLead", { name: feed.group?.name ?? tenant.networkName })}</Lead>
        </Stack>
        <Stack>
          <Address t={t} address={address} id="own" />
        </Stack>
        <Stack gap="small">
          <Heading level={2}>{t("calendars-office.howTo")}</Heading>
          <HowTo t={t} />
        </Stack>
        {feed.group === null ? <Invited t={t} feed={feed} action={action} /> : null}
        <Stack gap="small">
          <Ends t={t} action={action} note={t("calendars-office.endsByMail")} />
        </Stack>
      </Stack>
    ),
  });
}

const said = (context: EntranceContext, title: string, text: string): JSX.Element =>
  entrancePage(context, {
    title,
    children: (
      <Stack>
        <Heading level={1}>{title}</Heading>
        <Lead>{text}</Lead>
      </Stack>
    ),
  });

/** What was done with a feed whose address leads nowhere from now on. */
export const goneFeedPage = (context: EntranceContext, done: "renewed" | "revoked"): JSX.Element =>
  said(context, context.t(`calendars-office.gone.${done}`), context.t(`calendars-office.gone.${done}Text`));

/** The same for every address that leads nowhere. */
export const lostFeedPage = (context: EntranceContext): JSX.Element =>
  said(context, context.t("calendars-office.lost.title"), context.t("calendars-office.lost.text"));
