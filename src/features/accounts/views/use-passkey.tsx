import type { Translator } from "../../../platform/i18n/translate.ts";
import { assetUrl, type Child } from "../../../platform/ui/index.ts";

/** The browser's part of passkeys (src/browser/use-passkey.ts); pages with `UsePasskey` name it. */
export const PASSKEY_SCRIPT = "use-passkey.js";

/** The scripts of a page, for its head. */
export const Scripts = ({ names }: { names: readonly string[] }) => (
  <>
    {names.map((name) => (
      <script src={assetUrl(name)} defer></script>
    ))}
  </>
);

/**
 * A form that a passkey fills in: it holds a hidden field `passkey`. Sent hidden and shown where the browser knows
 * passkeys. @param challenge where what is to be signed comes from
 */
export function UsePasskey(props: { t: Translator; challenge: string; does: "get" | "create"; children: Child }) {
  const { t, challenge, does } = props;
  return (
    <use-passkey
      challenge={challenge}
      does={does}
      data-stopped={t(does === "get" ? "accounts-ways.passkey.stopped" : "accounts-ways.passkey.notMade")}
      data-known={t("accounts-ways.passkey.known")}
      data-failed={t("accounts-ways.passkey.failed")}
      hidden
    >
      {props.children}
      <p class="note" role="status"></p>
    </use-passkey>
  );
}
