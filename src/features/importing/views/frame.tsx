import type { Translator } from "../../../platform/i18n/translate.ts";
import { Steps } from "../../../platform/ui/index.ts";
import type { StoredImport } from "../store.ts";
import type { WorkspaceContext } from "../../records/index.ts";

/** The steps of loading a list; `current` counts from 0. Steps behind are links while nothing is taken over. */
export function ImportSteps({
  context,
  stored,
  current,
}: {
  context: WorkspaceContext;
  stored?: StoredImport;
  current: 0 | 1 | 2 | 3;
}) {
  const { t, paths } = context;
  const at = (step: string) =>
    stored === undefined || current === 3 ? undefined : paths.intern(`einlesen/${stored.id}${step}`);
  const steps = [
    { label: t("importing.step.file"), href: current === 3 ? undefined : paths.intern("einlesen") },
    { label: t("importing.step.columns"), href: at("/spalten") },
    { label: t("importing.step.check"), href: at("/pruefen") },
    { label: t("importing.step.takeOver") },
  ];
  return <Steps label={t("importing.steps")} steps={steps} current={current} doneLabel={t("importing.step.done")} />;
}

/** The way to a page of an import. */
export const importTrail = (t: Translator, context: WorkspaceContext) => [
  { href: context.paths.intern("einlesen"), label: t("importing.upload.title") },
];
