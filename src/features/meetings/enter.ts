import type { TenantDb } from "../../platform/db/doors.ts";
import { type FormResult, readForm } from "../../platform/http/forms.ts";
import { mayBeAt } from "../directory/index.ts";
import { scopeOf, type WorkspaceContext } from "../records/index.ts";
import type { Choices } from "./choices.ts";
import { meetingForm, type MeetingInput } from "./forms.ts";
import type { Meeting, MeetingContent } from "./meeting.ts";
import { chainOf } from "./numbering.ts";
import { proposedNumber, titleOf } from "./proposals.ts";
import { findNumbered } from "./queries.ts";
import { createSeries } from "./series-actions.ts";

/** Reads the form against what can be chosen here; an answer that is not on the list is a fault of its field. */
export function readMeeting(
  { sent }: WorkspaceContext,
  choices: Choices,
  before: Meeting | undefined,
): FormResult<MeetingInput> {
  const result = readForm(meetingForm, sent.typed);
  if (!result.ok) return result;
  const { groupId, series, ags } = result.value;
  const fault = (field: string, isFine: boolean) => (isFine ? [] : [{ field, key: "ui.error.missing" }]);
  const errors = [
    ...fault(
      "groupId",
      choices.groups.some(({ id }) => id === groupId),
    ),
    ...fault(
      "series",
      series === null || series === "new" || choices.series.some((one) => one.id === series && one.groupId === groupId),
    ),
    ...fault("ags", mayBeAt({ owners: [], mayBeOffice: false, places: choices.places }, ags, before?.ags)),
  ];
  return errors.length > 0 ? { ok: false, errors, typed: result.typed } : result;
}

/** What the form says, as it is stored: the series it begins is begun, number and title are made where they were left out. */
export async function toContent(
  context: WorkspaceContext,
  db: TenantDb,
  { all, input, before }: { all: Choices["allSeries"]; input: MeetingInput; before: Meeting | undefined },
): Promise<MeetingContent> {
  const { series, seriesName, offered: _offered, version: _version, ...said } = input;
  const isNew = series === "new";
  const begun = { groupId: said.groupId, name: seriesName, continuesId: null, heldBefore: 0 };
  const seriesId = isNew ? await createSeries(db, scopeOf(context), begun) : series;
  const known = seriesId !== null && isNew ? [...all, { ...begun, id: seriesId }] : all;
  const number = said.number ?? (seriesId === null ? null : await nextNumber(db, known, { ...said, seriesId }, before));
  const name = known.find(({ id }) => id === seriesId)?.name ?? "";
  return { ...said, seriesId, number, title: said.title || titleOf(number, name) };
}

/** The number by day in the chain of a series; without the meeting itself. */
export async function nextNumber(
  db: TenantDb,
  all: Choices["allSeries"],
  further: { seriesId: string; day: string; fromTime: string },
  before?: Pick<Meeting, "id">,
): Promise<number> {
  const chain = chainOf(all, further.seriesId).map(({ id }) => id);
  const meetings = (await findNumbered(db, chain)).filter(({ id }) => id !== before?.id);
  return proposedNumber(all, meetings, further);
}
