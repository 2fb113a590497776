import { DescriptionList, Heading, Note } from "../../../platform/ui/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import { type Group, holdsOn, type Moderator, type Seat } from "../group.ts";
import { reasonsOf } from "../why.ts";

type Props = {
  context: WorkspaceContext;
  group: Group;
  seats: readonly Seat[];
  moderators: readonly Moderator[];
};

/** Who leads, by name, as far as the viewer may know them. */
function leadsOf({ context: { t, services }, group, moderators }: Props): string {
  const today = services.clock.today();
  const names = [
    group.leadName,
    group.managementName,
    ...moderators.filter((one) => holdsOn(one, today)).map(({ name }) => name),
  ].filter((name) => name !== null);
  return names.length === 0 ? t("groups-office.who.noLead") : t.list([...new Set(names)]);
}

/** Who sees what and why, in plain words, for this viewer. */
export function WhoSeesWhat(props: Props) {
  const { context, group, seats } = props;
  const { t, viewer, services } = context;
  const today = services.clock.today();
  const because = reasonsOf(viewer, group, seats, today).map((reason) => t(`groups-office.why.${reason}`));
  const state = group.state === "published" ? group.audience : "draft";
  // who sat there until the end goes on reading
  const count = seats.filter((seat) =>
    group.endedOn === null ? holdsOn(seat, today) : seat.untilOn === group.endedOn,
  ).length;
  return (
    <section class="stack" id="wer-sieht-was">
      <Heading level={2}>{t("groups-office.who.title")}</Heading>
      {because.map((sentence) => (
        <p>{sentence}</p>
      ))}
      <DescriptionList
        items={[
          { term: t("groups-office.who.page"), value: t.code("groups-office.who.pageSeen", state) },
          { term: t("groups-office.who.inner"), value: t("groups-office.who.innerSeen", { count }) },
          { term: t("groups-office.who.people"), value: t("groups-office.who.peopleSeen") },
          {
            term: t("groups-office.who.leading"),
            value: t("groups-office.who.leadingSeen", { names: leadsOf(props) }),
          },
        ]}
      />
      <Note>{t(group.endedOn === null ? "groups-office.who.follows" : "groups-office.who.stays")}</Note>
    </section>
  );
}
