import type { JSX } from "hono/jsx/jsx-runtime";
import { getLanguage } from "../../../platform/i18n/languages.ts";
import {
  Button,
  CheckboxGroup,
  Heading,
  Lead,
  Notice,
  Note,
  RadioGroup,
  SelectField,
  Stack,
  TextField,
} from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import { type Offer, TOPICS } from "../../offers/index.ts";
import { type WorkspaceContext, withQuery } from "../../records/index.ts";
import { type Brochure, EXTENTS, type Hindrance, MOST_OFFERS, PAPER_SIZES } from "../brochure.ts";

/** What the page shows: offers of the list that everybody may read, and what was typed. */
export type Picking = {
  context: WorkspaceContext;
  offers: readonly Offer[];
  /** Offers of the list that are not public. */
  hidden: number;
  /** Ids that are ticked. */
  picked: ReadonlySet<string>;
  typed: Pick<Brochure, "lang" | "paper" | "extent" | "title"> & { line: string };
  problem?: Hindrance | "nothing" | "tooMany" | undefined;
};

function Offers({ context: { t }, offers, picked }: Picking) {
  const groups = TOPICS.map((topic) => ({ topic, of: offers.filter((offer) => offer.topics[0] === topic) }));
  return (
    <section class="stack" id="angebote">
      <Heading level={2}>{t("brochure-office.offers")}</Heading>
      {groups
        .filter(({ of }) => of.length > 0)
        .map(({ topic, of }) => (
          <CheckboxGroup
            name="entries"
            id={`entries-${topic}`}
            label={t.code("offers.topic", topic)}
            values={of.filter((offer) => picked.has(offer.id)).map((offer) => offer.id)}
            choices={of.map((offer) => ({
              value: offer.id,
              label: offer.title,
              hint: [offer.providerName, offer.placeName ?? ""].filter((text) => text !== "").join(" · "),
            }))}
          />
        ))}
    </section>
  );
}

function Look({ context: { t, tenant }, typed }: Picking) {
  return (
    <>
      <TextField
        name="title"
        label={t("brochure-office.bookTitle")}
        hint={t("brochure-office.bookTitleHint")}
        value={typed.title}
        maxlength={80}
      />
      <TextField
        name="line"
        label={t("brochure-office.under")}
        hint={t("brochure-office.underHint")}
        value={typed.line}
        maxlength={120}
      />
      <SelectField
        name="lang"
        label={t("brochure-office.language")}
        value={typed.lang}
        options={tenant.languages.map((code) => ({ value: code, label: getLanguage(code).name }))}
      />
      <RadioGroup
        name="extent"
        label={t("brochure.extent")}
        value={typed.extent}
        choices={EXTENTS.map((value) => ({ value, label: t.code("brochure.extentOf", value) }))}
      />
      <RadioGroup
        name="paper"
        label={t("brochure.paper")}
        value={typed.paper}
        choices={PAPER_SIZES.map((value) => ({ value, label: t.code("brochure.paperSize", value) }))}
      />
    </>
  );
}

function Problem({ context: { t }, problem }: Picking) {
  if (problem === undefined) return <></>;
  const words =
    problem === "nothing"
      ? t("brochure-office.nothing")
      : problem === "tooMany"
        ? t("brochure.tooMany", { most: MOST_OFFERS })
        : t(`brochure.hindrance.${problem}`);
  return <Notice kind="warning">{words}</Notice>;
}

function PickForm(props: Picking) {
  const { context } = props;
  const { t, paths, query } = context;
  const address = paths.intern("wegweiser");
  const make = (
    <p>
      <Button>{t("brochure-office.make")}</Button>
    </p>
  );
  return (
    <form method="post" action={withQuery(address, query, {})} class="stack">
      <Look {...props} />
      {make}
      <p>
        <a class="alone" href={`${withQuery(address, query, { auswahl: undefined })}#angebote`}>
          {t("brochure-office.chooseAll")}
        </a>
        {" · "}
        <a class="alone" href={`${withQuery(address, query, { auswahl: "keine" })}#angebote`}>
          {t("brochure-office.chooseNone")}
        </a>
      </p>
      <Offers {...props} />
      {make}
      <Note>{t("brochure.takes")}</Note>
    </form>
  );
}

/** Offers of the list, to be ticked one by one, and how the brochure looks. */
export function pickPage(props: Picking): JSX.Element {
  const { context, offers, hidden } = props;
  const { t, paths, query } = context;
  return workspacePage(context, {
    title: t("brochure-office.title"),
    current: "offers",
    trail: [
      { href: withQuery(paths.intern("angebote"), query, { auswahl: undefined }), label: t("offers-office.title") },
    ],
    children: (
      <Stack>
        <Heading level={1}>{t("brochure-office.title")}</Heading>
        <Problem {...props} />
        <Lead>{t("brochure-office.lead")}</Lead>
        {hidden === 0 ? <></> : <Note>{t("brochure-office.hidden", { count: hidden })}</Note>}
        {offers.length === 0 ? <p>{t("brochure-office.none")}</p> : <PickForm {...props} />}
      </Stack>
    ),
  });
}
