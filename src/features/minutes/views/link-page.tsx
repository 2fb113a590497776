import type { JSX } from "hono/jsx/jsx-runtime";
import { Button, Heading, Lead, Note, Notice, Stack, TextArea } from "../../../platform/ui/index.ts";
import { doneNotice, entrancePage } from "../../accounts/index.ts";
import { type EntranceContext, type FormState, readerOf } from "../../records/index.ts";
import { approvalState } from "../approval.ts";
import { resultsIn } from "../content.ts";
import type { Held } from "../link.ts";
import type { Result } from "../result.ts";
import type { Objection } from "../versions.ts";
import { fateOf } from "./fate.ts";
import { MinutesText } from "./minutes-text.tsx";

export type LinkPage = Held & {
  context: EntranceContext;
  /** Of whoever holds the link. */
  objections: readonly Objection[];
  /** What the person, or their organisation, has brought to this meeting. */
  brought: readonly Result[];
  state: FormState;
};

function Brought({ context: { t, services }, brought, version }: LinkPage) {
  const numbers = new Map(resultsIn(version.content).map(({ id, number }) => [id, number]));
  if (brought.length === 0) return <></>;
  const today = services.clock.today();
  return (
    <Stack>
      <Heading level={2}>{t("minutes-office.contributions")}</Heading>
      <ul class="stack stack--small">
        {brought.map((result) => (
          <li>
            {numbers.get(result.id) ?? ""} {result.title}: <b>{fateOf(t, result, today)}</b>
          </li>
        ))}
      </ul>
    </Stack>
  );
}

function Objections({ context, approval, objections, state }: LinkPage) {
  const { t, services, path } = context;
  const isOpen = approvalState(approval, services.clock.today()) === "open";
  const read = readerOf(t, state);
  return (
    <Stack>
      {objections.length === 0 ? null : <Heading level={2}>{t("minutes-office.ownObjections")}</Heading>}
      {objections.map(({ text, outcome, answer }) => (
        <div class="box stack stack--small">
          <p class="typed">{text}</p>
          {outcome === null ? null : (
            <p class="typed">
              <b>{t.code("minutes-office.objection.outcome", outcome)}:</b> {answer}
            </p>
          )}
        </div>
      ))}
      {isOpen ? (
        <form method="post" action={path} class="stack stack--small" id="einwand" novalidate>
          <Heading level={2}>{t("minutes-office.objection.raise")}</Heading>
          <TextArea
            {...read.field("text", t("minutes-office.objection.text"), { required: true })}
            hint={t("minutes-office.objection.hint")}
            rows={4}
            maxlength={4000}
          />
          <div>
            <Button>{t("minutes-office.objection.raise")}</Button>
          </div>
        </form>
      ) : null}
    </Stack>
  );
}

/** Minutes for whoever holds the link of a mail: to read, to object, to see where one's own contributions went. */
export function linkPage(page: LinkPage): JSX.Element {
  const { context, holder, approval, version } = page;
  const { t } = context;
  const title = t("minutes.of", { title: version.content.title });
  const state = approvalState(approval, context.services.clock.today());
  const day = approval.objectionsUntil === null ? "" : t.date(approval.objectionsUntil);
  return entrancePage(context, {
    title,
    children: (
      <Stack gap="large">
        <Stack>
          {doneNotice(context)}
          <Heading level={1}>{title}</Heading>
          <Lead>
            {version.content.group}, {t.date(version.content.day, "weekday")}
          </Lead>
          <Note>{t("minutes-office.forHolder", { who: holder.name })}</Note>
          {state === "open" ? (
            <Notice kind="info">
              {t("minutes-office.objectUntil", { day })} <a href="#einwand">{t("minutes-office.objection.raise")}</a>
            </Notice>
          ) : null}
          {approval.approvedAt === null ? null : <Notice kind="success">{t("minutes-office.approvedFull")}</Notice>}
        </Stack>
        <Brought {...page} />
        <MinutesText t={t} content={version.content} persons={version.persons} />
        <Objections {...page} />
      </Stack>
    ),
  });
}

/** The same for each link that leads nowhere. */
export function lostMinutesPage(context: EntranceContext): JSX.Element {
  const { t, paths } = context;
  const title = t("minutes-office.lostTitle");
  return entrancePage(context, {
    title,
    children: (
      <Stack>
        <Heading level={1}>{title}</Heading>
        <Lead>{t("minutes-office.lost")}</Lead>
        <p>
          <a href={paths.intern("anmelden")}>{t("minutes-office.lostSignIn")}</a>
        </p>
      </Stack>
    ),
  });
}
