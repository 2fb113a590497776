import type { Child } from "../types.ts";

export type HistoryEntry = {
  /** As shown: „3. Juni 2024, 14:05 Uhr“ */ date: string;
  iso: string;
  /** Who did what. */ what: Child;
  detail?: Child;
};

/** What happened to a record, newest first: who, when, what. */
export function HistoryList({ entries }: { entries: HistoryEntry[] }) {
  return (
    <ol class="history" reversed>
      {entries.map((entry) => (
        <li>
          <time datetime={entry.iso}>{entry.date}</time>
          <div>
            <p>{entry.what}</p>
            {entry.detail ? <div class="small">{entry.detail}</div> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
