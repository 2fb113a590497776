import type { TenantDb } from "../../platform/db/doors.ts";
import { Button, ButtonRow, Stack } from "../../platform/ui/index.ts";
import { findMunicipalities } from "../directory/index.ts";
import { periodKey } from "../figures/index.ts";
import {
  type Answering,
  type Ask,
  askButton,
  Conflict,
  type Fault,
  readerOf,
  type Received,
  type SentAnswer,
} from "../records/index.ts";
import { readLines, saveLines } from "./actions.ts";
import type { UseTyped } from "./forms.ts";
import type { Line } from "./lines.ts";
import { ASK, findOwedLines } from "./owing.ts";
import { labelOfLineField, LinesFields, typedOf } from "./views/line-fields.tsx";

const owedOf = (answering: Answering, db: TenantDb): Promise<Line[]> =>
  findOwedLines(db, {
    tenantId: answering.tenant.id,
    organisationId: answering.organisation.id,
    today: answering.services.clock.today(),
  });

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

/** What is said of which line: one button says of all that there was nothing to count. */
function readSent(lines: Line[], { typed, action }: SentAnswer): ReturnType<typeof readLines> {
  if (action === "none") return { ok: true, lines: lines.map((line) => ({ name: "", line, value: NOTHING })) };
  const known = new Set(lines.map(({ key }) => key));
  const isGone = Object.entries(typed).some(
    ([field, [key = ""] = []]) => /^figures\.\d+\.key$/.test(field) && !known.has(key),
  );
  return isGone ? { ok: false, errors: [{ field: "figures.0", key: "use.error.gone" }] } : readLines(typed, lines);
}

async function receive(answering: Answering, db: TenantDb, sent: SentAnswer): Promise<Received> {
  const { scope, organisation, how, tenant } = answering;
  const lines = await owedOf(answering, db);
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
  const owed = new Set((await owedOf(answering, db)).map(({ period }) => periodKey(period)));
  const answer = sent.action === "none" ? "none" : "given";
  const done = sent.open.filter(({ subject }) => !owed.has(subject));
  return { errors: [], answered: done.map(({ id }) => ({ request: id, answer })) };
}

/** How offers were used, on the page with everything that is due from an organisation. */
export const askUse: Ask = {
  name: ASK,
  label: "use.ask",
  order: 20,
  isForRounds: false,
  async show(answering, db, { state }) {
    const { t, tenant, services } = answering;
    const lines = await owedOf(answering, db);
    if (lines.length === 0) return undefined;
    const isTyped = Object.keys(state.typed).some((field) => field.startsWith(`${ASK}.`));
    const shown = isTyped ? state : { ...state, typed: { ...state.typed, ...typedOf(lines) } };
    const places = await findMunicipalities(db, tenant.ags, services.clock.today());
    return {
      hasFields: true,
      content: (
        <Stack>
          <LinesFields t={t} form={readerOf(t, shown)} lines={lines} origins={places} />
          <ButtonRow>
            <Button look="secondary" {...askButton(ASK, "none")}>
              {t("use.nothingAtAll")}
            </Button>
          </ButtonRow>
        </Stack>
      ),
    };
  },
  receive,
};
