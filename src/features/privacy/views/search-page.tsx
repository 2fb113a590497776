import type { JSX } from "hono/jsx/jsx-runtime";
import { dayOf } from "../../../platform/clock.ts";
import {
  Button,
  ButtonRow,
  EmptyState,
  Heading,
  Lead,
  Note,
  Stack,
  Table,
  TextArea,
} from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import { FormErrors, type FormState, readerOf, type WorkspaceContext } from "../../records/index.ts";
import type { DataRequest } from "../own-data.ts";
import type { Erasure } from "../queries.ts";
import { pseudonymOf } from "../trace.ts";
import { PrivacyTabs } from "./shared.tsx";

type Props = {
  context: WorkspaceContext;
  state: FormState;
  erasures: readonly Erasure[];
  requests: readonly DataRequest[];
};

function Erasures({ context: { t }, erasures }: Props) {
  return (
    <section class="stack" id="geloescht">
      <Heading level={2}>{t("privacy-office.erased.title")}</Heading>
      {erasures.length === 0 ? (
        <EmptyState title={t("privacy-office.erased.none")} />
      ) : (
        <Table
          caption={t("privacy-office.erased.title")}
          quietCaption
          rows={[...erasures]}
          columns={[
            { label: t("privacy-office.erased.who"), rowHeader: true, cell: ({ number }) => pseudonymOf(number) },
            { label: t("privacy-office.erased.on"), cell: ({ erasedAt }) => t.date(dayOf(erasedAt), "short") },
            { label: t("privacy-office.erased.by"), cell: ({ erasedBy }) => erasedBy },
            {
              label: t("privacy-office.erased.reason"),
              cell: ({ reason }) => t.code("privacy-office.reason", reason),
            },
            { label: t("privacy-office.erased.places"), numeric: true, cell: ({ places }) => t.number(places) },
          ]}
        />
      )}
      <Note>{t("privacy-office.erased.note")}</Note>
    </section>
  );
}

function Request({ context: { t, paths }, request }: { context: WorkspaceContext; request: DataRequest }) {
  const { id, wish, name, address, message, dueOn } = request;
  const found = new URLSearchParams({ name: name ?? "", adresse: address }).toString();
  return (
    <section class="stack stack--small">
      <Heading level={3}>{t(`privacy-office.wish.${wish}`)}</Heading>
      <Note>
        <bdi>{[name, address].filter(Boolean).join(", ")}</bdi> · {t("privacy-office.requests.due")}{" "}
        {t.date(dueOn, "short")}
      </Note>
      {message === "" ? null : (
        <p class="typed" dir="auto">
          {message}
        </p>
      )}
      <div class="cluster">
        <a class="alone" href={`${paths.intern("eigene-daten")}?${found}`}>
          {t("privacy-office.requests.search")}
        </a>
        <form method="post" action={paths.intern(`eigene-daten/bitten/${id}/erledigung`)}>
          <Button look="secondary" small fullLabel={`${t("privacy-office.requests.settle")}: ${address}`}>
            {t("privacy-office.requests.settle")}
          </Button>
        </form>
      </div>
    </section>
  );
}

/** What people have asked, with the way to look for them and to settle it. */
function Requests({ context, requests }: Props) {
  if (requests.length === 0) return null;
  return (
    <section class="stack" id="bitten">
      <Heading level={2}>{context.t("privacy-office.requests.title")}</Heading>
      {requests.map((request) => (
        <Request context={context} request={request} />
      ))}
    </section>
  );
}

/** Whose data: names in all spellings, addresses, numbers. */
export function searchPage(props: Props): JSX.Element {
  const { context, state } = props;
  const { t, paths } = context;
  const form = readerOf(t, state);
  return workspacePage(context, {
    title: t("privacy-office.title"),
    current: "privacy",
    children: (
      <Stack gap="large">
        <Stack>
          <FormErrors t={t} errors={state.errors} labelOf={(field) => t.code("privacy-office.field", field)} />
          <Heading level={1}>{t("privacy-office.title")}</Heading>
          <PrivacyTabs context={context} current="eigene-daten" />
          <Lead>{t("privacy-office.lead")}</Lead>
        </Stack>
        <Requests {...props} />
        <form method="post" action={paths.intern("eigene-daten/auskunft")} class="stack" novalidate>
          <TextArea
            {...form.field("names", t("privacy-office.field.names"))}
            hint={t("privacy-office.field.namesHint")}
            rows={3}
            maxlength={2000}
          />
          <TextArea
            {...form.field("marks", t("privacy-office.field.marks"))}
            hint={t("privacy-office.field.marksHint")}
            rows={3}
            maxlength={2000}
          />
          <ButtonRow>
            <Button icon="search">{t("privacy-office.search")}</Button>
          </ButtonRow>
        </form>
        <Erasures {...props} />
      </Stack>
    ),
  });
}
