import {
  Badge,
  Button,
  ButtonLink,
  EmptyState,
  Heading,
  Lead,
  Note,
  Notice,
  Stack,
} from "../../../platform/ui/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import type { Confirmation, Deed } from "../confirmations.ts";
import { UsePasskey } from "./use-passkey.tsx";

/** Ways somebody has to confirm a deed. `asked`: how a wish for a second person stands; `page`: where the form stood. */
export type Ways = {
  hasPasskey: boolean;
  provider: string | undefined;
  hasSecond: boolean;
  asked: "open" | "refused" | undefined;
  wasWrong: boolean;
  page: string;
};

type Props = { context: WorkspaceContext; deed: Deed; ways: Ways };

/** What this page adds to the form that comes again. */
const OWN_FIELDS = ["passkey", "zweite", "seite"];

/** The form as it was sent, to be sent again. */
const Again = ({ context: { sent } }: Pick<Props, "context">) => (
  <>
    {Object.entries(sent.typed)
      .filter(([name]) => !OWN_FIELDS.includes(name))
      .flatMap(([name, values]) => values.map((value) => <input type="hidden" name={name} value={value} />))}
  </>
);

function BySecond({ context, ways }: Props) {
  const { t, path, paths } = context;
  if (!ways.hasSecond) return <></>;
  return (
    <Stack gap="small">
      <Heading level={2}>{t("accounts-ways.confirm.second")}</Heading>
      {ways.asked === "open" ? (
        <p>
          {t("accounts-ways.confirm.askedAlready")}{" "}
          <a href={paths.intern("bestaetigungen")}>{t("accounts-ways.confirm.list")}</a>
        </p>
      ) : (
        <form class="stack" method="post" action={path}>
          <Again context={context} />
          <input type="hidden" name="seite" value={ways.page} />
          <input type="hidden" name="zweite" value="ja" />
          <p>
            {ways.asked === "refused" ? t("accounts-ways.confirm.wasRefused") : t("accounts-ways.confirm.secondHelp")}
          </p>
          <p>
            <Button look="secondary">{t("accounts-ways.confirm.ask")}</Button>
          </p>
        </form>
      )}
    </Stack>
  );
}

function ByProof({ context, ways }: Props) {
  const { t, path, paths } = context;
  const { provider } = ways;
  return (
    <>
      {ways.hasPasskey ? (
        <noscript>
          <p>{t("accounts-ways.confirm.noScript")}</p>
        </noscript>
      ) : null}
      {ways.hasPasskey ? (
        <UsePasskey t={t} does="get" challenge={paths.intern("sitzungen/passkeys/nachweis")}>
          <form class="stack" method="post" action={path}>
            <Again context={context} />
            <input type="hidden" name="passkey" />
            <p>
              <Button>{t("accounts-ways.confirm.byPasskey")}</Button>
            </p>
          </form>
        </UsePasskey>
      ) : null}
      {provider === undefined ? null : (
        <Stack gap="small">
          <p>
            <ButtonLink
              look="secondary"
              href={`${paths.intern("sitzungen/anbieter/nachweis")}?ziel=${encodeURIComponent(ways.page)}`}
            >
              {t("accounts-ways.confirm.byProvider", { label: provider })}
            </ButtonLink>
          </p>
          <Note>{t("accounts-ways.confirm.byProviderHelp")}</Note>
        </Stack>
      )}
    </>
  );
}

/** Before what cannot be undone: who are you, or who else says so? */
export function ConfirmFirstPage(props: Props) {
  const { context, deed, ways } = props;
  const { t, paths } = context;
  const hasProof = ways.hasPasskey || ways.provider !== undefined;
  // Changing ways in can be undone; who it is has to be known all the same.
  const asksWho = deed.kind.startsWith("change_");
  return (
    <Stack gap="large">
      <Stack>
        {ways.wasWrong ? (
          <Notice kind="warning" live>
            {t("accounts-ways.confirm.wrong")}
          </Notice>
        ) : null}
        <Heading level={1}>{t(asksWho ? "accounts-ways.release.who" : "accounts-ways.confirm.title")}</Heading>
        <Lead>{t(asksWho ? "accounts-ways.release.lead" : "accounts-ways.confirm.lead")}</Lead>
        <p>
          <strong>{deed.title}</strong>
        </p>
        <ByProof {...props} />
      </Stack>
      <BySecond {...props} />
      {hasProof || ways.hasSecond ? null : <Notice kind="info">{t("accounts-ways.confirm.alone")}</Notice>}
      {hasProof || deed.kind === "change_ways" ? null : (
        <p>
          {t("accounts-ways.confirm.noPasskey")}{" "}
          <a href={paths.intern("sitzungen")}>{t("accounts-ways.confirm.makePasskey")}</a>
        </p>
      )}
      <p>
        <a href={ways.page}>{t("accounts-ways.confirm.back")}</a>
      </p>
    </Stack>
  );
}

function State({ context: { t, viewer, paths }, one }: { context: WorkspaceContext; one: Confirmation }) {
  if (one.answer === "refused")
    return <Badge kind="danger">{t("accounts-ways.confirm.refusedBy", { name: one.answeredBy ?? "" })}</Badge>;
  if (one.answer === "confirmed")
    return (
      <>
        <Badge kind="success">{t("accounts-ways.confirm.confirmedBy", { name: one.answeredBy ?? "" })}</Badge>
        {one.isOwn ? (
          <p>
            <a href={one.page}>{t("accounts-ways.confirm.doIt")}</a>
          </p>
        ) : null}
      </>
    );
  if (one.isOwn || !viewer.isOffice) return <Badge kind="info">{t("accounts-ways.confirm.waits")}</Badge>;
  const answer = (what: "zustimmung" | "ablehnung") => paths.intern(`bestaetigungen/${one.id}/${what}`);
  return (
    <div class="cluster">
      <form method="post" action={answer("zustimmung")}>
        <Button fullLabel={`${t("accounts-ways.confirm.confirm")}: ${one.title}`}>
          {t("accounts-ways.confirm.confirm")}
        </Button>
      </form>
      <form method="post" action={answer("ablehnung")}>
        <Button look="secondary" fullLabel={`${t("accounts-ways.confirm.refuse")}: ${one.title}`}>
          {t("accounts-ways.confirm.refuse")}
        </Button>
      </form>
    </div>
  );
}

/** What waits for a second person, and what became of what one has asked for oneself. */
export function ConfirmationsPage({ context, all }: { context: WorkspaceContext; all: readonly Confirmation[] }) {
  const { t } = context;
  return (
    <Stack>
      <Heading level={1}>{t("accounts-ways.confirm.listTitle")}</Heading>
      <Lead>{t("accounts-ways.confirm.listLead")}</Lead>
      {all.length === 0 ? (
        <EmptyState title={t("accounts-ways.confirm.noneTitle")}>{t("accounts-ways.confirm.none")}</EmptyState>
      ) : (
        <ul class="stack">
          {all.map((one) => (
            <li>
              <Stack gap="small">
                <strong>{one.title}</strong>
                <Note>
                  {t("accounts-ways.confirm.asked", {
                    name: one.askedBy,
                    at: t.dateTime(one.askedAt),
                    until: t.dateTime(one.expiresAt),
                  })}
                </Note>
                <State context={context} one={one} />
              </Stack>
            </li>
          ))}
        </ul>
      )}
    </Stack>
  );
}
