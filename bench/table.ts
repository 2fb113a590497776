/** A line of the result: what was measured, against which limit. */
export type Line = { what: string; measured: string; limit?: string; holds?: boolean };

/** Lines in columns, with a heading. */
export function printTable(title: string, lines: readonly Line[], say: (line: string) => void): void {
  const width = (pick: (line: Line) => string) => Math.max(0, ...lines.map((line) => pick(line).length));
  const [what, measured, limit] = [
    width((line) => line.what),
    width((line) => line.measured),
    width((line) => line.limit ?? ""),
  ];
  say(`\n${title}`);
  for (const line of lines) {
    const verdict = line.holds === undefined ? "" : line.holds ? "holds" : "DOES NOT HOLD";
    say(
      `  ${line.what.padEnd(what)}  ${line.measured.padStart(measured)}  ${(line.limit ?? "").padEnd(limit)}  ${verdict}`.trimEnd(),
    );
  }
}

export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
export const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
export const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;
export const milliseconds = (time: number): string => `${time < 10 ? time.toFixed(2) : time.toFixed(0)} ms`;
export const perSecond = (rate: number): string => `${Math.round(rate)}/s`;

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
