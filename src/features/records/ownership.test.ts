import { describe, expect, it } from "vitest";
import { allowedTransitions, canConfirm, canEnter, canEnterFor, canKeep, couldEver } from "./ownership.ts";
import { canChange, STATES, type State, TRANSITIONS, type Transition } from "./state.ts";
import { ROLES } from "./viewer.ts";

const office = { role: "office", organisationId: null } as const;
const partner = { role: "partner", organisationId: "ours" } as const;
const reader = { role: "reader", organisationId: "ours" } as const;
const entry = (state: State, ownerId = "ours") => ({ state, ownerId });

describe("the policy of entries that organisations own", () => {
  it("offers only transitions that the state allows", () => {
    for (const role of ROLES)
      for (const state of STATES)
        for (const transition of allowedTransitions({ role, organisationId: "ours" }, entry(state)))
          expect(canChange(state, transition), `${role} ${state} ${transition}`).toBe(true);
  });

  it("leaves expiry to the program", () => {
    for (const role of ROLES)
      for (const state of STATES)
        expect(allowedTransitions({ role, organisationId: "ours" }, entry(state))).not.toContain("expire");
  });

  it("gives the office a way on from every state", () => {
    for (const state of STATES) expect(allowedTransitions(office, entry(state, "theirs")).length).toBeGreaterThan(0);
  });

  it("lets partners submit and withdraw their own, and never publish or send back", () => {
    expect(allowedTransitions(partner, entry("draft"))).toEqual(["submit"]);
    expect(allowedTransitions(partner, entry("published"))).toContain("withdraw");
    for (const transition of ["publish", "send_back"] as const)
      for (const state of STATES) {
        expect(allowedTransitions(partner, entry(state))).not.toContain(transition);
        expect(couldEver(partner, entry(state), transition)).toBe(false);
      }
  });

  it("keeps partners away from entries of others", () => {
    for (const state of STATES) {
      const theirs = entry(state, "theirs");
      expect(canKeep(partner, theirs)).toBe(false);
      expect(canConfirm(partner, theirs)).toBe(false);
      expect(allowedTransitions(partner, theirs)).toEqual([]);
      for (const transition of Object.keys(TRANSITIONS) as Transition[])
        expect(couldEver(partner, theirs, transition)).toBe(false);
    }
    expect(canEnterFor(partner, "theirs")).toBe(false);
    expect(canEnterFor(partner, "ours")).toBe(true);
  });

  it("lets readers read, even of their own organisation", () => {
    expect(canEnter(reader)).toBe(false);
    for (const state of STATES) {
      expect(canKeep(reader, entry(state))).toBe(false);
      expect(allowedTransitions(reader, entry(state))).toEqual([]);
    }
  });

  it("confirms nothing but what is published", () => {
    for (const state of STATES) expect(canConfirm(office, entry(state))).toBe(state === "published");
  });

  it("gives a partner without an organisation nothing", () => {
    const lost = { role: "partner", organisationId: null } as const;
    expect(canEnter(lost)).toBe(false);
    expect(canKeep(lost, entry("draft"))).toBe(false);
  });
});
