import { readForm, type Typed } from "../../platform/http/forms.ts";
import { countAttempt } from "../accounts/index.ts";
import { type Answering, programReader } from "../records/index.ts";
import type { Colleague } from "./colleagues.ts";
import { passForm } from "./forms.ts";
import { mayPassOn, type RestsOn } from "./link-chain.ts";
import { sendLinks } from "./send-link.ts";

/** Pages of an organisation passed on in a day: enough for any office, too few to bother strangers. */
const PASS_LIMIT = { name: "personal-link-pass", most: 5, within: 24 * 3_600_000 };

/** What became of it; `errors` where the form was filled wrongly. */
export type PassedOn = "passedOn" | "passedTooOften" | { errors: { field: string; key: string }[] };

/**
 * Passes the page on to a colleague: somebody on file with one click, or anybody by name and address. The colleague gets
 * a link of their own, which ends with the one of who passes it on.
 */
export async function passOn(
  answering: Answering,
  { restsOn, colleagues }: { restsOn: RestsOn; colleagues: readonly Colleague[] },
  typed: Typed,
): Promise<PassedOn> {
  const { services, tenant, organisation, scope, by } = answering;
  const chosen = colleagues.find(({ id }) => id === typed["person"]?.at(-1));
  const form = readForm(passForm, typed);
  if (chosen === undefined && !form.ok) return { errors: form.errors };
  const to = chosen ?? (form.ok ? { name: form.value.name, address: form.value.email } : undefined);
  if (to === undefined) return { errors: [] };
  const { isAllowed } = await services.doors.asSignIn((db) =>
    countAttempt(db, services, PASS_LIMIT, `${tenant.id} ${organisation.id}`),
  );
  if (!isAllowed) return "passedTooOften";
  if (restsOn.on === "link") {
    const { linkId } = restsOn;
    if (!(await services.doors.withTenant(programReader(tenant.id), (db) => mayPassOn(db, linkId))))
      return "passedTooOften";
  }
  const word = form.ok ? (form.value.word ?? undefined) : undefined;
  const { name, address } = to;
  await sendLinks(services, tenant, scope, { name, address, organisations: [organisation], restsOn, from: by, word });
  return "passedOn";
}
