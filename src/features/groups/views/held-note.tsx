import { ButtonLink, Heading, Stack } from "../../../platform/ui/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import type { Group } from "../group.ts";
import type { Holding } from "../holding.ts";

type Props = { context: WorkspaceContext; group: Group; holding: Holding };

/** Why a group cannot be deleted, and what can be done instead. */
export function HeldNote({ context: { t, paths }, group, holding }: Props) {
  const { below, seats, entries } = holding;
  const standing = [
    ...(below > 0 ? [t("groups-office.held.below", { count: below })] : []),
    ...(seats > 0 ? [t("groups-office.held.seats", { count: seats })] : []),
    ...(entries > 0 ? [t("groups-office.held.entries", { count: entries })] : []),
  ];
  return (
    <Stack gap="small">
      <Heading level={2}>{t("records-office.deleteHeading")}</Heading>
      <p>{t("groups-office.held.why", { standing: t.list(standing) })}</p>
      <p>{t(group.endedOn === null ? "groups-office.held.end" : "groups-office.held.ended")}</p>
      {group.endedOn === null ? (
        <p>
          <ButtonLink look="secondary" href={paths.intern(`gremien/${group.slug}/wandel`)}>
            {t("groups-office.held.way")}
          </ButtonLink>
        </p>
      ) : null}
    </Stack>
  );
}
