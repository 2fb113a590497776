import type { Context } from "hono";
import type { PersonalRoute } from "../features/records/index.ts";
import { pathsOf } from "../features/records/index.ts";
import { findHolder, lostLinkPage } from "../features/rounds/index.ts";
import { page } from "../platform/http/answers.ts";
import { getTranslator } from "../platform/i18n/translate.ts";
import { ask, servicesIn, type DoorKeys, findTenant } from "./asking.ts";
import { leadHome } from "./hosts.ts";
import { respond } from "./respond.ts";
import { LONGEST_FORM, readSent } from "./sent.ts";

/**
 * A page for somebody without an account. Wrong, expired and revoked links, and those of other counties, get one and the
 * same page, whether there is anything behind the address or not. `noindex` goes with the answer, too: the address is a
 * secret, and programs that find it somewhere shall not name it.
 */
export async function answerPersonal(context: Context, route: PersonalRoute, keys: DoorKeys): Promise<Response> {
  const { services } = keys;
  const tenant = await findTenant(keys, context.req.param("county"));
  const home = leadHome(context, tenant, services);
  if (home !== undefined) return home;
  const sent = await readSent(context, LONGEST_FORM);
  const token = context.req.param("token") ?? "";
  const paths = pathsOf(tenant);
  const shared = { ...ask(context, servicesIn(services, tenant)), tenant, paths, t: getTranslator("de") };
  context.header("x-robots-tag", "noindex, nofollow, noarchive");
  const found = await findHolder(services, tenant, token);
  if (found === undefined)
    return respond(
      context,
      page(lostLinkPage({ ...shared, query: new URLSearchParams() }, { typed: {}, errors: [] }), 404),
    );
  const answer = await route.handle({
    ...shared,
    sent,
    holder: found.holder,
    network: keys.networkOf(context),
    here: (rest) => paths.personal(token, rest),
    use: (work) => services.doors.withTenant(found.reader, work),
  });
  if (route.method === "post") services.tenants.forget();
  return respond(context, answer);
}
