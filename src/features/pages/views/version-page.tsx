import type { JSX } from "hono/jsx/jsx-runtime";
import { Button, ButtonLink, ButtonRow, Columns, Frame, Heading, Note, Stack } from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import type { PlaceOfPage, WrittenPage } from "../page.ts";
import type { PageVersion } from "../versions.ts";
import { type CountyFacts, ReadyText } from "./parts.tsx";

type Props = {
  context: WorkspaceContext;
  place: PlaceOfPage;
  found: WrittenPage;
  versions: readonly PageVersion[];
  version: PageVersion | undefined;
  facts: CountyFacts;
};

function tellVersion({ t }: WorkspaceContext, { number, until, replacedBy }: PageVersion): string {
  return until === null
    ? t("pages.version.present", { number })
    : t("pages.version.until", { number, until: t.dateTime(until), name: replacedBy ?? "" });
}

function List({ context, place, versions, version }: Props) {
  const address = context.paths.intern(`website/seiten/${place}/fassungen`);
  return (
    <Stack gap="small">
      <Heading level={2}>{context.t("pages.version.all")}</Heading>
      <ul class="stack stack--small">
        {versions.map((one) => (
          <li>
            <a
              href={`${address}?nummer=${one.number}`}
              aria-current={one.number === version?.number ? "page" : undefined}
            >
              {tellVersion(context, one)}
            </a>
          </li>
        ))}
      </ul>
    </Stack>
  );
}

function Restore({ context: { t, paths }, place, found, version }: Props) {
  if (version === undefined || version.until === null) return <></>;
  return (
    <form method="post" action={paths.intern(`website/seiten/${place}/fassungen`)}>
      <input type="hidden" name="nummer" value={String(version.number)} />
      <input type="hidden" name="version" value={String(found.version)} />
      <ButtonRow>
        <Button>{t("pages.version.restore")}</Button>
        <ButtonLink look="text" href={paths.intern(`website/seiten/${place}`)}>
          {t("ui.cancel")}
        </ButtonLink>
      </ButtonRow>
    </form>
  );
}

/** An older text of a page, with the way to put it back. */
export function versionPage(props: Props): JSX.Element {
  const { context, place, version, facts } = props;
  const { t, paths } = context;
  const title = t.code("pages.place", place);
  return workspacePage(context, {
    title: t("pages.version.title", { page: title }),
    current: "website",
    trail: [
      { href: paths.intern("website"), label: t("county.title") },
      { href: paths.intern(`website/seiten/${place}`), label: title },
    ],
    children: (
      <>
        <Heading level={1}>{t("pages.version.title", { page: title })}</Heading>
        <Columns
          main={
            version === undefined ? null : (
              <>
                <Note>{tellVersion(context, version)}</Note>
                <Frame>
                  <ReadyText content={version} facts={facts} under={1} />
                </Frame>
                <Restore {...props} />
              </>
            )
          }
          side={<List {...props} />}
        />
      </>
    ),
  });
}
