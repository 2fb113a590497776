import { z } from "zod";
import { dayOf } from "../../platform/clock.ts";
import type { TenantDb } from "../../platform/db/doors.ts";
import { notFound, page, redirect, Refusal, text } from "../../platform/http/answers.ts";
import { type DueItem, ROLES, type WorkspaceContext, type WorkspaceRoute } from "../records/index.ts";
import { answerConfirmation, findConfirmations } from "./confirmations.ts";
import { accountOf } from "./own-ways.tsx";
import { askForPasskey, partyOf } from "./passkey-challenge.ts";
import { ConfirmationsPage } from "./views/confirm-pages.tsx";
import { workspacePage } from "./views/workspace-page.tsx";

async function showAll(context: WorkspaceContext) {
  const { t, viewer, services } = context;
  const all = await context.use((db) => findConfirmations(db, viewer, services.clock.now()));
  const title = t("accounts-ways.confirm.listTitle");
  return page(workspacePage(context, { title, children: <ConfirmationsPage context={context} all={all} /> }));
}

const answerAs = (answer: "confirmed" | "refused") => async (context: WorkspaceContext) => {
  const { viewer, services, paths } = context;
  const id = z.uuid().safeParse(context.params["confirmation"]);
  if (!id.success) throw notFound();
  const now = services.clock.now();
  const isAnswered = await context.use((db) => answerConfirmation(db, now, viewer, id.data, answer));
  if (!isAnswered) throw new Refusal(404, "not_found");
  return redirect(`${paths.intern("bestaetigungen")}?hinweis=accounts-ways.done.${answer}`);
};

async function sendChallenge(context: WorkspaceContext) {
  const { services, tenant } = context;
  const options = await context.use((db) =>
    askForPasskey(db, services, partyOf(services, tenant), "prove", accountOf(context)),
  );
  return text(JSON.stringify(options), "application/json");
}

/** What waits for a second person's word, and what was confirmed and can be done now. */
export async function findDueConfirmations(context: WorkspaceContext, db: TenantDb): Promise<DueItem[]> {
  const { t, viewer, services, paths } = context;
  const all = await findConfirmations(db, viewer, services.clock.now());
  return all.flatMap((one): DueItem[] => {
    const shared = { due: dayOf(one.expiresAt), label: t("accounts-ways.confirm.label"), title: one.title };
    if (one.isOwn && one.answer === "confirmed")
      return [
        {
          ...shared,
          href: one.page,
          detail: t("accounts-ways.confirm.confirmedBy", { name: one.answeredBy ?? "" }),
          because: t("accounts-ways.confirm.becauseAsked"),
          action: t("accounts-ways.confirm.doIt"),
        },
      ];
    if (one.isOwn || one.answer !== null || !viewer.isOffice) return [];
    return [
      {
        ...shared,
        href: paths.intern("bestaetigungen"),
        detail: t("accounts-ways.confirm.askedBy", { name: one.askedBy }),
        because: t("accounts-ways.confirm.becauseOffice"),
        action: t("accounts-ways.confirm.decide"),
      },
    ];
  });
}

const office = { door: "workspace", roles: ["office"], method: "post" } as const;

/** Confirming what cannot be undone. */
export const confirmRoutes: readonly WorkspaceRoute[] = [
  { door: "workspace", roles: ROLES, method: "get", path: "bestaetigungen", handle: showAll },
  { door: "workspace", roles: ROLES, method: "post", path: "sitzungen/passkeys/nachweis", handle: sendChallenge },
  { ...office, path: "bestaetigungen/:confirmation/zustimmung", handle: answerAs("confirmed") },
  { ...office, path: "bestaetigungen/:confirmation/ablehnung", handle: answerAs("refused") },
];
