import type { JSX } from "hono/jsx/jsx-runtime";
import { dayOf } from "../../../platform/clock.ts";
import { getTranslator } from "../../../platform/i18n/translate.ts";
import { Heading, Lead, Note, Stack } from "../../../platform/ui/index.ts";
import type { Group } from "../../groups/index.ts";
import { type MinutesContent, MinutesText } from "../../minutes/index.ts";
import type { PublicContext } from "../../records/index.ts";
import { sitePage } from "./site-page.tsx";

type MinutesPage = {
  context: PublicContext;
  group: Group;
  id: string;
  content: MinutesContent;
  approvedAt: Date;
};

const german = getTranslator("de");

/** What everybody may read of a meeting: notes for the public and results, without names of people. */
export function minutesPage({ context, group, id, content, approvedAt }: MinutesPage): JSX.Element {
  const { t, lang, paths } = context;
  const isGerman = lang === "de";
  return sitePage(context, {
    title: content.title,
    tabTitle: `${t("minutes.title")}: ${content.title}`,
    titleLang: "de",
    description: t("minutes.lead"),
    section: "network",
    path: `gremien/${group.slug}/protokolle/${id}`,
    trail: [
      { href: paths.site(lang, "netzwerk"), label: t("site.network.title") },
      { href: paths.site(lang, "gremien"), label: t("groups.site.title") },
      { href: paths.site(lang, `gremien/${group.slug}`), label: group.title, lang: "de" },
    ],
    children: (
      <div class="wrap">
        <Stack gap="large">
          <Stack gap="small">
            <Heading level={1} lang={isGerman ? undefined : "de"}>
              {content.title}
            </Heading>
            <Lead>
              <bdi lang="de">{group.title}</bdi>, {t.date(content.day, "long")}
            </Lead>
            <Note>{t("minutes.approvedOn", { day: t.date(dayOf(approvedAt), "long") })}</Note>
            {isGerman ? null : <Note>{t("minutes.inGerman")}</Note>}
          </Stack>
          <div lang={isGerman ? undefined : "de"} dir={isGerman ? undefined : "ltr"}>
            <MinutesText t={german} content={content} persons={{}} />
          </div>
        </Stack>
      </div>
    ),
  });
}
