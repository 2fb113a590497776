// A run of a planted offer, with a mark in what it says.
import type { Run } from "../../features/offers/index.ts";

export const plantedRun = (id: string, note: string): Run => ({
  id,
  note,
  startsOn: "2026-12-01",
  endsOn: null,
  weekdays: [2],
  fromTime: "18:00",
  untilTime: null,
  venue: null,
  places: null,
  free: null,
  waiting: null,
});
