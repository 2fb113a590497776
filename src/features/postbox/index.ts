import { blankExpiredSecrets, deleteOldMails, resumeWaitingMails } from "../../platform/mail/index.ts";
import type { Feature } from "../records/index.ts";
import { routes } from "./routes.tsx";

/** Mails that went out, for the office to read; and their end: texts that let somebody in are blanked, all are deleted after 30 days. */
export const postbox: Feature = {
  name: "postbox",
  routes,
  menu: [{ id: "postbox", group: "messages", label: "postbox.menu", path: "mails", roles: ["office"], order: 30 }],
  chores: [
    { name: "blank mails that let nobody in any more", run: (db, clock) => blankExpiredSecrets(db, clock.now()) },
    { name: "delete old mails", run: (db, clock) => deleteOldMails(db, clock.now()) },
    { name: "send mails that wait without a job", run: (db, clock) => resumeWaitingMails(db, clock.now()) },
  ],
};
