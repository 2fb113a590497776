import { dialPhone, showPhone } from "../../../platform/phone/number.ts";
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
import { PASSKEY_SCRIPT, UsePasskey } from "./use-passkey.tsx";

/** Where somebody wanted to go, kept through the sign-in. */
const ReturnTo = ({ path }: { path: string | null }) =>
  path === null ? <></> : <input type="hidden" name="ziel" value={path} />;

/** Whom to ask who has no access. */
function AskTheOffice({ entrance: { t, tenant } }: { entrance: Entrance }) {
  const { name, email, phone } = tenant.office;
  return (
    <>
      <p>{t("accounts.signIn.noAccessHelp")}</p>
      <address>
        {name ?? tenant.name}
        {phone === undefined ? null : (
          <>
            <br />
            <a href={dialPhone(phone)}>{showPhone(phone)}</a>
          </>
        )}
        {email === undefined ? null : (
          <>
            <br />
            <a href={`mailto:${email}`}>{email}</a>
          </>
        )}
      </address>
    </>
  );
}

function EmailForm({
  entrance: { t, paths },
  state,
  returnTo,
  button,
}: {
  entrance: Entrance;
  state: FormState;
  returnTo: string | null;
  button: string;
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
        <Button icon="mail">{button}</Button>
      </p>
    </form>
  );
}

/** What has just happened, above the first page. */
export type SignInNotice = "signedOut" | "passkeyRefused";

function TellNotice({ t, told }: { t: Entrance["t"]; told: SignInNotice | undefined }) {
  if (told === undefined) return <></>;
  return (
    <Notice kind={told === "signedOut" ? "success" : "warning"} live>
      {told === "signedOut" ? t("accounts.sessions.signedOut") : t("accounts-ways.passkey.refused")}
    </Notice>
  );
}

/** Signing in by a passkey; shown where the browser knows them. */
function PasskeyForm({ entrance: { t, paths }, returnTo }: { entrance: Entrance; returnTo: string | null }) {
  return (
    <UsePasskey t={t} does="get" challenge={paths.intern("anmelden/passkey/aufgabe")}>
      <form class="stack" method="post" action={paths.intern("anmelden/passkey")}>
        <ReturnTo path={returnTo} />
        <input type="hidden" name="passkey" />
        <Button look="secondary">{t("accounts-ways.passkey.signIn")}</Button>
        <Note>{t("accounts-ways.passkey.signInHelp")}</Note>
      </form>
    </UsePasskey>
  );
}

/** The first page of the workspace: who are you? */
export function signInPage(entrance: Entrance, state: FormState, returnTo: string | null, told?: SignInNotice) {
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
export function linkPage(entrance: Entrance, token: string, member: { name: string; email: string }) {
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
        <Note>{t("accounts.link.device")}</Note>
        <Note>{t("accounts.link.notYou")}</Note>
      </Stack>
    ),
  });
}

/** A link or code that does not work, and the way to a new one. */
export function spentPage(entrance: Entrance, words: { title: string; lead?: string | undefined }, email: string) {
  const { t } = entrance;
  const state: FormState = { typed: { email: [email] }, errors: [] };
  return entrancePage(entrance, {
    title: words.title,
    children: (
      <Stack>
        <Heading level={1}>{words.title}</Heading>
        {words.lead === undefined ? null : <p>{words.lead}</p>}
        <Lead>{t("accounts.link.newLead")}</Lead>
        <EmailForm entrance={entrance} state={state} returnTo={null} button={t("accounts.link.sendNew")} />
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
