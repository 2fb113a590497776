import { Button } from "../../../platform/ui/index.ts";
import type { AgendaItem } from "../../meetings/index.ts";
import type { InCounty } from "../../records/index.ts";
import { beforeOf, nextOf, runningOf } from "../room.ts";

type Shown = {
  context: InCounty;
  /** Where the room of the reader stands. */
  here: string;
  items: readonly AgendaItem[];
  /** Where the page is shown on which they stand. */
  on: "screen" | "control";
};

/** What every form of the room sends: where it stood, and what ran there. */
export const Seen = ({ items, on }: Pick<Shown, "items" | "on">) => (
  <>
    <input type="hidden" name="on" value={on} />
    <input type="hidden" name="seen" value={runningOf(items)?.id ?? ""} />
  </>
);

/** One item on, one back: the two buttons that run an agenda. */
export function StepButtons({ context: { t }, here, items, on }: Shown) {
  const [running, next, before] = [runningOf(items), nextOf(items), beforeOf(items)];
  return (
    <form class="room-steps" method="post" action={here}>
      <Seen items={items} on={on} />
      {running !== undefined || next !== undefined ? (
        <Button name="step" value="next">
          {next === undefined ? t("room.endItem") : running === undefined ? t("room.beginFirst") : t("room.next")}
        </Button>
      ) : null}
      {before === undefined ? null : (
        <Button look="secondary" name="step" value="back">
          {t("room.back")}
        </Button>
      )}
    </form>
  );
}
