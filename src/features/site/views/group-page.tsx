import type { JSX } from "hono/jsx/jsx-runtime";
import {
  ButtonLink,
  Columns,
  ContactBox,
  DescriptionList,
  Heading,
  Markdown,
  Note,
  Stack,
  Tag,
  Tags,
} from "../../../platform/ui/index.ts";
import { type Group, type GroupName, holdsOn, type Moderator, type Seat } from "../../groups/index.ts";
import { type Content, pickText, type PublicContext } from "../../records/index.ts";

import { GroupBranch, type GroupsShown } from "./group-tree.tsx";
import { sitePage } from "./site-page.tsx";
import { TranslationRemark } from "./written-text.tsx";

type PageProps = GroupsShown & {
  group: Group;
  below: readonly Group[];
  names: readonly GroupName[];
  seats: readonly Omit<Seat, "persons">[];
  moderators: readonly Pick<Moderator, "name" | "role" | "organisationName" | "institution">[];
  sections: readonly Content[];
};

/** Whose seats it has: organisations, and what a person sits there as; never who. */
function Members({ context, group, seats }: PageProps) {
  const { t, lang, paths, services } = context;
  const day = group.endedOn ?? services.clock.today();
  const shown = seats.filter((seat) => holdsOn(seat, day) && (seat.organisationSlug ?? seat.label) !== null);
  if (shown.length === 0) return <></>;
  return (
    <section class="stack">
      <Heading level={2}>{t("groups.site.members")}</Heading>
      <ul class="stack stack--small">
        {shown.map(({ organisationSlug, organisationName, organisationId, label, vote }) => (
          <li>
            <bdi lang="de">
              {organisationSlug === null ? (
                label
              ) : (
                <a href={paths.site(lang, `akteure/${organisationSlug}`)}>{organisationName}</a>
              )}
            </bdi>{" "}
            {vote === "advisory" && organisationId !== null ? (
              <span class="note">({t("groups.site.advisory")})</span>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function organisation({ paths, lang }: PublicContext, name: string | null, slug: string | null) {
  if (name === null || slug === null) return undefined;
  return (
    <bdi lang="de">
      <a href={paths.site(lang, `akteure/${slug}`)}>{name}</a>
    </bdi>
  );
}

function toGroup({ paths, lang }: PublicContext, name: string | null, slug: string | null) {
  if (name === null || slug === null) return undefined;
  return (
    <bdi lang="de">
      <a href={paths.site(lang, `gremien/${slug}`)}>{name}</a>
    </bdi>
  );
}

function linesOf(lines: readonly string[]) {
  if (lines.length === 0) return undefined;
  return lines.map((line, index) => (
    <>
      {index === 0 ? null : <br />}
      <bdi lang="de">{line}</bdi>
    </>
  ));
}

function Facts(props: PageProps) {
  const { context, group, names, moderators } = props;
  const { t } = context;
  const former = names.filter(({ name }) => name !== group.title);
  const parent = toGroup(context, group.parentName, group.parentSlug);
  const moderating = moderators.map(({ name, organisationName, institution }) =>
    [name, organisationName ?? institution].filter(Boolean).join(", "),
  );
  return (
    <ContactBox title={t("groups.site.facts")}>
      <DescriptionList
        items={[
          { term: t("groups.site.belongs"), value: parent },
          { term: t("groups.site.leading"), value: organisation(context, group.leadName, group.leadSlug) },
          {
            term: t("groups.site.management"),
            value: organisation(context, group.managementName, group.managementSlug),
          },
          { term: t("groups.site.moderation"), value: linesOf(moderating) },
          { term: t("groups.site.place"), value: group.placeName === null ? undefined : linesOf([group.placeName]) },
          { term: t("groups.site.formerNames"), value: linesOf(former.map(({ name }) => name)) },
          {
            term: t("groups.site.founded"),
            value: group.foundedOn === null ? undefined : t.date(group.foundedOn, "long"),
          },
          { term: t("groups.site.ended"), value: group.endedOn === null ? undefined : t.date(group.endedOn, "long") },
          {
            term: t("groups.site.contact"),
            value:
              group.email !== null && group.shows.includes("contact") ? (
                <a href={`mailto:${group.email}`}>{t("groups.site.write")}</a>
              ) : undefined,
          },
        ]}
      />
    </ContactBox>
  );
}

function Joining({ context: { t, lang, paths }, group }: PageProps) {
  if (group.joining !== "public" || group.endedOn !== null) return <></>;
  return (
    <ContactBox title={t("groups.site.joinTitle")}>
      <p>{t("groups.site.joinLead")}</p>
      <p>
        <ButtonLink href={paths.site(lang, `gremien/${group.slug}/mitmachen`)} block>
          {t("groups.site.joinLink")}
        </ButtonLink>
      </p>
    </ContactBox>
  );
}

function Main(props: PageProps) {
  const { context, group, translations, below, sections } = props;
  const { t, lang, paths } = context;
  const name = pickText(translations, lang, group.id, "title", group.title);
  const purpose = pickText(translations, lang, group.id, "purpose", group.purpose);
  const isGerman = purpose.state === "original";
  return (
    <Stack>
      <Heading level={1} lang={name.state === "original" ? "de" : undefined}>
        {name.text}
      </Heading>
      {lang === "de" || name.state === "original" ? null : (
        <Note>
          <bdi lang="de">{group.title}</bdi>
        </Note>
      )}
      <Tags>
        <Tag>{t.code("groups.type", group.type)}</Tag>
      </Tags>
      {group.purpose === "" ? null : (
        <>
          <TranslationRemark text={purpose} t={t} germanHref={paths.site("de", `gremien/${group.slug}`)} />
          <Markdown
            source={purpose.text}
            under={1}
            lang={isGerman ? "de" : undefined}
            dir={isGerman ? "ltr" : undefined}
          />
        </>
      )}
      {[...sections]}
      <Members {...props} />
      {below.length === 0 ? null : (
        <section class="stack">
          <Heading level={2}>{t("groups.site.below")}</Heading>
          <GroupBranch
            context={context}
            translations={translations}
            nodes={below.map((one) => ({ group: one, seats: 0, below: [] }))}
          />
        </section>
      )}
    </Stack>
  );
}

/** One group, with as much as it decided to show. */
export function groupSitePage(props: PageProps): JSX.Element {
  const { context, group, translations } = props;
  const { t, lang, paths } = context;
  const name = pickText(translations, lang, group.id, "title", group.title);
  return sitePage(context, {
    title: name.text,
    // A network is called as its county's site is.
    tabTitle: `${name.text} – ${t("groups.site.title")}`,
    titleLang: name.state === "original" ? "de" : undefined,
    description: group.purpose.slice(0, 200),
    section: "network",
    path: `gremien/${group.slug}`,
    trail: [
      { href: paths.site(lang, "netzwerk"), label: t("site.network.title") },
      { href: paths.site(lang, "gremien"), label: t("groups.site.title") },
    ],
    children: (
      <div class="wrap">
        <Columns
          main={<Main {...props} />}
          side={
            <Stack>
              <Joining {...props} />
              <Facts {...props} />
            </Stack>
          }
        />
      </div>
    ),
  });
}
