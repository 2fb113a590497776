import { holdsOn, type Seat } from "../groups/index.ts";

/** What somebody says to a date. */
export const ANSWERS = ["yes", "perhaps", "no"] as const;
export type PollAnswer = (typeof ANSWERS)[number];

/** A date that is proposed; hours as `HH:MM`. */
export type PollDate = {
  id: string;
  day: string;
  fromTime: string;
  untilTime: string;
  /** When it was proposed, where people were asked already. */
  addedAt: Date | null;
};

/** When a date is. */
export type Slot = Pick<PollDate, "day" | "fromTime" | "untilTime">;

/** How somebody counts where it is decided: by the seat they are asked for, or not at all. */
export type Vote = "voting" | "advisory" | "none";

/** Somebody who is asked, with what they said, by date. */
export type PollPerson = {
  id: string;
  name: string;
  email: string;
  organisation: { id: string; slug: string; name: string } | null;
  seatId: string | null;
  contactId: string | null;
  vote: Vote;
  linkId: string;
  askedAt: Date | null;
  remindedAt: Date | null;
  answeredAt: Date | null;
  answeredBy: "link" | "member" | "lead" | null;
  /** Who noted it for them. */
  notedBy: string | null;
  /** The newest date added while the poll ran that stood in the form of their answer. */
  seenUntil: Date | null;
  comment: string;
  answers: ReadonlyMap<string, PollAnswer>;
};

/** Who sees who answered what: those who lead alone, or everybody who was asked. */
export const NAMES = ["lead", "asked"] as const;

export type Poll = {
  id: string;
  group: { id: string; slug: string; name: string };
  title: string;
  venue: string;
  note: string;
  /** The last day on which answers are taken. */
  closesOn: string;
  names: (typeof NAMES)[number];
  madeAt: Date;
  madeBy: string;
  sentAt: Date | null;
  fixed: { at: Date; by: string; dateId: string | null } | null;
  meeting: { id: string; slug: string } | null;
  withdrawn: { at: Date; by: string; word: string } | null;
  dates: readonly PollDate[];
};

/** `over`: nobody can answer any more, and no date is fixed yet. */
export type PollState = "draft" | "open" | "over" | "fixed" | "withdrawn";

export function stateOf(poll: Pick<Poll, "sentAt" | "fixed" | "withdrawn" | "closesOn">, today: string): PollState {
  if (poll.withdrawn !== null) return "withdrawn";
  if (poll.fixed !== null) return "fixed";
  if (poll.sentAt === null) return "draft";
  return poll.closesOn >= today ? "open" : "over";
}

type Saying = Pick<PollPerson, "answeredAt" | "seenUntil" | "answers">;

/** Whether a date was proposed after somebody had answered. */
export const isNewTo = ({ answeredAt, seenUntil }: Saying, { addedAt }: Pick<PollDate, "addedAt">): boolean =>
  answeredAt !== null && addedAt !== null && (seenUntil === null || addedAt > seenUntil);

/** Whether something is to be heard of somebody: nothing was said, all of it to dates taken off, or a date is new. */
export const isAwaited = (person: Saying, dates: readonly Pick<PollDate, "addedAt">[]): boolean =>
  person.answeredAt === null || person.answers.size === 0 || dates.some((date) => isNewTo(person, date));

/** The newest of the dates that were added while the poll ran. */
export const newestOf = (dates: readonly Pick<PollDate, "addedAt">[]): Date | null =>
  dates.reduce<Date | null>(
    (newest, { addedAt }) => (addedAt !== null && (newest === null || addedAt > newest) ? addedAt : newest),
    null,
  );

/** What was said to one date: how many, and how many of the seats that vote. */
export type DateTally = {
  date: PollDate;
  yes: number;
  perhaps: number;
  no: number;
  points: number;
  /** Seats that vote, by the best of what their people said: `yes`, and `perhaps` besides. */
  seats: { yes: number; perhaps: number };
};

