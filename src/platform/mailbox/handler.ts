import { type Handler, mailboxQueue } from "../jobs/index.ts";
import type { Mailbox } from "./server.ts";
import { noteVisit } from "./state.ts";
import { takeMail, type Taking } from "./take.ts";

/** Mails of one visit: what is left comes with the next, some minutes later. */
const MOST = 50;

/** One mailbox serves the installation: one job for all counties, whose ids stand for it. */
const ALL = "00000000-0000-4000-8000-000000000000";

/**
 * Looks into the mailbox every few minutes, one process at a time. A mailbox that is not reached is noted for people to
 * see (`findMailboxState`) and logged when it begins and when it ends, not each time.
 */
export function mailboxHandler({ mailbox, ...taking }: Taking & { mailbox: Mailbox | undefined }): Handler {
  return {
    queue: mailboxQueue,
    findJobs: async () => (mailbox === undefined ? [] : [{ tenant: ALL, id: ALL }]),
    async run(_job, signal) {
      if (mailbox === undefined) return;
      let left = 0;
      const take: Parameters<Mailbox["visit"]>[0] = async (mail) => {
        const disposal = await takeMail(mail, taking);
        if (disposal === "left") left += 1;
        return disposal;
      };
      const fault = await mailbox.visit(take, MOST, signal);
      const hasChanged = await noteVisit(taking.doors, { now: taking.clock.now(), fault, left });
      if (!hasChanged) return;
      if (fault === undefined) taking.log.info("mailbox reached");
      else taking.log.warn("mailbox not reached", { fault });
    },
  };
}
