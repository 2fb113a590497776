import type { Feature } from "../records/index.ts";
import { newsletterHandler, resumeIssues } from "./deliver.ts";
import { pressRoutes } from "./routes-press.tsx";
import { routes } from "./routes.tsx";
import { forgetUnconfirmed } from "./subscribe.ts";
import { processing } from "./processing.ts";

export { subscribeForm } from "./forms.ts";
export { createIssue } from "./actions.ts";
export type { Issue, Told } from "./newsletter.ts";
export { findIssue, findIssues, findTold } from "./queries.ts";
export { askForSubscription, confirmSubscription, isConfirmable, isUnsubscribing, unsubscribe } from "./subscribe.ts";

/** The newsletter: who wants it, what it says, its archive. */
export const newsletter: Feature = {
  name: "newsletter",
  processing,
  part: { id: "newsletter", label: "parts-office.newsletter.label", says: "parts-office.newsletter.says" },
  routes: [...routes, ...pressRoutes],
  menu: [
    {
      id: "newsletter",
      group: "news",
      label: "newsletter-office.title",
      path: "newsletter",
      roles: ["office"],
      order: 30,
    },
    {
      id: "press",
      group: "news",
      label: "newsletter-office.press.title",
      path: "presse",
      roles: ["office"],
      order: 40,
    },
  ],
  kinds: [
    {
      kind: "newsletter",
      label: "newsletter.kindLabel",
      icon: "news",
      internPath: ({ slug }) => `newsletter/${slug}`,
      sitePath: ({ slug }) => `newsletter/ausgaben/${slug}`,
    },
  ],
  nextSteps: [
    { kind: "news", label: "newsletter-office.press.release", roles: ["office"], path: ({ slug }) => `presse/${slug}` },
  ],
  handlers: (services) => [newsletterHandler(services)],
  chores: [
    {
      name: "forget addresses nobody has confirmed",
      forgets: true,
      run: (db, clock) => forgetUnconfirmed(db, clock.now()),
    },
  ],
  errands: [{ name: "go on with issues that were interrupted", run: resumeIssues }],
};
