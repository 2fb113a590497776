import { z } from "zod";
import type { TenantDb } from "../../platform/db/doors.ts";
import { notAllowed, notFound } from "../../platform/http/answers.ts";
import { findGroups, type Group } from "../groups/index.ts";
import { Conflict, type WorkspaceContext } from "../records/index.ts";
import { findItem } from "./agenda-queries.ts";
import type { AgendaItem } from "./agenda.ts";
import { allows, type Deed, type Meeting } from "./meeting.ts";
import { canPlan } from "./policy.ts";
import { findMeetingBySlug } from "./queries.ts";

/** The meeting of the address (`:slug`), as far as the viewer sees it. @throws 404 */
export async function getMeeting({ params }: WorkspaceContext, db: TenantDb): Promise<Meeting> {
  const meeting = await findMeetingBySlug(db, params["slug"] ?? "");
  if (meeting === undefined) throw notFound();
  return meeting;
}

/**
 * The same for somebody who plans it, at a stage that allows `deed`.
 * @throws 404 unseen, 403 who does not lead its group, 409 where its stage no longer allows it
 */
export async function getPlanned(context: WorkspaceContext, db: TenantDb, deed?: Deed): Promise<Meeting> {
  const meeting = await getMeeting(context, db);
  if (!canPlan(context.viewer, meeting)) throw notAllowed();
  if (deed !== undefined && !allows(meeting.stage, deed)) throw new Conflict();
  return meeting;
}

/** The item of the address (`:item`), one of this meeting's. @throws 404 */
export async function getItem(context: WorkspaceContext, db: TenantDb, meeting: Meeting): Promise<AgendaItem> {
  const id = z.guid().safeParse(context.params["item"]);
  const item = id.success ? await findItem(db, meeting.id, id.data) : undefined;
  if (item === undefined) throw notFound();
  return item;
}

/** Groups the viewer may plan meetings of, by name. */
export async function findOwnGroups({ viewer, services }: WorkspaceContext, db: TenantDb): Promise<Group[]> {
  const today = services.clock.today();
  const all = await findGroups(db);
  return all.filter(({ id, endedOn }) => canPlan(viewer, { groupId: id }) && (endedOn === null || endedOn >= today));
}
