/**
 * `<use-passkey>`: sends the form in it with what a passkey says, in the hidden field of that form called `passkey`. Sent
 * hidden; shown where the browser knows passkeys, so that nobody without JavaScript sees a button that does nothing.
 *
 * `challenge`: where what is to be signed comes from, by POST; `does`: `get` uses a passkey, `create` makes one. Words for
 * what goes wrong stand in `data-stopped` (nobody confirmed, or there is none), `data-known` (this device has one already)
 * and `data-failed`, and are shown in the element with `role="status"`. What travels is WebAuthn's JSON (Level 3, 5.1.8 f.).
 */

type Descriptor = { type: "public-key"; id: string };
type Options = {
  challenge: string;
  rpId?: string;
  rp?: PublicKeyCredentialRpEntity;
  user?: { id: string; name: string; displayName: string };
  pubKeyCredParams?: PublicKeyCredentialParameters[];
  excludeCredentials?: Descriptor[];
  authenticatorSelection?: AuthenticatorSelectionCriteria;
};

/** Milliseconds the browser asks for a confirmation. */
const TIMEOUT = 120_000;

const toBytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));

function toText(buffer: ArrayBuffer): string {
  const letters = Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join("");
  return btoa(letters).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

async function make(options: Options): Promise<Record<string, unknown>> {
  const { challenge, rp, user, pubKeyCredParams = [], excludeCredentials = [], authenticatorSelection = {} } = options;
  if (!rp || !user) throw new Error("incomplete");
  const credential = (await navigator.credentials.create({
    publicKey: {
      rp,
      pubKeyCredParams,
      timeout: TIMEOUT,
      authenticatorSelection,
      challenge: toBytes(challenge),
      user: { id: toBytes(user.id), name: user.name, displayName: user.displayName },
      excludeCredentials: excludeCredentials.map(({ type, id }) => ({ type, id: toBytes(id) })),
    },
  })) as PublicKeyCredential;
  const response = credential.response as AuthenticatorAttestationResponse;
  return describe(credential, {
    attestationObject: toText(response.attestationObject),
    // Browsers before 2020 do not say how the authenticator is reached.
    transports: "getTransports" in response ? response.getTransports() : [],
  });
}

async function ask({ challenge, rpId = location.hostname }: Options): Promise<Record<string, unknown>> {
  const credential = (await navigator.credentials.get({
    publicKey: { challenge: toBytes(challenge), rpId, timeout: TIMEOUT, userVerification: "required" },
  })) as PublicKeyCredential;
  const response = credential.response as AuthenticatorAssertionResponse;
  return describe(credential, {
    authenticatorData: toText(response.authenticatorData),
    signature: toText(response.signature),
    userHandle: response.userHandle ? toText(response.userHandle) : undefined,
  });
}

const describe = (credential: PublicKeyCredential, response: Record<string, unknown>) => ({
  id: credential.id,
  rawId: toText(credential.rawId),
  type: credential.type,
  clientExtensionResults: {},
  response: { ...response, clientDataJSON: toText(credential.response.clientDataJSON) },
});

class UsePasskey extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector("form");
    if (!form || !("PublicKeyCredential" in window)) return;
    this.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.use(form);
    });
  }

  say(words: string): void {
    const status = this.querySelector("[role=status]");
    if (status) status.textContent = words;
  }

  async use(form: HTMLFormElement): Promise<void> {
    this.say("");
    try {
      const body = new URLSearchParams({ passkey: "" });
      const asked = await fetch(this.getAttribute("challenge") || "", { method: "POST", body });
      if (!asked.ok) throw new Error(String(asked.status));
      const options = (await asked.json()) as Options;
      const said = await (this.getAttribute("does") === "create" ? make(options) : ask(options));
      const field = form.querySelector<HTMLInputElement>("input[name=passkey]");
      if (field) field.value = JSON.stringify(said);
      form.submit();
    } catch (error) {
      const name = error instanceof DOMException ? error.name : "";
      const fault = name === "NotAllowedError" ? "stopped" : name === "InvalidStateError" ? "known" : "failed";
      this.say(this.getAttribute(`data-${fault}`) || "");
    }
  }
}

customElements.define("use-passkey", UsePasskey);
