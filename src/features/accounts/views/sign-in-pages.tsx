import {
  Button,
  ButtonLink,
  DisclosureDetails,
  Heading,
  Lead,
  Note,
  Notice,
  Stack,
  TextField,
} from "../../../platform/ui/index.ts";
import { FormErrors, type FormState, readerOf } from "../../records/index.ts";
import { type Entrance, entrancePage } from "./entrance-page.tsx";
import { AskTheOffice, PasskeyForm, ProviderLink, ReturnTo, type SignInNotice, TellNotice } from "./sign-in-parts.tsx";
import { PASSKEY_SCRIPT } from "./use-passkey.tsx";

function EmailForm({
  entrance: { t, paths },
  state,
  returnTo,
  button,
  look,
}: {
  entrance: Entrance;
  state: FormState;
  returnTo: string | null;
  button: string;
  /** Where another button stands before it. */
  look?: "secondary";
}) {
  const form = readerOf(t, state);
  return (
    <form class="stack" method="post" action={paths.intern("anmelden")} novalidate>
      <ReturnTo path={returnTo} />
      <TextField
        {...form.field("email", t("accounts.signIn.email"), { required: true })}
        type="email"
        autocomplete="email"
        hint={t("accounts.signIn.emailHint")}
        required
      />
      <p>
        <Button icon="mail" look={look}>
          {button}
        </Button>
      </p>
    </form>
  );
}

/** The first page of the workspace: who are you? */
export function signInPage(
  entrance: Entrance,
  state: FormState,
  returnTo: string | null,
  { told, provider }: { told?: SignInNotice | undefined; provider?: string | undefined } = {},
) {
  const { t, paths } = entrance;
  return entrancePage(entrance, {
    title: t("accounts.signIn.title"),
    scripts: [PASSKEY_SCRIPT],
    children: (
      <Stack gap="large">
        <Stack>
          <FormErrors t={t} errors={state.errors} labelOf={() => t("accounts.signIn.email")} />
          <TellNotice t={t} told={told} />
          <Heading level={1}>{t("accounts.signIn.title")}</Heading>
          <Lead>{t("accounts.signIn.lead")}</Lead>
          <EmailForm entrance={entrance} state={state} returnTo={returnTo} button={t("accounts.signIn.sendMail")} />
          <ProviderLink entrance={entrance} label={provider} query={{ ziel: returnTo }} />
          <PasskeyForm entrance={entrance} returnTo={returnTo} />
        </Stack>
        <Stack gap="small">
          <Heading level={2}>{t("accounts.signIn.noAccess")}</Heading>
          <AskTheOffice entrance={entrance} />
          <p>
            <a href={paths.site("de")}>{t("accounts.signIn.publicHelp")}</a>
          </p>
        </Stack>
      </Stack>
    ),
  });
}

function CodeForm({
  entrance: { t, paths },
  id,
  error,
}: {
  entrance: Entrance;
  id: string;
  error: string | undefined;
}) {
  return (
    <form class="stack" method="post" action={paths.intern("anmelden/code")} novalidate>
      <input type="hidden" name="vorgang" value={id} />
      <TextField
        name="code"
        label={t("accounts.sent.code")}
        hint={t("accounts.sent.codeHint")}
        error={error}
        autocomplete="one-time-code"
        inputmode="numeric"
        width="short"
        maxlength={12}
        autofocus={error !== undefined}
        required
      />
      <p>
        <Button>{t("accounts.link.confirm")}</Button>
      </p>
    </form>
  );
}

/** „Wir haben Ihnen geschrieben“: the same for members and strangers. @param error what is wrong with the typed code */
export function sentPage(entrance: Entrance, id: string, error?: string) {
  const { t, paths } = entrance;
  return entrancePage(entrance, {
    title: t("accounts.sent.title"),
    children: (
      <Stack gap="large">
        <Stack>
          <Heading level={1}>{t("accounts.sent.title")}</Heading>
          <Lead>{t("accounts.sent.lead")}</Lead>
          <p>{t("accounts.sent.nextStep")}</p>
          <CodeForm entrance={entrance} id={id} error={error} />
        </Stack>
        <DisclosureDetails summary={t("accounts.sent.noMail")}>
          <div class="prose">
            <ul>
              <li>{t("accounts.sent.noMailWait")}</li>
              <li>{t("accounts.sent.noMailJunk")}</li>
              <li>
                {t("accounts.sent.noMailAddress")} <a href={paths.intern("anmelden")}>{t("accounts.sent.again")}</a>
              </li>
            </ul>
          </div>
          <AskTheOffice entrance={entrance} />
        </DisclosureDetails>
      </Stack>
    ),
  });
}

/** The link was opened: one button that signs in. Opening alone does nothing, because programs open links too. */
export function linkPage(
  entrance: Entrance,
  token: string,
  member: { name: string; email: string },
  provider: string | undefined,
) {
  const { t, paths } = entrance;
  return entrancePage(entrance, {
    title: t("accounts.link.title"),
    children: (
      <Stack>
        <Heading level={1}>{t("accounts.link.title")}</Heading>
        <Lead>{t("accounts.link.lead", member)}</Lead>
        <form method="post" action={paths.intern(`anmelden/${token}`)}>
          <Button>{t("accounts.link.confirm")}</Button>
        </form>
        <ProviderLink entrance={entrance} label={provider} query={{ einladung: token }} />
        <Note>{t("accounts.link.device")}</Note>
        <Note>{t("accounts.link.notYou")}</Note>
      </Stack>
    ),
  });
}

/** A link or code that does not work, and the way to a new one; with the link, by one click, without saying to whom. */
export function spentPage(entrance: Entrance, words: { title: string; lead: string }, token?: string) {
  const { t, paths } = entrance;
  const state: FormState = { typed: {}, errors: [] };
  return entrancePage(entrance, {
    title: words.title,
    children: (
      <Stack>
        <Heading level={1}>{words.title}</Heading>
        <Lead>{words.lead}</Lead>
        {token === undefined ? null : (
          <form class="stack" method="post" action={paths.intern(`anmelden/${encodeURIComponent(token)}/neu`)}>
            <p>{t("accounts.link.newLead")}</p>
            <p>
              <Button>{t("accounts.link.sendNew")}</Button>
            </p>
          </form>
        )}
        <p>{t(token === undefined ? "accounts.link.byAddress" : "accounts.link.orByAddress")}</p>
        <EmailForm
          entrance={entrance}
          state={state}
          returnTo={null}
          button={t(token === undefined ? "accounts.link.sendNew" : "accounts.signIn.sendMail")}
          {...(token === undefined ? {} : { look: "secondary" as const })}
        />
      </Stack>
    ),
  });
}

/** Somebody whose membership has ended. */
export function leftPage(entrance: Entrance) {
  const { t, paths } = entrance;
  return entrancePage(entrance, {
    title: t("accounts.link.leftTitle"),
    children: (
      <Stack>
        <Heading level={1}>{t("accounts.link.leftTitle")}</Heading>
        <Notice kind="info">{t("accounts.link.leftLead")}</Notice>
        <AskTheOffice entrance={entrance} />
        <p>
          <ButtonLink look="secondary" href={paths.site("de")}>
            {t("accounts.shell.publicPage")}
          </ButtonLink>
        </p>
      </Stack>
    ),
  });
}
