import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Approval, approvalState, approvesItself, canApprove, canObject, objectionEnd } from "./approval.ts";
import { EMPTY_RESULT, fitting, numbersOf, RESULT_KINDS } from "./result.ts";
import { daysAfter, isToBeReminded, REMIND_BEFORE, REMIND_EVERY, REMIND_UNTIL, taskState } from "./tasks.ts";
import { countVotes, majorityOf, quorateOf, quorumFigures, seatsThatVote, type Vote, VOTES } from "./votes.ts";

const DAY = "2024-10-14";
const seat = (id: string, vote: "voting" | "advisory" = "voting", untilOn: string | null = null) => ({
  id,
  vote,
  fromOn: "2024-02-27",
  untilOn,
});
const days = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2040-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("votes", () => {
  it("count by seat: advisory seats and seats whose term is over have none", () => {
    const seats = [seat("a"), seat("b"), seat("police", "advisory"), seat("former", "voting", "2024-10-13")];
    const votes = new Map<string, Vote>(["a", "b", "police", "former", "stranger"].map((id) => [id, "yes"]));
    expect(countVotes(seats, votes, DAY)).toEqual({ yes: 2, no: 0, abstained: 0 });
    expect(seatsThatVote(seats, ["a", "police", "former"], DAY).map(({ id }) => id)).toEqual(["a"]);
  });

  it("never are more than there are voting seats", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            vote: fc.constantFrom("voting" as const, "advisory" as const),
            said: fc.option(fc.constantFrom(...VOTES)),
          }),
        ),
        (all) => {
          const seats = all.map(({ vote }, at) => seat(String(at), vote));
          const said = all.flatMap(({ said: one }, at): [string, Vote][] => (one === null ? [] : [[String(at), one]]));
          const { yes, no, abstained } = countVotes(seats, new Map(said), DAY);
          expect(yes + no + abstained).toBeLessThanOrEqual(all.filter(({ vote }) => vote === "voting").length);
        },
      ),
    );
  });

  it("adopt with more yes than no; a tie refuses; abstentions weigh nothing", () => {
    expect(majorityOf({ yes: 2, no: 1, abstained: 30 })).toBe("adopted");
    expect(majorityOf({ yes: 2, no: 2, abstained: 0 })).toBe("refused");
    expect(majorityOf({ yes: 0, no: 0, abstained: 9 })).toBeUndefined();
    fc.assert(
      fc.property(fc.nat(99), fc.nat(99), fc.nat(99), fc.nat(99), (yes, no, one, other) => {
        expect(majorityOf({ yes, no, abstained: one })).toBe(majorityOf({ yes, no, abstained: other }));
      }),
    );
  });

  it("are checked against the quorum of the body, by seats that are there", () => {
    const seats = [seat("a"), seat("b"), seat("c"), seat("police", "advisory")];
    const rule = { quorum: "more_than_half" as const, quorumNumber: null };
    expect(quorateOf(rule, seats, ["a", "police"], DAY)).toBe("no");
    expect(quorateOf(rule, seats, ["a", "b"], DAY)).toBe("yes");
    expect(quorateOf({ quorum: "none", quorumNumber: null }, seats, [], DAY)).toBe("not_asked");
    expect(quorumFigures(rule, seats, ["a", "a", "police"], DAY)).toEqual({ voting: 3, present: 1, needed: 2 });
  });
});

describe("results", () => {
  it("say only what their kind has", () => {
    const all = {
      ...EMPTY_RESULT,
      outcome: "adopted" as const,
      dueOn: DAY,
      responsible: "Kim",
      responsibleEmail: "kim@example.org",
    };
    for (const kind of RESULT_KINDS) {
      const { outcome, dueOn, responsible } = fitting({ ...all, kind });
      expect([outcome !== null, dueOn !== null, responsible !== null]).toEqual([
        kind === "decision",
        kind === "task",
        kind === "task",
      ]);
    }
  });

  it("are numbered by the item they belong to, the rest after the last", () => {
    const results = [
      { id: "x", itemId: "b" },
      { id: "y", itemId: "b" },
      { id: "z", itemId: "a" },
      { id: "loose", itemId: null },
    ];
    expect([...numbersOf(["a", "b"], results).values()]).toEqual(["2.1", "2.2", "1.1", "3.1"]);
  });
});

describe("tasks", () => {
  const task = { dueOn: DAY, doneAt: null, droppedAt: null };
  it("are overdue from the day after their last", () => {
    expect(taskState(task, DAY)).toBe("open");
    expect(taskState(task, "2024-10-15")).toBe("overdue");
    expect(taskState({ ...task, doneAt: new Date() }, "2024-10-15")).toBe("done");
    expect(taskState({ ...task, dueOn: null }, "2099-01-01")).toBe("open");
  });

  it("remind from a week before to two months after, once a week at most", () => {
    const reminded = (today: string, remindedOn: string | null) => isToBeReminded({ ...task, remindedOn }, today);
    expect(reminded(daysAfter(DAY, -REMIND_BEFORE - 1), null)).toBe(false);
    expect(reminded(daysAfter(DAY, -REMIND_BEFORE), null)).toBe(true);
    expect(reminded(daysAfter(DAY, REMIND_UNTIL + 1), null)).toBe(false);
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: REMIND_EVERY - 1 }), (remindedOn, since) => {
        expect(reminded(daysAfter(remindedOn, since), remindedOn)).toBe(false);
      }),
    );
  });

  it("remind nobody of what is done, dropped, or has no day", () => {
    for (const said of [{ doneAt: new Date() }, { droppedAt: new Date() }, { dueOn: null }])
      expect(isToBeReminded({ ...task, ...said, remindedOn: null }, DAY)).toBe(false);
  });
});

describe("approval", () => {
  const sent: Approval = {
    version: 1,
    sentAt: new Date("2024-10-15T08:00:00Z"),
    sentBy: "Katrin Lindenau",
    objectionsUntil: "2024-10-29",
    approvedAt: null,
    approvedBy: null,
  };
  it("the last day of the period belongs to it, over each month and year", () => {
    expect(objectionEnd("2024-10-15", 14)).toBe("2024-10-29");
    expect(objectionEnd("2024-12-24", 14)).toBe("2025-01-07");
    fc.assert(
      fc.property(days, fc.integer({ min: 3, max: 60 }), (sentOn, length) => {
        const approval = { ...sent, objectionsUntil: objectionEnd(sentOn, length) };
        expect(canObject(approval, daysAfter(sentOn, length))).toBe(true);
        expect(canObject(approval, daysAfter(sentOn, length + 1))).toBe(false);
        expect(canApprove(approval, 0, daysAfter(sentOn, length))).toBe(false);
        expect(canApprove(approval, 0, daysAfter(sentOn, length + 1))).toBe(true);
      }),
    );
  });

  it("waits for the answer to each objection, and is the program's only where nobody has objected", () => {
    const after = "2024-10-30";
    expect(approvalState(sent, after)).toBe("waiting");
    expect(canApprove(sent, 1, after)).toBe(false);
    expect(canApprove(sent, 0, after)).toBe(true);
    expect(approvesItself(sent, 0, after)).toBe(true);
    expect(approvesItself(sent, 1, after)).toBe(false);
  });

  it("happens once", () => {
    const approved = { ...sent, approvedAt: new Date(), approvedBy: "Ablauf" };
    expect([canApprove(approved, 0, "2030-01-01"), canObject(approved, "2024-10-16")]).toEqual([false, false]);
    expect(approvalState({ ...sent, sentAt: null, objectionsUntil: null }, "2030-01-01")).toBe("written");
  });
});
