import { Button, CheckboxGroup, Heading } from "../../../platform/ui/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import type { Offered } from "../carry-over.ts";
import type { Meeting } from "../meeting.ts";

/** What can come on an agenda, to tick: what goes on is ticked already. */
export function OfferedChoices({
  context: { t },
  offered,
  values,
}: {
  context: WorkspaceContext;
  offered: readonly Offered[];
  /** Keys that are ticked. */
  values: readonly string[];
}) {
  return (
    <CheckboxGroup
      name="offered"
      label={t("meetings-office.offer.label")}
      values={values}
      choices={offered.map(({ key, reason, content, detail }) => ({
        value: key,
        label: content.title,
        hint: `${t.code("meetings-office.offerReason", reason)}${detail === "" ? "" : ` · ${detail}`}`,
      }))}
    />
  );
}

/** Keys of what is ticked unless somebody says otherwise: all but what waits for somebody. */
export const tickedAtFirst = (offered: readonly Offered[]): string[] =>
  offered.filter(({ reason }) => reason !== "matter").map(({ key }) => key);

/** On the page of a meeting: what could come on its agenda. */
export function OfferedBox({
  context,
  meeting,
  offered,
}: {
  context: WorkspaceContext;
  meeting: Meeting;
  offered: readonly Offered[];
}) {
  const { t, paths } = context;
  if (offered.length === 0) return <></>;
  return (
    <form method="post" action={paths.intern(`treffen/${meeting.slug}/uebernahme`)} class="box stack stack--small">
      <Heading level={3}>{t("meetings-office.offer.title")}</Heading>
      <OfferedChoices context={context} offered={offered} values={[]} />
      <div>
        <Button look="secondary">{t("meetings-office.offer.take")}</Button>
      </div>
    </form>
  );
}
