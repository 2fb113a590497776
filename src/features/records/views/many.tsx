import type { Translator } from "../../../platform/i18n/translate.ts";
import { Button, ButtonRow, type Child, type Column, Heading, Notice, TextArea } from "../../../platform/ui/index.ts";
import type { ListFound } from "../listing.ts";
import type { ManyProblem } from "../many.ts";
import { withQuery } from "../paths.ts";

type Listed = { id: string; state: string };

/** Several at once are brought on where the list shows nothing but what waits for it. */
export const isWaitingList = (entries: readonly Listed[]): boolean =>
  entries.length > 0 && entries.every((entry) => entry.state === "in_review");

/** The column to choose entries by. `isAll`: everything on this page is chosen already. */
export function chooseColumn<Entry extends Listed>(
  t: Translator,
  { titleOf, isAll }: { titleOf: (entry: Entry) => string; isAll: boolean },
): Column<Entry> {
  return {
    label: t("records-office.many.column"),
    cell: (entry) => (
      <span class="kern-form-check">
        <input
          type="checkbox"
          class="kern-form-check__checkbox"
          name="entries"
          value={entry.id}
          checked={isAll}
          aria-label={t("records-office.many.choose", { title: titleOf(entry) })}
        />
      </span>
    ),
  };
}

/** Whether the address asks for everything on the page to be chosen. */
export const isAllChosen = (query: URLSearchParams): boolean => query.get("auswahl") === "alle";

/** What can be done with the chosen entries, or with all that wait. */
function ManyActions({ t, waiting }: { t: Translator; waiting: number }) {
  return (
    <div class="box stack stack--small">
      <Heading level={2}>{t("records-office.many.heading")}</Heading>
      <TextArea
        name="note"
        label={t("records-office.transitionNote")}
        hint={t("records-office.transitionNoteHint")}
        optionalMark={t("records-office.optionalMark")}
        rows={2}
        maxlength={500}
      />
      <ButtonRow>
        <Button look="secondary" name="transition" value="publish">
          {t("records-office.many.publish")}
        </Button>
        <Button look="secondary" name="transition" value="send_back">
          {t("records-office.many.sendBack")}
        </Button>
        {waiting > 1 ? (
          <Button look="secondary" name="transition" value="publish_all">
            {t("records-office.many.publishAll", { count: waiting })}
          </Button>
        ) : null}
      </ButtonRow>
      <input type="hidden" name="waiting" value={String(waiting)} />
    </div>
  );
}

/** The table of what waits, in a form: some are chosen, or all, and published or sent back. */
export function ManyForm(props: {
  t: Translator;
  /** The list's own address, without query. */
  path: string;
  query: URLSearchParams;
  list: ListFound;
  table: Child;
}) {
  const { t, path, query, list } = props;
  return (
    <form method="post" action={withQuery(`${path}/stand`, query, {})} class="stack">
      <p>
        <a href={withQuery(path, query, { auswahl: "alle" })}>{t("records-office.many.choosePage")}</a>
      </p>
      {props.table}
      <ManyActions t={t} waiting={list.counts.get("state:in_review") ?? 0} />
    </form>
  );
}

/** Why nothing was done with several at once. */
export function ManyNotice({ t, problem }: { t: Translator; problem: ManyProblem | undefined }) {
  return problem === undefined ? <></> : <Notice kind="warning">{t(`records-office.many.problem.${problem}`)}</Notice>;
}
