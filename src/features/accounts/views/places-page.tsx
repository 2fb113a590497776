import { Badge, Button, Heading, Lead, Stack, Table } from "../../../platform/ui/index.ts";
import { absoluteAddress, pathsOf, type WorkspaceContext } from "../../records/index.ts";
import { type Place, tellPlace } from "../places.ts";

type PlacesProps = {
  context: WorkspaceContext;
  places: readonly Place[];
  /** Somebody wants to open something of another place. */
  onward: { place: Place; to: string | null } | undefined;
};

function Change({ context, place }: { context: WorkspaceContext; place: Place }) {
  const { t, paths, tenant, viewer, services } = context;
  if (place.viewer.membershipId === viewer.membershipId)
    return <Badge kind="info">{t("accounts-ways.place.now")}</Badge>;
  if (place.tenant.id !== tenant.id)
    return (
      <a href={absoluteAddress(services, place.tenant, pathsOf(place.tenant).intern())}>
        {t("accounts-ways.place.go")}
      </a>
    );
  return (
    <form method="post" action={paths.intern(`wechsel/${place.viewer.membershipId}`)}>
      <Button look="secondary" small fullLabel={t("accounts-ways.place.changeFull", { place: tellPlace(place) })}>
        {t("accounts-ways.place.change")}
      </Button>
    </form>
  );
}

function Onward({ context: { t, paths }, onward }: Pick<PlacesProps, "context" | "onward">) {
  if (onward === undefined) return <></>;
  const { place, to } = onward;
  return (
    <form class="stack" method="post" action={paths.intern(`wechsel/${place.viewer.membershipId}`)}>
      {to === null ? null : <input type="hidden" name="ziel" value={to} />}
      <p>{t("accounts-ways.place.onwardLead")}</p>
      <p>
        <Button>{t("accounts-ways.place.onward", { place: tellPlace(place) })}</Button>
      </p>
    </form>
  );
}

/** All places of one person, and the way from one to another. */
export function PlacesPage({ context, places, onward }: PlacesProps) {
  const { t } = context;
  return (
    <Stack>
      <Heading level={1}>{t("accounts-ways.place.title")}</Heading>
      <Onward context={context} onward={onward} />
      <Lead>{t("accounts-ways.place.lead")}</Lead>
      <Table
        caption={t("accounts-ways.place.title")}
        quietCaption
        rows={[...places]}
        columns={[
          { label: t("accounts-ways.place.county"), rowHeader: true, cell: ({ tenant }) => tenant.name },
          { label: t("accounts-ways.place.organisation"), cell: ({ organisation }) => organisation ?? "–" },
          { label: t("accounts-ways.place.role"), cell: ({ viewer }) => t(`accounts.role.${viewer.role}`) },
          { label: t("accounts-ways.place.action"), cell: (place) => <Change context={context} place={place} /> },
        ]}
      />
    </Stack>
  );
}
