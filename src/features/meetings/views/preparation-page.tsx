import type { JSX } from "hono/jsx/jsx-runtime";
import {
  Badge,
  Band,
  Button,
  type Column,
  DateField,
  EmptyState,
  Heading,
  Lead,
  SelectField,
  ShortFields,
  Table,
  TextField,
} from "../../../platform/ui/index.ts";
import { FormErrors, type FormState, readerOf, type WorkspaceContext } from "../../records/index.ts";
import { allows, type Meeting } from "../meeting.ts";
import { canPlan, canTakePart, may } from "../policy.ts";
import { type Preparation, PREPARATION_KINDS } from "../preparation.ts";
import { meetingPage } from "./meeting-page.tsx";

type Shown = {
  context: WorkspaceContext;
  meeting: Meeting;
  list: readonly Preparation[];
  /** Whom who leads can name as taking something on. */
  organisations: readonly { id: string; name: string }[];
  state: FormState;
};

const address = ({ context, meeting }: Shown, rest = ""): string =>
  context.paths.intern(`treffen/${meeting.slug}/vorbereitung${rest}`);

function TakeForm({ shown, one }: { shown: Shown; one: Preparation }) {
  const { context, meeting, organisations } = shown;
  const { t, viewer } = context;
  return (
    <form method="post" action={address(shown, `/${one.id}/zusage`)} class="stack stack--small">
      {canPlan(viewer, meeting) ? (
        <SelectField
          name="organisationId"
          id={`organisation-${one.id}`}
          label={t("meetings-office.preparation.takeFor")}
          emptyLabel={t("meetings-office.preparation.me")}
          options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : null}
      <div>
        <Button look="secondary" small fullLabel={t("meetings-office.preparation.takeFull", { title: one.title })}>
          {t("meetings-office.preparation.take")}
        </Button>
      </div>
    </form>
  );
}

function Deeds({ shown, one }: { shown: Shown; one: Preparation }) {
  const { context, meeting } = shown;
  const { t, viewer } = context;
  const isOwn =
    canPlan(viewer, meeting) || (one.organisationId !== null && one.organisationId === viewer.organisationId);
  if (!isOwn) return <></>;
  const deeds = [
    ...(one.takenAt !== null && one.doneAt === null ? (["done", "leave"] as const) : []),
    ...(canPlan(viewer, meeting) ? (["drop"] as const) : []),
  ];
  return (
    <form method="post" action={address(shown, `/${one.id}`)} class="cluster">
      {deeds.map((deed) => (
        <Button
          look="text"
          small
          name="deed"
          value={deed}
          fullLabel={t(`meetings-office.preparation.${deed}Full`, { title: one.title })}
        >
          {t(`meetings-office.preparation.${deed}`)}
        </Button>
      ))}
    </form>
  );
}

function stateColumn(shown: Shown): Column<Preparation> {
  const { context, meeting } = shown;
  const { t } = context;
  const isOn = allows(meeting.stage, "preparation");
  return {
    label: t("meetings-office.field.stage"),
    cell: (one) => (
      <>
        <Badge kind={one.doneAt !== null ? "success" : one.takenAt !== null ? "info" : "unknown"}>
          {t(
            `meetings-office.preparation.${one.doneAt !== null ? "isDone" : one.takenAt !== null ? "isTaken" : "isOpen"}`,
          )}
        </Badge>
        {isOn ? <Deeds shown={shown} one={one} /> : null}
      </>
    ),
  };
}

function columns(shown: Shown): Column<Preparation>[] {
  const { context, meeting } = shown;
  const { t, viewer, services } = context;
  const isOn = allows(meeting.stage, "preparation");
  const today = services.clock.today();
  return [
    {
      label: t("meetings-office.preparation.what"),
      rowHeader: true,
      cell: (one) => (
        <>
          {one.title}
          <span class="note">
            <br />
            {t.code("meetings-office.preparationKind", one.kind)}
          </span>
        </>
      ),
    },
    {
      label: t("meetings-office.preparation.due"),
      cell: ({ dueOn, doneAt }) =>
        dueOn === null ? (
          "–"
        ) : (
          <>
            {t.date(dueOn, "short")}
            {doneAt === null && dueOn < today ? (
              <Badge kind="warning">{t("meetings-office.preparation.late")}</Badge>
            ) : null}
          </>
        ),
    },
    {
      label: t("meetings-office.preparation.who"),
      cell: (one) =>
        one.takenAt === null ? (
          isOn && canTakePart(viewer, meeting) ? (
            <TakeForm shown={shown} one={one} />
          ) : (
            <Badge kind="unknown">{t("meetings-office.preparation.nobody")}</Badge>
          )
        ) : (
          (one.organisationName ?? one.taker ?? "–")
        ),
    },
    stateColumn(shown),
  ];
}

function AddForm(shown: Shown) {
  const { context, state } = shown;
  const { t } = context;
  const form = readerOf(t, state);
  return (
    <form method="post" action={address(shown)} class="box stack stack--small" novalidate>
      <Heading level={2}>{t("meetings-office.preparation.add")}</Heading>
      <ShortFields>
        <SelectField
          name="kind"
          label={t("meetings-office.preparation.kind")}
          value={form.text("kind") || "room"}
          options={PREPARATION_KINDS.map((kind) => ({
            value: kind,
            label: t.code("meetings-office.preparationKind", kind),
          }))}
        />
        <DateField {...form.field("dueOn", t("meetings-office.preparation.due"))} />
      </ShortFields>
      <TextField {...form.field("title", t("meetings-office.preparation.what"))} maxlength={300} />
      <div>
        <Button look="secondary">{t("meetings-office.item.addButton")}</Button>
      </div>
    </form>
  );
}

/** What has to be ready for a meeting: who sees to it, until when. */
export function preparationPage(shown: Shown): JSX.Element {
  const { context, meeting, list, state } = shown;
  const { t, viewer } = context;
  const open = list.filter(({ takenAt }) => takenAt === null).length;
  return meetingPage(context, meeting, {
    tab: "preparation",
    title: t("meetings-office.tab.preparation"),
    children: (
      <Band>
        <FormErrors
          t={t}
          errors={state.errors}
          labelOf={(field) => t(`meetings-office.preparation.${field === "dueOn" ? "due" : "what"}`)}
        />
        <div class="stack">
          {list.length === 0 ? (
            <EmptyState title={t("meetings-office.preparation.empty")}>
              <p>{t("meetings-office.preparation.emptyHelp")}</p>
            </EmptyState>
          ) : (
            <>
              <Lead>{t("meetings-office.preparation.lead", { count: open })}</Lead>
              <Table
                caption={t("meetings-office.tab.preparation")}
                quietCaption
                columns={columns(shown)}
                rows={[...list]}
              />
            </>
          )}
          {may(viewer, meeting, "preparation") ? <AddForm {...shown} /> : null}
        </div>
      </Band>
    ),
  });
}
