import type { JSX } from "hono/jsx/jsx-runtime";
import { Heading, Lead, Markdown, Note, Stack } from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import { PrivacyTabs } from "./shared.tsx";

type Kind = "record" | "auftragsverarbeitung" | "gemeinsam";

/** A document to print; the frame of the workspace stays off the paper. */
export function documentPage({
  context,
  kind,
  source,
}: {
  context: WorkspaceContext;
  kind: Kind;
  source: string;
}): JSX.Element {
  const { t, paths } = context;
  const title = t(`privacy-office.document.${kind}`);
  return workspacePage(context, {
    title,
    current: "privacy",
    trail: [{ href: paths.intern("eigene-daten"), label: t("privacy-office.title") }],
    children: (
      <Stack>
        <Heading level={1}>{title}</Heading>
        {kind === "record" ? <PrivacyTabs context={context} current="eigene-daten/verzeichnis" /> : null}
        <Note>{t("privacy-office.document.note")}</Note>
        <div lang="de" dir="ltr">
          <Markdown source={source} under={1} />
        </div>
      </Stack>
    ),
  });
}

/** Which agreements there are, and when each is needed. */
export function agreementsPage(context: WorkspaceContext): JSX.Element {
  const { t, paths } = context;
  return workspacePage(context, {
    title: t("privacy-office.tab.agreements"),
    current: "privacy",
    trail: [{ href: paths.intern("eigene-daten"), label: t("privacy-office.title") }],
    children: (
      <Stack>
        <Heading level={1}>{t("privacy-office.tab.agreements")}</Heading>
        <PrivacyTabs context={context} current="eigene-daten/vertraege" />
        <Lead>{t("privacy-office.agreements.lead")}</Lead>
        {(["auftragsverarbeitung", "gemeinsam"] as const).map((kind) => (
          <section class="stack stack--small">
            <Heading level={2}>
              <a href={paths.intern(`eigene-daten/vertraege/${kind}`)}>{t(`privacy-office.document.${kind}`)}</a>
            </Heading>
            <p>{t(`privacy-office.agreements.${kind}`)}</p>
          </section>
        ))}
      </Stack>
    ),
  });
}
