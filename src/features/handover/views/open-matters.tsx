import { DateField, EmptyState, Heading, Note, TextArea } from "../../../platform/ui/index.ts";
import type { Member } from "../../accounts/index.ts";
import { type FormState, type OpenMatter, readerOf, type WorkspaceContext } from "../../records/index.ts";
import { groupMatters } from "../matters.ts";
import type { Handover, Successor } from "../queries.ts";
import { Known, Typed } from "./matter-parts.tsx";

export type HandoverPageProps = {
  context: WorkspaceContext;
  leaver: Member;
  matters: readonly OpenMatter[];
  own: Handover | undefined;
  handed: readonly Handover[];
  successors: readonly Successor[];
  /** Everybody of the county, for the office: whose handover to look at. */
  people: readonly Member[];
  state: FormState;
  refused: "noSuccessor" | undefined;
};

/** A matter with its number in the form. */
type Numbered = OpenMatter & { number: number };

/** What somebody has written for a matter, or just typed. */
function wordsFor({ state, own }: HandoverPageProps, { key, number }: Numbered): { words: string; remind: string } {
  const typed = state.typed[`matters.${number}.words`]?.at(-1);
  if (typed !== undefined) return { words: typed, remind: state.typed[`matters.${number}.remind`]?.at(-1) ?? "" };
  const known = own?.matters.find((one) => one.key === key);
  return { words: known?.words ?? "", remind: known?.remindOn ?? "" };
}

function Matter({ matter, ...props }: HandoverPageProps & { matter: Numbered }) {
  const { context, state } = props;
  const { t } = context;
  const { words, remind } = wordsFor(props, matter);
  const name = `matters.${matter.number}`;
  const error = (field: string) => readerOf(t, state).error(`${name}.${field}`);
  return (
    <li class="stack stack--small">
      <div>
        <a href={matter.href}>{matter.title}</a>
        <p class="note">
          <Known context={context} matter={matter} />
        </p>
        {words === "" ? null : <Typed words={words} />}
        {/^\d{4}-\d{2}-\d{2}$/u.test(remind) && error("remind") === undefined ? (
          <Note>{t("handover.reminds", { on: t.date(remind, "short") })}</Note>
        ) : null}
      </div>
      <details class="no-print" open={error("remind") !== undefined}>
        <summary class="alone">{t(words === "" ? "handover.write" : "handover.rewrite")}</summary>
        <div class="stack stack--small">
          <input type="hidden" name={`${name}.key`} value={matter.key} />
          <TextArea
            name={`${name}.words`}
            label={t("handover.wordsFor", { title: matter.title })}
            value={words}
            rows={3}
            maxlength={5000}
          />
          <DateField
            name={`${name}.remind`}
            label={t("handover.remind")}
            hint={t("handover.remindHint")}
            value={remind}
            error={error("remind")}
          />
        </div>
      </details>
    </li>
  );
}

/** All matters under their headings, each with room for words. */
export function Matters(props: HandoverPageProps) {
  const { t } = props.context;
  const numbered = props.matters.map((matter, number) => ({ ...matter, number }));
  if (numbered.length === 0)
    return (
      <EmptyState title={t("handover.nothing")}>
        <p>{t("handover.nothingHelp")}</p>
      </EmptyState>
    );
  return (
    <>
      {groupMatters(numbered).map(([topic, all]) => (
        <section class="stack stack--small">
          <Heading level={2}>{t("handover.topic", { topic, count: all.length })}</Heading>
          <ul class="plain stack">
            {all.map((matter) => (
              <Matter {...props} matter={matter} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
