import { Notice } from "../../../platform/ui/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import { type Clash, isSerious } from "../clashes.ts";
import { describeDate } from "../phrases.ts";

/** So many are named; the calendar shows all. */
const NAMED = 8;

function ClashLine({ context: { t, paths, services }, clash }: { context: WorkspaceContext; clash: Clash }) {
  const { date, isSameTime, shares } = clash;
  const told = [
    ...(isSameTime ? [t("events-office.clash.sameTime")] : [t("events-office.clash.sameDay")]),
    ...shares.map((shared) => t(`events-office.clash.${shared}`)),
  ];
  const where = [date.organiser ?? t("news-office.byOffice"), date.placeName].filter(Boolean).join(", ");
  return (
    <li>
      <strong>{describeDate(date, t, services.clock.today())}</strong>:{" "}
      <a href={paths.intern(`veranstaltungen/${date.slug}`)}>{date.title}</a> ({where}) – {t.list(told)}
    </li>
  );
}

/** What else there is on the days of what is planned: a warning where it is for the same people at the same time. */
export function ClashNotice({
  context,
  clashes,
}: {
  context: WorkspaceContext;
  clashes: readonly Clash[] | undefined;
}) {
  const { t } = context;
  if (clashes === undefined) return <></>;
  if (clashes.length === 0) return <Notice kind="success">{t("events-office.clash.none")}</Notice>;
  const serious = clashes.filter(isSerious).length;
  const rest = clashes.length - NAMED;
  return (
    <Notice
      kind={serious > 0 ? "warning" : "info"}
      live
      title={serious > 0 ? t("events-office.clash.title", { count: serious }) : t("events-office.clash.sameDays")}
    >
      <ul>
        {clashes.slice(0, NAMED).map((clash) => (
          <ClashLine context={context} clash={clash} />
        ))}
      </ul>
      {rest > 0 ? <p>{t("events-office.clash.more", { count: rest })}</p> : null}
      {serious > 0 ? <p>{t("events-office.clash.help")}</p> : null}
    </Notice>
  );
}
