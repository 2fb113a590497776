import type { Feature } from "../records/index.ts";
import { processing } from "./processing.ts";
import { deleteOldInquiries, INQUIRY_PERIOD } from "./actions.ts";
import { findDue } from "./due.ts";
import { findMessages } from "./messages.ts";
import { routes } from "./routes.tsx";

export { receiveInquiry } from "./actions.ts";
export type { InquiryKind } from "./inquiry.ts";
export { SEAL, TRAP } from "./forms.ts";
export { findHindrance, type Hindrance, openForm, receive, type Received } from "./receive.ts";
export { PublicForm, type PublicFormProps, SentNotice } from "./views/public-form.tsx";

/** Messages of people without an account: an organisation introduces itself, somebody meets a barrier. They have an end. */
export const inquiries: Feature = {
  name: "inquiries",
  parts: [{ id: "join", label: "parts-office.join.label", says: "parts-office.join.says" }],
  processing,
  periods: [INQUIRY_PERIOD],
  routes,
  findDue,
  findMessages,
  menu: [
    {
      id: "inbox",
      group: "messages",
      label: "inquiries.menu",
      path: "nachrichten",
      roles: ["office", "partner"],
      order: 10,
    },
  ],
  chores: [{ name: "delete messages whose time is over", run: (db, clock) => deleteOldInquiries(db, clock.today()) }],
};
