import type { JSX } from "hono/jsx/jsx-runtime";
import type { Translator } from "../../../platform/i18n/translate.ts";
import {
  Button,
  ButtonLink,
  ButtonRow,
  EmptyState,
  Heading,
  Lead,
  Note,
  RadioGroup,
  Stack,
  TextArea,
} from "../../../platform/ui/index.ts";
import { doneNotice, entrancePage, workspacePage } from "../../accounts/index.ts";
import { type EntranceContext, type FormState, readerOf, type WorkspaceContext } from "../../records/index.ts";
import { isAskingAlone, type Stored, WISHES } from "../own-data.ts";
import { OwnErrors, ownBanner } from "./shared.tsx";
import { StoredPart } from "./stored-part.tsx";

function Rows({ t, stored, download }: { t: Translator; stored: Stored; download: string }) {
  const places = Map.groupBy(stored.rows, ({ place }) => place);
  if (isAskingAlone(stored))
    return <EmptyState title={t("privacy-office.nothing")}>{t("privacy-office.own.nothing")}</EmptyState>;
  return (
    <>
      <p>
        <ButtonLink href={download} icon="download">
          {t("privacy-office.download")}
        </ButtonLink>
      </p>
      {[...places].map(([place, rows]) => (
        <section class="stack">
          <Heading level={2}>{t.code("privacy-office.place", place)}</Heading>
          {rows.map((row) => (
            <StoredPart t={t} row={row} />
          ))}
        </section>
      ))}
      {stored.elsewhere.length === 0 ? null : (
        <section class="stack stack--small">
          <Heading level={2}>{t("privacy-office.own.elsewhere")}</Heading>
          <p>{t("privacy-office.own.elsewhereText")}</p>
          <ul>
            {stored.elsewhere.map(({ place, count }) => (
              <li>{`${t.code("privacy-office.place", place)}: ${t("privacy-office.found", { count })}`}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** What somebody may ask of the office. */
function Wish({ t, state, action }: { t: Translator; state: FormState; action: string }) {
  const form = readerOf(t, state);
  return (
    <form method="post" action={action} class="stack" novalidate>
      <Heading level={2}>{t("privacy-office.own.wishTitle")}</Heading>
      <p>{t("privacy-office.own.wishText")}</p>
      <RadioGroup
        name="wish"
        label={t("privacy-office.field.wish")}
        value={form.text("wish")}
        error={form.error("wish")}
        choices={WISHES.map((wish) => ({ value: wish, label: t(`privacy-office.wish.${wish}`) }))}
      />
      <TextArea
        {...form.field("message", t("privacy-office.field.message"))}
        hint={t("privacy-office.field.messageHint")}
        rows={4}
        maxlength={4000}
      />
      <ButtonRow>
        <Button>{t("privacy-office.own.wishSend")}</Button>
      </ButtonRow>
    </form>
  );
}

type Shown = { address: string; stored: Stored; state: FormState };

/** Everything stored on whoever is signed in. */
export function ownPage({ context, address, stored, state }: Shown & { context: WorkspaceContext }): JSX.Element {
  const { t, paths, services } = context;
  const title = t("privacy-office.own.title");
  return workspacePage(context, {
    title,
    children: (
      <Stack gap="large">
        <Stack>
          <OwnErrors t={t} state={state} />
          <Heading level={1}>{title}</Heading>
          <Lead>{t("privacy-office.own.lead", { address, on: services.clock.today() })}</Lead>
          <p>
            <a href={paths.intern("sitzungen")}>{t("accounts.shell.sessions")}</a>
          </p>
        </Stack>
        <Rows t={t} stored={stored} download={paths.intern("meine-daten.json")} />
        <Wish t={t} state={state} action={paths.intern("meine-daten/bitte")} />
        <Note>{t("privacy-office.own.authority")}</Note>
      </Stack>
    ),
  });
}

/** The same behind a link in a mail. */
export function givenPage({ context, address, stored, state }: Shown & { context: EntranceContext }): JSX.Element {
  const { t, paths, params, services } = context;
  const title = t("privacy-office.own.givenTitle");
  const here = paths.intern(`auskunft/ansicht/${params["token"] ?? ""}`);
  return entrancePage(context, {
    title,
    banner: ownBanner(context.t),
    children: (
      <Stack gap="large">
        <Stack>
          {doneNotice(context)}
          <OwnErrors t={t} state={state} />
          <Heading level={1}>{title}</Heading>
          <Lead>{t("privacy-office.own.lead", { address, on: services.clock.today() })}</Lead>
        </Stack>
        <Rows t={t} stored={stored} download={`${here}/auskunft.json`} />
        <Wish t={t} state={state} action={`${here}/bitte`} />
        <Note>{t("privacy-office.own.authority")}</Note>
      </Stack>
    ),
  });
}
