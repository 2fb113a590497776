import type { Feature } from "../records/index.ts";
import { signInRoutes } from "./routes-sign-in.tsx";

export { issueDemoLinks } from "./issue.ts";
export { addMember } from "./memberships.ts";
export { beginSession, findViewer, SESSION_COOKIE } from "./sessions.ts";
export { workspacePage } from "./views/workspace-page.tsx";

/** People who sign in: links and codes by mail, sessions, memberships, roles, what is due. */
export const accounts: Feature = { name: "accounts", routes: [...signInRoutes] };
