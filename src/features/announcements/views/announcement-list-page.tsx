import type { JSX } from "hono/jsx/jsx-runtime";
import { dayOf } from "../../../platform/clock.ts";
import {
  Button,
  ButtonLink,
  EmptyState,
  Ends,
  Heading,
  Lead,
  NewsList,
  RadioGroup,
  Stack,
} from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import { TurnPages, type WorkspaceContext } from "../../records/index.ts";
import { type Announcement, PAGE, pathOf, type Way, WAYS } from "../announcement.ts";

type Group = { id: string; slug: string; title: string };

type Props = {
  context: WorkspaceContext;
  /** Undefined: of all groups. */
  group: Group | undefined;
  announcements: readonly Announcement[];
  total: number;
  page: number;
  mayTell: boolean;
  /** How the viewer hears of the group; undefined where no mail can go to them. */
  way?: Way | undefined;
};

/** Announcements one below the other: what was told, by whom, how many spoke to it. */
export function AnnouncementList({
  context: { t, paths },
  announcements,
  isOfAll,
}: Pick<Props, "context" | "announcements"> & { isOfAll: boolean }) {
  return (
    <NewsList
      items={announcements.map((one) => ({
        href: paths.intern(pathOf(one)),
        label: one.title,
        kind: isOfAll ? one.group.title : undefined,
        note: [
          t("announcements.line", { author: one.author, on: dayOf(one.toldAt) }),
          ...(one.comments === 0 ? [] : [t("announcements.comments", { count: one.comments })]),
        ].join(" · "),
      }))}
    />
  );
}

/** How the viewer hears of the group by mail. */
function Choice({ context: { t, paths }, group, way }: { context: WorkspaceContext; group: Group; way: Way }) {
  return (
    <section class="stack stack--small">
      <Heading level={2}>{t("announcements.choice")}</Heading>
      <form class="stack stack--small" method="post" action={paths.intern(`gremien/${group.slug}/mitteilungen/abo`)}>
        <WayField t={t} way={way} />
        <div>
          <Button look="secondary">{t("announcements.saveChoice")}</Button>
        </div>
      </form>
    </section>
  );
}

/** The four ways to hear of a group. */
export function WayField({ t, way }: { t: WorkspaceContext["t"]; way: Way }) {
  return (
    <RadioGroup
      name="how"
      label={t("announcements.how")}
      value={way}
      choices={WAYS.map((code) => ({ value: code, label: t.code("announcements.way", code) }))}
    />
  );
}

function Pages({ context: { t }, list, page, total }: Pick<Props, "context" | "page" | "total"> & { list: string }) {
  return <TurnPages t={t} page={page} pages={Math.ceil(total / PAGE)} to={(number) => `${list}?seite=${number}`} />;
}

/** What was told in a group, or in all groups somebody belongs to. */
export function announcementListPage(props: Props): JSX.Element {
  const { context, group, announcements, total, page, mayTell, way } = props;
  const { t, paths } = context;
  const list = paths.intern(group === undefined ? "mitteilungen" : `gremien/${group.slug}/mitteilungen`);
  const tell = group === undefined ? undefined : { href: `${list}/neu`, label: t("announcements.new") };
  const title = group === undefined ? t("announcements.title") : t("announcements.titleOf", { group: group.title });
  return workspacePage(context, {
    title,
    current: "announcements",
    ...(group === undefined
      ? {}
      : {
          trail: [
            { href: paths.intern("gremien"), label: t("announcements.groups") },
            { href: paths.intern(`gremien/${group.slug}`), label: group.title },
          ],
        }),
    children: (
      <Stack gap="large">
        <Stack>
          <Ends>
            <Heading level={1}>{title}</Heading>
            {mayTell && tell !== undefined ? <ButtonLink href={tell.href}>{tell.label}</ButtonLink> : null}
          </Ends>
          <Lead>{t(group === undefined ? "announcements.leadAll" : "announcements.lead")}</Lead>
          {announcements.length === 0 ? (
            <EmptyState
              title={t("announcements.empty")}
              next={
                mayTell && tell !== undefined
                  ? tell
                  : { href: paths.intern("gremien"), label: t("announcements.toGroups") }
              }
            />
          ) : (
            <AnnouncementList context={context} announcements={announcements} isOfAll={group === undefined} />
          )}
          <Pages context={context} list={list} page={page} total={total} />
        </Stack>
        {group === undefined || way === undefined ? null : <Choice context={context} group={group} way={way} />}
      </Stack>
    ),
  });
}
