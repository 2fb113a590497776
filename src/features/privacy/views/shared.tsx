import type { Translator } from "../../../platform/i18n/translate.ts";
import { Tabs } from "../../../platform/ui/index.ts";
import { FormErrors, type FormState, type WorkspaceContext } from "../../records/index.ts";

const TABS = ["eigene-daten", "eigene-daten/fristen", "eigene-daten/verzeichnis", "eigene-daten/vertraege"] as const;
type Tab = (typeof TABS)[number];

const LABELS = {
  "eigene-daten": "privacy-office.tab.person",
  "eigene-daten/fristen": "privacy-office.tab.periods",
  "eigene-daten/verzeichnis": "privacy-office.tab.record",
  "eigene-daten/vertraege": "privacy-office.tab.agreements",
} as const;

/** The pages of this feature. */
export function PrivacyTabs({ context: { t, paths }, current }: { context: WorkspaceContext; current: Tab }) {
  return (
    <Tabs
      label={t("privacy-office.tabs")}
      items={TABS.map((tab) => ({ href: paths.intern(tab), label: t(LABELS[tab]), current: tab === current }))}
    />
  );
}

/** What is wrong in a form of this feature. */
export const OwnErrors = ({ t, state }: { t: Translator; state: FormState }) => (
  <FormErrors t={t} errors={state.errors} labelOf={(field) => t.code("privacy-office.field", field)} />
);

/** Above pages of people who need no account: what stands there is theirs alone. */
export const ownBanner = (t: Translator): { short: string; rest: string } => ({
  short: t("privacy-office.own.banner"),
  rest: t("privacy-office.own.bannerRest"),
});
