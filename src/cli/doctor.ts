import { accessSync, constants, existsSync, mkdirSync, statfsSync } from "node:fs";
import pg from "pg";
import type { Config } from "../config.ts";
import { loadConfig } from "../config.ts";
import { explain } from "../explain.ts";
import { openInstallation } from "../installation.ts";
import { dayOf, timeOf } from "../platform/clock.ts";
import type { Doors } from "../platform/db/doors.ts";
import { poolConfig } from "../platform/db/open.ts";
import { findMailboxState, type MailboxFault } from "../platform/mailbox/index.ts";
import { createLog } from "../platform/log.ts";
import type { Exit, Io } from "./command.ts";

/** What one check found, as a sentence. */
export type Finding = { fine: boolean; says: string };

/** Looks at everything the program needs and says what is wrong. 0 when nothing is. */
export async function run(_args: string[], io: Io): Promise<Exit> {
  const read = loadConfig();
  const findings = [checkNode(process.versions.node)];
  if (read.ok) {
    findings.push({ fine: true, says: "Die Einstellungen stimmen." });
    findings.push(...(read.config.databaseUrl ? [] : checkFolder(read.config.home)));
    findings.push(...(await checkServer(read.config)));
  } else {
    findings.push(...read.faults.map((fault) => ({ fine: false, says: `Einstellung ${fault}` })));
  }
  for (const { fine, says } of findings) io.out(`${fine ? "in Ordnung" : "FEHLER    "}  ${says}`);
  return findings.every(({ fine }) => fine) ? 0 : 2;
}

/** The packaged Node is newer; a machine without one has to bring 22.17 or later. */
export function checkNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const fine = major > 22 || (major === 22 && minor >= 17);
  return { fine, says: fine ? `Node.js ${version}` : `Node.js ${version} ist zu alt; nötig ist 22.17 oder neuer.` };
}

const gigabyte = 1024 ** 3;

/** Whether the data folder can be written to and has at least one gigabyte left. */
export function checkFolder(home: string): Finding[] {
  try {
    if (!existsSync(home)) mkdirSync(home, { recursive: true });
    accessSync(home, constants.W_OK);
  } catch {
    return [{ fine: false, says: `In den Ordner ${home} kann nicht geschrieben werden.` }];
  }
  const { bavail, bsize } = statfsSync(home);
  const free = (bavail * bsize) / gigabyte;
  const says = `Im Ordner ${home} sind ${free.toFixed(1).replace(".", ",")} GB frei`;
  return [free >= 1 ? { fine: true, says: `${says}.` } : { fine: false, says: `${says}; nötig ist mindestens 1 GB.` }];
}

async function checkServer(config: Config): Promise<Finding[]> {
  try {
    const installation = await openInstallation(config, createLog({ level: "error" }));
    const client = new pg.Client(poolConfig(installation.address));
    try {
      await client.connect();
      return [
        ...(await checkDatabase(client)),
        checkMigrations(await installation.isMigrated()),
        ...(await checkMailbox(config, await installation.isMigrated(), installation.database.doors)),
      ];
    } finally {
      await client.end();
      await installation.close();
    }
  } catch (fault) {
    return [{ fine: false, says: explain(fault) ?? `Die Datenbank ist nicht zu erreichen: ${String(fault)}` }];
  }
}

async function checkDatabase(client: pg.Client): Promise<Finding[]> {
  const { rows } = await client.query<{ number: number; version: string; encoding: string; ctype: string }>(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as version,
            pg_encoding_to_char(encoding) as encoding, datctype as ctype
       from pg_database where datname = current_database()`,
  );
  const found = rows[0];
  if (!found) return [{ fine: false, says: "Die Datenbank sagt nichts über sich." }];
  const isLocaleFine = found.encoding === "UTF8" && /^C\.utf-?8$/i.test(found.ctype);
  return [
    found.number >= 150_000
      ? { fine: true, says: `Die Datenbank antwortet: PostgreSQL ${found.version}` }
      : { fine: false, says: `PostgreSQL ${found.version} ist zu alt; nötig ist 15 oder neuer.` },
    isLocaleFine
      ? { fine: true, says: "Die Datenbank ist UTF-8 mit C.UTF-8." }
      : { fine: false, says: `Die Datenbank ist ${found.encoding} mit ${found.ctype}; nötig ist UTF8 mit C.UTF-8.` },
  ];
}

const MAILBOX_FAULT: Record<MailboxFault, string> = {
  unreachable: "sein Server antwortet nicht",
  certificate: "sein Server weist sich nicht mit einem gültigen Zertifikat aus",
  login_refused: "sein Server nimmt Name oder Passwort nicht an",
  no_folder: "den Ordner gibt es nicht",
  interrupted: "die Verbindung bricht ab",
};

/** How the mailbox fared when the running program looked into it last. */
async function checkMailbox({ imapUrl }: Config, isMigrated: boolean, doors: Doors): Promise<Finding[]> {
  if (imapUrl === undefined || !isMigrated) return [];
  const state = await doors.asSignIn(findMailboxState);
  if (state === undefined) return [{ fine: true, says: "In das Postfach hat das Programm noch nicht gesehen." }];
  const said = (moment: Date) => `${dayOf(moment)}, ${timeOf(moment)} Uhr`;
  const left =
    state.unassigned === 0 ? "" : ` ${state.unassigned} Mails, die zu keinem Landkreis gehören, liegen dort markiert.`;
  return [
    state.failing === undefined
      ? { fine: true, says: `Das Postfach war zuletzt erreichbar: ${said(state.lookedAt)}.${left}` }
      : {
          fine: false,
          says: `Das Postfach ist seit ${said(state.failing.since)} nicht erreichbar: ${MAILBOX_FAULT[state.failing.fault]}.`,
        },
  ];
}

function checkMigrations(isMigrated: boolean): Finding {
  // Not a fault: every start and every command migrates.
  return {
    fine: true,
    says: isMigrated
      ? "Ihre Tabellen sind auf dem neuesten Stand."
      : "Ihre Tabellen werden beim nächsten Start erneuert.",
  };
}
