import { dialPhone, showPhone } from "../../../platform/phone/number.ts";
import type { JSX } from "hono/jsx/jsx-runtime";
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
  Numbers,
  Stack,
} from "../../../platform/ui/index.ts";
import type { PublicContext } from "../../records/index.ts";
import { type LegalPage, legalText } from "../legal.ts";
import { sitePage } from "./site-page.tsx";

const TITLES: Record<LegalPage, PlainMessageKey> = {
  impressum: "ui.imprint",
  datenschutz: "ui.privacy",
  barrierefreiheit: "ui.accessibility",
  "barriere-melden": "ui.reportBarrier",
};

/** A legal page: German is what binds; in other languages it is marked as German. */
export function legalPage(context: PublicContext, page: LegalPage): JSX.Element {
  const { t, tenant, lang } = context;
  const title = t(TITLES[page]);
  return sitePage(context, {
    title,
    path: page,
    trail: [],
    children: (
      <Band first>
        <Stack>
          <Heading level={1}>{title}</Heading>
          {page === "barriere-melden" ? <Lead>{t("site.reportBarrier.lead")}</Lead> : null}
          {lang === "de" ? null : (
            <Notice kind="plain" icon="language">
              {t("site.germanOnlyPage")}
            </Notice>
          )}
          <Markdown
            source={legalText(page, tenant)}
            under={1}
            lang={lang === "de" ? undefined : "de"}
            dir={lang === "de" ? undefined : "ltr"}
          />
        </Stack>
      </Band>
    ),
  });
}

/** How the county's office is reached. */
function OfficeBox({ context, title, children }: { context: PublicContext; title: string; children?: Child }) {
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
export function contactPage(context: PublicContext): JSX.Element {
  const { t, paths, lang } = context;
  return sitePage(context, {
    title: t("site.contact.title"),
    section: "contact",
    path: "kontakt",
    trail: [],
    children: (
      <Band first>
        <Columns
          main={
            <>
              <Heading level={1}>{t("site.contact.title")}</Heading>
              <Lead>{t("site.contact.lead")}</Lead>
              <ul class="stack stack--small">
                <li>
                  <a href={paths.site(lang, "angebote")}>{t("site.home.allOffers")}</a>
                </li>
                <li>
                  <a href={paths.site(lang, "akteure")}>{t("site.nav.actors")}</a>
                </li>
                <li>
                  <a href={paths.site(lang, "barriere-melden")}>{t("ui.reportBarrier")}</a>
                </li>
              </ul>
            </>
          }
          side={<OfficeBox context={context} title={t("site.networkOffice")} />}
        />
      </Band>
    ),
  });
}

/** Who we are, how many, how to join. */
export function networkPage(
  context: PublicContext,
  numbers: { actors: number; offers: number; places: number; allPlaces: number },
): JSX.Element {
  const { t, tenant, paths, lang } = context;
  return sitePage(context, {
    title: t("site.network.title"),
    section: "network",
    path: "netzwerk",
    trail: [],
    children: (
      <Band first>
        <Columns
          main={
            <Stack>
              <Heading level={1}>{lang === "de" ? tenant.networkName : t("site.networkName")}</Heading>
              <Lead>{t("site.network.lead")}</Lead>
              <Numbers
                stats={[
                  { value: t.number(numbers.actors), label: t("site.home.organisations", { count: numbers.actors }) },
                  {
                    value: t.number(numbers.offers),
                    label: t("site.home.offersInPlaces", {
                      count: numbers.offers,
                      places: numbers.places,
                      allPlaces: numbers.allPlaces,
                    }),
                  },
                ]}
              />
              <p>
                <a href={paths.site(lang, "akteure")}>{t("site.nav.actors")}</a>
              </p>
            </Stack>
          }
          side={
            <OfficeBox context={context} title={t("site.network.join")}>
              <p>{t("site.network.joinText")}</p>
            </OfficeBox>
          }
        />
      </Band>
    ),
  });
}
