import { dayOf } from "../../../platform/clock.ts";
import { Button, Heading, Note, Stack } from "../../../platform/ui/index.ts";
import type { Answering } from "../../records/index.ts";
import type { Addressee } from "../addressees.ts";
import type { SentLink } from "../link-chain.ts";

type LineProps = { answering: Answering; link: SentLink; now: Date };

/** How far a link is: open, or why it leads nowhere. */
function tellState({ answering: { t }, link, now }: LineProps): string {
  const { revokedAt, revokedBy, expiresAt, rests } = link;
  if (revokedAt !== null) return t("rounds-office.links.revoked", { on: dayOf(revokedAt), by: revokedBy ?? "" });
  if (expiresAt <= now) return t("rounds-office.links.expired");
  return rests ? t("rounds-office.links.until", { on: dayOf(expiresAt) }) : t("rounds-office.links.restless");
}

/** A link, and below it those it was passed on as. */
function LinkLine(props: LineProps) {
  const { answering, link, now } = props;
  const { t, here } = answering;
  const { passedOn } = link;
  const to = link.name ?? link.address;
  const isOpen = link.revokedAt === null && link.expiresAt > now && link.rests;
  return (
    <li class="stack stack--small">
      <p>
        {t("rounds-office.links.sent", { to, on: dayOf(link.madeAt), by: link.madeBy })}
        <br />
        <span class="note">{tellState(props)}</span>
      </p>
      {isOpen ? (
        <form method="post" action={here(`links/${link.id}/widerruf`)}>
          <Button look="text" small fullLabel={t("rounds-office.links.revokeFull", { to })}>
            {t("rounds-office.links.revoke")}
          </Button>
        </form>
      ) : null}
      {passedOn.length === 0 ? null : (
        <>
          <Note>{t("rounds-office.links.passedOn")}</Note>
          <ul class="stack stack--small below">
            {passedOn.map((below) => (
              <LinkLine answering={answering} link={below} now={now} />
            ))}
          </ul>
        </>
      )}
    </li>
  );
}

/** For the office: the links that lead here without an account, to whom the next one would go, and ending them. */
export function LinksBox(props: {
  answering: Answering;
  sent: readonly SentLink[];
  to: Addressee | undefined;
  isTrusted: boolean;
  now: Date;
}) {
  const { answering, sent, to, isTrusted, now } = props;
  const { t, here } = answering;
  return (
    <Stack gap="small">
      <Heading level={2}>{t("rounds-office.links.title")}</Heading>
      {to === undefined ? (
        <p>{t("rounds-office.links.noAddress")}</p>
      ) : (
        <form method="post" action={here("link")} class="stack stack--small">
          <p>{t("rounds-office.links.to", { to: to.name === null ? to.address : `${to.name}, ${to.address}` })}</p>
          <Button look="secondary" small>
            {t("rounds-office.links.send")}
          </Button>
        </form>
      )}
      <form method="post" action={here(isTrusted ? "vertrauen/ende" : "vertrauen")} class="stack stack--small">
        <p>{t(isTrusted ? "rounds-office.trust.yes" : "rounds-office.trust.no")}</p>
        <Button look="secondary" small>
          {t(isTrusted ? "rounds-office.trust.end" : "rounds-office.trust.begin")}
        </Button>
      </form>
      {sent.length === 0 ? null : <Note>{t("rounds-office.links.revokeHelp")}</Note>}
      {sent.length === 0 ? null : (
        <ul class="stack stack--small">
          {sent.map((link) => (
            <LinkLine answering={answering} link={link} now={now} />
          ))}
        </ul>
      )}
    </Stack>
  );
}
