import { dialPhone, showPhone } from "../../../platform/phone/number.ts";
import { Button, ButtonLink, Note, Notice } from "../../../platform/ui/index.ts";
import type { Tenant } from "../../records/index.ts";
import type { Entrance } from "./entrance-page.tsx";
import { UsePasskey } from "./use-passkey.tsx";

/** Where somebody wanted to go, kept through the sign-in. */
export const ReturnTo = ({ path }: { path: string | null }) =>
  path === null ? <></> : <input type="hidden" name="ziel" value={path} />;

/** How the office is reached. */
export function OfficeAddress({ tenant }: { tenant: Tenant }) {
  const { name, email, phone } = tenant.office;
  return (
    <address>
      {name ?? tenant.name}
      {phone === undefined ? null : (
        <>
          <br />
          <a href={dialPhone(phone)}>{showPhone(phone)}</a>
        </>
      )}
      {email === undefined ? null : (
        <>
          <br />
          <a href={`mailto:${email}`}>{email}</a>
        </>
      )}
    </address>
  );
}

/** Whom to ask who has no access. */
export function AskTheOffice({ entrance: { t, tenant } }: { entrance: Entrance }) {
  return (
    <>
      <p>{t("accounts.signIn.noAccessHelp")}</p>
      <OfficeAddress tenant={tenant} />
    </>
  );
}

/** What has just happened, above the first page. */
export type SignInNotice = "signedOut" | keyof typeof TROUBLE;

/** What went wrong, and that there are other ways. */
const TROUBLE = {
  passkeyRefused: "accounts-ways.passkey.refused",
  providerDown: "accounts-ways.provider.down",
  providerRefused: "accounts-ways.provider.refused",
  providerOther: "accounts-ways.provider.other",
} as const;

export function TellNotice({ t, told }: { t: Entrance["t"]; told: SignInNotice | undefined }) {
  if (told === undefined) return <></>;
  return (
    <Notice kind={told === "signedOut" ? "success" : "warning"} live>
      {told === "signedOut" ? t("accounts.sessions.signedOut") : t(TROUBLE[told])}
    </Notice>
  );
}

/** To the county's own provider, where it has one. `label`: what the office calls it. */
export function ProviderLink(props: {
  entrance: Entrance;
  label: string | undefined;
  query: Record<string, string | null>;
}) {
  const { t, paths } = props.entrance;
  if (props.label === undefined) return <></>;
  const query = new URLSearchParams(
    Object.entries(props.query).filter((pair): pair is [string, string] => pair[1] !== null),
  ).toString();
  return (
    <p>
      <ButtonLink look="secondary" href={`${paths.intern("anmelden/anbieter")}${query === "" ? "" : `?${query}`}`}>
        {t("accounts-ways.provider.signIn", { label: props.label })}
      </ButtonLink>
    </p>
  );
}

/** Signing in by a passkey; shown where the browser knows them. */
export function PasskeyForm({ entrance: { t, paths }, returnTo }: { entrance: Entrance; returnTo: string | null }) {
  return (
    <UsePasskey t={t} does="get" challenge={paths.intern("anmelden/passkey/aufgabe")}>
      <form class="stack" method="post" action={paths.intern("anmelden/passkey")}>
        <ReturnTo path={returnTo} />
        <input type="hidden" name="passkey" />
        <Button look="secondary">{t("accounts-ways.passkey.signIn")}</Button>
        <Note>{t("accounts-ways.passkey.signInHelp")}</Note>
      </form>
    </UsePasskey>
  );
}
