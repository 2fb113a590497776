import type { Translator } from "../../../platform/i18n/translate.ts";
import { timeOf } from "../../../platform/clock.ts";
import { minutesLeft } from "../room.ts";

/**
 * How long something still takes, by the server's clock; the browser counts on (src/browser/room-screen.ts). Without
 * JavaScript it says until when.
 */
export function TimeLeft({ t, until, now, label }: { t: Translator; until: Date; now: Date; label: string }) {
  const left = minutesLeft(until, now);
  return (
    <p class="room-time">
      <span class="room-time__label">{label}</span>
      <span
        class="room-time__left"
        data-until={until.toISOString()}
        data-left={t("room.left", { count: "#" })}
        data-over={t("room.over", { count: "#" })}
      >
        {left >= 0 ? t("room.left", { count: String(left) }) : t("room.over", { count: String(-left) })}
      </span>
      <span class="room-time__until">{t("room.until", { time: t.time(timeOf(until)) })}</span>
    </p>
  );
}
