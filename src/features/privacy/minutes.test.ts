import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { poolConfig } from "../../platform/db/open.ts";
import { beginSession } from "../accounts/index.ts";
import { makeRunning, type Running } from "../minutes/testing.ts";
import { createTestWorld, type TestWorld } from "../records/testing.ts";
import { findEverywhere, MAIL, NAME } from "./person.fixture.ts";

let world: TestWorld;
let database: pg.Client;
let run: Running;

/** Somebody of the office who has just signed in, because time has passed. */
async function asOffice() {
  const { accountId } = run.eins.people.office;
  const { doors } = world.services;
  return {
    secret: await doors.asSignIn((db) =>
      beginSession(db, world.services, { accountId, device: "/", proof: { by: "passkey", on: null } }),
    ),
  };
}

/** The person sits, votes, speaks, brings, takes on, objects and is asked; then the minutes are approved. */
beforeAll(async () => {
  world = await createTestWorld();
  database = new pg.Client(poolConfig(world.database.address));
  await database.connect();
  run = await makeRunning(world);
  const { eins, group, meeting, item, voting } = run;
  const own = { tenant_id: eins.id, group_id: group };
  const now = world.clock.now();
  const { newId } = world.services;
  await eins.use(async (db) => {
    await db
      .insertInto("seat_person")
      .values({ ...own, id: newId(), seat_id: voting, role: "deputy", name: NAME, email: MAIL, from_on: "2026-01-01" })
      .execute();
    const invited = { ...own, id: newId(), meeting_id: meeting.id };
    await db
      .insertInto("invitation")
      .values({ ...invited, link_id: newId(), name: NAME, email: MAIL, comment: `Grüße, ${NAME}`, listed_at: now })
      .execute();
    await db
      .insertInto("invitation_need")
      .values({ ...own, meeting_id: meeting.id, invitation_id: invited.id, text: "Rampe", said_at: now })
      .execute();
    await db
      .insertInto("attendance")
      .values({
        ...own,
        id: newId(),
        meeting_id: meeting.id,
        name: NAME,
        status: "present",
        marked_at: now,
        marked_by: NAME,
      })
      .execute();
    await db.updateTable("agenda_item").set({ speaker: NAME }).where("id", "=", item).execute();
  });
  await run.keep(`${NAME} berichtet: 163 Personen warten (${MAIL}).`, 0);
  await run.add({ kind: "information", title: `Bericht von ${NAME}`, broughtBy: NAME });
  await run.add({ kind: "task", title: "Brief schreiben", responsible: NAME, dueOn: "2026-12-20" });
  await run.send();
  const held = { as: "partner", form: { text: `${NAME} war nur bis drei Uhr da.` } } as const;
  await world.request(`${run.own}/einwaende`, held);
  const objection = await eins.use((db) => db.selectFrom("minutes_objection").select("id").executeTakeFirstOrThrow());
  const answer = { outcome: "refused", answer: `${NAME} war bis zum Ende da.` };
  await world.request(`${run.own}/einwaende/${objection.id}`, { as: "office", form: answer });
  world.clock.set("2026-12-08T09:00:00Z");
});
afterAll(async () => {
  await database.end();
  await world.drop();
});

describe("approved minutes", () => {
  it("stay whole under a pseudonym when somebody is erased, and are as frozen as before", async () => {
    const { eins } = run;
    const as = await asOffice();
    expect((await world.request(`${run.own}/freigabe`, { as, form: {} })).status).toBe(303);
    const read = () => world.text(run.own, { as });
    const before = await read();
    expect(before).toContain(NAME);
    const path = "/eins/intern/eigene-daten";
    const wanted = { names: NAME, marks: MAIL };
    const shown = await world.text(`${path}/auskunft`, { as, form: wanted });
    const mark = /name="mark" value="([^"]*)"/u.exec(shown)?.[1] ?? "";
    const form = { ...wanted, mark, reason: "request", sure: "yes" };
    expect((await world.request(`${path}/loeschung`, { as, form })).status).toBe(303);
    expect(await findEverywhere(database, eins.id)).toEqual([]);
    const after = await read();
    for (const words of ["Person 1 berichtet: 163 Personen warten (–).", "Bericht von Person 1", "Brief schreiben"])
      expect(after).toContain(words);
    const rows = await eins.use(async (db) => ({
      needs: await db.selectFrom("invitation_need").selectAll().execute(),
      invited: await db.selectFrom("invitation").select(["name", "email"]).execute(),
      there: await db.selectFrom("attendance").select("name").where("name", "=", "Person 1").execute(),
      tasks: await db
        .selectFrom("result")
        .select(["responsible", "responsible_email"])
        .where("kind", "=", "task")
        .execute(),
    }));
    expect(rows.needs).toEqual([]);
    expect(rows.invited).toContainEqual({ name: "Person 1", email: null });
    expect(rows.there).toHaveLength(1);
    expect(rows.tasks, "nobody is reminded at a dash").toEqual([{ responsible: "Person 1", responsible_email: null }]);
    expect(await run.inSql((db) => db.updateTable("minutes_version").set({ content: "{}" }).execute())).toContain(
      "frozen",
    );
  });

  it("lose the names of people when their time is over, and nothing of what was agreed on", async () => {
    const { eins } = run;
    const feature = world.services.registry.features.find(({ name }) => name === "minutes");
    const period = feature?.periods?.[0];
    const forget = async () => {
      for (const chore of feature?.chores?.filter(({ forgets }) => forgets) ?? [])
        await eins.use((db) => chore.run(db, world.clock, eins.scope(), world.services.doors));
    };
    const count = () => eins.use(async (db) => period?.count(db, world.clock.now()));
    await forget();
    expect(await count()).toBeGreaterThan(0);
    world.clock.advance(((period?.days ?? 0) + 1) * 24 * 60);
    await forget();
    expect(await count()).toBe(0);
    const left = await eins.use(async (db) => ({
      versions: await db.selectFrom("minutes_version").select(["persons", "content"]).execute(),
      results: await db.selectFrom("result").select(["kind", "brought_by", "responsible"]).orderBy("kind").execute(),
      recipients: await db.selectFrom("minutes_recipient").select("id").execute(),
    }));
    expect(left.versions.map(({ persons }) => persons)).toEqual([{}]);
    expect(JSON.stringify(left.versions[0]?.content)).toContain("163 Personen warten");
    expect(left.recipients).toEqual([]);
    expect(left.results, "who still has a task is still named").toEqual([
      { kind: "information", brought_by: null, responsible: null },
      { kind: "task", brought_by: null, responsible: "Person 1" },
    ]);
  });
});
