import type { JSX } from "hono/jsx/jsx-runtime";
import { dialPhone, showPhone } from "../../../platform/phone/number.ts";
import type { PlainMessageKey } from "../../../platform/i18n/translate.ts";
import {
  Band,
  ButtonLink,
  type Child,
  Columns,
  ContactBox,
  Heading,
  Lead,
  Markdown,
  Notice,
  Stack,
} from "../../../platform/ui/index.ts";
import { DownloadList } from "../../files/index.ts";
import { type Guide, GUIDES } from "../../pages/index.ts";
import type { PublicContext, Translated } from "../../records/index.ts";
import type { Written } from "../written.ts";
import { type Section, sitePage } from "./site-page.tsx";
import { AsOf, inItsLanguage, TranslationRemark } from "./written-text.tsx";

type Shown = { context: PublicContext; written: Written; path: string };

const isGerman = (text: Translated): boolean => text.state === "original";

/** The first sentences: those somebody has written, else ours in the reader's language. */
export function WrittenLead({ context, written, path, fallback }: Shown & { fallback?: string | undefined }) {
  const { lead, body } = written;
  if (lead.text === "") return fallback === undefined ? <></> : <Lead>{fallback}</Lead>;
  return (
    <>
      <Lead>{inItsLanguage(lead)}</Lead>
      {lead.state === body.state ? null : (
        <TranslationRemark text={lead} t={context.t} germanHref={context.paths.site("de", path)} />
      )}
    </>
  );
}

/** Says that a page is German only, or that its translation is older than the German text. */
function Remark({ context: { t, paths }, written, path }: Shown) {
  if (written.body.state === "original")
    return (
      <Notice kind="plain" icon="language">
        {t("site.germanOnlyPage")}
      </Notice>
    );
  return <TranslationRemark text={written.body} t={t} germanHref={paths.site("de", path)} />;
}

/** What is written on a page, marked where it is German or older than the German. */
export function WrittenBody(props: Shown & { isDated?: boolean }) {
  const { context, written, isDated } = props;
  const { t } = context;
  const german = context.lang !== "de" && isGerman(written.body);
  return (
    <>
      <Remark {...props} />
      <Markdown
        source={written.body.text}
        under={1}
        lang={german ? "de" : undefined}
        dir={german ? "ltr" : undefined}
      />
      <DownloadList t={t} downloads={written.downloads} />
      {isDated !== true || written.confirmedAt === undefined ? null : (
        <AsOf context={context} at={written.confirmedAt} />
      )}
    </>
  );
}

const TITLES = {
  impressum: "ui.imprint",
  datenschutz: "ui.privacy",
  barrierefreiheit: "ui.accessibility",
} as const satisfies Record<string, PlainMessageKey>;

/** A page the law asks for. */
export function legalPage(context: PublicContext, path: keyof typeof TITLES, written: Written): JSX.Element {
  const { t, paths } = context;
  const title = t(TITLES[path]);
  // Anybody may ask what is stored on them (Art. 15 DSGVO): where people look for that, the way is one click.
  const more =
    path === "datenschutz" ? (
      <p>
        <a href={paths.intern("auskunft")}>{t("site.askOwnData")}</a>
      </p>
    ) : undefined;
  return textPage({ context, title, path, written, trail: [], isDated: true, more });
}

/** A guide for people who are new, with ways to the others and to somebody who helps. */
export function guidePage(context: PublicContext, path: Guide, written: Written): JSX.Element {
  const { t, paths, lang } = context;
  return textPage({
    context,
    title: t(`site.guide.${path}`),
    path,
    written,
    trail: [],
    isDated: true,
    side: (
      <>
        <ContactBox title={t("site.guide.title")}>
          <ul>
            {GUIDES.map((guide) => (
              <li>
                {guide === path ? (
                  t(`site.guide.${guide}`)
                ) : (
                  <a href={paths.site(lang, guide)}>{t(`site.guide.${guide}`)}</a>
                )}
              </li>
            ))}
          </ul>
        </ContactBox>
        <OfficeBox context={context} title={t("site.networkOffice")} />
      </>
    ),
  });
}

type TextPage = Shown & {
  title: string;
  section?: Section;
  trail: { href: string; label: string }[];
  fallback?: string;
  isDated?: boolean;
  side?: Child;
  more?: Child;
};

function textPage(props: TextPage): JSX.Element {
  const { context, title, path, section, trail, written, fallback, side, more } = props;
  const main = (
    <Stack>
      <Heading level={1}>{title}</Heading>
      <WrittenLead context={context} written={written} path={path} fallback={fallback} />
      <WrittenBody {...props} />
      {more}
    </Stack>
  );
  return sitePage(context, {
    title,
    path,
    trail,
    ...(section === undefined ? {} : { section }),
    children: <Band first>{side === undefined ? main : <Columns main={main} side={side} />}</Band>,
  });
}

/** How the county's office is reached. */
export function OfficeBox({ context, title, children }: { context: PublicContext; title: string; children?: Child }) {
  const { t, tenant } = context;
  const { office } = tenant;
  return (
    <ContactBox title={title}>
      {children}
      <p lang="de">
        <bdi>
          {office.name ?? tenant.name}
          <br />
          {office.street}
          <br />
          {[office.postcode, office.locality].filter(Boolean).join(" ")}
        </bdi>
      </p>
      {office.phone === undefined ? null : (
        <ButtonLink href={dialPhone(office.phone)} block>
          {t("ui.call", { number: showPhone(office.phone) })}
        </ButtonLink>
      )}
      {office.email === undefined ? null : (
        <ButtonLink href={`mailto:${office.email}`} look="secondary" icon="mail" block>
          {t("ui.writeMail")}
        </ButtonLink>
      )}
    </ContactBox>
  );
}

/** Whom to ask. */
export function contactPage(context: PublicContext, written: Written): JSX.Element {
  const { t, paths, lang, services } = context;
  const ways = [
    { path: "angebote", label: t("site.home.allOffers") },
    { path: "akteure", label: t("site.nav.actors") },
    ...(services.registry.has("join") ? [{ path: "mitmachen", label: t("site.network.joinLink") }] : []),
    { path: "barriere-melden", label: t("ui.reportBarrier") },
  ];
  return textPage({
    context,
    title: t("site.contact.title"),
    section: "contact",
    path: "kontakt",
    trail: [],
    written,
    fallback: t("site.contact.lead"),
    side: <OfficeBox context={context} title={t("site.networkOffice")} />,
    more: (
      <ul class="stack stack--small">
        {ways.map(({ path, label }) => (
          <li>
            <a href={paths.site(lang, path)}>{label}</a>
          </li>
        ))}
      </ul>
    ),
  });
}

/** The way to a page about the network. */
export const toNetwork = ({ t, paths, lang }: PublicContext) => [
  { href: paths.site(lang, "netzwerk"), label: t("site.nav.network") },
];

/** The groups of the network. */
export function groupsPage(context: PublicContext, written: Written): JSX.Element {
  return textPage({
    context,
    title: context.t("site.network.groups"),
    section: "network",
    path: "netzwerk/gruppen",
    trail: toNetwork(context),
    written,
    side: <JoinBox context={context} />,
  });
}

/** The way to taking part. */
export function JoinBox({ context }: { context: PublicContext }) {
  const { t, paths, lang, services } = context;
  if (!services.registry.has("join")) return <></>;
  return (
    <ContactBox title={t("site.network.join")}>
      <p>{t("site.network.joinText")}</p>
      <ButtonLink href={paths.site(lang, "mitmachen")} block>
        {t("site.network.joinLink")}
      </ButtonLink>
    </ContactBox>
  );
}
