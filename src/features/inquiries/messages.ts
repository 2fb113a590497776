import type { TenantDb } from "../../platform/db/doors.ts";
import type { Message, WorkspaceContext } from "../records/index.ts";
import { findInquiries } from "./queries.ts";
import { titleOf } from "./views/inquiry-page.tsx";

/** What organisations and visitors wrote to the office, for the inbox. */
export async function findMessages(context: WorkspaceContext, db: TenantDb, limit: number): Promise<Message[]> {
  const { t, paths, viewer } = context;
  if (viewer.role !== "office") return [];
  return (await findInquiries(db, limit)).map((one) => ({
    title: titleOf(context, one),
    href: paths.intern(`nachrichten/${one.id}`),
    kind: { code: one.kind, label: t(`inquiries.kind.${one.kind}`) },
    receivedAt: one.receivedAt,
    outcome: one.settledAt === null ? undefined : t("inquiries.settled"),
  }));
}
