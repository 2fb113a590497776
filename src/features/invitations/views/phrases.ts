import { dayOf } from "../../../platform/clock.ts";
import type { Translator } from "../../../platform/i18n/translate.ts";
import type { BadgeKind } from "../../../platform/ui/index.ts";
import type { Invitation, Standing } from "../invitation.ts";

/** Shape and colour of a standing; its word stands beside it. */
export const BADGE: Readonly<Record<Standing, BadgeKind>> = {
  yes: "success",
  perhaps: "warning",
  deputy: "success",
  no: "danger",
  open: "unknown",
  old: "warning",
  listed: "info",
  uninvited: "unknown",
};

/** When and how somebody answered, in words; undefined where they have not. */
export function howAnswered(t: Translator, invitation: Invitation): string | undefined {
  const { answeredAt, answeredBy, notedBy } = invitation;
  if (answeredAt === null || answeredBy === null) return undefined;
  const on = dayOf(answeredAt);
  if (answeredBy === "office") return t("invitations-office.by.office", { on, by: notedBy ?? "" });
  return t(`invitations-office.by.${answeredBy}`, { on });
}
