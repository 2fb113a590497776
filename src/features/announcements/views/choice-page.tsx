import type { JSX } from "hono/jsx/jsx-runtime";
import { Button, Heading, Lead, Note, Stack } from "../../../platform/ui/index.ts";
import { doneNotice, entrancePage } from "../../accounts/index.ts";
import type { EntranceContext } from "../../records/index.ts";
import type { Way } from "../announcement.ts";
import { WayField } from "./announcement-list-page.tsx";

/** Behind the link in each mail: how somebody hears of a group. Looking at it changes nothing. */
export function choicePage(
  context: EntranceContext,
  choice: { group: string; address: string; way: Way },
): JSX.Element {
  const { t, paths, params } = context;
  const title = t("announcements.choiceOf", { group: choice.group });
  return entrancePage(context, {
    title,
    children: (
      <Stack>
        {doneNotice(context)}
        <Heading level={1}>{title}</Heading>
        <Lead>{t("announcements.choiceLead", { address: choice.address })}</Lead>
        <form class="stack" method="post" action={paths.intern(`mitteilungen/abo/${params["token"] ?? ""}`)}>
          <WayField t={t} way={choice.way} />
          <div>
            <Button>{t("announcements.saveChoice")}</Button>
          </div>
        </form>
        <form method="post" action={paths.intern(`mitteilungen/abo/${params["token"] ?? ""}`)}>
          <input type="hidden" name="how" value="off" />
          <Button look="secondary">{t("announcements.noMore")}</Button>
        </form>
        <Note>{t("announcements.choiceNote")}</Note>
      </Stack>
    ),
  });
}

/** The same for each link that leads nowhere. */
export function lostChoicePage(context: EntranceContext): JSX.Element {
  const { t } = context;
  const title = t("announcements.lostTitle");
  return entrancePage(context, {
    title,
    children: (
      <Stack>
        <Heading level={1}>{title}</Heading>
        <Lead>{t("announcements.lost")}</Lead>
      </Stack>
    ),
  });
}
