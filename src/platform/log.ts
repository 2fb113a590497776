import type { Clock } from "./clock.ts";
import { systemClock } from "./clock.ts";

const levels = ["debug", "info", "warn", "error"] as const;

/** How urgent a line is; lines below the chosen level are not written. */
export type LogLevel = (typeof levels)[number];

/** Named values that go with a message. Errors keep their name, message, stack and cause. */
export type LogFields = Readonly<Record<string, unknown>>;

type Write = (message: string, fields?: LogFields) => void;

/** One line per event: `time` (ISO, UTC), `level`, `message`, then the fields. */
export type Log = {
  debug: Write;
  info: Write;
  warn: Write;
  error: Write;
  /** A log that adds these fields to every line, such as the request's reference number. */
  child(fields: LogFields): Log;
};

type LogOptions = {
  level: LogLevel;
  /** Where a finished line goes (with its line end); standard error unless told otherwise. */
  write?: (line: string) => void;
  /** Lines for people instead of JSON; by default when standard error is a terminal. */
  forPeople?: boolean;
  clock?: Clock;
};

/** Makes the log. JSON lines on standard error; for people when that is a terminal. Never throws over a value it cannot print. */
export function createLog(options: LogOptions): Log {
  const write = options.write ?? ((line: string) => void process.stderr.write(line));
  const forPeople = options.forPeople ?? (options.write === undefined && process.stderr.isTTY === true);
  const clock = options.clock ?? systemClock;
  const threshold = levels.indexOf(options.level);

  const build = (inherited: LogFields): Log => {
    const writer =
      (level: LogLevel): Write =>
      (message, fields) => {
        if (levels.indexOf(level) < threshold) return;
        const line = { time: clock.now().toISOString(), level, message, ...inherited, ...fields };
        write(`${forPeople ? formatForPeople(line) : toJson(line)}\n`);
      };
    return {
      debug: writer("debug"),
      info: writer("info"),
      warn: writer("warn"),
      error: writer("error"),
      child: (fields) => build({ ...inherited, ...fields }),
    };
  };
  return build({});
}

type Line = { time: string; level: LogLevel; message: string };

function formatForPeople({ time, level, message, ...fields }: Line): string {
  const rest = Object.entries(fields).map(([name, value]) => ` ${name}=${toText(value)}`);
  return `${time.slice(11, 19)} ${level.padEnd(5)} ${message}${rest.join("")}`;
}

function toText(value: unknown): string {
  if (value instanceof Error) return value.stack ?? value.message;
  return typeof value === "string" ? value : toJson(value);
}

function toJson(value: unknown): string {
  const open: unknown[] = [];
  return (
    JSON.stringify(value, function (this: unknown, _name, item: unknown) {
      if (typeof item === "bigint") return item.toString();
      if (item instanceof Error) return describeError(item);
      if (typeof item !== "object" || item === null) return item;
      // `this` is the object that holds the item: what lies above it on the stack is finished.
      while (open.length > 0 && open.at(-1) !== this) open.pop();
      if (open.includes(item)) return "[circular]";
      open.push(item);
      return item;
    }) ?? "undefined"
  );
}

function describeError(error: Error): LogFields {
  return { name: error.name, message: error.message, stack: error.stack, cause: error.cause };
}
