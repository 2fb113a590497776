import type { SignInDb } from "../../platform/db/doors.ts";
import {
  absoluteAddress,
  type DueItem,
  pathsOf,
  type Tenant,
  type Viewer,
  type WorkspaceContext,
} from "../records/index.ts";
import { findMemberships, findSeatKeys, isTrusted, viewerOf } from "./session-viewer.ts";
import { hashSecret, SESSION_COOKIE } from "./sessions.ts";

/** A place somebody has: in a county, for an organisation or none. `isActive`: whose rights pages of that county give now. */
export type Place = { tenant: Tenant; viewer: Viewer; organisation: string | undefined; isActive: boolean };

/** Most places whose due things are gathered: who has more is asked to look there. */
const MOST_PLACES = 20;

/** Open memberships of the account in all counties this session opens. */
async function findOwnMemberships(db: SignInDb, secret: string) {
  const rows = await db
    .selectFrom("session")
    .innerJoin("membership", "membership.account_id", "session.account_id")
    .select("membership.tenant_id")
    .distinct()
    .where("session.secret_hash", "=", hashSecret(secret))
    .where("session.ended_at", "is", null)
    .where("membership.ended_at", "is", null)
    .where(isTrusted())
    .limit(MOST_PLACES)
    .execute();
  return rows.map(({ tenant_id }) => tenant_id);
}

/** All places of whoever looks, this county's first, the active one of each county first. */
export async function findPlaces(context: WorkspaceContext): Promise<Place[]> {
  const { services, tenant } = context;
  const secret = context.cookie(SESSION_COOKIE) ?? "";
  const now = services.clock.now();
  const tenants = (await services.tenants.list()).toSorted(
    (a, b) => Number(b.id === tenant.id) - Number(a.id === tenant.id) || a.name.localeCompare(b.name, "de"),
  );
  const ids = new Set(await services.doors.asSignIn((db) => findOwnMemberships(db, secret)));
  const places: Place[] = [];
  for (const county of tenants.filter(({ id }) => ids.has(id))) {
    const viewers = await services.doors.asSignIn(async (db) => {
      const found: Viewer[] = [];
      for (const row of await findMemberships(db, county.id, secret, now))
        found.push(viewerOf(county.id, row, null, await findSeatKeys(services, db, county.id, row)));
      return found;
    }, county.id);
    for (const [index, viewer] of viewers.entries()) {
      const organisation = await services.doors.withTenant(viewer, (db) =>
        db.selectFrom("record").select("title").where("id", "=", viewer.organisationId).executeTakeFirst(),
      );
      places.push({ tenant: county, viewer, organisation: organisation?.title, isActive: index === 0 });
    }
  }
  return places.slice(0, MOST_PLACES);
}

/** „Wartburgkreis, Volkshochschule“ */
export const tellPlace = ({ tenant, organisation }: Place): string =>
  organisation === undefined ? tenant.name : `${tenant.name}, ${organisation}`;

/** The address of a thing for somebody who may have to change to another place, or to another host, on the way. */
function addressFrom(context: WorkspaceContext, { tenant, viewer, isActive }: Place, href: string): string {
  const paths = pathsOf(tenant);
  const way = isActive
    ? href
    : `${paths.intern("wechsel")}?platz=${viewer.membershipId}&ziel=${encodeURIComponent(href)}`;
  return tenant.domain === context.tenant.domain ? way : absoluteAddress(context.services, tenant, way);
}

async function findDueAt(context: WorkspaceContext): Promise<DueItem[]> {
  // In each county what it uses, not what the one uses whose page this is.
  const registry = context.services.registry.without(context.tenant.partsOff);
  const there = { ...context, services: { ...context.services, registry } };
  return context.use(async (db) => {
    const due: DueItem[] = [];
    for (const feature of registry.inUse) due.push(...((await feature.findDue?.(there, db)) ?? []));
    return due;
  });
}

/** What is due from somebody in all their places, with the place named where there are several. */
export async function findDueEverywhere(context: WorkspaceContext): Promise<DueItem[]> {
  const places = await findPlaces(context);
  if (places.length < 2) return findDueAt(context);
  const due: DueItem[] = [];
  // What hangs on the person, not on the place, is the same in all places of a county: it is told once.
  const told = new Set<string>();
  for (const place of places) {
    const { tenant, viewer } = place;
    const isHere = viewer.membershipId === context.viewer.membershipId;
    const there: WorkspaceContext = isHere
      ? context
      : {
          ...context,
          tenant,
          viewer,
          paths: pathsOf(tenant),
          use: (work) => context.services.doors.withTenant(viewer, work),
        };
    for (const item of await findDueAt(there)) {
      const name = `${tenant.id} ${item.href} ${item.title}`;
      if (told.has(name)) continue;
      told.add(name);
      due.push({
        ...item,
        href: isHere ? item.href : addressFrom(context, place, item.href),
        detail: item.detail === undefined ? tellPlace(place) : `${tellPlace(place)}: ${item.detail}`,
      });
    }
  }
  return due;
}
