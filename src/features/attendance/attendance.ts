/** Who was there, as far as nothing has to be asked of a database. */

/** What is said of somebody at the door. */
export const STATUSES = ["present", "excused", "represented", "absent"] as const;
export type Status = (typeof STATUSES)[number];

/** Whom a mark is for: somebody invited, a seat nobody was invited for, somebody who came besides. */
export type Subject = { of: "invitation" | "seat" | "guest"; id: string };

const LETTERS = { invitation: "i", seat: "s", guest: "a" } as const;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** A subject as a form names it: `i.<id>`. */
export const nameOfSubject = ({ of, id }: Subject): string => `${LETTERS[of]}.${id}`;

/** The subject a form names; undefined where it names none. */
export function readSubject(name: string): Subject | undefined {
  const [letter, id = ""] = name.split(".", 2);
  const of = (Object.keys(LETTERS) as Subject["of"][]).find((one) => LETTERS[one] === letter);
  return of === undefined || !UUID.test(id) ? undefined : { of, id };
}

/** A line of the list at the door. */
export type Line = {
  subject: Subject;
  /** Null: the name has had its time, or a seat has nobody on it. */
  name: string | null;
  organisationId: string | null;
  organisation: string | null;
  seatId: string | null;
  vote: "voting" | "advisory" | null;
  /** What they answered to the invitation. */
  answer: "yes" | "perhaps" | "no" | "deputy" | null;
  /** Who comes in their place, as they said. */
  deputy: string | null;
  cameAs: "invited" | "guest";
  status: Status | null;
  representedBy: string | null;
  markedAt: Date | null;
  markedBy: string | null;
};

/** How many were there; organisations once each, also where several people came. */
export type Counts = {
  present: number;
  represented: number;
  excused: number;
  absent: number;
  guests: number;
  open: number;
  organisations: number;
};

const isThere = ({ status }: Line): boolean => status === "present" || status === "represented";

/** Counts over all lines of a meeting. */
export function countLines(lines: readonly Line[]): Counts {
  const of = (status: Status | null) => lines.filter((line) => line.status === status).length;
  const organisations = new Set(lines.filter(isThere).flatMap(({ organisationId }) => organisationId ?? []));
  return {
    present: of("present"),
    represented: of("represented"),
    excused: of("excused"),
    absent: of("absent"),
    guests: lines.filter((line) => line.cameAs === "guest" && isThere(line)).length,
    open: of(null),
    organisations: organisations.size,
  };
}

/** Seats somebody speaks for: who sits there is present, or is represented. */
export const presentSeats = (lines: readonly Line[]): string[] => [
  ...new Set(lines.filter(isThere).flatMap(({ seatId }) => seatId ?? [])),
];

/** Who is shown: whose name or organisation has these letters, in this state. `open`: nothing is marked yet. */
export function narrow(
  lines: readonly Line[],
  { letters, status }: { letters: string; status: Status | "open" | undefined },
): Line[] {
  const sought = letters.trim().toLocaleLowerCase("de");
  return lines.filter((line) => {
    const words = `${line.name ?? ""} ${line.organisation ?? ""} ${line.deputy ?? ""}`.toLocaleLowerCase("de");
    const isState = status === undefined || (status === "open" ? line.status === null : line.status === status);
    return isState && (sought === "" || words.includes(sought));
  });
}

/**
 * Whether a mark that was tapped at `tappedAt` still counts: without a network it may arrive after somebody else's, who
 * tapped later. Clocks of phones run ahead: nothing is tapped in the future.
 */
export function counts(markedAt: Date | null, tappedAt: Date, now: Date): boolean {
  const tapped = Math.min(tappedAt.getTime(), now.getTime());
  return markedAt === null || markedAt.getTime() <= tapped;
}