/** „Ja“ counts twice, „zur Not“ once, „Nein“ and silence nothing. */
const POINTS: Readonly<Record<PollAnswer, number>> = { yes: 2, perhaps: 1, no: 0 };

type Answered = Pick<PollPerson, "id" | "seatId" | "vote" | "answers">;

/** Voting seats by the best their people said: a representative and a deputy are one seat. */
function seatsOf(people: readonly Answered[], dateId: string): DateTally["seats"] {
  const best = new Map<string, PollAnswer>();
  for (const { id, seatId, vote, answers } of people) {
    const answer = answers.get(dateId);
    if (vote !== "voting" || answer === undefined) continue;
    const seat = seatId ?? id;
    if (POINTS[answer] >= POINTS[best.get(seat) ?? "no"]) best.set(seat, answer);
  }
  const count = (answer: PollAnswer) => [...best.values()].filter((one) => one === answer).length;
  return { yes: count("yes"), perhaps: count("perhaps") };
}

/** What was said to each date, in their order. */
export const tallyOf = (dates: readonly PollDate[], people: readonly Answered[]): DateTally[] =>
  dates.map((date) => {
    const said = people.flatMap(({ answers }) => answers.get(date.id) ?? []);
    const count = (answer: PollAnswer) => said.filter((one) => one === answer).length;
    return {
      date,
      yes: count("yes"),
      perhaps: count("perhaps"),
      no: count("no"),
      points: said.reduce((sum, answer) => sum + POINTS[answer], 0),
      seats: seatsOf(people, date.id),
    };
  });

/** The earlier of two dates first. */
export const inOrder = (a: Pick<PollDate, "day" | "fromTime">, b: Pick<PollDate, "day" | "fromTime">): number =>
  a.day.localeCompare(b.day) || a.fromTime.localeCompare(b.fromTime);

/**
 * The date that suits most: most points; with as many the one with fewer „Nein“, then with more seats that vote, then the
 * earlier. Undefined where nobody can come on any of them.
 */
export function bestOf(tallies: readonly DateTally[]): DateTally | undefined {
  const [best] = tallies.toSorted(
    (a, b) => b.points - a.points || a.no - b.no || b.seats.yes - a.seats.yes || inOrder(a.date, b.date),
  );
  return best === undefined || best.points === 0 ? undefined : best;
}

/** Whether enough voting seats would be there: for certain, if those come who said „zur Not“, or not. */
export function quorate({ seats }: Pick<DateTally, "seats">, needed: number): "yes" | "perhaps" | "no" {
  if (seats.yes >= needed) return "yes";
  return seats.yes + seats.perhaps >= needed ? "perhaps" : "no";
}

/** Somebody to be asked. */
export type Sitting = {
  seatId: string | null;
  organisationId: string | null;
  contactId: string | null;
  vote: Vote;
  name: string;
  email: string;
};

type SeatOfPeople = Pick<Seat, "id" | "organisationId" | "vote" | "fromOn" | "untilOn" | "persons">;

/**
 * Who is asked for a group's seats on a day: their representatives; the first deputy where no representative has an
 * address. Nobody is asked twice.
 */
export function sittingOf(seats: readonly SeatOfPeople[], day: string): Sitting[] {
  const asked = new Map<string, Sitting>();
  for (const seat of seats.filter((one) => holdsOn(one, day))) {
    const there = seat.persons.filter((person) => person.email !== null && holdsOn(person, day));
    const representing = there.filter(({ role }) => role === "representative");
    for (const { name, email, contactId } of representing.length > 0 ? representing : there.slice(0, 1))
      if (email !== null && !asked.has(email))
        asked.set(email, {
          seatId: seat.id,
          organisationId: seat.organisationId,
          contactId,
          vote: seat.vote,
          name,
          email,
        });
  }
  return [...asked.values()];
}
