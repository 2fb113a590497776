import { addDays, dayOf } from "../../../platform/clock.ts";
import { dialPhone, showPhone } from "../../../platform/phone/number.ts";
import {
  Badge,
  Button,
  ButtonLink,
  ButtonRow,
  DateField,
  DisclosureDetails,
  Heading,
  Lead,
  Note,
  Notice,
  Stack,
  Table,
  TextArea,
} from "../../../platform/ui/index.ts";
import { FormErrors, type FormState, readerOf, type WorkspaceContext } from "../../records/index.ts";
import { insidePath } from "../answering.ts";
import type { Prolonging } from "../prolong.ts";
import { type Round, stateOf } from "../round.ts";
import type { Asked } from "../rounds.ts";

type Shown = { context: WorkspaceContext; round: Round; asked: readonly Asked[] };
type Page = Shown & { prolongings: readonly Prolonging[]; state: FormState };

function Phones({ phones }: Pick<Asked, "phones">) {
  return (
    <>
      {phones.slice(0, 4).map(({ name, number }, index) => (
        <>
          {index === 0 ? null : <br />}
          {name === null ? null : `${name}: `}
          <a href={dialPhone(number)}>{showPhone(number)}</a>
        </>
      ))}
    </>
  );
}

/** Who has not answered, with how to call them: what is said on the telephone is entered on their page. */
function Open({ context: { t, paths }, asked }: Omit<Shown, "round">) {
  return (
    <Table
      caption={t("rounds-office.roundPage.open", { count: asked.length })}
      rows={[...asked]}
      columns={[
        {
          label: t("rounds-office.roundPage.organisation"),
          rowHeader: true,
          cell: ({ slug, name }) => <a href={paths.intern(insidePath(slug))}>{name}</a>,
        },
        {
          label: t("rounds-office.roundPage.phone"),
          cell: (one) =>
            one.phones.length === 0 ? t("rounds-office.roundPage.noPhone") : <Phones phones={one.phones} />,
        },
        {
          label: t("rounds-office.roundPage.told"),
          cell: ({ toldAt }) =>
            toldAt === null ? (
              <Badge kind="warning">{t("rounds-office.roundPage.notTold")}</Badge>
            ) : (
              t.date(dayOf(toldAt), "short")
            ),
        },
        {
          label: t("rounds-office.roundPage.do"),
          cell: ({ slug, name }) => (
            <ButtonLink
              look="secondary"
              small
              href={paths.intern(insidePath(slug))}
              fullLabel={t("rounds-office.roundPage.answerFull", { name })}
            >
              {t("rounds-office.roundPage.answer")}
            </ButtonLink>
          ),
        },
      ]}
    />
  );
}

function Answered({ context: { t, paths }, asked }: Omit<Shown, "round">) {
  return (
    <Table
      caption={t("rounds-office.roundPage.answered", { count: asked.length })}
      rows={[...asked]}
      columns={[
        {
          label: t("rounds-office.roundPage.organisation"),
          rowHeader: true,
          cell: ({ slug, name }) => <a href={paths.intern(insidePath(slug))}>{name}</a>,
        },
        {
          label: t("rounds-office.roundPage.what"),
          cell: ({ answer }) => (answer === null ? "–" : t(`rounds-office.answer.${answer as "confirmed"}`)),
        },
        {
          label: t("rounds-office.roundPage.by"),
          cell: ({ answeredAt, answeredBy }) =>
            answeredAt === null
              ? "–"
              : t("rounds-office.roundPage.byOn", { by: answeredBy ?? "", on: dayOf(answeredAt) }),
        },
      ]}
    />
  );
}

/** How often the round got more time, by whom and why. */
function History({ context: { t }, prolongings }: Pick<Page, "context" | "prolongings">) {
  return (
    <section class="stack stack--small">
      <Heading level={2}>{t("rounds-office.prolong.history")}</Heading>
      <ul class="stack stack--small">
        {prolongings.map(({ dueBefore, dueOn, note, at, byName }) => (
          <li>
            {t("rounds-office.prolong.line", { before: dueBefore, on: dueOn })}
            <Note>{t("rounds-office.roundPage.byOn", { by: byName, on: dayOf(at) })}</Note>
            {note === "" ? null : <p class="typed">{note}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** More time for who has not answered. */
function Prolong({ context: { t, paths, services }, round, state }: Pick<Page, "context" | "round" | "state">) {
  const form = readerOf(t, state);
  return (
    <DisclosureDetails summary={t("rounds-office.prolong.title")} open={state.errors.length > 0} id="frist">
      <form method="post" action={paths.intern(`abfragen/${round.id}/frist`)} class="stack" novalidate>
        <p>{t("rounds-office.prolong.lead")}</p>
        <DateField
          {...form.field("dueOn", t("rounds-office.prolong.dueOn"), { required: true })}
          min={addDays(services.clock.today(), 1)}
        />
        <TextArea
          {...form.field("note", t("rounds-office.prolong.note"))}
          hint={t("rounds-office.prolong.noteHint")}
          rows={3}
          maxlength={500}
        />
        <ButtonRow>
          <Button look="secondary">{t("rounds-office.prolong.do")}</Button>
        </ButtonRow>
      </form>
    </DisclosureDetails>
  );
}

/** A round that was sent: how far it is, who has not answered and how to call them. */
export function RoundPage({ context, round, asked, prolongings, state: typed }: Page) {
  const { t, paths, services } = context;
  const open = asked.filter(({ answeredAt }) => answeredAt === null);
  const answered = asked.filter(({ answeredAt }) => answeredAt !== null);
  const state = stateOf(round, services.clock.today());
  return (
    <Stack gap="large">
      <Stack gap="small">
        <FormErrors t={t} errors={typed.errors} labelOf={(field) => t.code("rounds-office.prolong", field)} />
        <Heading level={1}>{round.title}</Heading>
        <Lead>
          <b>{t("rounds-office.roundPage.progress", { answered: answered.length, asked: asked.length })}</b>{" "}
          {state === "running" || state === "over"
            ? t(`rounds-office.roundPage.state.${state}`, { on: round.dueOn })
            : t(`rounds-office.roundPage.state.${state}`)}
        </Lead>
        {round.remindOn.length === 0 ? null : (
          <Note>
            {t("rounds-office.round.reminders", { days: round.remindOn.map((day) => t.date(day, "short")).join(", ") })}
          </Note>
        )}
      </Stack>
      {open.length === 0 ? (
        <Notice kind="success">{t("rounds-office.roundPage.all")}</Notice>
      ) : (
        <Open context={context} asked={open} />
      )}
      {answered.length === 0 ? null : <Answered context={context} asked={answered} />}
      {prolongings.length === 0 ? null : <History context={context} prolongings={prolongings} />}
      {round.closedAt === null && open.length > 0 ? <Prolong context={context} round={round} state={typed} /> : null}
      {round.closedAt === null ? (
        <form method="post" action={paths.intern(`abfragen/${round.id}/ende`)} class="stack stack--small">
          <Note>{t("rounds-office.roundPage.closeNote")}</Note>
          <ButtonRow>
            <Button look="secondary">{t("rounds-office.roundPage.close")}</Button>
          </ButtonRow>
        </form>
      ) : null}
    </Stack>
  );
}
