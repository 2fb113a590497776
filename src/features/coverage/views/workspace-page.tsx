import type { JSX } from "hono/jsx/jsx-runtime";
import { ButtonLink, Cluster, Heading, Note, SortLinks, Stack } from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import type { MapGround } from "../../county/index.ts";
import { namePeriod, type Period, periodKey } from "../../figures/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import { Comparison, Findings, HowCounted, Picture, Ways, WhiteSpots } from "./coverage-parts.tsx";
import type { Shown } from "./shown.ts";

type Props = {
  context: WorkspaceContext;
  shown: Shown;
  /** Undefined: how places stand today. */
  period: Period | undefined;
  periods: readonly Period[];
  reporting: { providers: number; reported: number } | undefined;
  ground: MapGround;
};

function Periods({ context: { t }, shown, period, periods }: Props) {
  return (
    <SortLinks
      label={t("coverage-office.use")}
      items={[
        ...periods.map((one) => ({
          href: shown.hereOf({ zeitraum: periodKey(one) }),
          label: namePeriod(one, t),
          current: period !== undefined && periodKey(one) === periodKey(period),
        })),
        { href: shown.hereOf({ zeitraum: "heute" }), label: t("coverage-office.today"), current: period === undefined },
      ]}
    />
  );
}

/** What can be done about something missing: what other features offer for a white spot. */
function nextSteps({ t, paths, viewer, services }: WorkspaceContext, code: string) {
  const steps = services.registry.nextSteps("white_spot", viewer);
  return steps.map((step) => <a href={paths.intern(step.path({ id: code, slug: code }))}>{t(step.label)}</a>);
}

/** What there is where and how it is used, for the network: numbers for the office, bands for all others. */
export function workspaceCoveragePage(props: Props): JSX.Element {
  const { context, shown, reporting, ground } = props;
  const { t, paths, query, viewer } = context;
  const file = paths.intern("abdeckung/export.xlsx");
  const hasSteps = context.services.registry.nextSteps("white_spot", viewer).length > 0;
  return workspacePage(context, {
    title: t("coverage.title"),
    current: "coverage",
    children: (
      <Stack>
        <Heading level={1}>{t("coverage.title")}</Heading>
        <Findings shown={shown} />
        <Ways shown={shown} />
        <Periods {...props} />
        <Picture shown={shown} ground={ground} />
        {reporting === undefined ? null : <Note>{t("coverage-office.reporting", reporting)}</Note>}
        <Comparison shown={shown} />
        <WhiteSpots shown={shown} {...(hasSteps ? { next: (code: string) => nextSteps(context, code) } : {})} />
        <HowCounted shown={shown} />
        <Cluster>
          <ButtonLink href={query.size === 0 ? file : `${file}?${query.toString()}`} look="secondary" icon="download">
            {t("coverage.export")}
          </ButtonLink>
          {viewer.isOffice ? <a href={paths.intern("nutzung")}>{t("coverage-office.toUse")}</a> : null}
        </Cluster>
      </Stack>
    ),
  });
}
