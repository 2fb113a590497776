import { dayOf } from "../../../platform/clock.ts";
import type { Translator } from "../../../platform/i18n/translate.ts";
import { Button, Freshness, Heading, Stack } from "../../../platform/ui/index.ts";

type Confirmed = { confirmedAt: Date | null; confirmedBy: string | null };

/** When the entry was last confirmed and by whom, in words for those who keep it. */
export function FreshnessLine({
  t,
  record,
  isStale,
  now,
}: {
  t: Translator;
  record: Confirmed;
  isStale: boolean;
  now: Date;
}) {
  const { confirmedAt, confirmedBy } = record;
  if (confirmedAt === null) return <Freshness stale>{t("records-office.neverConfirmed")}</Freshness>;
  if (isStale) {
    const days = Math.round((confirmedAt.getTime() - now.getTime()) / 86_400_000);
    return <Freshness stale>{t("records-office.confirmedLongAgo", { ago: t.relativeDays(days) })}</Freshness>;
  }
  const on = dayOf(confirmedAt);
  return (
    <Freshness>
      {confirmedBy === null
        ? t("records-office.confirmedOn", { on })
        : t("records-office.confirmedOnBy", { on, by: confirmedBy })}
    </Freshness>
  );
}

/** „Stimmt noch“: one click says that an entry is still true. `fullLabel` begins with the same words and names the entry. */
export function ConfirmButton({
  t,
  action,
  fullLabel,
  small,
}: {
  t: Translator;
  action: string;
  fullLabel?: string | undefined;
  small?: boolean | undefined;
}) {
  return (
    <form method="post" action={action}>
      <Button look="secondary" small={small} icon="check" fullLabel={fullLabel}>
        {t("records-office.confirm")}
      </Button>
    </form>
  );
}

/** How fresh the entry is, and the button for who may confirm it (`action`). */
export function ConfirmSection(props: {
  t: Translator;
  record: Confirmed;
  isStale: boolean;
  now: Date;
  /** Undefined: this viewer may not. */
  action: string | undefined;
}) {
  return (
    <Stack gap="small">
      <Heading level={2}>{props.t("records-office.confirmHeading")}</Heading>
      <FreshnessLine t={props.t} record={props.record} isStale={props.isStale} now={props.now} />
      {props.action === undefined ? null : <ConfirmButton t={props.t} action={props.action} />}
    </Stack>
  );
}
