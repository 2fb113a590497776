import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { prepareJobs } from "../jobs/index.ts";
import { projectRoot } from "../root.ts";
import { type ExternalServer, startExternalServer } from "./backup/external.fixture.ts";
import { eighteen, fifteen } from "./cluster/ground.fixture.ts";
import { migrateDatabase, openDatabase } from "./open.ts";

const migrations = join(projectRoot, "migrations");
const NO_COUNTY = "00000000-0000-0000-0000-000000000000";

describe.each([fifteen, eighteen].filter((binaries) => existsSync(binaries)))(
  "on an external server of %s",
  (binaries) => {
    let server: ExternalServer;
    beforeAll(async () => {
      server = await startExternalServer(binaries);
    });
    afterAll(() => server.stop());

    test("a role that may make roles sets the database up, and later starts need that right no more", async () => {
      const url = await server.createDatabase("rechte");
      const migrate = () => migrateDatabase({ url }, migrations, (client) => prepareJobs(client));
      expect((await migrate()).length).toBeGreaterThan(5);
      await server.administer("alter role county nocreaterole");
      expect(await migrate()).toEqual([]);
      const database = openDatabase({ url }, { max: 1 });
      expect(await database.doors.asPublic(NO_COUNTY, (db) => db.selectFrom("tenant").select("id").execute())).toEqual(
        [],
      );
      // Between doors the connection has no rights, whoever logged in.
      await expect(database.pool.query("select * from tenant")).rejects.toThrow("permission denied");
      await database.close();
      await server.administer("alter role county createrole");
    });

    test("a second database on the same server is set up by the same role", async () => {
      const url = await server.createDatabase("zweite");
      expect((await migrateDatabase({ url }, migrations)).length).toBeGreaterThan(5);
    });

    test("what cannot be used is refused in a sentence that says what to do", async () => {
      const url = await server.createDatabase("fremd");
      await server.administer("create role weak login password 'weak'");
      const weak = new URL(url);
      weak.username = "weak";
      weak.password = "weak";
      await expect(migrateDatabase({ url: weak.href }, migrations)).rejects.toThrow(/braucht das Recht CREATEROLE/);
      await server.administer(
        "create database latin encoding 'LATIN1' lc_collate 'C' lc_ctype 'C' template template0 owner county",
      );
      const latin = new URL(url);
      latin.pathname = "/latin";
      await expect(migrateDatabase({ url: latin.href }, migrations)).rejects.toThrow(/ist LATIN1; nötig ist UTF8/);
    });
  },
);
