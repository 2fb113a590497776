import type { JSX } from "hono/jsx/jsx-runtime";
import {
  Band,
  Button,
  ButtonRow,
  Checkbox,
  ErrorSummary,
  Heading,
  Lead,
  Markdown,
  Note,
  Notice,
  Stack,
  TextArea,
  TextField,
} from "../../../platform/ui/index.ts";
import type { Guest, News } from "../../news/index.ts";
import { type FormState, type PublicContext, tellFault } from "../../records/index.ts";
import { sitePage } from "./site-page.tsx";

type Props = { context: PublicContext; guest: Guest; news: News; state: FormState; done: string | null };

const DONE = { gespeichert: "saved", abgegeben: "handedIn", zurueckgezogen: "withdrawn" } as const;
const isDone = (text: string | null): text is keyof typeof DONE => text !== null && Object.hasOwn(DONE, text);

/** Where the article is, behind `/{county}/{language}/`. */
export const guestPath = ({ params }: Pick<PublicContext, "params">): string => `gastbeitrag/${params["token"] ?? ""}`;

const FIELDS = ["title", "summary", "body", "name"] as const;

function ArticleForm({ context, state }: Props) {
  const { t, paths, lang } = context;
  const field = (name: (typeof FIELDS)[number]) => {
    const fault = state.errors.find((one) => one.field === name);
    return {
      name,
      label: t(`news.guestForm.${name}`),
      value: state.typed[name]?.at(-1) ?? "",
      error: fault === undefined ? undefined : tellFault(t, fault.key),
    };
  };
  return (
    <form method="post" action={paths.site(lang, guestPath(context))} class="stack" novalidate>
      <input type="hidden" name="version" value={state.typed["version"]?.at(-1) ?? ""} />
      <TextField {...field("title")} maxlength={200} required />
      <TextArea {...field("summary")} rows={2} maxlength={500} required />
      <TextArea {...field("body")} rows={14} maxlength={20_000} />
      <TextField {...field("name")} maxlength={120} required />
      <Checkbox name="consent" label={t("news.guestForm.consent")} checked={state.typed["consent"] !== undefined} />
      <ButtonRow>
        <Button name="next" value="draft" look="secondary">
          {t("news.guestForm.save")}
        </Button>
        <Button name="next" value="submit">
          {t("news.guestForm.handIn")}
        </Button>
      </ButtonRow>
    </form>
  );
}

/** The article once the office has it, as its author wrote it: what the office makes of it is read when it is published; and the way to take the name off. */
function HandedIn({ context, news, guest }: Props) {
  const { t, paths, lang } = context;
  const isPublic = news.state === "published" && news.audience === "public";
  return (
    <>
      <Notice kind="info">
        {t(news.state === "published" ? "news.guestForm.published" : "news.guestForm.waiting")}
      </Notice>
      {isPublic ? (
        <p>
          <a href={paths.site(lang, `neuigkeiten/${news.slug}`)}>{t("news.guestForm.read")}</a>
        </p>
      ) : null}
      <Heading level={2}>{guest.own.title}</Heading>
      <Lead>{guest.own.summary}</Lead>
      <Markdown source={guest.own.body} under={2} />
      {news.authorName === null ? null : (
        <form method="post" action={paths.site(lang, guestPath(context))} class="stack">
          <Note>{t("news.by", { name: t.isolate(guest.name) })}</Note>
          <p>
            <Button name="next" value="withdraw" look="secondary">
              {t("news.guestForm.withdraw")}
            </Button>
          </p>
        </form>
      )}
    </>
  );
}

/** A guest's own page: write, keep, hand in; afterwards what became of it. */
export function guestArticlePage(props: Props): JSX.Element {
  const { context, guest, news, state, done } = props;
  const { t } = context;
  return sitePage(context, {
    title: t("news.guestForm.heading"),
    path: guestPath(context),
    noIndex: true,
    trail: [],
    children: (
      <Band first>
        <Stack>
          {state.errors.length === 0 ? null : (
            <ErrorSummary
              title={t("ui.errorSummary", { count: state.errors.length })}
              problems={state.errors.map(({ field, key }) => ({
                fieldId: field,
                message: `${t.code("news.guestForm", field)}: ${tellFault(t, key)}`,
              }))}
            />
          )}
          {isDone(done) ? (
            <Notice kind="success" live>
              {t(`news.guestForm.done.${DONE[done]}`)}
            </Notice>
          ) : null}
          <Heading level={1}>{t("news.guestForm.heading")}</Heading>
          {guest.request === "" ? null : <p>{guest.request}</p>}
          {news.state === "draft" ? <ArticleForm {...props} /> : <HandedIn {...props} />}
        </Stack>
      </Band>
    ),
  });
}
