import type { JSX } from "hono/jsx/jsx-runtime";
import { dayOf } from "../../../platform/clock.ts";
import { Button, ButtonLink, EmptyState, Ends, Heading, Lead, Note, Table } from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import { StateBadge, type WorkspaceContext } from "../../records/index.ts";
import type { Issue } from "../newsletter.ts";
import type { Bounced } from "../newsletter.ts";

type Props = {
  context: WorkspaceContext;
  issues: readonly Issue[];
  subscribers: number;
  bounced: readonly Bounced[];
};

/** Addresses that took no mail, each to be taken off. */
function Bounces({ context: { t, paths }, bounced }: Props) {
  if (bounced.length === 0) return <></>;
  return (
    <section class="stack">
      <Heading level={2}>{t("newsletter-office.bounced")}</Heading>
      <Note>{t("newsletter-office.bouncedHelp")}</Note>
      <Table
        caption={t("newsletter-office.bounced")}
        quietCaption
        rows={[...bounced]}
        columns={[
          { label: t("newsletter-office.address"), rowHeader: true, cell: ({ email }) => email },
          {
            label: t("newsletter-office.takeOff"),
            cell: ({ id, email }) => (
              <form method="post" action={paths.intern("newsletter/empfang")}>
                <input type="hidden" name="subscriber" value={id} />
                <Button look="secondary" small fullLabel={`${t("newsletter-office.takeOff")}: ${email}`}>
                  {t("newsletter-office.takeOff")}
                </Button>
              </form>
            ),
          },
        ]}
      />
    </section>
  );
}

/** All issues, how many get them, and whom none reached. */
export function newsletterPage(props: Props): JSX.Element {
  const { context, issues, subscribers } = props;
  const { t, paths } = context;
  const next = { href: paths.intern("newsletter/neu"), label: t("newsletter-office.new") };
  return workspacePage(context, {
    title: t("newsletter-office.title"),
    current: "newsletter",
    children: (
      <>
        <Ends>
          <Heading level={1}>{t("newsletter-office.title")}</Heading>
          <ButtonLink href={next.href}>{next.label}</ButtonLink>
        </Ends>
        <Lead>{t("newsletter-office.lead", { count: subscribers })}</Lead>
        {issues.length === 0 ? (
          <EmptyState title={t("newsletter-office.empty")} next={next} />
        ) : (
          <Table
            caption={t("newsletter-office.title")}
            quietCaption
            rows={[...issues]}
            columns={[
              {
                label: t("newsletter-office.issue"),
                rowHeader: true,
                cell: (issue) => <a href={paths.intern(`newsletter/${issue.slug}`)}>{issue.title}</a>,
              },
              { label: t("records-office.filterState"), cell: (issue) => <StateBadge t={t} state={issue.state} /> },
              {
                label: t("newsletter-office.sentOn"),
                cell: ({ sentAt }) => (sentAt === null ? "–" : t.date(dayOf(sentAt), "short")),
              },
              { label: t("newsletter-office.sentTo"), cell: ({ sentTo }) => t.number(sentTo) },
            ]}
          />
        )}
        <Bounces {...props} />
      </>
    ),
  });
}
