import type { JSX } from "hono/jsx/jsx-runtime";
import { Button, ButtonRow, Heading, Lead, Note, Stack, TextField } from "../../../platform/ui/index.ts";
import { entrancePage } from "../../accounts/index.ts";
import { type EntranceContext, type FormState, readerOf } from "../../records/index.ts";
import { OwnErrors, ownBanner } from "./shared.tsx";

/** Where anybody asks what is stored on their address. */
export function askPage(context: EntranceContext, state: FormState): JSX.Element {
  const { t, paths } = context;
  const form = readerOf(t, state);
  const title = t("privacy-office.own.askTitle");
  return entrancePage(context, {
    title,
    banner: ownBanner(context.t),
    children: (
      <Stack>
        <Heading level={1}>{title}</Heading>
        <Lead>{t("privacy-office.own.askLead")}</Lead>
        <OwnErrors t={t} state={state} />
        <form class="stack" method="post" action={paths.intern("auskunft")} novalidate>
          <TextField
            {...form.field("email", t("privacy-office.field.email"), { required: true })}
            hint={t("privacy-office.field.emailHint")}
            type="email"
            autocomplete="email"
          />
          <ButtonRow>
            <Button>{t("privacy-office.own.askSend")}</Button>
          </ButtonRow>
        </form>
        <Note>{t("privacy-office.own.askNote")}</Note>
      </Stack>
    ),
  });
}

/** A page that says one thing, and leads back to where links are asked for. */
function word(context: EntranceContext, said: { title: string; lead: string; link: string }): JSX.Element {
  return entrancePage(context, {
    title: said.title,
    banner: ownBanner(context.t),
    children: (
      <Stack>
        <Heading level={1}>{said.title}</Heading>
        <Lead>{said.lead}</Lead>
        <p>
          <a href={context.paths.intern("auskunft")}>{said.link}</a>
        </p>
      </Stack>
    ),
  });
}

/** The same for everybody, whether something is stored or not. */
export const sentPage = (context: EntranceContext): JSX.Element =>
  word(context, {
    title: context.t("privacy-office.own.sentTitle"),
    lead: context.t("privacy-office.own.sent"),
    link: context.t("privacy-office.own.again"),
  });

/** The same for every link that leads nowhere, to own data as well as to consents. */
export const lostPage = (context: EntranceContext): JSX.Element =>
  word(context, {
    title: context.t("privacy-office.own.lostTitle"),
    lead: context.t("privacy-office.own.lost"),
    link: context.t("privacy-office.own.askLink"),
  });
