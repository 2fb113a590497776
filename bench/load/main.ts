/**
 * The load generator: a process of its own, so that it does not take the server's time. It is told what to ask by its
 * parent, one order at a time, and tells what it measured.
 */
import { setTimeout as wait } from "node:timers/promises";
import { LoadConnection, requestOf } from "./connection.ts";

/** Ask these addresses in turn over some connections, until the time or the number of requests is used up. */
export type Order = {
  port: number;
  paths: string[];
  headers?: Record<string, string>;
  connections: number;
  seconds: number;
  requests: number;
  /** Milliseconds between an answer and the next question of a connection (default none): how a page feels, not what it bears. */
  pause?: number;
};

/** `rate` in requests per second, times in milliseconds, `bytes` of one answer with its head. */
export type Measured = {
  requests: number;
  rate: number;
  p50: number;
  p95: number;
  slowest: number;
  bytes: number;
  failed: number;
};

async function measure(order: Order): Promise<Measured> {
  const requests = order.paths.map((path) => requestOf(path, order.headers));
  const times: number[] = [];
  let [asked, failed, bytes] = [0, 0, 0];
  const started = performance.now();
  const until = started + order.seconds * 1000;
  const work = async () => {
    const connection = new LoadConnection(order.port);
    while (asked < order.requests && performance.now() < until) {
      const request = requests[asked % requests.length] ?? "";
      asked += 1;
      const since = performance.now();
      const reply = await connection.ask(request);
      times.push(performance.now() - since);
      bytes += reply.bytes;
      if (reply.status !== 200) failed += 1;
      if (order.pause !== undefined) await wait(order.pause);
    }
    connection.close();
  };
  await Promise.all(Array.from({ length: order.connections }, work));
  const seconds = (performance.now() - started) / 1000;
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return {
    requests: times.length,
    rate: times.length / seconds,
    p50: at(0.5),
    p95: at(0.95),
    slowest: sorted.at(-1) ?? 0,
    bytes: Math.round(bytes / Math.max(1, times.length)),
    failed,
  };
}

process.on("message", (order: Order) => {
  measure(order).then(
    (measured) => process.send?.(measured),
    (fault: unknown) => {
      process.stderr.write(`${String(fault)}\n`);
      process.exit(1);
    },
  );
});
process.on("disconnect", () => process.exit(0));
