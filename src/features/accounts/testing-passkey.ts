import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";

// An authenticator of the tests' own: one key, no attestation, the person always confirms (unless told otherwise).

type Cbor = number | string | Uint8Array | Map<number | string, Cbor>;

/** CBOR (RFC 8949), as far as authenticators need it. */
function encode(value: Cbor): Buffer {
  const head = (major: number, count: number): Buffer =>
    count < 24
      ? Buffer.from([(major << 5) | count])
      : count < 256
        ? Buffer.from([(major << 5) | 24, count])
        : Buffer.from([(major << 5) | 25, count >> 8, count & 255]);
  if (typeof value === "number") return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === "string") return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (value instanceof Uint8Array) return Buffer.concat([head(2, value.length), value]);
  return Buffer.concat([head(5, value.size), ...[...value].flatMap(([key, inner]) => [encode(key), encode(inner)])]);
}

const sha256 = (content: string | Uint8Array): Buffer => createHash("sha256").update(content).digest();
const PRESENT = 0x01;
const VERIFIED = 0x04;
const WITH_KEY = 0x40;

/** How an answer differs from what is right. */
type Oddity = { origin?: string; rpId?: string; isUnverified?: boolean; counter?: number };

const client = (type: string, challenge: string, origin: string): Buffer =>
  Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));

/** An authenticator with one passkey for `origin`; its answers are what the browser's part sends. */
export function createAuthenticator(origin: string) {
  const rp = new URL(origin).hostname;
  const id = randomBytes(32);
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  let count = 0;

  function authenticatorData(flags: number, { rpId = rp, counter = (count += 1) }: Oddity): Buffer {
    const number = Buffer.alloc(4);
    number.writeUInt32BE(counter);
    return Buffer.concat([sha256(rpId), Buffer.from([flags]), number]);
  }

  const flagsOf = ({ isUnverified }: Oddity): number => PRESENT | (isUnverified ? 0 : VERIFIED);
  const answer = (response: object): string => {
    const name = id.toString("base64url");
    return JSON.stringify({ id: name, rawId: name, type: "public-key", clientExtensionResults: {}, response });
  };

  return {
    /** Answers what asks for a new passkey. */
    make(challenge: string, odd: Oddity = {}): string {
      const { x = "", y = "" } = publicKey.export({ format: "jwk" });
      const key = new Map<number, Cbor>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, Buffer.from(x, "base64url")],
        [-3, Buffer.from(y, "base64url")],
      ]);
      const length = Buffer.from([id.length >> 8, id.length & 255]);
      const data = [authenticatorData(flagsOf(odd) | WITH_KEY, odd), Buffer.alloc(16), length, id, encode(key)];
      const attestation = new Map<string, Cbor>([
        ["fmt", "none"],
        ["attStmt", new Map()],
        ["authData", Buffer.concat(data)],
      ]);
      return answer({
        clientDataJSON: client("webauthn.create", challenge, odd.origin ?? origin).toString("base64url"),
        attestationObject: encode(attestation).toString("base64url"),
        transports: ["internal"],
      });
    },
    /** Answers what asks for a proof. */
    prove(challenge: string, odd: Oddity = {}): string {
      const said = client("webauthn.get", challenge, odd.origin ?? origin);
      const data = authenticatorData(flagsOf(odd), odd);
      return answer({
        clientDataJSON: said.toString("base64url"),
        authenticatorData: data.toString("base64url"),
        signature: sign("sha256", Buffer.concat([data, sha256(said)]), privateKey).toString("base64url"),
      });
    },
  };
}
