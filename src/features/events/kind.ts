import type { TenantDb } from "../../platform/db/doors.ts";
import type { ListedKind, ToldHit } from "../records/index.ts";
import { findEventsByIds } from "./queries.ts";

/** Events as a search over all kinds tells of them. */
async function tellEvents(db: TenantDb, ids: readonly string[]): Promise<ReadonlyMap<string, ToldHit>> {
  const found = await findEventsByIds(db, ids);
  return new Map(
    found.map((event): [string, ToldHit] => {
      const besides = [event.organiserName, event.placeName, event.venue].filter(Boolean).join(" ");
      const texts = { title: event.title, summary: "", text: `${event.summary} ${event.description}`, besides };
      return [event.id, { place: event.placeName ?? "", by: event.organiserName ?? "", texts }];
    }),
  );
}

/** Events as a kind of record. */
export const eventKind: ListedKind = {
  kind: "event",
  label: "events.kindLabel",
  icon: "meeting",
  internPath: ({ slug }) => `veranstaltungen/${slug}`,
  sitePath: ({ slug }) => `termine/${slug}`,
  tell: tellEvents,
  list: { label: "events-office.title", path: "veranstaltungen" },
  restoredBy: ["office", "partner"],
  translated: {
    table: "calendar_event",
    fields: [
      { field: "title", column: "title", label: "events-office.field.title", longest: 300 },
      { field: "summary", column: "summary", label: "events-office.field.summary", longest: 1000 },
      {
        field: "description",
        column: "description",
        label: "events-office.field.description",
        longest: 20000,
        isMarkdown: true,
      },
    ],
  },
};
