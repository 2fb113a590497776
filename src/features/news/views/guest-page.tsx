import type { JSX } from "hono/jsx/jsx-runtime";
import type { PlainMessageKey } from "../../../platform/i18n/translate.ts";
import { dayOf } from "../../../platform/clock.ts";
import {
  Button,
  ButtonLink,
  ButtonRow,
  ContactBox,
  DescriptionList,
  Heading,
  Lead,
  Stack,
  TextArea,
  TextField,
} from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import { FormErrors, FormStart, type FormState, readerOf, type WorkspaceContext } from "../../records/index.ts";
import type { Guest } from "../guest-author.ts";
import { guestLinkEnd } from "../guest-link.ts";
import type { News } from "../news.ts";

const labelOf = (context: Pick<WorkspaceContext, "t">, field: string): string =>
  context.t(`news-office.guest.field.${field}` as PlainMessageKey);

/** Whom to ask for an article, and for what. */
export function guestInvitePage({ context, state }: { context: WorkspaceContext; state: FormState }): JSX.Element {
  const { t, paths } = context;
  const form = readerOf(t, state);
  const required = { required: true };
  const list = paths.intern("neuigkeiten");
  return workspacePage(context, {
    title: t("news-office.guest.title"),
    current: "news",
    trail: [{ href: list, label: t("news-office.title") }],
    children: (
      <>
        <FormErrors t={t} errors={state.errors} labelOf={(field) => labelOf(context, field)} />
        <Heading level={1}>{t("news-office.guest.title")}</Heading>
        <Lead>{t("news-office.guest.lead")}</Lead>
        <form method="post" action={paths.intern("neuigkeiten/gastbeitrag")} class="stack" novalidate>
          <FormStart />
          <TextField {...form.field("name", labelOf(context, "name"), required)} required maxlength={120} />
          <TextField
            {...form.field("email", labelOf(context, "email"), required)}
            inputmode="email"
            required
            maxlength={200}
          />
          <TextField {...form.field("title", labelOf(context, "title"), required)} required maxlength={200} />
          <TextArea {...form.field("request", labelOf(context, "request"))} rows={4} maxlength={2000} />
          <ButtonRow>
            <Button>{t("news-office.guest.send")}</Button>
            <ButtonLink look="text" href={list}>
              {t("ui.cancel")}
            </ButtonLink>
          </ButtonRow>
        </form>
      </>
    ),
  });
}

type BoxProps = { context: WorkspaceContext; news: Pick<News, "slug">; guest: Guest };

/** Until when the guest's link holds, ending it, and sending a new one, after which the old one leads nowhere. */
function LinkOfGuest({ context: { t, paths, services }, news, guest }: BoxProps) {
  const end = guestLinkEnd(guest.linkAt);
  const isOpen = guest.linkEndedAt === null && end > services.clock.now();
  const state =
    guest.linkEndedAt === null
      ? t(isOpen ? "news-office.guest.linkUntil" : "news-office.guest.linkExpired", { on: dayOf(end) })
      : t("news-office.guest.linkEnded", { on: dayOf(guest.linkEndedAt), by: guest.linkEndedBy ?? "" });
  const action = paths.intern(`neuigkeiten/${news.slug}/gastlink`);
  return (
    <Stack gap="small">
      <p>{state}</p>
      <form method="post" action={action}>
        <Button look="secondary" small>
          {t("news-office.guest.renewLink")}
        </Button>
      </form>
      {isOpen ? (
        <form method="post" action={`${action}/ende`}>
          <Button look="text" small>
            {t("news-office.guest.endLink")}
          </Button>
        </form>
      ) : null}
    </Stack>
  );
}

/** Who writes as a guest, how far it is, and what they agreed to. */
export function GuestBox(props: BoxProps) {
  const { guest } = props;
  const { t } = props.context;
  const consent =
    guest.consentedAt === null
      ? t("news-office.guest.noConsent")
      : `${t.date(dayOf(guest.consentedAt), "long")}: „${guest.consentWording ?? ""}“`;
  return (
    <ContactBox title={t("news-office.guest.box")}>
      <DescriptionList
        items={[
          { term: labelOf({ t }, "name"), value: guest.name },
          { term: labelOf({ t }, "email"), value: guest.email },
          { term: t("news-office.guest.invited"), value: t.date(dayOf(guest.invitedAt), "long") },
          {
            term: t("news-office.guest.handedIn"),
            value: guest.handedInAt === null ? t("news-office.guest.notYet") : t.date(dayOf(guest.handedInAt), "long"),
          },
          { term: t("news-office.guest.consent"), value: consent },
          {
            term: t("news-office.guest.withdrawn"),
            value: guest.withdrawnAt === null ? undefined : t.date(dayOf(guest.withdrawnAt), "long"),
          },
        ]}
      />
      <LinkOfGuest {...props} />
    </ContactBox>
  );
}
