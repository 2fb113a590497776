import { type Column, EmptyState, Table } from "../../../platform/ui/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import { nameOfSeat, type Seat, type SeatPerson } from "../group.ts";

type Props = {
  context: WorkspaceContext;
  seats: readonly Seat[];
  caption: string;
  /** Where a seat is looked after; undefined: the viewer does not. */
  hrefOf?: ((seat: Seat) => string) | undefined;
  /** What stands where there is none. */
  empty: { title: string; help: string; next?: { href: string; label: string } | undefined };
};

const current = (seat: Seat, role: SeatPerson["role"], today: string): SeatPerson[] =>
  seat.persons.filter((one) => one.role === role && (one.untilOn === null || one.untilOn >= today));

function People({ persons }: { persons: readonly SeatPerson[] }) {
  if (persons.length === 0) return <>–</>;
  return (
    <>
      {persons.map(({ name, email }, index) => (
        <>
          {index === 0 ? null : <br />}
          {email === null ? name : <a href={`mailto:${email}`}>{name}</a>}
        </>
      ))}
    </>
  );
}

/** The columns of people, of the vote, and of the term where some seat has an end. */
function columnsOf({ context, seats, hrefOf }: Props): Column<Seat>[] {
  const { t, services } = context;
  const today = services.clock.today();
  const people = (role: SeatPerson["role"]): Column<Seat> => ({
    label: t(`groups-office.seats.${role}`),
    cell(seat) {
      const persons = current(seat, role, today);
      return persons.length === 0 ? "–" : <People persons={persons} />;
    },
  });
  const until: Column<Seat> = {
    label: t("groups-office.seats.until"),
    cell: ({ untilOn }) => (untilOn === null ? "–" : t.date(untilOn, "short")),
  };
  const edit: Column<Seat> = {
    label: t("groups-office.seats.change"),
    quietLabel: true,
    cell: (seat) => (
      <a href={hrefOf?.(seat) ?? ""} aria-label={t("groups-office.seats.changeOf", { name: nameOfSeat(seat) })}>
        {t("groups-office.seats.change")}
      </a>
    ),
  };
  return [
    ...(seats.some(({ persons }) => persons.length > 0) ? [people("representative"), people("deputy")] : []),
    { label: t("groups-office.seats.vote"), cell: ({ vote }) => t.code("groups-office.vote", vote) },
    ...(seats.some(({ untilOn }) => untilOn !== null) ? [until] : []),
    ...(hrefOf === undefined ? [] : [edit]),
  ];
}

/** Seats with who sits on them, as far as the viewer may see people. */
export function SeatsTable(props: Props) {
  const { context, seats, caption, empty } = props;
  const { t, paths } = context;
  if (seats.length === 0)
    return (
      <EmptyState title={empty.title} next={empty.next}>
        <p>{empty.help}</p>
      </EmptyState>
    );
  const member: Column<Seat> = {
    label: t("groups-office.seats.member"),
    rowHeader: true,
    cell: (seat) =>
      seat.organisationSlug === null ? (
        nameOfSeat(seat)
      ) : (
        <a href={paths.intern(`akteure/${seat.organisationSlug}`)}>{nameOfSeat(seat)}</a>
      ),
  };
  return <Table caption={caption} quietCaption rows={[...seats]} columns={[member, ...columnsOf(props)]} />;
}
