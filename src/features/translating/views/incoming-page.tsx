import type { JSX } from "hono/jsx/jsx-runtime";
import { getLanguage } from "../../../platform/i18n/languages.ts";
import {
  Button,
  ButtonRow,
  CheckboxGroup,
  DisclosureDetails,
  Heading,
  Lead,
  Note,
  Notice,
  Stack,
} from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import { nameLanguage } from "../../visits/index.ts";
import type { StoredFile } from "../files.ts";
import { countOutcomes, type Incoming, type Outcome, OUTCOMES, TAKEABLE } from "../incoming.ts";
import { compareWords } from "../../../platform/word-diff.ts";
import { findLost } from "../xliff/inline.ts";
import { Changes } from "./shared.tsx";

type Props = {
  context: WorkspaceContext;
  file: StoredFile;
  incoming: readonly Incoming[];
  /** Changes when what the file means does. */
  mark: string;
  chosen: readonly Outcome[];
  /** Something has changed since the page was made. */
  isLate: boolean;
};

/** Texts of one outcome that are shown; the file has the others. */
const SHOWN = 100;

/** Where a text is the same here, nothing is to be seen. */
const TOLD: readonly Outcome[] = OUTCOMES.filter((outcome) => outcome !== "same" && outcome !== "untouched");

/** What a text becomes: before and after in one, and what is to be known of it. */
function One({ context: { t, paths }, file, one }: Props & { one: Incoming }) {
  const { unit, entry, text, outcome } = one;
  const { htmlLang, dir } = getLanguage(file.language);
  const lost = outcome === "lost" ? findLost(unit.source, unit.target) : [];
  return (
    <li>
      <Stack gap="small">
        <p>
          {entry === undefined || text === undefined ? (
            <span lang="de">{unit.source.slice(0, 120)}</span>
          ) : (
            <>
              <a href={paths.intern(`uebersetzungen/${entry.id}/${file.language}`)} lang="de">
                {entry.title}
              </a>
              , {t(text.field.label)}
            </>
          )}
        </p>
        {text !== undefined && unit.source !== text.german ? (
          <p class="typed note" lang="de" dir="ltr">
            <Changes t={t} pieces={compareWords(unit.source, text.german)} />
          </p>
        ) : null}
        {lost.length === 0 ? null : <Note>{t("translating-office.in.lost", { marks: t.list(lost) })}</Note>}
        <p class="typed" lang={htmlLang} dir={dir}>
          <Changes t={t} pieces={compareWords(text?.text ?? "", unit.target)} />
        </p>
      </Stack>
    </li>
  );
}

function Group(props: Props & { outcome: Outcome }) {
  const { context, incoming, outcome } = props;
  const { t } = context;
  const all = incoming.filter((one) => one.outcome === outcome);
  if (all.length === 0) return <></>;
  return (
    <DisclosureDetails
      summary={t("translating-office.in.group", {
        what: t(`translating-office.in.outcome.${outcome}`),
        count: all.length,
      })}
    >
      <p>{t(`translating-office.in.help.${outcome}`)}</p>
      <ul class="stack">
        {all.slice(0, SHOWN).map((one) => (
          <One {...props} one={one} />
        ))}
      </ul>
      {all.length > SHOWN ? <Note>{t("translating-office.in.more", { count: all.length - SHOWN })}</Note> : null}
    </DisclosureDetails>
  );
}

function Form({ context: { t, paths }, file, incoming, mark, chosen }: Props) {
  const counts = countOutcomes(incoming);
  const takeable = TAKEABLE.filter((outcome) => (counts.get(outcome) ?? 0) > 0);
  const address = paths.intern(`uebersetzungen/dateien/${file.id}`);
  return (
    <form method="post" action={`${address}/uebernahme`} class="stack">
      <input type="hidden" name="mark" value={mark} />
      {takeable.length === 0 ? (
        <Notice kind="info">{t("translating-office.in.nothingToTake")}</Notice>
      ) : (
        <CheckboxGroup
          name="nehmen"
          label={t("translating-office.in.take")}
          values={chosen}
          choices={takeable.map((outcome) => ({
            value: outcome,
            label: t("translating-office.in.group", {
              what: t(`translating-office.in.outcome.${outcome}`),
              count: counts.get(outcome) ?? 0,
            }),
            hint: t(`translating-office.in.help.${outcome}`),
          }))}
        />
      )}
      <ButtonRow>
        {takeable.length === 0 ? null : <Button>{t("translating-office.in.takeButton")}</Button>}
        <Button look="secondary" formaction={`${address}/loeschung`}>
          {t("translating-office.in.drop")}
        </Button>
      </ButtonRow>
    </form>
  );
}

/** What a file would change, text by text, before it changes anything. */
export function incomingPage(props: Props): JSX.Element {
  const { context, file, incoming, isLate } = props;
  const { t, paths } = context;
  const counts = countOutcomes(incoming);
  const left = (counts.get("same") ?? 0) + (counts.get("untouched") ?? 0);
  return workspacePage(context, {
    title: file.fileName,
    current: "translating",
    trail: [
      { href: paths.intern("uebersetzungen"), label: t("translating-office.title") },
      { href: paths.intern("uebersetzungen/dateien"), label: t("translating-office.files") },
    ],
    children: (
      <Stack gap="large">
        <Stack>
          {isLate ? (
            <Notice kind="warning" live>
              {t("translating-office.in.late")}
            </Notice>
          ) : null}
          <Heading level={1}>
            {t("translating-office.in.checkTitle", { language: nameLanguage(t, file.language) })}
          </Heading>
          <Lead>{t("translating-office.in.checkLead", { count: incoming.length })}</Lead>
        </Stack>
        <Form {...props} />
        <section class="stack">
          <Heading level={2}>{t("translating-office.in.texts")}</Heading>
          {TOLD.map((outcome) => (
            <Group {...props} outcome={outcome} />
          ))}
          {left === 0 ? null : <Note>{t("translating-office.in.left", { count: left })}</Note>}
        </section>
      </Stack>
    ),
  });
}
