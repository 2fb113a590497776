/** What the invited of the demo have answered: the same person the same with each load. */
import { type Answer, answerInvitation, findInvitations } from "../src/features/invitations/index.ts";
import type { Meeting } from "../src/features/meetings/index.ts";
import type { Around } from "./meeting.ts";

type Reply = { answer: Answer; comment?: string; deputy?: string; needs?: string; by?: "office" };

/** In turn down the list; undefined has not answered yet. */
const REPLIES: readonly (Reply | undefined)[] = [
  { answer: "yes" },
  { answer: "yes", needs: "Bitte ein Platz in der Nähe der Tür, ich komme mit Rollstuhl." },
  { answer: "deputy", deputy: "Hedda Moosbach", comment: "Ich bin an diesem Tag auf einer Fortbildung." },
  { answer: "yes" },
  undefined,
  { answer: "no", comment: "Zur selben Zeit tagt unser Trägerkreis. Das Protokoll hätte ich gern." },
  { answer: "yes", by: "office" },
  { answer: "perhaps", comment: "Hängt davon ab, ob der Kurs an diesem Nachmittag ausfällt." },
  { answer: "yes", comment: "Komme eine Viertelstunde später." },
  undefined,
];

export async function answerAsDemo(around: Around, meeting: Meeting): Promise<void> {
  const { db, scope } = around;
  const invited = (await findInvitations(db, meeting.id)).filter(({ invitedAt }) => invitedAt !== null);
  for (const [index, invitation] of invited.entries()) {
    const reply = REPLIES[index % REPLIES.length];
    if (reply === undefined) continue;
    const { answer, comment = "", deputy, needs, by } = reply;
    await answerInvitation(db, around, meeting, invitation, {
      answer,
      by: by ?? "link",
      comment,
      deputy: deputy === undefined ? undefined : { name: deputy, email: null },
      needs,
      ...(by === "office" ? { notedBy: scope.actor.name } : {}),
    });
  }
}
