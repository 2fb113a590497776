import { expect, test } from "vitest";
import {
  DAYS_UNANSWERED,
  firstKeptDay,
  firstKeptMonth,
  firstKeptQuestion,
  SPANS,
  type Span,
  stepsOf,
} from "./period.ts";

test("the parts of a span touch each other and end today", () => {
  for (const span of Object.keys(SPANS) as Span[]) {
    const steps = stepsOf(span, "2026-03-01");
    expect(steps.at(-1)?.until).toBe("2026-03-01");
    for (const [index, step] of steps.entries()) {
      expect(step.from <= step.until, span).toBe(true);
      const next = steps[index + 1];
      if (next !== undefined) expect(Date.parse(next.from) - Date.parse(step.until)).toBe(86_400_000);
    }
  }
});

test("a year is twelve calendar months, a quarter thirteen weeks", () => {
  expect(stepsOf("jahr", "2026-03-15")[0]).toEqual({ from: "2025-04-01", until: "2025-04-30" });
  expect(stepsOf("quartal", "2026-03-15")).toHaveLength(13);
  expect(stepsOf("woche", "2026-03-15")[0]).toEqual({ from: "2026-03-09", until: "2026-03-09" });
});

test("days end at the first of a month, so that a month is either days or one sum", () => {
  expect(firstKeptDay("2026-11-23")).toBe("2026-08-01");
  expect(firstKeptMonth("2026-11-23")).toBe("2024-10-01");
  expect(firstKeptQuestion("2026-11-23", DAYS_UNANSWERED)).toBe("2026-08-25");
  // a quarter is always made of days
  for (const today of ["2026-11-23", "2026-03-01", "2026-05-31"])
    expect((stepsOf("quartal", today)[0]?.from ?? "") >= firstKeptDay(today), today).toBe(true);
});
