import type { Translator } from "../../platform/i18n/translate.ts";
import type { WrittenCell, WrittenSheet } from "../../platform/sheets/write.ts";
import { dayOf } from "../../platform/clock.ts";
import type { Line } from "./lines.ts";
import { countsOf, MEASURES, originsOf, shareOf } from "./measures.ts";

const stateOf = (t: Translator, { delivery }: Line): string =>
  delivery === undefined ? t("use.missing") : t(delivery.state === "given" ? "use.given" : "use.nothingShort");

/** What was reported and what is missing, and where people were from, as sheets. What is not known stays empty. */
export function useSheets(t: Translator, lines: readonly Line[], placeName: (ags: string) => string): WrittenSheet[] {
  const shared = ({ offer, period }: Line): WrittenCell[] => [
    offer.providerName,
    offer.title,
    { date: period.startsOn },
    { date: period.endsOn },
  ];
  const head = [t("use.column.provider"), t("use.column.offer"), t("use.column.from"), t("use.column.until")];
  return [
    {
      name: t("use.title"),
      header: [
        ...head,
        t("use.column.state"),
        ...MEASURES.map((measure) => t(`use.measure.${measure}`)),
        t("use.column.percent"),
        t("use.note"),
        t("use.column.givenOn"),
      ],
      rows: lines.map((line) => {
        const counts = line.delivery === undefined ? undefined : countsOf(line.delivery);
        const share = counts === undefined ? undefined : shareOf(counts);
        return [
          ...shared(line),
          stateOf(t, line),
          ...MEASURES.map((measure) => counts?.[measure] ?? null),
          share === undefined ? null : Math.round(share * 100),
          line.delivery?.note ?? null,
          line.delivery === undefined ? null : { date: dayOf(line.delivery.givenAt) },
        ];
      }),
    },
    {
      name: t("use.origins"),
      header: [...head, t("use.originChoose"), t("use.measure.participants")],
      rows: lines.flatMap((line) =>
        (line.delivery === undefined ? [] : originsOf(line.delivery)).map(({ ags, count }) => [
          ...shared(line),
          placeName(ags),
          count,
        ]),
      ),
    },
  ];
}
