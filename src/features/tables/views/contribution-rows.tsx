import { Badge, type BadgeKind } from "../../../platform/ui/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import { timeOf } from "../../../platform/clock.ts";
import { type Contribution, type Fate, fateOf } from "../table.ts";

const BADGES: Readonly<Record<Fate, BadgeKind>> = { open: "warning", taken: "success", dropped: "unknown" };

/** What somebody said, as who leads sees it; with a box to tick where something can be decided. */
export function ContributionRow({
  context,
  said,
  mayTick,
}: {
  context: WorkspaceContext;
  said: Contribution;
  mayTick: boolean;
}) {
  const { t, paths } = context;
  const fate = fateOf(said);
  const id = `beitrag-${said.id}`;
  const besides = [said.organisation, t("tables-office.at", { time: t.time(timeOf(said.saidAt)) })];
  return (
    <li class="said">
      {mayTick && said.takenAt === null ? (
        <input class="said__tick" type="checkbox" id={id} name="ids" value={said.id} />
      ) : null}
      <label class="said__text" for={mayTick && said.takenAt === null ? id : undefined}>
        <span class="said__kind">{t.code("tables.kind", said.kind)}</span>
        <span class="said__words" dir="auto">
          {said.text}
        </span>
        <span class="note">{besides.filter((part) => part !== "").join(" · ")}</span>
      </label>
      <span class="said__fate">
        {fate === "open" ? null : <Badge kind={BADGES[fate]}>{t.code("tables.fate", fate)}</Badge>}
        {said.result === null ? null : (
          <a
            href={paths.intern(`ergebnisse/${said.result.slug}`)}
            aria-label={t("tables-office.toResultFull", { title: said.result.title })}
          >
            {t("tables-office.toResult")}
          </a>
        )}
      </span>
    </li>
  );
}
