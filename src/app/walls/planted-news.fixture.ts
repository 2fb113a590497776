import { createEvent, EMPTY_EVENT, findEventBySlug } from "../../features/events/index.ts";
import { createIssue } from "../../features/newsletter/index.ts";
import { createNews } from "../../features/news/index.ts";
import { deleteRecord, type State } from "../../features/records/index.ts";
import type { Asker, Audience } from "./marks.fixture.ts";
import { COMMON, note, type Planting } from "./planting.fixture.ts";

const PARTNER: readonly Asker[] = ["office", "partner"];

type Case = { what: string; state: State; audience: "public" | "network"; seenBy: Audience; deleted?: true };
const CASES: readonly Case[] = [
  { what: "offen", state: "published", audience: "public", seenBy: "public" },
  { what: "netzwerk", state: "published", audience: "network", seenBy: "network" },
  { what: "entwurf", state: "draft", audience: "public", seenBy: "partner" },
  { what: "pruefung", state: "in_review", audience: "public", seenBy: "partner" },
  { what: "geloescht", state: "published", audience: "public", seenBy: "partner", deleted: true },
];

async function plantOne(planting: Planting, { what, state, audience, seenBy, deleted }: Case): Promise<void> {
  const { county, name, marks } = planting;
  const ownerId = county.organisations.partner.id;
  const told = marks.plant(name, `neuigkeit${what}`, seenBy, true);
  const held = marks.plant(name, `termin${what}`, seenBy, true);
  const scope = county.scope();
  const kept = { audience: seenBy, keepers: PARTNER };
  await county.use(async (db) => {
    const text = { title: `${COMMON} ${told}`, summary: told, body: told, authorName: told };
    const more = { ownerId, toldOn: "2026-11-20", topics: ["work"], ags: null };
    const news = await createNews(db, scope, { ...text, ...more }, { state, audience });
    const event = await createEvent(
      db,
      scope,
      {
        ...EMPTY_EVENT,
        title: `${COMMON} ${held}`,
        organiserId: ownerId,
        summary: held,
        description: held,
        venue: held,
        startsOn: "2026-12-08",
        fromTime: "17:00",
      },
      { state, audience },
    );
    const [date] = (await findEventBySlug(db, event.slug))?.dates ?? [];
    if (deleted) for (const { id } of [news, event]) await deleteRecord(db, scope, id);
    note(planting, "news", { value: news.slug, ...kept });
    note(planting, "pressed", { value: news.slug, audience: "office", keepers: ["office"] });
    note(planting, "recordId", { value: news.id, ...kept });
    note(planting, "event", { value: event.slug, ...kept });
    note(planting, "recordId", { value: event.id, ...kept });
    note(planting, "eventDate", { value: `${date?.id}.ics`, before: { event: event.slug }, ...kept });
  });
}

/** A draft of the newsletter, and an address that gets it; both are the office's. */
async function plantNewsletter(planting: Planting): Promise<void> {
  const { county, name, marks } = planting;
  const mark = marks.plant(name, "ausgabe", "office");
  const issue = await county.use((db) =>
    createIssue(db, county.scope("office"), { title: `${COMMON} ${mark}`, intro: mark, closing: mark, entries: [] }),
  );
  await county.use((db) =>
    db
      .insertInto("subscriber")
      .values({
        tenant_id: county.id,
        id: county.scope().newId(),
        email: "jemand@example.org",
        language: "de",
        consent_wording: "Ja",
        asked_at: county.scope().clock.now(),
      })
      .execute(),
  );
  note(planting, "issue", { value: issue.slug, audience: "office", keepers: ["office"] });
  note(planting, "subscription", { value: "keiner", audience: "public", keepers: [] });
}

/** News and events of the partner's organisation in every state, each with a mark. */
export async function plantNews(planting: Planting): Promise<void> {
  for (const one of CASES) await plantOne(planting, one);
  await plantNewsletter(planting);
}
