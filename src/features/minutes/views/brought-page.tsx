import type { JSX } from "hono/jsx/jsx-runtime";
import { EmptyState, Heading, Lead, Stack, Table } from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import type { Wish } from "../../meetings/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import type { Result } from "../result.ts";
import { fateOf } from "./fate.ts";

type BroughtPage = {
  context: WorkspaceContext;
  brought: Result[];
  wishes: Wish[];
  /** Those whose page the viewer sees. */
  seen: ReadonlySet<string>;
};

function BroughtTable({ context, brought, seen }: BroughtPage) {
  const { t, paths, services } = context;
  const today = services.clock.today();
  return (
    <Table
      caption={t("minutes-office.brought.title")}
      quietCaption
      rows={brought}
      columns={[
        {
          label: t("minutes-office.brought.what"),
          rowHeader: true,
          cell: ({ id, slug, title }) =>
            seen.has(id) ? <a href={paths.intern(`ergebnisse/${slug}`)}>{title}</a> : title,
        },
        {
          label: t("minutes-office.brought.where"),
          cell: ({ meetingTitle, meetingDay }) => `${meetingTitle}, ${t.date(meetingDay)}`,
        },
        { label: t("minutes-office.brought.fate"), cell: (result) => fateOf(t, result, today) },
      ]}
    />
  );
}

function fateOfWish({ t }: WorkspaceContext, { decision, taken, note }: Wish): string {
  if (taken !== null) return t("minutes-office.brought.taken", { title: taken.title });
  const fate = decision === null ? t("minutes-office.brought.waits") : t.code("minutes-office.wishFate", decision);
  return note === null || note === "" ? fate : `${fate}: ${note}`;
}

function Wishes({ context, wishes }: BroughtPage) {
  const { t } = context;
  return (
    <Stack>
      <Heading level={2}>{t("minutes-office.brought.wishes")}</Heading>
      <Table
        caption={t("minutes-office.brought.wishes")}
        quietCaption
        rows={wishes}
        columns={[
          { label: t("minutes-office.brought.what"), rowHeader: true, cell: ({ title }) => title },
          { label: t("minutes-office.brought.fate"), cell: (wish) => fateOfWish(context, wish) },
        ]}
      />
    </Stack>
  );
}

/** What somebody and their organisation brought to meetings, and what became of it. */
export function broughtPage(props: BroughtPage): JSX.Element {
  const { context, brought, wishes } = props;
  const { t, paths } = context;
  return workspacePage(context, {
    title: t("minutes-office.brought.title"),
    current: "contributions",
    children: (
      <Stack gap="large">
        <Stack>
          <Heading level={1}>{t("minutes-office.brought.title")}</Heading>
          <Lead>{t("minutes-office.brought.lead")}</Lead>
        </Stack>
        {brought.length + wishes.length === 0 ? (
          <EmptyState
            title={t("minutes-office.brought.none")}
            next={{ href: paths.intern("treffen"), label: t("meetings-office.title") }}
          >
            <p>{t("minutes-office.brought.noneHelp")}</p>
          </EmptyState>
        ) : null}
        {brought.length === 0 ? null : <BroughtTable {...props} />}
        {wishes.length === 0 ? null : <Wishes {...props} />}
      </Stack>
    ),
  });
}
