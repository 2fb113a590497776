import { blankExpiredSecrets, deleteOldMails, MAIL_DAYS, resumeWaitingMails } from "../../platform/mail/index.ts";
import { deleteOldIncoming, INCOMING_DAYS } from "../../platform/mailbox/index.ts";
import { type Feature, countRows, findDays, type Period } from "../records/index.ts";
import { processing } from "./processing.ts";
import { findDue, findMessages, incomingRoutes } from "./routes-incoming.tsx";
import { routes } from "./routes.tsx";

/** How long mails can be read by the office. */
const MAIL_PERIOD: Period = {
  name: "mails",
  days: MAIL_DAYS,
  shortest: 7,
  longest: MAIL_DAYS,
  law: "Artikel 5 Absatz 1 Buchstabe e DSGVO: nachsehen, ob eine Mail ankam",
  count: (db, before) => countRows(db.selectFrom("mail").select("id").where("created_at", "<", before)),
};

/** How long mails that arrived can be read by the office. */
const INCOMING_PERIOD: Period = {
  name: "incoming_mails",
  days: INCOMING_DAYS,
  shortest: 7,
  longest: INCOMING_DAYS,
  law: "Artikel 5 Absatz 1 Buchstabe e DSGVO: nachsehen, was aus einer Antwort wurde",
  count: (db, before) => countRows(db.selectFrom("incoming_mail").select("id").where("arrived_at", "<", before)),
};

/** Mails that went out, for the office to read; and their end: texts that let somebody in are blanked, all are deleted after 30 days. */
export const postbox: Feature = {
  name: "postbox",
  processing,
  routes: [...routes, ...incomingRoutes],
  findDue,
  findMessages,
  menu: [{ id: "postbox", group: "messages", label: "postbox.menu", path: "mails", roles: ["office"], order: 30 }],
  periods: [MAIL_PERIOD, INCOMING_PERIOD],
  chores: [
    { name: "blank mails that let nobody in any more", run: (db, clock) => blankExpiredSecrets(db, clock.now()) },
    {
      name: "delete old mails",
      run: async (db, clock) => deleteOldMails(db, clock.now(), await findDays(db, MAIL_PERIOD)),
    },
    {
      name: "delete mails that arrived",
      forgets: true,
      run: async (db, clock) => deleteOldIncoming(db, clock.now(), await findDays(db, INCOMING_PERIOD)),
    },
    { name: "send mails that wait without a job", run: (db, clock) => resumeWaitingMails(db, clock.now()) },
  ],
};
