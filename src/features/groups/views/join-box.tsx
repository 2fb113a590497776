import { Button, ButtonLink, ContactBox, Note, TextArea } from "../../../platform/ui/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import { type Group, holdsOn, type Seat } from "../group.ts";
import type { JoinRequest } from "../join-queries.ts";
import { canLead } from "../policy.ts";

type Props = {
  context: WorkspaceContext;
  group: Group;
  seats: readonly Seat[];
  requests: readonly JoinRequest[];
};

/** For who leads: how many wait. */
function Waiting({ context: { t, paths }, group, requests }: Props) {
  const waiting = requests.filter(({ decidedAt }) => decidedAt === null).length;
  if (group.joining === "closed" && requests.length === 0) return <></>;
  return (
    <ContactBox title={t("groups-office.requests.title")}>
      <p>{t("groups-office.requests.lead", { count: waiting })}</p>
      <p>
        <ButtonLink look={waiting > 0 ? "primary" : "secondary"} href={paths.intern(`gremien/${group.slug}/anfragen`)}>
          {t("groups-office.requests.show")}
        </ButtonLink>
      </p>
    </ContactBox>
  );
}

/** For organisations of the network: asking for a seat, or what became of it. */
export function JoinBox(props: Props) {
  const { context, group, seats, requests } = props;
  const { t, paths, viewer, services } = context;
  if (canLead(viewer, group.id) && viewer.role !== "reader") return <Waiting {...props} />;
  const { organisationId } = viewer;
  if (viewer.role !== "partner" || organisationId === null) return <></>;
  const isSeated = seats.some(
    (seat) => seat.organisationId === organisationId && holdsOn(seat, services.clock.today()),
  );
  if (isSeated || group.endedOn !== null || group.state !== "published") return <></>;
  const action = paths.intern(`gremien/${group.slug}/anfragen`);
  const open = requests.find((one) => one.organisationId === organisationId && one.decidedAt === null);
  if (open !== undefined)
    return (
      <ContactBox title={t("groups-office.join.waiting")}>
        <p>{t("groups-office.join.waitingHelp", { on: t.dateTime(open.askedAt) })}</p>
        <form method="post" action={`${action}/${open.id}/ruecknahme`}>
          <Button look="text">{t("groups-office.join.withdraw")}</Button>
        </form>
      </ContactBox>
    );
  if (group.joining === "closed") return <Note>{t("groups-office.join.closed")}</Note>;
  return (
    <ContactBox title={t("groups-office.join.title")}>
      <form method="post" action={action} class="stack stack--small">
        <TextArea
          name="text"
          id="join-text"
          label={t("groups-office.join.text")}
          optionalMark={t("records-office.optionalMark")}
          rows={3}
          maxlength={4000}
        />
        <p>
          <Button>{t("groups-office.join.ask")}</Button>
        </p>
      </form>
    </ContactBox>
  );
}
