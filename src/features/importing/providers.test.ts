import { describe, expect, it } from "vitest";
import { findOrganisations } from "./providers.ts";

const find = findOrganisations([
  { id: "vhs", name: "Volkshochschule des Landkreises Schmalkalden-Meiningen", shortName: "KVHS" },
  { id: "awo", name: "AWO Kreisverband Schmalkalden e. V.", shortName: null },
  { id: "sonneberg", name: "AWO Kreisverband Sonneberg e. V.", shortName: null },
  { id: "pergo", name: "Pergo GmbH", shortName: null },
]);

describe("the provider a list names", () => {
  it.each([
    ["Pergo", "pergo", true],
    ["AWO KV Schmalkalden", "awo", true],
    ["KVHS", "vhs", true],
    ["VHS Schmalkalden-Meiningen", "vhs", true],
    ["Volkshochschule", "vhs", true],
    ["VHS Schmalkalden", "vhs", false],
  ])("%s is found", (name, id, sure) => expect(find(name)).toMatchObject({ id, sure }));

  it("is left open where several or none could be meant", () => {
    expect(find("AWO Kreisverband")).toBeUndefined();
    expect(find("Bildungswerk")).toBeUndefined();
  });
});
