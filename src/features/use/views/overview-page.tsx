import type { JSX } from "hono/jsx/jsx-runtime";
import { showPhone } from "../../../platform/phone/number.ts";
import {
  Badge,
  Button,
  ButtonLink,
  ButtonRow,
  DisclosureDetails,
  EmptyState,
  Heading,
  Lead,
  Note,
  Progress,
  SelectField,
  Stack,
  Table,
} from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import { type Delivery, namePeriod, type Period, periodKey, type Rhythm, RHYTHMS } from "../../figures/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import { levelOf } from "../level.ts";
import { type Line, type ProviderState, providersOf } from "../lines.ts";
import { countsOf, shareOf } from "../measures.ts";
import { wantedBy } from "../owed.ts";
import { PeriodTabs } from "./period-tabs.tsx";

export type OverviewProps = {
  context: WorkspaceContext;
  lines: readonly Line[];
  periods: readonly Period[];
  shown: Period;
  rhythm: Rhythm | undefined;
  phones: ReadonlyMap<string, string>;
};

type Words = WorkspaceContext["t"];

/** The part of the places that were taken; full and little used stand out by a word. */
export function UseShare({ t, delivery }: { t: Words; delivery: Delivery }) {
  if (delivery.state === "nothing") return <>{t("use.nothingShort")}</>;
  const counts = countsOf(delivery);
  const share = shareOf(counts);
  const level = levelOf(counts);
  return (
    <>
      {share === undefined ? "–" : t.percent(Math.round(share * 100) / 100)}{" "}
      {level === "full" ? <Badge kind="warning">{t("use.level.full")}</Badge> : null}
      {level === "little" ? <Badge kind="info">{t("use.level.little")}</Badge> : null}
    </>
  );
}

/** Numbers of a delivery, a column a measure. */
export const countColumns = (t: Words) =>
  (["participants", "places", "waiting"] as const).map((measure) => ({
    label: t(`use.measure.${measure}`),
    numeric: true,
    cell: (delivery: Delivery) => {
      const value = countsOf(delivery)[measure];
      return value === null ? "–" : t.number(value);
    },
  }));

function Providers({ context, shown, phones, states }: OverviewProps & { states: ProviderState[] }) {
  const { t, paths } = context;
  const phone = (id: string) => {
    const number = phones.get(id);
    return number === undefined ? "–" : <a href={`tel:${number}`}>{showPhone(number)}</a>;
  };
  const table = (caption: string, rows: ProviderState[]) => (
    <Table
      caption={caption}
      quietCaption
      rows={rows}
      columns={[
        {
          label: t("use.column.provider"),
          rowHeader: true,
          cell: ({ slug, name }) => <a href={paths.intern(`nutzung/${slug}?zeitraum=${periodKey(shown)}`)}>{name}</a>,
        },
        { label: t("use.column.reported"), cell: ({ asked, answered }) => t("use.ofAsked", { answered, asked }) },
        { label: t("use.column.phone"), cell: ({ id, asked, answered }) => (asked > answered ? phone(id) : "–") },
      ]}
    />
  );
  const [open, done] = [
    states.filter(({ asked, answered }) => asked > answered),
    states.filter(({ asked, answered }) => asked <= answered),
  ];
  return (
    <section class="stack">
      <Heading level={2}>{t("use.providers")}</Heading>
      {open.length === 0 ? null : table(t("use.providers"), open)}
      {done.length === 0 ? null : (
        <DisclosureDetails summary={t("use.providersDone", { count: done.length })}>
          {table(t("use.providersDone", { count: done.length }), done)}
        </DisclosureDetails>
      )}
    </section>
  );
}

const orderOf = (delivery: Delivery): number => shareOf(countsOf(delivery)) ?? -1;

function Offers({ context: { t, paths }, lines }: OverviewProps) {
  const said = lines.flatMap(({ offer, delivery }) => (delivery === undefined ? [] : [{ offer, delivery }]));
  if (said.length === 0) return <></>;
  return (
    <section class="stack">
      <Heading level={2}>{t("use.offers")}</Heading>
      <Table
        caption={t("use.offers")}
        quietCaption
        rows={said.toSorted((a, b) => orderOf(b.delivery) - orderOf(a.delivery))}
        columns={[
          {
            label: t("use.column.offer"),
            rowHeader: true,
            cell: ({ offer, delivery }) => (
              <>
                <a href={paths.intern(`angebote/${offer.slug}`)}>{offer.title}</a>
                <br />
                <span class="note">
                  {offer.providerName}, {namePeriod(delivery, t)}
                </span>
              </>
            ),
          },
          { label: t("use.column.use"), cell: ({ delivery }) => <UseShare t={t} delivery={delivery} /> },
          ...countColumns(t).map(({ cell, ...column }) => ({
            ...column,
            cell: (row: (typeof said)[number]) => cell(row.delivery),
          })),
        ]}
      />
    </section>
  );
}

function RhythmForm({ context: { t, paths }, rhythm }: OverviewProps) {
  return (
    <DisclosureDetails summary={t("use.rhythm.title")}>
      <form method="post" action={paths.intern("nutzung/rhythmus")} class="stack">
        <SelectField
          name="rhythm"
          label={t("use.rhythm.label")}
          hint={t("use.rhythm.hint")}
          value={rhythm ?? "never"}
          options={[...RHYTHMS, "never"].map((value) => ({ value, label: t.code("use.rhythm", value) }))}
        />
        <ButtonRow>
          <Button look="secondary">{t("ui.save")}</Button>
        </ButtonRow>
      </form>
    </DisclosureDetails>
  );
}

function Reported(props: OverviewProps & { states: ProviderState[] }) {
  const { context, shown, states } = props;
  const { t, paths } = context;
  const done = states.filter(({ asked, answered }) => asked === answered).length;
  const counts = { done, asked: states.length };
  return (
    <>
      <Lead>{t("use.lead", { ...counts, on: wantedBy(shown) })}</Lead>
      <Progress id="reported" label={t("use.progress", counts)} value={done} max={states.length} />
      <Providers {...props} />
      <Offers {...props} />
      <p>
        <ButtonLink
          href={paths.intern(`nutzung/export.xlsx?zeitraum=${periodKey(shown)}`)}
          look="secondary"
          icon="download"
        >
          {t("use.export")}
        </ButtonLink>
      </p>
    </>
  );
}

/** How the offers of the county were used: who has reported, what is full, what is little used. */
export function overviewPage(props: OverviewProps): JSX.Element {
  const { context, lines, shown } = props;
  const { t } = context;
  const states = providersOf(lines);
  return workspacePage(context, {
    title: t("use.title"),
    current: "use",
    children: (
      <Stack>
        <Heading level={1}>{t("use.title")}</Heading>
        <PeriodTabs {...props} />
        {states.length === 0 ? (
          <EmptyState title={t("use.noneTitle", { period: namePeriod(shown, t) })}>{t("use.noneText")}</EmptyState>
        ) : (
          <Reported {...props} states={states} />
        )}
        <RhythmForm {...props} />
        <Note>{t("use.who")}</Note>
      </Stack>
    ),
  });
}
