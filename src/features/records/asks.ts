import type { TenantDb } from "../../platform/db/doors.ts";
import type { Typed } from "../../platform/http/forms.ts";
import type { PlainMessageKey } from "../../platform/i18n/translate.ts";
import type { Scope } from "./event.ts";
import type { Content } from "./feature.ts";
import type { InCounty } from "./route.ts";
import type { Fault, FormState } from "./views/form.tsx";

/** Something an organisation was asked for and has not answered. `subject`: which one of its kind (a quarter, a measure). */
export type OpenRequest = {
  id: string;
  ask: string;
  subject: string;
  roundId: string | null;
  askedAt: Date;
  /** Day by which, `YYYY-MM-DD`. */
  dueOn: string | null;
};

/** What became of a request: all is true still, something was changed, asked for and given, or there is nothing to say. */
export type AnswerKind = "confirmed" | "changed" | "given" | "none";

/**
 * Who answers for an organisation, and where: somebody with a personal link, a partner who is signed in, or the office
 * for them. The transaction sees what belongs to the organisation, whoever it is.
 */
export type Answering = InCounty & {
  organisation: { id: string; name: string; slug: string };
  how: "link" | "partner" | "office";
  /** Under whose name the answer is kept. */
  by: string;
  scope: Scope;
  /** An address of the page on which everything is due, or below it. */
  here(rest?: string): string;
};

/** Something that a round asks an organisation for; `subject` as in `OpenRequest`. */
export type Matter = { organisationId: string; subject: string };

/** A part of the page. `hasFields`: something can be typed in it; one button below everything sends the whole page. */
export type AskPart = { content: Content; hasFields?: boolean };

/** What was sent: the whole page as typed, and the button that was pressed, if it is one of this ask's own. */
export type SentAnswer = { open: readonly OpenRequest[]; typed: Typed; action: string | undefined };

export type Answered = { request: string; answer: AnswerKind; note?: string };

/** With `errors`, which name their fields, nothing of the page is kept, and it is shown again with everything typed. */
export type Received = { errors: readonly Fault[]; answered: readonly Answered[] };

/**
 * A kind of question that organisations are asked, registered by its feature. Whoever is asked finds all that is due
 * on one page: one form, in which each ask has its part. Its fields begin with `<name>.`, its buttons are made with
 * `askButton`; so whatever is pressed, what was typed elsewhere on the page is kept, too.
 */
export type Ask = {
  /** Lower case: `check`, `figures`. */
  name: string;
  /** What is asked for, as it stands in mails and rounds: „Profil und Angebote prüfen“. */
  label: PlainMessageKey;
  /** The same for a request of this subject, where it is called otherwise. */
  labelOf?(subject: string): PlainMessageKey | undefined;
  /** Where its part stands on the page; the first of all is `check`, with 0. */
  order: number;
  /** Whether the office may ask for it whenever it likes. Others are asked for by their feature alone. */
  isForRounds: boolean;
  /** What of it there is to ask these organisations for; who has nothing of it is not asked. Without it everybody is, once. */
  findMatters?(db: TenantDb, scope: Scope, organisationIds: readonly string[]): Promise<Matter[]>;
  /** Its part of the page; undefined where there is nothing to show. Called without open requests, too. */
  show(
    answering: Answering,
    db: TenantDb,
    asked: { open: readonly OpenRequest[]; state: FormState },
  ): Promise<AskPart | undefined>;
  /** Takes what was sent. Called where something is open or one of its buttons was pressed; says what is answered by it. */
  receive(answering: Answering, db: TenantDb, sent: SentAnswer): Promise<Received>;
};

/** Name of all buttons on the page. */
export const ASK_BUTTON = "tun";

/** `name` and `value` of a button in an ask's part: `<Button {...askButton("check", "all")}>`. */
export const askButton = (ask: string, action: string): { name: string; value: string } => ({
  name: ASK_BUTTON,
  value: `${ask}:${action}`,
});
