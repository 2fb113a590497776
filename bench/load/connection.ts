import { connect, type Socket } from "node:net";

/** What came back for one request. */
export type Reply = { status: number; bytes: number };

const HEAD_END = Buffer.from("\r\n\r\n");

/**
 * One keep-alive connection that asks one thing at a time. Speaks just enough HTTP/1.1: Node's own client takes longer
 * for a request than the server under test does.
 */
export class LoadConnection {
  readonly #socket: Socket;
  #received: Buffer[] = [];
  #length = 0;
  #wanted = -1;
  #head = "";
  #settle: { resolve(reply: Reply): void; reject(fault: Error): void } | undefined;

  constructor(port: number) {
    this.#socket = connect({ port, host: "127.0.0.1", noDelay: true });
    this.#socket.on("data", (chunk: Buffer) => this.#take(chunk));
    this.#socket.on("error", (fault) => this.#settle?.reject(fault));
    this.#socket.on("close", () => this.#settle?.reject(new Error("The server closed the connection.")));
  }

  /** @param request a whole request, from the request line to the empty line */
  ask(request: string): Promise<Reply> {
    return new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
      this.#socket.write(request, "latin1");
    });
  }

  close(): void {
    this.#settle = undefined;
    this.#socket.destroy();
  }

  #take(chunk: Buffer): void {
    this.#length += chunk.length;
    if (this.#wanted === -1) {
      this.#received.push(chunk);
      this.#readHead();
    }
    if (this.#wanted !== -1 && this.#length >= this.#wanted) this.#finish();
  }

  #readHead(): void {
    const all = this.#received.length === 1 ? this.#received[0] : Buffer.concat(this.#received);
    const end = all?.indexOf(HEAD_END) ?? -1;
    if (all === undefined || end === -1) return;
    this.#head = all.toString("latin1", 0, end);
    const length = /\r\ncontent-length: *(\d+)/i.exec(this.#head)?.[1];
    if (length === undefined) throw new Error(`No content-length: ${this.#head}`);
    this.#wanted = end + HEAD_END.length + Number(length);
  }

  #finish(): void {
    const reply = { status: Number(this.#head.slice(9, 12)), bytes: this.#wanted };
    this.#received = [];
    this.#length = 0;
    this.#wanted = -1;
    this.#settle?.resolve(reply);
  }
}

/** A request as a browser without script sends it. */
export function requestOf(path: string, headers: Readonly<Record<string, string>> = {}): string {
  const more = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/html\r\n${more.join("")}\r\n`;
}
