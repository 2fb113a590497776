import { expect, test } from "vitest";
import { fixedClock } from "./clock.ts";
import { createLog } from "./log.ts";
import type { LogLevel } from "./log.ts";

const clock = fixedClock("2026-11-22T10:00:00Z");

function record(level: LogLevel, forPeople = false) {
  const lines: string[] = [];
  const log = createLog({ level, clock, forPeople, write: (line) => lines.push(line) });
  return { log, lines };
}

test("a line is one JSON object with time, level, message and fields", () => {
  const { log, lines } = record("info");
  log.child({ request: "r1" }).warn("slow", { ms: 12 });
  expect(lines.join("")).toBe(
    '{"time":"2026-11-22T10:00:00.000Z","level":"warn","message":"slow","request":"r1","ms":12}\n',
  );
});

test("lines below the level are not written", () => {
  const { log, lines } = record("warn");
  log.debug("a");
  log.info("b");
  log.error("c");
  expect(lines).toHaveLength(1);
});

test("an error keeps its message, its stack and its cause", () => {
  const { log, lines } = record("info");
  log.error("failed", { error: new Error("outer", { cause: new Error("inner") }) });
  const line = JSON.parse(lines[0] ?? "");
  expect(line.error.message).toBe("outer");
  expect(line.error.stack).toContain("log.test.ts");
  expect(line.error.cause.message).toBe("inner");
});

test("what JSON cannot say does not break the line", () => {
  const { log, lines } = record("info");
  const ring: Record<string, unknown> = { big: 10n };
  ring["self"] = ring;
  const shared = { a: 1 };
  log.info("odd", { ring, first: shared, second: shared });
  const line = JSON.parse(lines[0] ?? "");
  expect(line.ring).toEqual({ big: "10", self: "[circular]" });
  expect(line.second).toEqual({ a: 1 });
});

test("for people a line is the time, the level, the message and the fields", () => {
  const { log, lines } = record("info", true);
  log.info("ready", { port: 3000 });
  expect(lines[0]).toBe("10:00:00 info  ready port=3000\n");
});
