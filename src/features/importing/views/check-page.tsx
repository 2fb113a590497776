import {
  Button,
  ButtonRow,
  Checkbox,
  Ends,
  Heading,
  Lead,
  Note,
  Stack,
  StatTiles,
  Tabs,
} from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import { FormStart, TurnPages } from "../../records/index.ts";
import { IMPORT_TARGETS } from "../kinds.ts";
import { countOutcomes, isNeeded, type PlanItem } from "../plan-items.ts";
import { FieldSuggestions } from "./corrections.tsx";
import { EntriesTable } from "./entries-table.tsx";
import { ImportSteps, importTrail } from "./frame.tsx";
import { type CheckProps, HowRead } from "./how-read.tsx";

/** Entries on one page: enough to work through, few enough for a phone. */
const PAGE = 40;

const hasWarning = (item: PlanItem) =>
  item.outcome !== "open" && item.outcome !== "out" && item.problems.some((one) => one.severity !== "note");

/** What the tabs show, by their name in the address. */
const VIEWS = {
  offen: (item: PlanItem) => item.outcome === "open",
  hinweise: hasWarning,
  neu: (item: PlanItem) => item.outcome === "created",
  geaendert: (item: PlanItem) => item.outcome === "updated",
  aus: (item: PlanItem) => item.outcome === "out",
  alle: () => true,
} as const;
type View = keyof typeof VIEWS;
const isView = (text: string | null): text is View => text !== null && Object.hasOwn(VIEWS, text);

function Summary({ context, plan }: CheckProps) {
  const { t } = context;
  const counts = countOutcomes(plan.items);
  const unreadable = plan.items.filter(
    (item) => item.outcome === "open" && item.problems.some((one) => one.severity === "error"),
  ).length;
  return (
    <>
      <Lead>
        {t("importing.check.lead", { count: plan.items.length, ready: plan.items.length - counts.open })}{" "}
        {t("importing.check.needYou", { count: counts.open })}
      </Lead>
      <StatTiles
        stats={[
          { value: counts.created, label: t("importing.check.created") },
          { value: counts.updated, label: t("importing.check.updated") },
          { value: counts.unchanged, label: t("importing.check.unchanged") },
          { value: counts.open - unreadable, label: t("importing.check.open"), kind: "warning" },
          { value: unreadable, label: t("importing.check.badgeUnreadable"), kind: "danger" },
        ]}
      />
    </>
  );
}

type Chosen = { view: View; items: PlanItem[]; page: number; pages: number };

function chooseView({ context, plan }: CheckProps): Chosen {
  const asked = context.query.get("ansicht");
  const counts = countOutcomes(plan.items);
  const view: View = isView(asked) ? asked : counts.open > 0 ? "offen" : "alle";
  const all = plan.items.filter(VIEWS[view]);
  const pages = Math.max(1, Math.ceil(all.length / PAGE));
  const page = Math.min(Math.max(1, Number.parseInt(context.query.get("seite") ?? "1", 10) || 1), pages);
  return { view, items: all.slice((page - 1) * PAGE, page * PAGE), page, pages };
}

/** Buttons of the form, not links: what was typed on one page is kept on the way to another. */
const sendTo = (view: View, page = 1) => ({ name: "zu", value: page === 1 ? view : `${view}.${page}` });

function ViewTabs({ context, plan, view }: CheckProps & { view: View }) {
  const { t } = context;
  const tab = (name: View, label: string) => {
    const count = plan.items.filter(VIEWS[name]).length;
    const isShown = name === view || count > 0 || name === "offen" || name === "neu" || name === "alle";
    return isShown ? [{ sends: sendTo(name), label, count, current: name === view }] : [];
  };
  return (
    <Tabs
      label={t("importing.check.tabs")}
      items={[
        ...tab("offen", t("importing.check.tabOpen")),
        ...tab("hinweise", t("importing-check.tabWarnings")),
        ...tab("neu", t("importing.check.tabCreated")),
        ...tab("geaendert", t("importing.check.tabUpdated")),
        ...tab("aus", t("importing-check.tabOut")),
        ...tab("alle", t("importing.check.tabAll")),
      ]}
    />
  );
}

function Pages({ context: { t }, view, page, pages }: Chosen & Pick<CheckProps, "context">) {
  return <TurnPages t={t} page={page} pages={pages} to={(number) => sendTo(view, number)} />;
}

/** Whether there are entries that only cells nobody needs stand in the way of. */
const canGoWithout = ({ stored, plan }: CheckProps): boolean => {
  const { list } = IMPORT_TARGETS[stored.kind];
  return plan.items.some(
    (item) =>
      item.outcome === "open" &&
      item.problems.some((one) => one.severity === "error") &&
      item.problems.every((one) => one.severity !== "error" || !isNeeded(one, list)),
  );
};

function TakeOver(props: CheckProps) {
  const { context, stored, plan } = props;
  const { t, paths } = context;
  const counts = countOutcomes(plan.items);
  const ready = counts.created + counts.updated;
  const { withoutUnread } = stored.choices;
  return (
    <>
      {withoutUnread || canGoWithout(props) ? (
        <>
          <input type="hidden" name="lesbar" value="1" />
          <Checkbox
            name="ohne"
            value="1"
            label={t("importing-check.withoutUnread")}
            hint={t("importing-check.withoutUnreadHint")}
            checked={withoutUnread}
          />
        </>
      ) : null}
      {counts.open === 0 ? null : <Note>{t("importing-check.leaveOut")}</Note>}
      <ButtonRow>
        <Button formaction={paths.intern(`einlesen/${stored.id}/uebernahme`)}>
          {t("importing.check.takeOver", { count: ready })}
        </Button>
        <Button look="secondary">{t("importing.check.save")}</Button>
        <Button look="text" formaction={paths.intern(`einlesen/${stored.id}/verwerfen`)} formnovalidate>
          {t("importing.check.discard")}
        </Button>
      </ButtonRow>
      <Note>{t("importing.check.undoHint")}</Note>
    </>
  );
}

/** What would become of the list, with every problem at its row and cell, to be corrected here. Nothing is stored. */
export function checkPage(props: CheckProps) {
  const { context, stored } = props;
  const { t, paths } = context;
  const chosen = chooseView(props);
  const { view, items, page } = chosen;
  const title = t("importing.check.title", { file: stored.fileName });
  return workspacePage(context, {
    title,
    current: "importing",
    trail: importTrail(t, context),
    children: (
      <Stack>
        <Heading level={1}>{title}</Heading>
        <ImportSteps context={context} stored={stored} current={2} />
        <Summary {...props} />
        <form method="post" action={paths.intern(`einlesen/${stored.id}/pruefen`)} class="stack">
          <FormStart />
          <input type="hidden" name="ansicht" value={view} />
          <input type="hidden" name="seite" value={String(page)} />
          <Ends>
            <Heading level={2}>{t("importing.check.rows")}</Heading>
            <ViewTabs {...props} view={view} />
          </Ends>
          <EntriesTable {...props} items={items} />
          <FieldSuggestions {...props} items={items} />
          <Pages {...chosen} context={context} />
          <TakeOver {...props} />
        </form>
        <HowRead {...props} />
      </Stack>
    ),
  });
}
