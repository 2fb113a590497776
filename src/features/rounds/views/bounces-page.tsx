import { dayOf } from "../../../platform/clock.ts";
import { Button, ButtonRow, EmptyState, Heading, Lead, Stack, Table, TextField } from "../../../platform/ui/index.ts";
import { FormErrors, type FormState, readerOf, type WorkspaceContext } from "../../records/index.ts";
import type { Bounce } from "../bounces.ts";

type Props = { context: WorkspaceContext; bounces: readonly Bounce[]; state: FormState };

function List({ context: { t, paths }, bounces }: Omit<Props, "state">) {
  return (
    <Table
      caption={t("rounds-office.bounces.title")}
      quietCaption
      rows={[...bounces]}
      columns={[
        { label: t("rounds-office.bounces.address"), rowHeader: true, cell: ({ address }) => address },
        {
          label: t("rounds-office.roundPage.organisation"),
          cell: ({ organisation }) =>
            organisation === null ? (
              "–"
            ) : (
              <a href={paths.intern(`akteure/${organisation.slug}`)}>{organisation.name}</a>
            ),
        },
        {
          label: t("rounds-office.bounces.since"),
          cell: ({ notedAt, notedBy }) => t("rounds-office.roundPage.byOn", { by: notedBy, on: dayOf(notedAt) }),
        },
        { label: t("rounds-office.bounces.reason"), cell: ({ reason }) => reason || "–" },
        {
          label: t("rounds-office.roundPage.do"),
          cell: ({ id, address }) => (
            <form method="post" action={paths.intern(`ruecklaeufer/${id}/erledigung`)}>
              <Button look="secondary" small fullLabel={t("rounds-office.bounces.settleFull", { address })}>
                {t("rounds-office.bounces.settle")}
              </Button>
            </form>
          ),
        },
      ]}
    />
  );
}

/** Addresses mails come back from, and what to do. */
export function BouncesPage(props: Props) {
  const { context, bounces, state } = props;
  const { t, paths } = context;
  const form = readerOf(t, state);
  return (
    <Stack gap="large">
      <Stack gap="small">
        <Heading level={1}>{t("rounds-office.bounces.title")}</Heading>
        <Lead>{t("rounds-office.bounces.lead")}</Lead>
      </Stack>
      {bounces.length === 0 ? (
        <EmptyState title={t("rounds-office.bounces.none")}>{t("rounds-office.bounces.noneText")}</EmptyState>
      ) : (
        <List {...props} />
      )}
      <form class="stack" method="post" action={paths.intern("ruecklaeufer")} novalidate>
        <Heading level={2}>{t("rounds-office.bounces.enter")}</Heading>
        <FormErrors t={t} errors={state.errors} labelOf={() => t("rounds-office.bounces.address")} />
        <TextField
          {...form.field("email", t("rounds-office.bounces.address"), { required: true })}
          type="email"
          autocomplete="off"
        />
        <TextField
          {...form.field("reason", t("rounds-office.bounces.reason"))}
          hint={t("rounds-office.bounces.reasonHint")}
        />
        <ButtonRow>
          <Button look="secondary">{t("rounds-office.bounces.note")}</Button>
        </ButtonRow>
      </form>
    </Stack>
  );
}
