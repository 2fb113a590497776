import { getLanguage } from "../../../platform/i18n/languages.ts";
import type { Translator } from "../../../platform/i18n/translate.ts";
import { Badge, type BadgeKind, DescriptionList, Heading, Note, Stack } from "../../../platform/ui/index.ts";
import { type Paths } from "../paths.ts";
import type { TranslationState } from "../translations.ts";

type Props = {
  t: Translator;
  paths: Paths;
  recordId: string;
  translations: readonly TranslationState[];
  /** Whether this person translates the entry: then each language leads there. */
  canTranslate: boolean;
};

function stateOf(state: TranslationState): { kind: BadgeKind; key: "done" | "outdated" | "partly" | "missing" } {
  if (state.done + state.outdated === 0) return { kind: "unknown", key: "missing" };
  if (state.outdated > 0) return { kind: "warning", key: "outdated" };
  return state.missing > 0 ? { kind: "unknown", key: "partly" } : { kind: "success", key: "done" };
}

function Translate({ t, paths, recordId, state: { language } }: Props & { state: TranslationState }) {
  return (
    <a
      href={paths.intern(`uebersetzungen/${recordId}/${language}`)}
      aria-label={t("records-office.translateTo", { language: getLanguage(language).name })}
    >
      {t("records-office.translate")}
    </a>
  );
}

/** In which languages an entry can be read, and the way to its translations. */
export function TranslationsSection(props: Props) {
  const { t, translations, canTranslate } = props;
  return (
    <Stack gap="small">
      <Heading level={2} id="uebersetzungen">
        {t("records-office.translations")}
      </Heading>
      <DescriptionList
        items={translations.map((state) => {
          const { kind, key } = stateOf(state);
          return {
            term: getLanguage(state.language).name,
            value: (
              <>
                <Badge kind={kind}>{t(`records-office.translation.${key}`)}</Badge>{" "}
                {canTranslate ? <Translate {...props} state={state} /> : null}
              </>
            ),
          };
        })}
      />
      <Note>{t("records-office.translationsLead")}</Note>
    </Stack>
  );
}
