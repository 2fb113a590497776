import { describe, expect, it } from "vitest";
import { type MenuEntry, menuFor } from "./menu.ts";

const entry = (id: string, rest: Partial<MenuEntry>): MenuEntry => ({
  id,
  group: "network",
  label: "records-office.trash",
  path: id,
  roles: ["office"],
  order: 10,
  ...rest,
});

const told = (entries: readonly MenuEntry[], role: "office" | "reader") =>
  menuFor(entries, role).map(({ group, entries: ways }) => `${group}: ${ways.map(({ id }) => id).join(" ")}`);

describe("menu of the workspace", () => {
  it("puts entries of all features into the groups' order, and theirs within", () => {
    const entries = [
      entry("visits", { group: "figures" }),
      entry("trash", { order: 90 }),
      entry("list", { order: 10 }),
      entry("places", { order: 20 }),
    ];
    expect(told(entries, "office")).toEqual(["network: list places trash", "figures: visits"]);
  });

  it("leaves out what a role may not see, and groups that lead nowhere", () => {
    const entries = [entry("visits", { group: "figures" }), entry("list", { roles: ["office", "reader"] })];
    expect(told(entries, "reader")).toEqual(["network: list"]);
  });
});
