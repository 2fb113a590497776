import type { JSX } from "hono/jsx/jsx-runtime";
import { Band, ButtonLink, Heading, Stack } from "../../../platform/ui/index.ts";
import type { MapGround } from "../../county/index.ts";
import type { PublicContext } from "../../records/index.ts";
import { sitePage } from "../../site/index.ts";
import { Comparison, Findings, HowCounted, Picture, Ways, WhiteSpots } from "./coverage-parts.tsx";
import type { Shown } from "./shown.ts";

/** What there is where, for everybody: numbers of offers alone. */
export function publicPage(context: PublicContext, shown: Shown, ground: MapGround): JSX.Element {
  const { t, paths, lang, query } = context;
  const file = paths.site(lang, "ueberblick.csv");
  return sitePage(context, {
    title: t("coverage.title"),
    description: t("coverage.description", { county: shown.county }),
    section: "offers",
    trail: [{ href: paths.site(lang, "angebote"), label: t("site.offers.title") }],
    path: "ueberblick",
    noIndex: query.size > 0,
    children: (
      <Band>
        <Stack>
          <Heading level={1}>{t("coverage.title")}</Heading>
          <Findings shown={shown} />
          <Ways shown={shown} />
          <Picture shown={shown} ground={ground} />
          <Comparison shown={shown} />
          <WhiteSpots shown={shown} />
          <HowCounted shown={shown} />
          <p>
            <ButtonLink href={query.size === 0 ? file : `${file}?${query.toString()}`} look="secondary" icon="download">
              {t("coverage.export")}
            </ButtonLink>
          </p>
        </Stack>
      </Band>
    ),
  });
}
