import type { RenderedMail } from "../../../platform/mail/index.ts";
import {
  Button,
  ButtonRow,
  CheckboxGroup,
  EmptyState,
  Frame,
  Heading,
  Lead,
  Note,
  Notice,
  Stack,
} from "../../../platform/ui/index.ts";
import { tellFault, type WorkspaceContext } from "../../records/index.ts";
import type { Addressee } from "../addressees.ts";
import type { Askable } from "../askable.ts";
import type { Round } from "../round.ts";

type Prepared = {
  context: WorkspaceContext;
  round: Round;
  askable: readonly Askable[];
  addressees: ReadonlyMap<string, Addressee>;
  preview: RenderedMail;
  problem: string | undefined;
};

function List({ context: { t, paths, query }, round, askable, addressees, problem }: Prepared) {
  const isNone = query.get("auswahl") === "keine";
  const here = paths.intern(`abfragen/${round.id}`);
  const without = askable.filter(({ id }) => !addressees.has(id)).length;
  const hintOf = (id: string) => {
    const to = addressees.get(id);
    if (to === undefined) return t("rounds-office.prepared.noAddress");
    return to.name === null ? to.address : `${to.name}, ${to.address}`;
  };
  return (
    <form class="stack" method="post" action={`${here}/versand`} id="liste">
      <p>
        <a href={`${here}#liste`}>{t("rounds-office.prepared.all")}</a> ·{" "}
        <a href={`${here}?auswahl=keine#liste`}>{t("rounds-office.prepared.none")}</a>
      </p>
      <CheckboxGroup
        name="organisations"
        label={t("rounds-office.prepared.list")}
        hint={t("rounds-office.prepared.listHint")}
        error={problem === undefined ? undefined : tellFault(t, problem)}
        values={isNone ? [] : askable.map(({ id }) => id)}
        choices={askable.map(({ id, name, placeName }) => ({
          value: id,
          label: placeName === null ? name : `${name}, ${placeName}`,
          hint: hintOf(id),
        }))}
      />
      {without === 0 ? null : <Notice kind="info">{t("rounds-office.prepared.without", { count: without })}</Notice>}
      <ButtonRow>
        <Button>{t("rounds-office.prepared.send")}</Button>
      </ButtonRow>
      <Note>{t("rounds-office.prepared.sendNote")}</Note>
    </form>
  );
}

/** Before a round is sent: whom it asks, to be trimmed, and the mail as it will read. */
export function PreparedPage(props: Prepared) {
  const { context, round, askable, preview } = props;
  const { t } = context;
  return (
    <Stack gap="large">
      <Stack gap="small">
        <Heading level={1}>{round.title}</Heading>
        <Lead>{t("rounds-office.prepared.lead", { count: askable.length, on: round.dueOn })}</Lead>
        {round.remindOn.length === 0 ? null : (
          <p>
            {t("rounds-office.round.reminders", { days: round.remindOn.map((day) => t.date(day, "short")).join(", ") })}
          </p>
        )}
      </Stack>
      <Stack>
        <Heading level={2}>{t("rounds-office.prepared.mail")}</Heading>
        <Frame>
          <p>
            <b>{preview.subject}</b>
          </p>
          {preview.text
            .split(/\n{2,}/)
            .filter((part) => part.trim() !== "")
            .map((part) => (
              <p class="typed">{part.trim()}</p>
            ))}
        </Frame>
      </Stack>
      {askable.length === 0 ? (
        <EmptyState title={t("rounds-office.prepared.nobody")}>{t("rounds-office.prepared.nobodyText")}</EmptyState>
      ) : (
        <List {...props} />
      )}
      <form method="post" action={context.paths.intern(`abfragen/${round.id}/verwerfen`)}>
        <Button look="text">{t("rounds-office.prepared.discard")}</Button>
      </form>
    </Stack>
  );
}
