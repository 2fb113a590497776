import { Badge } from "../../../platform/ui/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import type { Invitation } from "../invitation.ts";

type Props = {
  context: Pick<WorkspaceContext, "t">;
  one: Invitation;
  /** Mails that could not be delivered, by their ids. */
  undelivered: ReadonlyMap<string, string>;
};

/** The address, or how to reach who has none; and that a mail came back. */
export function Reach({ context: { t }, one, undelivered }: Props) {
  const cameBack = one.bouncedAt !== null || (one.mailId !== null && undelivered.has(one.mailId));
  return (
    <>
      {one.email ?? <b>{t("invitations-office.noAddress")}</b>}
      {one.phone === null ? null : (
        <>
          <br />
          {one.phone}
        </>
      )}
      {cameBack ? (
        <>
          <br />
          <Badge kind="danger">{t("invitations-office.cameBack")}</Badge>
        </>
      ) : null}
    </>
  );
}
