import type { PlainMessageKey } from "../../../platform/i18n/translate.ts";
import { DescriptionList, Heading, Lead, Note, Stack } from "../../../platform/ui/index.ts";
import type { Role, WorkspaceContext } from "../../records/index.ts";

/** What a viewer sees, and why: one row a reader key. */
type Sight = { what: string; because: string };

type RightsPageProps = {
  context: WorkspaceContext;
  /** Name of the viewer's organisation. */
  organisation: string | undefined;
  invitation: { by: string; on: string } | undefined;
};

const MAY: Record<Role, readonly PlainMessageKey[]> = {
  office: [
    "accounts.rights.do.office.entries",
    "accounts.rights.do.office.publish",
    "accounts.rights.do.office.import",
    "accounts.rights.do.office.people",
  ],
  partner: [
    "accounts.rights.do.partner.entries",
    "accounts.rights.do.partner.create",
    "accounts.rights.do.partner.delete",
  ],
  reader: ["accounts.rights.do.reader.read"],
};

/** The words of each reader key. @param organisation undefined where it is gone */
function sightsOf({ context: { t, viewer }, organisation = "" }: RightsPageProps): Sight[] {
  const sights = viewer.keys.flatMap((key): Sight[] => {
    switch (key.split(":")[0]) {
      case "public":
        return [{ what: t("accounts.rights.see.public"), because: t("accounts.rights.because.public") }];
      case "network":
        return [{ what: t("accounts.rights.see.network"), because: t("accounts.rights.because.network") }];
      case "p":
        return [{ what: t("accounts.rights.see.person"), because: t("accounts.rights.because.person") }];
      case "o":
        return [
          {
            what: t("accounts.rights.see.organisation", { organisation }),
            because: t("accounts.rights.because.organisation"),
          },
        ];
      case "d":
        return [
          { what: t("accounts.rights.see.deleted", { organisation }), because: t("accounts.rights.because.deleted") },
        ];
      default:
        return [];
    }
  });
  return viewer.isOffice
    ? [...sights, { what: t("accounts.rights.see.office"), because: t("accounts.rights.because.office") }]
    : sights;
}

function tellRole({ context: { t, viewer, tenant }, organisation = "" }: RightsPageProps): string {
  if (viewer.role === "office") return t("accounts.rights.lead.office", { network: tenant.networkName });
  return viewer.role === "partner"
    ? t("accounts.rights.lead.partner", { organisation })
    : t("accounts.rights.lead.reader");
}

/** What somebody may see and do here, and why. */
export function RightsPage(props: RightsPageProps) {
  const { context, invitation } = props;
  const { t, viewer } = context;
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>{t("accounts.rights.title")}</Heading>
        <Lead>{tellRole(props)}</Lead>
        {invitation === undefined ? null : <Note>{t("accounts.rights.invited", invitation)}</Note>}
      </Stack>
      <Stack>
        <Heading level={2}>{t("accounts.rights.doTitle")}</Heading>
        <div class="prose">
          <ul>
            {MAY[viewer.role].map((key) => (
              <li>{t(key)}</li>
            ))}
            <li>{t("accounts.rights.doOwn")}</li>
          </ul>
        </div>
      </Stack>
      <Stack>
        <Heading level={2}>{t("accounts.rights.seeTitle")}</Heading>
        <DescriptionList items={sightsOf(props).map(({ what, because }) => ({ term: what, value: because }))} />
        <p>{t("accounts.rights.everywhere")}</p>
      </Stack>
      {viewer.role === "office" ? null : (
        <Stack gap="small">
          <Heading level={2}>{t("accounts.rights.notTitle")}</Heading>
          <p>{t(`accounts.rights.not.${viewer.role}`)}</p>
        </Stack>
      )}
      <Stack gap="small">
        <Heading level={2}>{t("accounts.rights.othersTitle")}</Heading>
        <p>{t("accounts.rights.others")}</p>
        {viewer.isOffice ? null : <p>{t("accounts.rights.wrong")}</p>}
      </Stack>
    </Stack>
  );
}
