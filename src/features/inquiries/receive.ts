import { readForm, type Typed } from "../../platform/http/forms.ts";
import { countAttempt, type Limit } from "../accounts/index.ts";
import { programReader, type PublicContext, type PublicFormContext } from "../records/index.ts";
import { receiveInquiry } from "./actions.ts";
import { contentOf, FORMS, SEAL, TRAP } from "./forms.ts";
import type { InquiryKind } from "./inquiry.ts";
import { readSeal, sealTime } from "./seal.ts";

const HOUR = 3_600_000;
/** Messages from one network: a counselling centre writes for several people in a morning. */
const NETWORK_LIMIT: Limit = { name: "inquiry", most: 6, within: HOUR };
/** Messages to one county in a day: more is a machine, and the office reads each. */
const COUNTY_LIMIT: Limit = { name: "inquiry-county", most: 200, within: 24 * HOUR };

/** Why a form was not taken, besides faults in its fields. */
export type Hindrance = "fast" | "stale" | "often";

export type Received =
  | { ok: true }
  | { ok: false; errors: readonly { field: string; key: string }[]; typed: Typed; hindrance?: Hindrance };

async function findSecret({ services, tenant }: PublicContext): Promise<string> {
  const row = await services.doors.withTenant(programReader(tenant.id), (db) =>
    db.selectFrom("form_seal").select("secret").where("tenant_id", "=", tenant.id).executeTakeFirstOrThrow(),
  );
  return row.secret;
}

/** What a fresh form carries: when it was opened, signed. */
export async function openForm(context: PublicContext, kind: string): Promise<string> {
  return sealTime(await findSecret(context), kind, context.services.clock.now());
}

/** What hinders a form for what it carries; undefined: nothing. `kind` as it was opened with. */
export async function findHindrance(
  context: PublicContext,
  kind: string,
  carried: string | undefined,
): Promise<Hindrance | undefined> {
  const seal = readSeal(await findSecret(context), kind, carried, context.services.clock.now());
  if (seal === "fine") return undefined;
  return seal === "fast" ? "fast" : "stale";
}

async function isWithinLimits({ services, tenant, network }: PublicFormContext): Promise<boolean> {
  return services.doors.asSignIn(async (db) => {
    const near = await countAttempt(db, services, NETWORK_LIMIT, `${tenant.id} ${network}`);
    return near.isAllowed && (await countAttempt(db, services, COUNTY_LIMIT, tenant.id)).isAllowed;
  }, tenant.id);
}

/**
 * Takes a form somebody without an account has sent. A program that fills every field is told it was taken, and nothing
 * is kept.
 */
export async function receive(context: PublicFormContext, kind: InquiryKind): Promise<Received> {
  const { services, tenant, lang, sent } = context;
  const { typed } = sent;
  const read = readForm(FORMS[kind], typed);
  if (!read.ok) return read;
  if (typed[TRAP]?.some((value) => value !== "")) return { ok: true };
  const hindrance = await findHindrance(context, kind, typed[SEAL]?.at(-1));
  if (hindrance !== undefined) return { ok: false, errors: [], typed, hindrance };
  if (!(await isWithinLimits(context))) return { ok: false, errors: [], typed, hindrance: "often" };
  const message = { kind, content: contentOf(read.value), language: lang };
  await services.doors.withTenant(programReader(tenant.id), (db) => receiveInquiry(db, services, tenant, message));
  return { ok: true };
}
