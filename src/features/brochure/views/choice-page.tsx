import type { JSX } from "hono/jsx/jsx-runtime";
import { Band, Button, Heading, Lead, Note, Notice, RadioGroup, Stack } from "../../../platform/ui/index.ts";
import { type PublicContext, withQuery } from "../../records/index.ts";
import { sitePage } from "../../site/index.ts";
import {
  type Extent,
  EXTENTS,
  type Hindrance,
  MOST_OFFERS,
  PAPER_SIZES,
  type PaperSize,
  type Words,
} from "../brochure.ts";

type Props = {
  context: PublicContext;
  /** Offers that fit; one more than a brochure holds: too many. */
  total: number;
  /** What was chosen, in words. */
  told: readonly Words[];
  paper: PaperSize;
  extent: Extent;
  hindrance: Hindrance | undefined;
};

const OWN = ["papier", "umfang", "grund"];

function Choice({ context: { t, paths, lang, query }, total, told }: Props) {
  const back = withQuery(paths.site(lang, "angebote"), query, Object.fromEntries(OWN.map((name) => [name, undefined])));
  return (
    <section class="stack stack--small">
      <Heading level={2}>{t("brochure.choice")}</Heading>
      {told.length === 0 ? (
        <p>{t("brochure.all")}</p>
      ) : (
        <ul>
          {told.map(({ text, lang: of }) => (
            <li lang={of}>
              <bdi>{text}</bdi>
            </li>
          ))}
        </ul>
      )}
      {total > MOST_OFFERS ? null : (
        <p>
          <b>{total === 0 ? t("site.offers.none") : t("site.offersCount", { count: total })}</b>
        </p>
      )}
      <p>
        <a class="alone" href={back}>
          {t("brochure.change")}
        </a>
      </p>
    </section>
  );
}

function Make({ context: { t, paths, lang, query }, paper, extent }: Props) {
  const hidden = [...query].filter(([name]) => !OWN.includes(name));
  return (
    <form method="get" action={paths.site(lang, "wegweiser.pdf")} class="stack">
      {hidden.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <RadioGroup
        name="umfang"
        label={t("brochure.extent")}
        value={extent}
        choices={EXTENTS.map((value) => ({ value, label: t.code("brochure.extentOf", value) }))}
      />
      <RadioGroup
        name="papier"
        label={t("brochure.paper")}
        value={paper}
        choices={PAPER_SIZES.map((value) => ({ value, label: t.code("brochure.paperSize", value) }))}
      />
      <p>
        <Button>{t("brochure.make")}</Button>
      </p>
      <Note>{t("brochure.takes")}</Note>
    </form>
  );
}

/** What comes into the brochure, on which paper, and how much of each offer. */
export function choicePage(props: Props): JSX.Element {
  const { context, total, hindrance } = props;
  const { t, paths, lang, query } = context;
  return sitePage(context, {
    title: t("brochure.title"),
    section: "offers",
    path: "wegweiser",
    trail: [{ href: paths.site(lang, "angebote"), label: t("site.offers.title") }],
    noIndex: query.size > 0,
    children: (
      <Band first>
        <Stack>
          {hindrance === undefined ? <></> : <Notice kind="warning">{t(`brochure.hindrance.${hindrance}`)}</Notice>}
          <Heading level={1}>{t("brochure.title")}</Heading>
          <Lead>{t("brochure.lead")}</Lead>
          <Choice {...props} />
          {total > MOST_OFFERS ? (
            <Notice kind="warning">{t("brochure.tooMany", { most: MOST_OFFERS })}</Notice>
          ) : total === 0 ? (
            <></>
          ) : (
            <Make {...props} />
          )}
        </Stack>
      </Band>
    ),
  });
}
