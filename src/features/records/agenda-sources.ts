import type { TenantDb } from "../../platform/db/doors.ts";
import type { PlainMessageKey } from "../../platform/i18n/translate.ts";
import type { Scope } from "./event.ts";

/** An entry that a group could speak about. */
export type AgendaMatter = { recordId: string; title: string; detail?: string | undefined };

/**
 * Entries of a kind that wait for somebody: measures without a lead, tasks nobody has. Offered for the agenda of a group;
 * who takes one on in the room is noted as responsible.
 */
export type AgendaSource = {
  kind: string;
  /** Under which heading they are offered: "Offene Aufgaben". */
  label: PlainMessageKey;
  /** What waits, as far as it concerns this group; at most some ten. */
  find(db: TenantDb, group: { groupId: string }): Promise<AgendaMatter[]>;
  /** Notes who is responsible from now on. @returns whether the entry waited for somebody */
  takeOn(
    db: TenantDb,
    scope: Scope,
    recordId: string,
    by: { organisationId: string | null; name: string },
  ): Promise<boolean>;
};
