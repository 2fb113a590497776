import type { JSX } from "hono/jsx/jsx-runtime";
import {
  Band,
  ButtonLink,
  ButtonRow,
  Columns,
  ContactBox,
  Heading,
  Note,
  Notice,
  Stack,
  Tag,
} from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import {
  AudienceLine,
  ConfirmSection,
  type Content,
  DeleteSection,
  FreshnessLine,
  type HistoryEntry,
  HistorySection,
  isStale,
  StateBadge,
  StateBox,
  type ThreadNode,
  ThreadSection,
  type WorkspaceContext,
} from "../../records/index.ts";
import type { Organisation } from "../organisation.ts";
import type { Place } from "../places.ts";
import { allowedTransitions, canConfirm, canDelete, canKeep, isOwn } from "../policy.ts";
import { organisationFieldWords } from "./field-words.ts";
import { PersonsSection } from "./persons-section.tsx";
import { AboutSection, FactsSection, ProjectsSection, SharesSection } from "./profile.tsx";
import { Ways } from "./ways.tsx";

export type OrganisationPageProps = {
  context: WorkspaceContext;
  organisation: Organisation;
  places: readonly Place[];
  history: readonly HistoryEntry[];
  thread: readonly ThreadNode[];
  /** What other features show of it: its offers. */
  sections: readonly Content[];
  /** Entries of it that are published: while there are some it is not deleted. */
  published: number;
  /** Somebody just tried to delete it all the same. */
  isRefused?: boolean;
};

/** Why this person sees it: rights in plain words. */
function reasonOf({ context: { t, viewer }, organisation }: OrganisationPageProps): string {
  if (viewer.role === "office") return t("directory-office.whyOffice");
  return isOwn(viewer, organisation) ? t("directory-office.whyOwn") : t("directory-office.whyNetwork");
}

function Head(props: OrganisationPageProps) {
  const { context, organisation } = props;
  const { t, paths, viewer } = context;
  const { state, audience, slug } = organisation;
  const isPublished = state === "published";
  return (
    <>
      <ul class="cluster">
        <li>
          <Tag>{t.code("directory.organisationKind", organisation.kind)}</Tag>
        </li>
        <li>
          <Tag>{t.code("directory.membership", organisation.membership)}</Tag>
        </li>
        {isPublished ? null : (
          <li>
            <StateBadge t={t} state={state} />
          </li>
        )}
        <li>
          <AudienceLine t={t} record={organisation} isOwn={isOwn(viewer, organisation)} />
        </li>
      </ul>
      <Heading level={1}>{organisation.name}</Heading>
      {organisation.shortName === null ? null : (
        <p>
          {t("directory-office.field.shortName")}: {organisation.shortName}
        </p>
      )}
      <ButtonRow>
        {canKeep(viewer, organisation) ? (
          <ButtonLink href={paths.intern(`akteure/${slug}/bearbeiten`)} look={isPublished ? "primary" : "secondary"}>
            {t("directory-office.edit")}
          </ButtonLink>
        ) : null}
        {isPublished && audience === "public" ? (
          <ButtonLink href={paths.site("de", `akteure/${slug}`)} look="text" icon="open-in-new">
            {t("directory-office.onSite")}
          </ButtonLink>
        ) : null}
      </ButtonRow>
      <Note>{reasonOf(props)}</Note>
    </>
  );
}

function Main(props: OrganisationPageProps) {
  const { context, organisation, places, sections } = props;
  const names = new Map(places.map((place) => [place.ags, place.name]));
  const actsFor = organisation.actsFor.map((ags) => names.get(ags) ?? ags);
  return (
    <>
      <AboutSection context={context} organisation={organisation} />
      <SharesSection context={context} organisation={organisation} actsFor={actsFor} />
      <FactsSection context={context} organisation={organisation} />
      <ProjectsSection context={context} organisation={organisation} />
      <PersonsSection context={context} organisation={organisation} />
      {sections}
    </>
  );
}

function Side({ context, organisation, history }: OrganisationPageProps) {
  const { t, paths, tenant, viewer, services } = context;
  const address = paths.intern(`akteure/${organisation.slug}`);
  const now = services.clock.now();
  const stale = isStale(tenant.freshness, "organisation", organisation.confirmedAt, now);
  const ways = (
    <ContactBox title={t("directory-office.ways")}>
      <Ways context={context} organisation={organisation} />
    </ContactBox>
  );
  if (!canKeep(viewer, organisation))
    return (
      <>
        {ways}
        <FreshnessLine t={t} record={organisation} isStale={stale} now={now} />
      </>
    );
  return (
    <>
      <StateBox
        t={t}
        record={organisation}
        isOwn={isOwn(viewer, organisation)}
        history={history}
        transitions={allowedTransitions(viewer, organisation)}
        action={`${address}/stand`}
      />
      {canConfirm(viewer, organisation) ? (
        <ConfirmSection t={t} record={organisation} isStale={stale} now={now} action={`${address}/bestaetigung`} />
      ) : null}
      {ways}
    </>
  );
}

/** Deleting, or why not: published entries would stand there with nobody behind them. */
function Deletion({ context: { t, paths, viewer }, organisation, published }: OrganisationPageProps) {
  if (!canDelete(viewer)) return <></>;
  if (published === 0) return <DeleteSection t={t} action={paths.intern(`akteure/${organisation.slug}/loeschung`)} />;
  return (
    <Stack gap="small">
      <Heading level={2}>{t("records-office.deleteHeading")}</Heading>
      <p>{t("directory-office.stillAnswering", { count: published })}</p>
      <p>{t("directory-office.stillAnsweringHelp")}</p>
    </Stack>
  );
}

/** One organisation in the workspace: what it does and can share, who speaks for it, what it offers, what happened. */
export function organisationPage(props: OrganisationPageProps): JSX.Element {
  const { context, organisation, history, thread, places, published } = props;
  const { t, paths, viewer, services } = context;
  const isKept = canKeep(viewer, organisation);
  return workspacePage(context, {
    title: organisation.name,
    current: "directory",
    trail: [{ href: paths.intern("akteure"), label: t("directory-office.title") }],
    bands: true,
    children: (
      <>
        <Band first>
          {props.isRefused ? (
            <Notice kind="warning" live title={t("directory-office.notDeleted")}>
              <p>{t("directory-office.stillAnswering", { count: published })}</p>
              <p>{t("directory-office.stillAnsweringHelp")}</p>
            </Notice>
          ) : null}
          <Head {...props} />
          <Columns main={<Main {...props} />} side={<Side {...props} />} />
        </Band>
        {isKept || thread.length > 1 ? (
          <ThreadSection
            t={t}
            paths={paths}
            registry={services.registry}
            viewer={viewer}
            record={{ kind: "organisation", id: organisation.id, slug: organisation.slug }}
            nodes={thread}
          />
        ) : null}
        {isKept ? (
          <Band>
            <HistorySection t={t} history={history} fields={organisationFieldWords(t, places)} />
            <Deletion {...props} />
          </Band>
        ) : null}
      </>
    ),
  });
}
