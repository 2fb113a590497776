/**
 * The format of a backup: gzip over text that `psql` would understand, so that the data can be reached without this program.
 *
 *     -- miteinander backup 1
 *     -- {header}                                  JSON on one line
 *     copy public."offer" ("id", …) from stdin;    one section a table, in the order of the header
 *     …                                            rows as COPY writes them
 *     \.
 *     -- {trailer}                                 JSON with the checksum of everything before this line
 */
import { createHash } from "node:crypto";
import { z } from "zod";
import { BackupFailure } from "./failure.ts";
import { writeStatement } from "./tables.ts";
import { createTextReader, type TextReader } from "./text-reader.ts";

/** Raised when older programs could not read the result. */
export const FORMAT_VERSION = 1;

const FIRST_LINE = /^-- miteinander backup (\d+)$/;

const headerSchema = z.object({
  /** When the snapshot was taken, ISO, UTC. */
  at: z.string(),
  postgres: z.string(),
  migrations: z.array(z.string()),
  tables: z.array(z.object({ name: z.string(), stored: z.array(z.string()), rows: z.number().int().min(0) })),
  /** Tables whose rows were left out on purpose. */
  leftOut: z.array(z.string()),
  sequences: z.record(z.string(), z.string()),
});
export type Header = z.infer<typeof headerSchema>;

const trailerSchema = z.object({
  /** SHA-256 of the rows of each table, as `digestTable` makes it. */
  digests: z.record(z.string(), z.string()),
  checksum: z.string(),
});
export type Trailer = z.infer<typeof trailerSchema>;

const sectionLine = (table: { name: string; stored: readonly string[] }) => `${writeStatement(table)};`;
const END_OF_SECTION = "\\.\n";

/**
 * The bytes of a backup before they are packed.
 * @param read the rows of one table; called in the order of the header
 * @param digest called for each table right after it was read
 */
export async function* writeText(
  header: Header,
  read: (name: string) => AsyncIterable<Buffer>,
  digest: (name: string, ofStored: string) => Promise<string>,
): AsyncGenerator<Buffer> {
  const whole = createHash("sha256");
  const noted = (bytes: Buffer): Buffer => {
    whole.update(bytes);
    return bytes;
  };
  yield noted(Buffer.from(`-- miteinander backup ${FORMAT_VERSION}\n-- ${JSON.stringify(header)}\n`));
  const digests: Record<string, string> = {};
  for (const table of header.tables) {
    const rows = createHash("sha256");
    yield noted(Buffer.from(`${sectionLine(table)}\n`));
    for await (const piece of read(table.name)) {
      rows.update(piece);
      yield noted(piece);
    }
    yield noted(Buffer.from(END_OF_SECTION));
    digests[table.name] = await digest(table.name, rows.digest("hex"));
  }
  yield Buffer.from(`-- ${JSON.stringify({ digests, checksum: whole.digest("hex") } satisfies Trailer)}\n`);
}

/** A part of a backup: a table and its rows. The rows have to be read before the next part is asked for. */
export type Section = { name: string; rows: AsyncIterable<Buffer> };

export type BackupText = {
  header: Header;
  sections(): AsyncGenerator<Section>;
  /** After all sections. @throws BackupFailure where the checksum is another */
  finish(): Promise<Trailer>;
};

const DAMAGED = "Die Sicherung ist beschädigt oder verändert worden. Nehmen Sie eine andere.";

/** Reads a JSON line behind `-- `. */
function parseLine<T>(line: string, schema: z.ZodType<T>): T {
  try {
    return schema.parse(JSON.parse(line.replace(/^-- /, "")));
  } catch (cause) {
    throw new BackupFailure(DAMAGED, { cause });
  }
}

async function readHeader(reader: TextReader): Promise<Header> {
  const found = FIRST_LINE.exec(await reader.line());
  if (!found) throw new BackupFailure("Diese Datei ist keine Sicherung von Miteinander.");
  if (Number(found[1]) !== FORMAT_VERSION) {
    throw new BackupFailure(
      `Die Sicherung hat das Format ${found[1]}, dieses Programm liest Format ${FORMAT_VERSION}. ` +
        "Nehmen Sie die Fassung des Programms, mit der sie geschrieben wurde.",
    );
  }
  return parseLine(await reader.line(), headerSchema);
}

/** Reads the unpacked bytes of a backup from its beginning. @throws BackupFailure where they are none, or of another format */
export async function readText(source: AsyncIterable<Buffer>): Promise<BackupText> {
  const reader = createTextReader(source);
  const header = await readHeader(reader);
  return {
    header,
    async *sections() {
      for (const table of header.tables) {
        if ((await reader.line()) !== sectionLine(table)) throw new BackupFailure(DAMAGED);
        yield { name: table.name, rows: reader.rows() };
      }
    },
    async finish() {
      const checksum = reader.checksum();
      const trailer = parseLine(await reader.line(), trailerSchema);
      if (trailer.checksum !== checksum) throw new BackupFailure(DAMAGED);
      await reader.end();
      return trailer;
    },
  };
}
