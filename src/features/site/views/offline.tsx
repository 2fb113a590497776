import { Button, type Child, Notice } from "../../../platform/ui/index.ts";
import type { SiteContext } from "./site-page.tsx";

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
    <keep-offline worker="/offline.js" scope={paths.site(lang)} list={paths.site(lang, "offline")} hidden>
      <div class="wrap keep">
        <p role="status">
          <span data-part="kept" hidden>
            {t("site.offline.kept")}
          </span>
          <span data-part="failed" hidden>
            {t("site.offline.failed")}
          </span>
        </p>
        <div class="cluster">
          <span data-part="keep">
            <Button type="button" look="secondary">
              {t("site.offline.keep")}
            </Button>
          </span>
          <span data-part="remove" hidden>
            <Button type="button" look="text">
              {t("site.offline.remove")}
            </Button>
          </span>
          <a href={paths.site(lang, "offline")}>{t("site.offline.list")}</a>
        </div>
      </div>
    </keep-offline>
  );
}
