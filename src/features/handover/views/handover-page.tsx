import type { JSX } from "hono/jsx/jsx-runtime";
import { dayOf } from "../../../platform/clock.ts";
import {
  Button,
  ButtonRow,
  DisclosureDetails,
  Heading,
  Lead,
  Note,
  Notice,
  SelectField,
  Stack,
  TextArea,
} from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import { FormErrors, readerOf, type WorkspaceContext } from "../../records/index.ts";
import type { Successor } from "../queries.ts";
import { Typed } from "./matter-parts.tsx";
import { type HandoverPageProps, Matters } from "./open-matters.tsx";

/** Who comes after: people of the office and of the own organisation; who is missing is invited first. */
function SuccessorField({ context: { t, paths, viewer }, state, own, successors }: HandoverPageProps) {
  const value = state.typed["successor"]?.at(-1) ?? own?.to?.id ?? "";
  const told = ({ name, role, isExpected }: Successor) =>
    t(isExpected ? "handover.expected" : "handover.person", { name, role: t.code("accounts.role", role) });
  return (
    <>
      <SelectField
        name="successor"
        label={t("handover.successor")}
        emptyLabel={t("handover.nobodyYet")}
        value={value}
        error={readerOf(t, state).error("successor")}
        options={successors.map((one) => ({ value: one.id, label: told(one) }))}
      />
      <Note>
        {viewer.isOffice ? (
          <a href={paths.intern("menschen/einladen")}>{t("handover.invite")}</a>
        ) : (
          t("handover.inviteOffice")
        )}
      </Note>
    </>
  );
}

function Words(props: HandoverPageProps) {
  const { context, leaver, state, own } = props;
  const { t, paths } = context;
  const words = state.typed["words"]?.at(-1) ?? own?.words ?? "";
  return (
    <form method="post" action={paths.intern(`uebergabe/${leaver.id}`)} class="stack">
      <section class="stack stack--small">
        <Heading level={2}>{t("handover.general")}</Heading>
        <div class="no-print">
          <TextArea
            name="words"
            label={t("handover.words")}
            hint={t("handover.wordsHint")}
            value={words}
            rows={8}
            maxlength={20_000}
          />
        </div>
        <div class="print-only">
          <Typed words={words} />
        </div>
      </section>
      <Matters {...props} />
      <section class="stack stack--small no-print">
        <Heading level={2}>{t("handover.who")}</Heading>
        <SuccessorField {...props} />
        <Note>{t("handover.what")}</Note>
        <ButtonRow>
          <Button name="aktion" value="speichern" look="secondary">
            {t("handover.save")}
          </Button>
          <Button name="aktion" value="uebergeben">
            {t("handover.handOver")}
          </Button>
        </ButtonRow>
      </section>
    </form>
  );
}

/** What was handed over before, and the way to end the access of whoever has left. */
function Handed({ context: { t, paths, viewer }, handed, leaver }: HandoverPageProps) {
  if (handed.length === 0) return <></>;
  const isGone = leaver.endedAt !== null;
  return (
    <section class="stack stack--small no-print">
      <Heading level={2}>{t("handover.handed")}</Heading>
      <ul>
        {handed.map(({ id, from, to, handedAt }) => (
          <li>
            <a href={paths.intern(`uebernommen/${id}`)}>
              {t("handover.handedLine", { from: from.name, to: to?.name ?? "", on: dayOf(handedAt ?? new Date(0)) })}
            </a>
          </li>
        ))}
      </ul>
      {handed.some(({ from }) => from.id === leaver.id) && !isGone ? (
        <p>
          {viewer.isOffice ? (
            <a href={paths.intern(`menschen/${leaver.id}`)}>{t("handover.endAccess", { name: leaver.name })}</a>
          ) : (
            t("handover.endByOffice")
          )}
        </p>
      ) : null}
    </section>
  );
}

/** For the office: whoever leaves without having handed over. */
function Others({ context: { t, paths, viewer }, people, leaver }: HandoverPageProps) {
  const others = people.filter(({ id, role }) => role !== "reader" && id !== leaver.id);
  if (!viewer.isOffice || others.length === 0) return <></>;
  return (
    <div class="no-print">
      <DisclosureDetails summary={t("handover.others")}>
        <p>{t("handover.othersHelp")}</p>
        <ul>
          {others.map((one) => (
            <li>
              <a href={paths.intern(`uebergabe/${one.id}`)}>{one.name}</a>
              {one.organisation === null ? null : `, ${one.organisation.name}`}
              {one.endedAt === null ? null : ` (${t("handover.gone")})`}
            </li>
          ))}
        </ul>
      </DisclosureDetails>
    </div>
  );
}

const labelOf = (t: WorkspaceContext["t"], field: string): string =>
  field === "successor"
    ? t("handover.successor")
    : t(field.endsWith("remind") ? "handover.remind" : field === "words" ? "handover.general" : "handover.wordsField");

/** Everything open that hangs on somebody, with its context and their own words, for whoever comes after them. */
export function handoverPage(props: HandoverPageProps): JSX.Element {
  const { context, leaver, matters, state, refused } = props;
  const { t, viewer, paths } = context;
  const isOwn = leaver.id === viewer.membershipId;
  const title = isOwn ? t("handover.title") : t("handover.titleOf", { name: leaver.name });
  return workspacePage(context, {
    title,
    current: "handover",
    trail: [{ href: paths.intern("uebergabe"), label: t("handover.title") }],
    children: (
      <Stack>
        <FormErrors t={t} errors={state.errors} labelOf={(field) => labelOf(t, field)} />
        {refused === undefined ? null : (
          <Notice kind="warning" live title={t("handover.noSuccessor")}>
            {t("handover.noSuccessorHelp")}
          </Notice>
        )}
        <Heading level={1}>{title}</Heading>
        <Lead>{t("handover.lead", { count: matters.length })}</Lead>
        <p class="no-print">
          <a href={paths.intern(`uebergabe/${leaver.id}/liste.xlsx`)}>{t("handover.download")}</a> ·{" "}
          {t("handover.print")}
        </p>
        <Handed {...props} />
        <Words {...props} />
        <Others {...props} />
      </Stack>
    ),
  });
}
