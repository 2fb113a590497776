import type { Translator } from "../../../platform/i18n/translate.ts";
import { Notice } from "../../../platform/ui/index.ts";
import type { InCounty } from "../../records/index.ts";
import { type Clash, isSerious, type Met } from "../clashes.ts";
import { describeDate } from "../phrases.ts";

/** So many are named; the calendar shows all. */
const NAMED = 8;

type Around = Pick<InCounty, "t" | "services"> & {
  /** Where an event is read. */
  hrefOf(slug: string): string;
};

function ClashLine({ around: { t, services, hrefOf }, clash }: { around: Around; clash: Clash }) {
  const { date, isSameTime, shares } = clash;
  const told = [
    ...(isSameTime ? [t("events-office.clash.sameTime")] : [t("events-office.clash.sameDay")]),
    ...shares.map((shared) => t(`events-office.clash.${shared}`)),
  ];
  const where = [date.organiser ?? t("news-office.byOffice"), date.placeName].filter(Boolean).join(", ");
  return (
    <li>
      <strong>{describeDate(date, t, services.clock.today())}</strong>
      <br />
      <a href={hrefOf(date.slug)}>{date.title}</a>
      <br />
      {where} – {t.list(told)}
    </li>
  );
}

/** In the workspace events lead to their pages there. */
export const clashesInside = ({ t, services, paths }: InCounty): Around => ({
  t,
  services,
  hrefOf: (slug) => paths.intern(`veranstaltungen/${slug}`),
});

function Holidays({ around: { t, services }, met: { holidays } }: { around: Around; met: Met }) {
  const today = services.clock.today();
  return (
    <>
      {holidays.slice(0, NAMED).map(({ day, holiday }) => (
        <li>
          <strong>{describeDate({ day, lastDay: day, fromTime: null, untilTime: null }, t, today)}</strong>:{" "}
          {t("events-office.clash.holiday", { holiday: t.code("events-office.holiday", holiday) })}
        </li>
      ))}
    </>
  );
}

function titleOf(t: Translator, { clashes, holidays }: Met): string {
  const serious = clashes.filter(isSerious).length;
  if (serious > 0) return t("events-office.clash.title", { count: serious });
  return t(holidays.length > 0 ? "events-office.clash.holidays" : "events-office.clash.sameDays");
}

/** What else there is on the days of what is planned: a warning where it is for the same people at the same time, or a holiday. */
export function ClashNotice({
  around,
  met,
  isPlanned = false,
}: {
  around: Around;
  met: Met;
  /** Whether it stands above a form that can still be changed. */
  isPlanned?: boolean;
}) {
  const { t } = around;
  const { clashes, holidays } = met;
  if (clashes.length + holidays.length === 0) return <Notice kind="success">{t("events-office.clash.none")}</Notice>;
  const shouldLook = holidays.length > 0 || clashes.some(isSerious);
  const rest = clashes.length - NAMED;
  return (
    <Notice kind={shouldLook ? "warning" : "info"} live title={titleOf(t, met)}>
      <ul>
        <Holidays around={around} met={met} />
        {clashes.slice(0, NAMED).map((clash) => (
          <ClashLine around={around} clash={clash} />
        ))}
      </ul>
      {rest > 0 ? <p>{t("events-office.clash.more", { count: rest })}</p> : null}
      {shouldLook && isPlanned ? <p>{t("events-office.clash.help")}</p> : null}
    </Notice>
  );
}
