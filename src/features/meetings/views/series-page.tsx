import type { JSX } from "hono/jsx/jsx-runtime";
import {
  Button,
  DisclosureDetails,
  EmptyState,
  Heading,
  Lead,
  Note,
  SelectField,
  Stack,
  TextField,
} from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import type { Group } from "../../groups/index.ts";
import { FormErrors, type FormState, readerOf, type WorkspaceContext } from "../../records/index.ts";
import type { Series } from "../numbering.ts";
import { titleOf } from "../proposals.ts";

type Choice = { value: string; label: string };

/** A series with what its numbers are made of, the oldest of its chain first. */
export type ShownSeries = Series & {
  next: number;
  kept: readonly { label: string; before: number; here: number }[];
  /** What it can go on with. */
  before: readonly Choice[];
};

type Shown = {
  context: WorkspaceContext;
  group: Group;
  series: readonly ShownSeries[];
  others: readonly Choice[];
  /** A form that was not right: that of its series, or of a new one. */
  state: FormState | undefined;
};

const sentFor = (state: FormState | undefined): string | undefined =>
  state === undefined ? undefined : (state.typed["series"]?.at(-1) ?? "");

/** The fields of one form; several stand on the page, so each has ids of its own. */
function SeriesForm({ shown, series }: { shown: Shown; series: ShownSeries | undefined }) {
  const { context, group, others, state } = shown;
  const { t, paths } = context;
  const id = series?.id ?? "";
  const isSent = sentFor(state) === id;
  const stored = {
    name: [series?.name ?? ""],
    continuesId: [series?.continuesId ?? ""],
    heldBefore: [String(series?.heldBefore || "")],
  };
  const form = readerOf(t, isSent && state !== undefined ? state : { typed: stored, errors: [] });
  // the faults' summary leads to plain names: the form that was sent keeps them
  const idOf = (name: string) => (isSent ? {} : { id: `${name}-${id === "" ? "neu" : id}` });
  return (
    <form method="post" action={paths.intern(`gremien/${group.slug}/reihen`)} class="stack" novalidate>
      <input type="hidden" name="series" value={id} />
      <TextField
        {...form.field("name", t("meetings-office.series.name"), { required: true })}
        {...idOf("name")}
        hint={series === undefined ? t("meetings-office.series.nameNew") : t("meetings-office.series.nameHint")}
        required
      />
      <SelectField
        {...form.field("continuesId", t("meetings-office.series.continues"))}
        {...idOf("continuesId")}
        emptyLabel={t("meetings-office.series.continuesNone")}
        hint={t("meetings-office.series.continuesHint")}
        options={[...(series?.before ?? others)]}
      />
      <TextField
        {...form.field("heldBefore", t("meetings-office.series.heldBefore"))}
        {...idOf("heldBefore")}
        hint={t("meetings-office.series.heldBeforeHint")}
        inputmode="numeric"
        width="short"
      />
      <div>
        <Button look={series === undefined ? "primary" : "secondary"}>
          {t(series === undefined ? "meetings-office.series.begin" : "records-office.form.save")}
        </Button>
      </div>
    </form>
  );
}

function One({ shown, series }: { shown: Shown; series: ShownSeries }) {
  const { t } = shown.context;
  return (
    <section class="stack">
      <Heading level={2}>{series.name}</Heading>
      <p>{t("meetings-office.series.next", { title: titleOf(series.next, series.name) })}</p>
      <ul>
        {series.kept.map(({ label, before, here }) => (
          <li>
            {before > 0
              ? t("meetings-office.series.sumBefore", { name: label, before, here })
              : t("meetings-office.series.sum", { name: label, here })}
          </li>
        ))}
      </ul>
      <DisclosureDetails
        summary={t("meetings-office.series.change", { name: series.name })}
        open={sentFor(shown.state) === series.id}
      >
        <SeriesForm shown={shown} series={series} />
      </DisclosureDetails>
    </section>
  );
}

/** How a group's series are called, what they go on from, and which number comes next. */
export function seriesPage(shown: Shown): JSX.Element {
  const { context, group, series, state } = shown;
  const { t, paths } = context;
  const fieldOf = (field: string) =>
    t(
      field === "name" || field === "heldBefore"
        ? `meetings-office.series.${field}`
        : "meetings-office.series.continues",
    );
  return workspacePage(context, {
    title: t("meetings-office.series.titleOf", { group: group.title }),
    current: "groups",
    trail: [
      { href: paths.intern("gremien"), label: t("groups-office.title") },
      { href: paths.intern(`gremien/${group.slug}`), label: group.title },
    ],
    crumb: t("meetings-office.series.title"),
    children: (
      <Stack gap="large">
        {state === undefined ? null : <FormErrors t={t} errors={state.errors} labelOf={fieldOf} />}
        <Stack>
          <Heading level={1}>{t("meetings-office.series.titleOf", { group: group.title })}</Heading>
          <Lead>{t("meetings-office.series.lead")}</Lead>
        </Stack>
        {series.length === 0 ? (
          <EmptyState title={t("meetings-office.series.none")}>
            <p>{t("meetings-office.series.noneHelp")}</p>
          </EmptyState>
        ) : (
          series.map((one) => <One shown={shown} series={one} />)
        )}
        <section class="stack">
          <Heading level={2}>{t("meetings-office.series.newTitle")}</Heading>
          <SeriesForm shown={shown} series={undefined} />
          <Note>{t("meetings-office.series.kept")}</Note>
        </section>
      </Stack>
    ),
  });
}
