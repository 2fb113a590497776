import { expect, it } from "vitest";
import { versionsOf } from "./versions.ts";

const changed = (changes: object[]) => ({
  kind: "changed",
  at: new Date("2026-11-23T09:00:00Z"),
  actorName: "Katrin Lindenau",
  note: null,
  changes: changes as { field: string; before: unknown; after: unknown }[],
});

it("reads versions backwards, each with the fields that were not touched", () => {
  const history = [
    changed([{ field: "body", before: "zwei", after: "drei" }]),
    { ...changed([]), kind: "publish" },
    changed([
      { field: "lead", before: "", after: "vorn" },
      { field: "body", before: "eins", after: "zwei" },
    ]),
    { ...changed([]), kind: "created" },
  ];
  expect(
    versionsOf({ lead: "vorn", body: "drei" }, history).map(({ number, lead, body }) => [number, lead, body]),
  ).toEqual([
    [3, "vorn", "drei"],
    [2, "vorn", "zwei"],
    [1, "", "eins"],
  ]);
});

it("finds the order of changes made in the same moment by what they made", () => {
  const history = [
    changed([{ field: "body", before: "eins", after: "zwei" }]),
    changed([{ field: "body", before: "zwei", after: "drei" }]),
  ];
  expect(versionsOf({ lead: "", body: "drei" }, history).map(({ body }) => body)).toEqual(["drei", "zwei", "eins"]);
});
