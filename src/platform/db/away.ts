/** What `pg` and the system say where no server answers, and PostgreSQL while it stops or starts (SQLSTATE 57P01–57P03, class 08). */
const CODES = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|57P0[123]|08.{3})$/;
const WORDS =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** Whether a fault of a query means that the database is away: nothing is wrong with what was asked, later it works. */
export function isAway(fault: unknown): boolean {
  if (!(fault instanceof Error)) return false;
  const { code, syscall } = fault as Error & { code?: unknown; syscall?: unknown };
  // A file that is missing says ENOENT, too; a socket says so while connecting.
  if (code === "ENOENT") return syscall === "connect";
  return (typeof code === "string" && CODES.test(code)) || WORDS.test(fault.message);
}
