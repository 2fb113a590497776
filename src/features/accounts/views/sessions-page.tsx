import type { Translator } from "../../../platform/i18n/translate.ts";
import { Badge, Button, Heading, Lead, Note, Stack, Table } from "../../../platform/ui/index.ts";
import type { FormState, WorkspaceContext } from "../../records/index.ts";
import type { OwnIdentity } from "../identities.ts";
import type { OwnPasskey } from "../passkeys.ts";
import type { OwnSession } from "../sessions.ts";
import { Passkeys } from "./passkeys.tsx";
import { OwnProvider } from "./provider-pages.tsx";
import { ReleaseBox } from "./release-box.tsx";

/** „Firefox auf Windows“, of what `readDevice` has kept. */
export function tellDevice(t: Translator, device: string): string {
  const [browser = "", system = ""] = device.split("/");
  if (browser === "" && system === "") return t("accounts.sessions.unknown");
  if (browser === "" || system === "") return browser === "" ? system : browser;
  return t("accounts.sessions.device", { browser, system });
}

function EndButton({ context: { t, paths }, session }: { context: WorkspaceContext; session: OwnSession }) {
  if (session.isThis) return <Badge kind="info">{t("accounts.sessions.this")}</Badge>;
  return (
    <form method="post" action={paths.intern(`sitzungen/${session.id}/ende`)}>
      <Button
        look="secondary"
        small
        fullLabel={t("accounts.sessions.endFull", { device: tellDevice(t, session.device) })}
      >
        {t("accounts.sessions.end")}
      </Button>
    </form>
  );
}

type SessionsProps = { context: WorkspaceContext; sessions: OwnSession[] };

/** Where somebody is signed in, and how to end that. */
function Sessions({ context, sessions }: SessionsProps) {
  const { t, paths } = context;
  return (
    <Stack>
      <Heading level={2}>{t("accounts.sessions.devices")}</Heading>
      <p>{t("accounts.sessions.lead")}</p>
      <Table
        caption={t("accounts.sessions.devices")}
        quietCaption
        rows={sessions}
        columns={[
          {
            label: t("accounts.sessions.deviceColumn"),
            rowHeader: true,
            cell: (session) => tellDevice(t, session.device),
          },
          { label: t("accounts.sessions.since"), cell: (session) => t.dateTime(session.beganAt) },
          { label: t("accounts.sessions.seen"), cell: (session) => t.dateTime(session.seenAt) },
          {
            label: t("accounts.sessions.action"),
            cell: (session) => <EndButton context={context} session={session} />,
          },
        ]}
      />
      {sessions.length > 1 ? (
        <form method="post" action={paths.intern("sitzungen/andere/ende")}>
          <Button>{t("accounts.sessions.endOthers")}</Button>
        </form>
      ) : null}
      <Note>{t("accounts.sessions.help")}</Note>
    </Stack>
  );
}

/** How somebody signs in, and on which devices they are. `state`: the form of a new passkey. */
export function SessionsPage(
  props: SessionsProps & {
    passkeys: readonly OwnPasskey[];
    identities: readonly OwnIdentity[];
    /** What the office calls the county's own provider; undefined where it has none. */
    provider: string | undefined;
    state: FormState;
    /** Whether a new way to sign in may be added now; `anew`: only after signing in by mail again. */
    mayAdd: "yes" | "no" | "anew";
  },
) {
  const { mayAdd } = props;
  const { t, paths } = props.context;
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>{t("accounts.sessions.title")}</Heading>
        <Lead>{t("accounts-ways.lead")}</Lead>
      </Stack>
      <Sessions {...props} />
      <Passkeys {...props} />
      <OwnProvider {...props} />
      {mayAdd === "yes" ? null : (
        <ReleaseBox context={props.context} action={paths.intern("sitzungen/freigabe")} isAnew={mayAdd === "anew"} />
      )}
    </Stack>
  );
}
