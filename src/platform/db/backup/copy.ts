import { once } from "node:events";
import { Readable, type Duplex } from "node:stream";
import type pg from "pg";

/** Rows are handed on in pieces of about so many bytes. */
const PIECE = 64 * 1024;

/** What a connection of `pg` can do beyond its published types. */
type Wire = {
  stream: Duplex;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(message: string): void;
};

/** `copy … to stdout` as a stream; the server waits while nobody reads. */
class CopyOut extends Readable {
  readonly #sql: string;
  #socket: Duplex | undefined;
  #rows: Buffer[] = [];
  #size = 0;

  constructor(sql: string) {
    super({ highWaterMark: 4 * PIECE });
    this.#sql = sql;
  }

  submit(connection: pg.Connection): void {
    this.#socket = connection.stream;
    connection.query(this.#sql);
  }

  handleCopyData({ chunk }: { chunk: Buffer }): void {
    if (this.destroyed) return;
    // The bytes belong to the connection, which uses them again.
    this.#rows.push(Buffer.from(chunk));
    this.#size += chunk.length;
    if (this.#size >= PIECE) this.#handOn();
  }

  handleCommandComplete(): void {
    this.#handOn();
  }

  handleReadyForQuery(): void {
    if (!this.destroyed) this.push(null);
  }

  handleError(error: Error): void {
    this.destroy(error);
  }

  override _read(): void {
    this.#socket?.resume();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    // What still comes is read and forgotten, so that the connection can go on.
    this.#socket?.resume();
    done(error);
  }

  #handOn(): void {
    if (this.#size === 0 || this.destroyed) return;
    const piece = Buffer.concat(this.#rows);
    this.#rows = [];
    this.#size = 0;
    if (!this.push(piece)) this.#socket?.pause();
  }
}

/** `copy … from stdin`, fed from a source as fast as the server takes it. */
class CopyIn {
  readonly #sql: string;
  readonly #source: AsyncIterable<Buffer>;
  readonly #resolve: (rows: number) => void;
  readonly #reject: (fault: unknown) => void;
  readonly #ended = new AbortController();
  #fault: unknown;
  #rows = 0;

  constructor(
    sql: string,
    source: AsyncIterable<Buffer>,
    resolve: (rows: number) => void,
    reject: (fault: unknown) => void,
  ) {
    this.#sql = sql;
    this.#source = source;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  submit(connection: pg.Connection): void {
    connection.query(this.#sql);
  }

  handleCopyInResponse(connection: Wire): void {
    void this.#send(connection);
  }

  handleCommandComplete({ text }: { text: string }): void {
    this.#rows = Number(text.split(" ")[1] ?? 0);
  }

  handleReadyForQuery(): void {
    this.#resolve(this.#rows);
  }

  handleError(error: Error): void {
    this.#ended.abort();
    // Where the source failed, the server only repeats that it was told so.
    this.#reject(this.#fault ?? error);
  }

  async #send(connection: Wire): Promise<void> {
    const { signal } = this.#ended;
    try {
      for await (const chunk of this.#source) {
        if (signal.aborted) return;
        connection.sendCopyFromChunk(chunk);
        if (connection.stream.writableNeedDrain) await once(connection.stream, "drain", { signal });
      }
      connection.endCopyFrom();
    } catch (fault) {
      if (signal.aborted) return;
      this.#fault = fault;
      connection.sendCopyFail("the source failed");
    }
  }
}

/** Runs `copy … to stdout`: its bytes, in the server's text format, in bounded memory. */
export function copyOut(client: pg.ClientBase, sql: string): AsyncIterable<Buffer> {
  return client.query(new CopyOut(sql));
}

/**
 * Runs `copy … from stdin` on the bytes of `source`.
 * @returns the number of rows written
 */
export function copyIn(client: pg.ClientBase, sql: string, source: AsyncIterable<Buffer>): Promise<number> {
  return new Promise((resolve, reject) => void client.query(new CopyIn(sql, source, resolve, reject)));
}
