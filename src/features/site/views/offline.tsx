import type { JSX } from "hono/jsx/jsx-runtime";
import { Band, Button, type Child, Heading, Lead, Notice, Stack } from "../../../platform/ui/index.ts";
import type { PublicContext } from "../../records/index.ts";
import { type SiteContext, sitePage } from "./site-page.tsx";

/** Says in a kept page that it is one: sent hidden, shown in the copy that is kept (src/browser/keep-offline.ts). */
export function KeptNote({ context: { t, services } }: { context: SiteContext }): Child {
  return (
    <div class="wrap" data-kept="" hidden>
      <Notice kind="info">{t("site.offline.note", { on: services.clock.today() })}</Notice>
    </div>
  );
}

/** Where a page can be kept on the device; shown by its script where the browser can do it. */
export function KeepOffline({ context }: { context: SiteContext }): Child {
  const { t, paths, lang } = context;
  return (
    <keep-offline
      class="wrap keep"
      worker="/offline.js"
      scope={paths.site(lang)}
      list={paths.site(lang, "offline")}
      hidden
    >
      <p role="status">
        <span data-part="kept" hidden>
          {t("site.offline.kept")}
        </span>
        <span data-part="failed" hidden>
          {t("site.offline.failed")}
        </span>
      </p>
      <span data-part="keep">
        <Button type="button" look="secondary">
          {t("site.offline.keep")}
        </Button>
      </span>
      <span data-part="remove" hidden>
        <Button type="button" look="text">
          {t("site.offline.remove")}
        </Button>
      </span>{" "}
      <a href={paths.site(lang, "offline")}>{t("site.offline.list")}</a>
    </keep-offline>
  );
}

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
