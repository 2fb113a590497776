import type { JSX } from "hono/jsx/jsx-runtime";
import { Band, Heading, Lead, Notice, Stack } from "../../../platform/ui/index.ts";
import type { PublicContext } from "../../records/index.ts";
import { sitePage } from "./site-page.tsx";

/** What is kept on this device, and the way to take it away; also what stands instead of a page that cannot be reached. */
export function offlinePage(context: PublicContext): JSX.Element {
  const { t } = context;
  return sitePage(context, {
    title: t("site.offline.title"),
    path: "offline",
    trail: [],
    noIndex: true,
    scripts: ["kept-pages.js"],
    children: (
      <Band first>
        <Stack>
          <Heading level={1}>{t("site.offline.title")}</Heading>
          <div data-kept="" hidden>
            <Notice kind="info">{t("site.offline.away")}</Notice>
          </div>
          <Lead>{t("site.offline.lead")}</Lead>
          <kept-pages
            data-none={t("site.offline.none")}
            data-on={t("site.offline.keptOn", { on: "%" })}
            data-remove={t("site.offline.remove")}
          >
            <p>{t("site.offline.cannot")}</p>
          </kept-pages>
        </Stack>
      </Band>
    ),
  });
}
