import { describe, expect, it } from "vitest";
import { STATES, TRANSITIONS, type Viewer } from "../records/index.ts";
import { allowedTransitions, canConfirm, canDelete, canEnter, canKeep, canPlace, couldEver } from "./policy.ts";

type Who = Pick<Viewer, "role" | "organisationId">;
const office: Who = { role: "office", organisationId: "office" };
const own: Who = { role: "partner", organisationId: "vhs" };
const other: Who = { role: "partner", organisationId: "awo" };
const reader: Who = { role: "reader", organisationId: "vhs" };
const vhs = (state = "published") => ({ id: "vhs", state });

describe("who may do what with organisations", () => {
  it("lets the office do everything and partners keep their own", () => {
    expect([office, own, other, reader].map((who) => canKeep(who, vhs()))).toEqual([true, true, false, false]);
  });

  it("leaves entering, deleting and the place in the network to the office", () => {
    for (const may of [canEnter, canDelete, canPlace])
      expect([office, own, other, reader].map((who) => may(who))).toEqual([true, false, false, false]);
  });

  it("does not give a reader of an organisation its rights", () => {
    expect(canKeep(reader, vhs())).toBe(false);
    expect(allowedTransitions(reader, vhs("draft"))).toEqual([]);
  });

  it("confirms only what others see", () => {
    expect(STATES.map((state) => canConfirm(own, vhs(state)))).toEqual([false, false, true, false, false]);
  });

  it("offers only what the state allows", () => {
    for (const who of [office, own])
      for (const state of STATES)
        for (const transition of allowedTransitions(who, vhs(state)))
          expect(TRANSITIONS[transition].from).toContain(state);
  });

  it("lets nobody but the office publish, send back or end", () => {
    for (const transition of ["publish", "send_back", "end"] as const) {
      expect(couldEver(office, vhs(), transition)).toBe(true);
      expect(couldEver(own, vhs(), transition)).toBe(false);
      expect(couldEver(other, vhs(), transition)).toBe(false);
    }
    expect(couldEver(own, vhs(), "submit")).toBe(true);
    expect(couldEver(other, vhs(), "submit")).toBe(false);
  });
});
