import type { JSX } from "hono/jsx/jsx-runtime";
import { Button, ButtonRow, Checkbox, Heading, Lead, Note } from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import type { Part, WorkspaceContext } from "../../records/index.ts";

function PartChoice({ context: { t, tenant, services }, part }: { context: WorkspaceContext; part: Part }) {
  const needed = services.registry.parts.filter(({ id }) => part.needs?.includes(id)).map(({ label }) => t(label));
  const hint =
    needed.length === 0 ? t(part.says) : `${t(part.says)} ${t("parts-office.needs", { parts: t.list(needed) })}`;
  return (
    <>
      <input type="hidden" name="shown" value={part.id} />
      <Checkbox
        name="part"
        id={`part-${part.id}`}
        value={part.id}
        label={t(part.label)}
        hint={hint}
        checked={!tenant.partsOff.includes(part.id)}
      />
    </>
  );
}

/** What the county uses: what is not ticked is nowhere to be seen, and nothing of it is lost. */
export function partsPage(context: WorkspaceContext): JSX.Element {
  const { t, paths, services } = context;
  return workspacePage(context, {
    title: t("county.tab.teile"),
    current: "website",
    children: (
      <>
        <Heading level={1}>{t("county.tab.teile")}</Heading>
        <Lead>{t("parts-office.lead")}</Lead>
        <form method="post" action={paths.intern("website/teile")} class="stack" novalidate>
          {services.registry.parts.map((part) => (
            <PartChoice context={context} part={part} />
          ))}
          <Note>{t("parts-office.stays")}</Note>
          <ButtonRow>
            <Button>{t("ui.save")}</Button>
          </ButtonRow>
        </form>
      </>
    ),
  });
}
