import { Button, ButtonRow, DisclosureDetails, Frame, Note, Stack } from "../../../platform/ui/index.ts";
import { type Answering, askButton, type Content } from "../../records/index.ts";
import type { AskedKind } from "../ask-entries.tsx";

type Props = {
  answering: Answering;
  kind: AskedKind;
  known: readonly { title: string; note: string }[];
  rows: readonly { fields: Content; isUsed: boolean }[];
};

function Known({ answering: { t }, kind, known }: Props) {
  if (known.length === 0) return <Note>{t("rounds-office.entries.noneKnown")}</Note>;
  return (
    <Stack gap="small">
      <p>{t(kind.known)}</p>
      <ul>
        {known.map(({ title, note }) => (
          <li>
            {title} <span class="note">({note})</span>
          </li>
        ))}
      </ul>
    </Stack>
  );
}

/** Where the whole form is: on the personal page, or in the workspace by who is signed in. */
function wholeForm({ how, here, paths, services }: Answering, { upkeep }: AskedKind): string {
  if (how === "link") return here(`neu/${upkeep.kind}`);
  return paths.intern(`${services.registry.kind(upkeep.kind)?.list?.path ?? ""}/neu`);
}

/** What is known of a kind, room for some more in short, and two ways to say that there are no more. */
export function EntriesPart(props: Props) {
  const { answering, kind, known, rows } = props;
  const { t } = answering;
  const [first, ...more] = rows;
  return (
    <Stack>
      <p>{t(kind.lead)}</p>
      <Known {...props} />
      <Frame>
        <Stack>{first?.fields}</Stack>
      </Frame>
      <div>
        {more.map(({ fields, isUsed }) => (
          <DisclosureDetails summary={t("rounds-office.entries.oneMore")} open={isUsed}>
            <Stack>{fields}</Stack>
          </DisclosureDetails>
        ))}
      </div>
      <Note>
        {t("rounds-office.entries.short")} <a href={wholeForm(answering, kind)}>{t("rounds-office.entries.whole")}</a>
      </Note>
      <ButtonRow>
        {known.length === 0 ? null : (
          <Button look="secondary" {...askButton(kind.name, "known")}>
            {t("rounds-office.entries.allKnown")}
          </Button>
        )}
        <Button look="secondary" {...askButton(kind.name, "none")}>
          {t("rounds-office.entries.none")}
        </Button>
      </ButtonRow>
    </Stack>
  );
}
