import { execFile } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { promisify } from "node:util";
import { ClusterFailure } from "./failure.ts";

const run = promisify(execFile);

/** Who the server runs as, and what is put before its commands so that it does. */
export type Account = {
  uid: number;
  gid: number;
  /** Empty when the server runs as the one who called us. */
  prefix: readonly string[];
};

/**
 * PostgreSQL refuses to run as root. Started as root it runs as the owner of the data, or else as `postgres` or `nobody`: `initdb`
 * wants an account with a passwd entry. Anyone else runs it as themselves.
 */
export async function chooseAccount(dataFolder: string, binaries: string): Promise<Account> {
  const uid = process.getuid?.() ?? 0;
  if (uid !== 0) return { uid, gid: process.getgid?.() ?? 0, prefix: [] };
  const owner = existsSync(dataFolder) ? statSync(dataFolder).uid : 0;
  for (const name of [owner === 0 ? undefined : String(owner), "postgres", "nobody"]) {
    const entry = name === undefined ? undefined : await findPasswdEntry(name);
    if (entry && entry.uid !== 0) return { ...entry, prefix: await chooseDescent(entry, binaries) };
  }
  throw new ClusterFailure(
    "Als root braucht die eingebaute Datenbank einen anderen Benutzer (postgres oder nobody); es gibt keinen.",
  );
}

async function findPasswdEntry(name: string): Promise<{ uid: number; gid: number } | undefined> {
  try {
    const { stdout } = await run("getent", ["passwd", name]);
    const [, , uid, gid] = stdout.split(":");
    return { uid: Number(uid), gid: Number(gid) };
  } catch {
    return undefined;
  }
}

/** The command that steps down from root: keeping the right to read through closed folders, or without it where that is denied. */
async function chooseDescent(entry: { uid: number; gid: number }, binaries: string): Promise<readonly string[]> {
  const plain = ["setpriv", `--reuid=${entry.uid}`, `--regid=${entry.gid}`, "--clear-groups"];
  const kept = "-all,+dac_read_search";
  // The project may lie below /root. Of root's rights only reading and passing through folders stays; access(2), which the server
  // asks about its own files, heeds it only with no_setuid_fixup.
  const reading = [
    "--securebits=+no_setuid_fixup",
    `--bounding-set=${kept}`,
    `--inh-caps=${kept}`,
    `--ambient-caps=${kept}`,
  ];
  const faults: unknown[] = [];
  for (const prefix of [
    [...plain, ...reading],
    [...plain, "--bounding-set=-all", "--inh-caps=-all"],
  ]) {
    try {
      await run("setpriv", [...prefix.slice(1), `${binaries}/bin/postgres`, "--version"]);
      return prefix;
    } catch (fault) {
      faults.push(fault);
    }
  }
  throw new ClusterFailure(
    "Die eingebaute Datenbank lässt sich als root nicht unter einem anderen Benutzer starten (dazu dient „setpriv“ aus util-linux). " +
      "Starten Sie das Programm als gewöhnlicher Benutzer oder setzen Sie DATABASE_URL.",
    { cause: new AggregateError(faults) },
  );
}
