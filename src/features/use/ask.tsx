import type { TenantDb } from "../../platform/db/doors.ts";
import { Button, ButtonRow, DisclosureDetails, Stack } from "../../platform/ui/index.ts";
import { findMunicipalities } from "../directory/index.ts";
import { periodKey } from "../figures/index.ts";
import {
  type Answering,
  type Ask,
  askButton,
  Conflict,
  type Fault,
  type FormReader,
  readerOf,
  type Received,
  type Scope,
  type SentAnswer,
} from "../records/index.ts";
import { readLines, saveLines } from "./actions.ts";
import type { UseTyped } from "./forms.ts";
import { type Line, lineName } from "./lines.ts";
import { ASK, findAskedLines, findOwedLines, isOwed } from "./owing.ts";
import { labelOfLineField, LinesFields, type Origin, typedOf } from "./views/line-fields.tsx";

/** What is asked of the organisation: what it owes first, then what it has said and may correct. */
async function linesOf({ tenant, organisation, services }: Answering, db: TenantDb): Promise<Line[]> {
  const question = { tenantId: tenant.id, organisationId: organisation.id, today: services.clock.today() };
  const lines = await findAskedLines(db, question);
  return [...lines.filter(isOwed), ...lines.filter((line) => !isOwed(line))];
}

const NOTHING: UseTyped = {
  revision: 0,
  nothing: "yes",
  note: null,
  origin: [],
  places: null,
  participants: null,
  women: null,
  men: null,
  diverse: null,
  waiting: null,
};

/** What is said of which line: one button says of all that is owed that there was nothing to count. */
function readSent(lines: Line[], { typed, action }: SentAnswer): ReturnType<typeof readLines> {
  if (action === "none")
    return { ok: true, lines: lines.filter(isOwed).map((line) => ({ name: "", line, value: NOTHING })) };
  const known = new Set(lines.map(({ key }) => key));
  const isGone = Object.entries(typed).some(
    ([field, [key = ""] = []]) => /^figures\.\d+\.key$/.test(field) && !known.has(key),
  );
  return isGone ? { ok: false, errors: [{ field: "figures.0", key: "use.error.gone" }] } : readLines(typed, lines);
}

async function receive(answering: Answering, db: TenantDb, sent: SentAnswer): Promise<Received> {
  const { scope, organisation, how, tenant } = answering;
  const lines = await linesOf(answering, db);
  const read = readSent(lines, sent);
  const named = (errors: readonly Fault[]) =>
    errors.map((one) => ({ ...one, label: labelOfLineField(answering.t, lines, one.field) }));
  if (!read.ok) return { errors: named(read.errors), answered: [] };
  const by = how === "office" ? (tenant.office.name ?? tenant.name) : organisation.name;
  try {
    await saveLines(db, scope, read.lines, by);
  } catch (error) {
    if (error instanceof Conflict)
      return { errors: named([{ field: "figures.0", key: "use.error.gone" }]), answered: [] };
    throw error;
  }
  const owed = new Set((await linesOf(answering, db)).filter(isOwed).map(({ period }) => periodKey(period)));
  const answer = sent.action === "none" ? "none" : "given";
  const done = sent.open.filter(({ subject }) => !owed.has(subject));
  return { errors: [], answered: done.map(({ id }) => ({ request: id, answer })) };
}

/** For rounds: organisations with the periods for which they owe figures. */
async function findMatters(db: TenantDb, { tenantId, clock }: Scope, organisationIds: readonly string[]) {
  const owed = await findOwedLines(db, { tenantId, today: clock.today() });
  const asked = new Set(organisationIds);
  const matters = new Map(
    owed
      .filter(({ offer }) => asked.has(offer.providerId))
      .map(({ offer, period }) => [
        `${offer.providerId} ${periodKey(period)}`,
        { organisationId: offer.providerId, subject: periodKey(period) },
      ]),
  );
  return [...matters.values()];
}

type Shown = { answering: Answering; form: FormReader; lines: readonly Line[]; origins: readonly Origin[] };

function Owed({ answering: { t }, form, lines, origins }: Shown) {
  const owed = lines.filter(isOwed);
  if (owed.length === 0) return <p>{t("use.allGiven")}</p>;
  return (
    <>
      <LinesFields t={t} form={form} lines={owed} origins={origins} />
      <ButtonRow>
        <Button look="secondary" {...askButton(ASK, "none")}>
          {t("use.nothingAtAll")}
        </Button>
      </ButtonRow>
    </>
  );
}

/** What was said may be corrected: what stood there stays in the history. */
function Given({ answering: { t }, form, lines, origins }: Shown) {
  const first = lines.filter(isOwed).length;
  const given = lines.slice(first);
  if (given.length === 0) return <></>;
  const isFaulty = form.isWrong(given.map((_, index) => lineName(first + index)));
  return (
    <DisclosureDetails summary={t("use.correct", { count: given.length })} open={isFaulty} id={`${ASK}-given`}>
      <LinesFields t={t} form={form} lines={given} first={first} origins={origins} />
      <ButtonRow>
        <Button look="secondary" {...askButton(ASK, "correct")}>
          {t("use.sendCorrection")}
        </Button>
      </ButtonRow>
    </DisclosureDetails>
  );
}

/** How offers were used, on the page with everything that is due from an organisation. */
export const askUse: Ask = {
  name: ASK,
  label: "use.ask",
  order: 20,
  isForRounds: true,
  findMatters,
  async show(answering, db, { state }) {
    const { t, tenant, services } = answering;
    const lines = await linesOf(answering, db);
    if (lines.length === 0) return undefined;
    const isTyped = Object.keys(state.typed).some((field) => field.startsWith(`${ASK}.`));
    const filled = isTyped ? state : { ...state, typed: { ...state.typed, ...typedOf(lines) } };
    const origins = await findMunicipalities(db, tenant.ags, services.clock.today());
    const shown = { answering, form: readerOf(t, filled), lines, origins };
    return {
      hasFields: lines.some(isOwed),
      content: (
        <Stack>
          <Owed {...shown} />
          <Given {...shown} />
        </Stack>
      ),
    };
  },
  receive,
};
