import { type Feature, ROLES } from "../records/index.ts";
import { forgetConfirmations } from "./confirmations.ts";
import { processing } from "./processing.ts";
import { forgetMembers, forgetSignIns } from "./chores.ts";
import { confirmRoutes, findDueConfirmations } from "./routes-confirm.tsx";
import { findOpenMatters } from "./open-matters.ts";
import { ownRoutes } from "./routes-own.tsx";
import { passkeyRoutes } from "./routes-passkeys.tsx";
import { placeRoutes } from "./routes-places.tsx";
import { peopleRoutes } from "./routes-people.tsx";
import { providerSettingsRoutes } from "./routes-provider-office.tsx";
import { providerRoutes } from "./routes-provider.tsx";
import { releaseRoutes } from "./routes-release.tsx";
import { signInRoutes } from "./routes-sign-in.tsx";
import { trashRoutes } from "./routes-trash.tsx";

export { confirmFirst } from "./confirm-first.tsx";
export type { Deed } from "./confirmations.ts";
export { countAttempt } from "./attempts.ts";
export { type Invitation, type Invited, inviteMember } from "./invite.ts";
export { findMemberContact } from "./queries.ts";
export { writeMemberEvent } from "./invite.ts";
export { findMember, findMemberEvents, findMembers, type Member } from "./queries.ts";
export { issueDemoLinks } from "./issue.ts";
export { createKeyedHash } from "./keyed-hash.ts";
export type { Limit } from "./limits.ts";
export { addMember } from "./memberships.ts";
export { findViewer } from "./session-viewer.ts";
export { beginSession, hashSecret, SESSION_COOKIE } from "./sessions.ts";
export { safeReturn } from "./return-address.ts";
export { entrancePage } from "./views/entrance-page.tsx";
export { sessionOverPage } from "./views/session-over-page.tsx";
export { OfficeAddress } from "./views/sign-in-parts.tsx";
export { legalLinks } from "./views/legal-links.ts";
export * from "./views/record-pages.tsx";
export { doneNotice, workspacePage } from "./views/workspace-page.tsx";
export { Scripts } from "./views/use-passkey.tsx";

/** People who sign in: links and codes by mail, sessions, memberships, roles; home with what is due; search over everything. */
export const accounts: Feature = {
  name: "accounts",
  routes: [
    ...providerRoutes,
    ...signInRoutes,
    ...ownRoutes,
    ...confirmRoutes,
    ...placeRoutes,
    ...passkeyRoutes,
    ...releaseRoutes,
    ...providerSettingsRoutes,
    ...peopleRoutes,
    ...trashRoutes,
  ],
  processing,
  menu: [
    { id: "home", group: "home", label: "accounts.home.menu", path: "", roles: ROLES, order: 10 },
    {
      id: "trash",
      group: "home",
      label: "records-office.trash",
      path: "papierkorb",
      roles: ["office", "partner"],
      order: 90,
    },
    { id: "people", group: "office", label: "accounts.people.menu", path: "menschen", roles: ["office"], order: 10 },
  ],
  findDue: findDueConfirmations,
  findOpenMatters,
  chores: [
    { name: "forget old confirmations", run: (db, clock) => forgetConfirmations(db, clock.now()) },
    {
      name: "forget old links, attempts and sessions",
      run: (_db, clock, _scope, doors) => forgetSignIns(doors, clock),
    },
    {
      name: "erase who has had no access for a year",
      run: (_db, clock, _scope, doors) => forgetMembers(doors, clock),
    },
  ],
};
