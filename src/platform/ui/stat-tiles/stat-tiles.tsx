import { classes } from "../types.ts";

export type Stat = {
  value: number | string;
  label: string;
  kind?: "plain" | "warning" | "danger" | "success" | undefined;
  href?: string | undefined;
};

/** Numbers that answer „how many“, side by side. The words carry the meaning, the edge confirms it. */
export function StatTiles({ stats, label }: { stats: Stat[]; label?: string | undefined }) {
  return (
    <ul class="stats" aria-label={label}>
      {stats.map((stat) => (
        <li class={classes("stat", `stat--${stat.kind ?? "plain"}`)}>
          <b>{stat.value}</b>
          {stat.href ? <a href={stat.href}>{stat.label}</a> : <span>{stat.label}</span>}
        </li>
      ))}
    </ul>
  );
}

/** Numbers that tell, without tiles: „57 Einrichtungen, Vereine und Ämter arbeiten mit“. `compact` puts the words under the number. */
export function Numbers({ stats, compact }: { stats: Pick<Stat, "value" | "label">[]; compact?: boolean | undefined }) {
  return (
    <ul class={classes("numbers", compact && "numbers--compact")}>
      {stats.map((stat) => (
        <li>
          <b>{stat.value}</b> <span>{stat.label}</span>
        </li>
      ))}
    </ul>
  );
}

/** How far something is: „Beitragsrunde Herbst: 41 von 58“ above a bar. */
export function Progress({ id, label, value, max }: { id: string; label: string; value: number; max: number }) {
  return (
    <div class="kern-progress">
      <label class="kern-label" for={id}>
        {label}
      </label>
      <progress id={id} value={value} max={max} />
    </div>
  );
}
