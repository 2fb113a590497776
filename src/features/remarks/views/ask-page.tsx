import type { JSX } from "hono/jsx/jsx-runtime";
import {
  Button,
  ErrorSummary,
  Heading,
  Lead,
  Note,
  Notice,
  RadioGroup,
  Stack,
  TextArea,
  TextField,
} from "../../../platform/ui/index.ts";
import type { Offer } from "../../offers/index.ts";
import { type FormState, readerOf, tellFault, type PublicContext } from "../../records/index.ts";
import { type Hindrance, SEAL, TRAP } from "../../inquiries/index.ts";
import { sitePage } from "../../site/index.ts";
import { LONGEST_MESSAGE, REMARK_DAYS, REMARK_KINDS } from "../remark.ts";

type Props = { context: PublicContext; offer: Offer; state: FormState; seal: string; hindrance: Hindrance | undefined };

/** A field that people do not see, reach or hear of; what fills every field there is fills it. */
function Trap({ label }: { label: string }) {
  return (
    <div class="trap" aria-hidden="true">
      <label for={TRAP}>{label}</label>
      <input type="text" id={TRAP} name={TRAP} tabindex={-1} autocomplete="off" />
    </div>
  );
}

function Form({ context, offer, state, seal }: Props) {
  const { t, lang, paths } = context;
  const form = readerOf(t, state, { marksOptional: false });
  return (
    <form class="stack" method="post" action={paths.site(lang, `angebote/${offer.slug}/frage`)} novalidate>
      <input type="hidden" name={SEAL} value={seal} />
      <RadioGroup
        id="kind"
        name="kind"
        label={t("remarks.kindLabel")}
        error={form.error("kind")}
        value={form.text("kind")}
        choices={REMARK_KINDS.map((kind) => ({ value: kind, label: t.code("remarks.kind", kind) }))}
        required
      />
      <TextArea
        {...form.field("message", t("remarks.message"), { required: true })}
        hint={t("remarks.messageHint")}
        maxlength={LONGEST_MESSAGE}
        rows={6}
        required
      />
      <Trap label={t("site.form.leaveEmpty")} />
      <TextField
        {...form.field("replyTo", t("remarks.replyTo"))}
        optionalMark={`(${t("ui.optional")})`}
        type="email"
        autocomplete="email"
        hint={t("remarks.replyToHint", { days: REMARK_DAYS })}
      />
      <p>{t("remarks.recipients", { provider: t.isolate(offer.providerName) })}</p>
      <p>
        <Button icon="mail">{t("remarks.send")}</Button>
      </p>
    </form>
  );
}

function frame(context: PublicContext, offer: Offer, title: string, path: string, children: JSX.Element): JSX.Element {
  const { t, lang, paths } = context;
  return sitePage(context, {
    title,
    tabTitle: `${title} – ${offer.title}`,
    section: "offers",
    path: `angebote/${offer.slug}/${path}`,
    trail: [
      { href: paths.site(lang, "angebote"), label: t("site.offers.title") },
      { href: paths.site(lang, `angebote/${offer.slug}`), label: offer.title, lang: "de" },
    ],
    noIndex: true,
    children: (
      <div class="wrap">
        <Stack>{children}</Stack>
      </div>
    ),
  });
}

/** The form to write about an offer: no account, no cookie, no script. */
export function askPage(props: Props): JSX.Element {
  const { context, offer, state, hindrance } = props;
  const { t } = context;
  const title = t("remarks.title");
  return frame(
    context,
    offer,
    title,
    "frage",
    <>
      {state.errors.length === 0 ? null : (
        <ErrorSummary
          title={t("ui.errorSummary", { count: state.errors.length })}
          problems={state.errors.map(({ field, key }) => ({ fieldId: field, message: tellFault(t, key) }))}
        />
      )}
      {hindrance === undefined ? null : (
        <Notice kind="warning" live>
          {hindrance === "often" ? t("ui.refusalHelp.too_often") : t(`site.form.${hindrance}`)}
        </Notice>
      )}
      <Heading level={1}>{title}</Heading>
      <Lead>
        {t("remarks.about")}{" "}
        <b lang="de">
          <bdi>{offer.title}</bdi>
        </b>
      </Lead>
      <Form {...props} />
    </>,
  );
}

/** The message has arrived. */
export function thanksPage(context: PublicContext, offer: Offer): JSX.Element {
  const { t, lang, paths } = context;
  return frame(
    context,
    offer,
    t("remarks.thanks"),
    "frage/danke",
    <>
      <Heading level={1}>{t("remarks.thanks")}</Heading>
      <Notice kind="success">{t("remarks.arrived", { provider: t.isolate(offer.providerName) })}</Notice>
      <Note>{t("remarks.deleted", { days: REMARK_DAYS })}</Note>
      <p>
        <a href={paths.site(lang, `angebote/${offer.slug}`)}>{t("site.desk.back")}</a>
      </p>
    </>,
  );
}
