import { type ChildProcess, fork } from "node:child_process";
import { extname, join } from "node:path";
import type { Measured, Order } from "./load/main.ts";
import type { ServerOrder, ServerReport } from "./server.ts";

/** A program of the bench in a process of its own, which answers one message at a time. */
export function startHelper(file: string) {
  const child: ChildProcess = fork(join(import.meta.dirname, file + extname(import.meta.filename)), {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    // As the product is started (package.json).
    execArgv: ["--max-semi-space-size=8"],
  });
  return {
    ask<Answer>(question: object | string): Promise<Answer> {
      return new Promise((resolve, reject) => {
        const ended = (code: number | null) => reject(new Error(`${file} ended with ${code}.`));
        child.once("exit", ended);
        child.once("message", (answer) => {
          child.off("exit", ended);
          resolve(answer as Answer);
        });
        child.send(question);
      });
    },
    end: () =>
      new Promise<void>((resolve) => {
        child.once("exit", () => resolve());
        child.disconnect();
      }),
  };
}

export type BenchServer = { port: number; report(): Promise<ServerReport>; end(): Promise<void> };

export async function startServer(order: ServerOrder): Promise<BenchServer> {
  const helper = startHelper("server");
  const port = await helper.ask<number>(order);
  return { port, report: () => helper.ask<ServerReport>("report"), end: helper.end };
}

export type Load = { measure(order: Order): Promise<Measured>; end(): Promise<void> };

/** The load generator, in a process of its own. */
export function startLoad(): Load {
  const helper = startHelper("load/main");
  return { measure: (order) => helper.ask<Measured>(order), end: helper.end };
}
