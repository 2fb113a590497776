import type { JSX } from "hono/jsx/jsx-runtime";
import { Button, ButtonRow, DescriptionList, Heading, Lead, Note, Stack } from "../../../platform/ui/index.ts";
import { doneNotice, entrancePage } from "../../accounts/index.ts";
import { consentWording } from "../../directory/index.ts";
import type { EntranceContext } from "../../records/index.ts";
import type { Asked } from "../consent-queries.ts";
import { ownBanner } from "./shared.tsx";

const here = ({ paths, params }: EntranceContext, rest = ""): string =>
  paths.intern(`einwilligung/${params["token"] ?? ""}${rest}`);

/** What is public of the person on this consent. */
function Public({ context: { t }, asked }: { context: EntranceContext; asked: Asked }) {
  return (
    <section class="stack stack--small">
      <Heading level={2}>{t("privacy-office.consent.public", { organisation: asked.organisation.name })}</Heading>
      <DescriptionList
        items={asked.points.map(({ field, value }) => ({ term: t.code("directory.contactField", field), value }))}
      />
    </section>
  );
}

function Renew({ context, asked }: { context: EntranceContext; asked: Asked }) {
  const { t, tenant } = context;
  return (
    <section class="stack stack--small">
      <Heading level={2}>{t("privacy-office.consent.wording")}</Heading>
      <p>{consentWording(tenant.name, asked.organisation.name).text}</p>
      <form method="post" action={here(context, "/erneuerung")}>
        <ButtonRow>
          <Button>{t("privacy-office.consent.renew")}</Button>
        </ButtonRow>
      </form>
    </section>
  );
}

function Revoke({ context }: { context: EntranceContext }) {
  const { t } = context;
  return (
    <section class="stack stack--small">
      <Heading level={2}>{t("privacy-office.consent.revokeTitle")}</Heading>
      <p>{t("privacy-office.consent.revokeText")}</p>
      <form method="post" action={here(context, "/widerruf")}>
        <ButtonRow>
          <Button look="secondary">{t("privacy-office.consent.revoke")}</Button>
        </ButtonRow>
      </form>
    </section>
  );
}

/** Whether what is public of somebody may stay; two buttons, one for each answer. */
export function consentPage(context: EntranceContext, asked: Asked): JSX.Element {
  const { t } = context;
  const title = t("privacy-office.consent.title");
  const isPublic = asked.points.length > 0;
  return entrancePage(context, {
    title,
    banner: ownBanner(context.t),
    children: (
      <Stack gap="large">
        <Stack>
          {doneNotice(context)}
          <Heading level={1}>{title}</Heading>
          <Lead>
            {isPublic && asked.endsOn !== null
              ? t("privacy-office.consent.lead", { until: asked.endsOn })
              : t("privacy-office.consent.nothing")}
          </Lead>
        </Stack>
        {isPublic ? (
          <>
            <Public context={context} asked={asked} />
            <Renew context={context} asked={asked} />
            <Revoke context={context} />
          </>
        ) : null}
        <Note>
          <a href={context.paths.intern("auskunft")}>{t("privacy-office.own.askLink")}</a>
        </Note>
      </Stack>
    ),
  });
}

/** The way from the mail: one button. */
export function revokePage(context: EntranceContext, asked: Asked): JSX.Element {
  const { t } = context;
  if (asked.points.length === 0) return consentPage(context, asked);
  const title = t("privacy-office.consent.revokeTitle");
  return entrancePage(context, {
    title,
    banner: ownBanner(context.t),
    children: (
      <Stack gap="large">
        <Stack>
          <Heading level={1}>{title}</Heading>
          <Lead>{t("privacy-office.consent.revokeText")}</Lead>
          <form method="post" action={here(context, "/widerruf")}>
            <ButtonRow>
              <Button>{t("privacy-office.consent.revoke")}</Button>
            </ButtonRow>
          </form>
        </Stack>
        <Public context={context} asked={asked} />
        <p>
          <a href={here(context)}>{t("privacy-office.consent.back")}</a>
        </p>
      </Stack>
    ),
  });
}
