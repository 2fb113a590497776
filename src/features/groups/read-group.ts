import type { TenantDb } from "../../platform/db/doors.ts";
import { type FormResult, readForm } from "../../platform/http/forms.ts";
import type { WorkspaceContext } from "../records/index.ts";
import { findGroupChoices, type GroupChoices } from "./choices.ts";
import { groupForm, type GroupInput } from "./forms.ts";
import type { Group } from "./group.ts";

const isChosen = (list: readonly { id: string }[], id: string | null, before: string | null | undefined): boolean =>
  id === null || id === before || list.some((one) => one.id === id);

function faultsOf(
  { viewer }: WorkspaceContext,
  choices: GroupChoices,
  input: GroupInput,
  before: Group | undefined,
): { field: string; key: string }[] {
  const invalid = "ui.error.invalid";
  const faults: [string, boolean, string][] = [
    ["parentId", isChosen(choices.parents, input.parentId, before?.parentId), invalid],
    ["leadId", isChosen(choices.organisations, input.leadId, before?.leadId), invalid],
    ["managementId", isChosen(choices.organisations, input.managementId, before?.managementId), invalid],
    [
      "ags",
      input.ags === null || input.ags === before?.ags || choices.places.some(({ ags }) => ags === input.ags),
      invalid,
    ],
    // Who founds a group and does not lead it would never see it again.
    [
      "leadId",
      viewer.isOffice || before !== undefined || [input.leadId, input.managementId].includes(viewer.organisationId),
      "groups-office.error.ownLead",
    ],
  ];
  return faults.flatMap(([field, isFine, key]) => (isFine ? [] : [{ field, key }]));
}

/** Reads the form against what can be chosen here. */
export async function readGroup(
  context: WorkspaceContext,
  db: TenantDb,
  before: Group | undefined,
): Promise<FormResult<GroupInput>> {
  const result = readForm(groupForm, context.sent.typed);
  if (!result.ok) return result;
  const errors = faultsOf(context, await findGroupChoices(context, db, before), result.value, before);
  return errors.length > 0 ? { ok: false, errors, typed: result.typed } : result;
}
