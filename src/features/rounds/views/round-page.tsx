import { dayOf } from "../../../platform/clock.ts";
import { dialPhone, showPhone } from "../../../platform/phone/number.ts";
import {
  Badge,
  Button,
  ButtonLink,
  ButtonRow,
  Heading,
  Lead,
  Note,
  Notice,
  Stack,
  Table,
} from "../../../platform/ui/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import { insidePath } from "../answering.ts";
import { type Round, stateOf } from "../round.ts";
import type { Asked } from "../rounds.ts";

type Shown = { context: WorkspaceContext; round: Round; asked: readonly Asked[] };

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

/** A round that was sent: how far it is, who has not answered and how to call them. */
export function RoundPage({ context, round, asked }: Shown) {
  const { t, paths, services } = context;
  const open = asked.filter(({ answeredAt }) => answeredAt === null);
  const answered = asked.filter(({ answeredAt }) => answeredAt !== null);
  const state = stateOf(round, services.clock.today());
  return (
    <Stack gap="large">
      <Stack gap="small">
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
