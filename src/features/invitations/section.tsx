import { Button, ButtonRow, DisclosureDetails, Heading, Lead, Stack } from "../../platform/ui/index.ts";
import { isIn } from "../groups/index.ts";
import { findMeeting } from "../meetings/index.ts";
import {
  type DueItem,
  findLinkSecret,
  makeToken,
  programReader,
  readerOf,
  type RecordSection,
  type WorkspaceContext,
} from "../records/index.ts";
import type { TenantDb } from "../../platform/db/doors.ts";
import { findUnclear } from "../../platform/mailbox/index.ts";
import { canAnswer, standingOf } from "./invitation.ts";
import { isOwn } from "./policy.ts";
import { findInvitations, findInvitedTo, findNeeds } from "./queries.ts";
import { AnswerFields, typedAnswer } from "./views/answer-fields.tsx";

/** On a meeting's page: whether the viewer comes, where they are invited by the address they sign in with. */
export const ownAnswer: RecordSection = {
  kind: "meeting",
  async find(context, db, record) {
    const meeting = await findMeeting(db, record.id);
    if (meeting === undefined) return undefined;
    const own = (await findInvitations(db, meeting.id)).find((one) => isOwn(context.viewer.keys, one));
    if (own === undefined || own.invitedAt === null || !canAnswer(meeting, context.services.clock.today()))
      return undefined;
    const { t, paths } = context;
    const standing = standingOf(own, meeting);
    const isAnswered = standing !== "open" && standing !== "old";
    const typed = typedAnswer(
      isAnswered ? own : { ...own, answer: null },
      (await findNeeds(db, meeting.id)).get(own.id),
    );
    return (
      <Stack>
        <Heading level={2}>{t("invitations-office.own.title")}</Heading>
        <Lead>
          {isAnswered
            ? t("invitations-office.own.said", { answer: t.code("invitations-office.standing", standing) })
            : t(`invitations-office.own.${standing === "old" ? "old" : "open"}`)}
        </Lead>
        <DisclosureDetails
          summary={t(isAnswered ? "invitations-office.own.change" : "invitations-office.own.answer")}
          open={!isAnswered}
        >
          <form class="stack" method="post" action={paths.intern(`treffen/${meeting.slug}/eigene-antwort`)} novalidate>
            <AnswerFields t={t} form={readerOf(t, { typed, errors: [] })} showsWish />
            <ButtonRow>
              <Button>{t("invitations.send")}</Button>
            </ButtonRow>
          </form>
        </DisclosureDetails>
      </Stack>
    );
  },
};

/** Invitations the viewer has not answered, by the day of the meeting; for the office mails nobody could place. */
export async function findDue(
  { viewer, services, tenant, t, paths }: WorkspaceContext,
  db: TenantDb,
): Promise<DueItem[]> {
  const ids = viewer.keys.flatMap((key) => (key.startsWith("i:") ? key.slice(2) : []));
  const unclear = viewer.isOffice ? await findUnclear(db) : [];
  const [mail] = unclear;
  const tray =
    mail === undefined
      ? []
      : [
          {
            due: null,
            label: t("invitations-office.tray.due.label"),
            title: t("invitations-office.tray.lead", { count: unclear.length }),
            href: paths.intern("rueckantworten"),
            because: t("invitations-office.tray.due.because"),
            action: t("invitations-office.tray.due.action"),
          },
        ];
  const { open, secret } = await services.doors.withTenant(programReader(tenant.id), async (all) => ({
    open: await findInvitedTo(all, ids, services.clock.today()),
    secret: ids.length === 0 ? "" : await findLinkSecret(all),
  }));
  const own = open
    .filter((one) => ["open", "old"].includes(standingOf(one, one)))
    .map(({ title, slug, day, linkId, groupId }) => ({
      due: day,
      label: t("invitations-office.due.label"),
      title,
      // Who does not sit in the group does not see the meeting inside: their link shows it.
      href: isIn(viewer, groupId)
        ? paths.intern(`treffen/${slug}`)
        : paths.site("de", `einladung/${makeToken(secret, "answer", linkId)}`),
      detail: t("invitations-office.due.detail", { day }),
      because: t("invitations-office.due.because"),
      action: t("invitations-office.due.action"),
    }));
  return [...tray, ...own];
}
