import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { BackupFailure } from "./failure.ts";

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "Diesen Pfad gibt es nicht",
  EACCES: "Der Zugriff ist verweigert",
  EPERM: "Der Zugriff ist verweigert",
  EROFS: "Dort kann nicht geschrieben werden",
  ENOTDIR: "Diesen Pfad gibt es nicht",
  EISDIR: "Das ist ein Ordner",
  ENOSPC: "Der Datenträger ist voll",
  EDQUOT: "Der Datenträger ist voll",
};

const codeOf = (fault: unknown): string => (fault instanceof Error && "code" in fault ? String(fault.code) : "");

function explainAccess(file: string, cause: unknown): never {
  const reason = reasons[codeOf(cause)];
  throw reason === undefined ? cause : new BackupFailure(`${reason}: ${file}`, { cause });
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  await handle.sync().finally(() => handle.close());
}

/**
 * Packs the bytes into a file that only its owner can read. It appears under its name when it is complete and on the disk;
 * an older one stays until then.
 */
export async function writePacked(file: string, bytes: AsyncIterable<Buffer>): Promise<void> {
  const unfinished = `${file}.unfertig-${randomUUID().slice(0, 8)}`;
  try {
    const handle = await open(unfinished, "wx", 0o600);
    await pipeline(bytes, createGzip(), handle.createWriteStream({ flush: true }));
    await rename(unfinished, file);
    await syncFolder(dirname(file));
  } catch (fault) {
    await rm(unfinished, { force: true }).catch(() => {});
    explainAccess(file, fault);
  }
}

/** The unpacked bytes of a file. @throws BackupFailure where it cannot be read, is not packed, cut off or altered */
export async function* readPacked(file: string): AsyncGenerator<Buffer> {
  const unpacked = createGunzip();
  const reading = pipeline(createReadStream(file), unpacked);
  // What goes wrong comes out of the loop below.
  reading.catch(() => {});
  try {
    for await (const piece of unpacked) yield piece as Buffer;
    await reading;
  } catch (fault) {
    // The end of the stream tells less than the fault of the file before it.
    const cause = await reading.then(
      () => fault,
      (first: unknown) => first,
    );
    if (codeOf(cause) === "Z_BUF_ERROR")
      throw new BackupFailure("Die Sicherung ist unvollständig: Ihr Ende fehlt.", { cause });
    if (codeOf(cause) === "Z_DATA_ERROR") {
      const isPacked = !/incorrect header check/.test(String(cause));
      throw new BackupFailure(
        isPacked
          ? "Die Sicherung ist beschädigt oder verändert worden. Nehmen Sie eine andere."
          : "Diese Datei ist keine Sicherung von Miteinander.",
        { cause },
      );
    }
    explainAccess(file, cause);
  } finally {
    unpacked.destroy();
  }
}
