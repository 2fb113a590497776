import type { Translator } from "../../../platform/i18n/translate.ts";
import {
  Button,
  ButtonLink,
  ButtonRow,
  DisclosureDetails,
  Note,
  RadioGroup,
  TextField,
} from "../../../platform/ui/index.ts";
import { type Feed, INVITED } from "../feed.ts";
import { type FeedAddress, webcalOf } from "../seam.ts";

/** Programs that calendars are subscribed in, with where to click. */
const PROGRAMS = ["outlook", "google", "apple", "android", "thunderbird"] as const;

/** The address to copy, and a link that programs know. */
export function Address({ t, address, id }: { t: Translator; address: FeedAddress; id: string }) {
  return (
    <>
      <TextField
        name={`address-${id}`}
        label={t("calendars-office.address")}
        hint={t("calendars-office.addressHint")}
        value={address.calendar}
        type="url"
        dir="ltr"
      />
      <ButtonRow>
        <ButtonLink href={webcalOf(address)}>{t("calendars-office.open")}</ButtonLink>
      </ButtonRow>
    </>
  );
}

/** What to click in each program. */
export function HowTo({ t }: { t: Translator }) {
  return (
    <>
      {PROGRAMS.map((program) => (
        <DisclosureDetails summary={t(`calendars-office.program.${program}`)}>
          <p>{t(`calendars-office.steps.${program}`)}</p>
        </DisclosureDetails>
      ))}
      <Note>{t("calendars-office.often")}</Note>
    </>
  );
}

type OwnProps = { t: Translator; feed: Feed; action(rest: string): string };

/** Whether what came as an invitation by mail stands there once more. */
export function Invited({ t, feed, action }: OwnProps) {
  return (
    <form method="post" action={action("auswahl")} class="stack stack--small">
      <RadioGroup
        name="invited"
        id={`invited-${feed.id}`}
        label={t("calendars-office.invited.label")}
        hint={t("calendars-office.invited.hint")}
        value={feed.invited}
        choices={INVITED.map((value) => ({
          value,
          label: t(`calendars-office.invited.${value}`),
          id: `invited-${feed.id}-${value}`,
        }))}
      />
      <ButtonRow>
        <Button look="secondary" small>
          {t("calendars-office.choose")}
        </Button>
      </ButtonRow>
    </form>
  );
}

/** A new address, or none any more. */
export function Ends({ t, action, note }: Omit<OwnProps, "feed"> & { note: string }) {
  return (
    <>
      <div class="cluster">
        <form method="post" action={action("erneuerung")}>
          <Button look="secondary" small>
            {t("calendars-office.renew")}
          </Button>
        </form>
        <form method="post" action={action("widerruf")}>
          <Button look="text" small>
            {t("calendars-office.revoke")}
          </Button>
        </form>
      </div>
      <Note>{note}</Note>
    </>
  );
}
