/** What the invited of the demo have answered: the same person the same with each load. */
import { type Answer, answerInvitation, findInvitations } from "../src/features/invitations/index.ts";
import type { Meeting } from "../src/features/meetings/index.ts";
import { type Around, asOf } from "./meeting.ts";

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
  { answer: "yes" },
  { answer: "yes", needs: "Dolmetschen ins Ukrainische, sonst komme ich mit einer Kollegin." },
  { answer: "no", comment: "Im Urlaub. Unsere Zahlen schicke ich vorher." },
  { answer: "yes" },
  { answer: "deputy", deputy: "Ruben Haselbusch", comment: "Herr Haselbusch leitet bei uns die Beratung." },
  { answer: "yes", by: "office" },
  { answer: "perhaps", comment: "Sage bis Freitag Bescheid." },
];

/** In the days after they were asked, so many days ago. */
export async function answerAsDemo(loading: Around, meeting: Meeting, asked: number): Promise<void> {
  const { db } = loading;
  const invited = (await findInvitations(db, meeting.id)).filter(({ invitedAt }) => invitedAt !== null);
  for (const [index, invitation] of invited.entries()) {
    const reply = REPLIES[index % REPLIES.length];
    if (reply === undefined) continue;
    const around = asOf(loading, asked - 1 - (index % 5));
    const { answer, comment = "", deputy, needs, by } = reply;
    await answerInvitation(db, around, meeting, invitation, {
      answer,
      by: by ?? "link",
      comment,
      deputy: deputy === undefined ? undefined : { name: deputy, email: null },
      needs,
      ...(by === "office" ? { notedBy: around.scope.actor.name } : {}),
    });
  }
}
