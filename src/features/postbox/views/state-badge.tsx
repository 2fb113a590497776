import type { Translator } from "../../../platform/i18n/translate.ts";
import { Badge, type BadgeKind } from "../../../platform/ui/index.ts";
import type { MailState } from "../postbox.ts";

const LOOKS: Record<MailState, BadgeKind> = { waiting: "unknown", sent: "success", kept: "info", failed: "danger" };

/** What became of a mail, in a word with a shape. */
export function StateBadge({ state, t }: { state: MailState; t: Translator }) {
  return <Badge kind={LOOKS[state]}>{t.code("postbox.state", state)}</Badge>;
}
