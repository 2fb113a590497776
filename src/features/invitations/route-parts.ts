import { type Answer, redirect } from "../../platform/http/answers.ts";
import type { Meeting } from "../meetings/index.ts";
import { scopeOf, type WorkspaceContext } from "../records/index.ts";
import type { AnswerInput } from "./forms.ts";
import type { Said } from "./answering.ts";
import type { Around } from "./sending.ts";

/** What writing mails needs to know, from a page inside. */
export const aroundOf = (context: WorkspaceContext): Around => ({
  services: context.services,
  tenant: context.tenant,
  scope: scopeOf(context),
});

/** To the list, or to one of it, where it is said what was done. */
export const backTo = ({ paths }: WorkspaceContext, meeting: Meeting, done: string, id?: string): Answer =>
  redirect(
    `${paths.intern(`treffen/${meeting.slug}/einladungen${id === undefined ? "" : `/${id}`}`)}?hinweis=invitations-office.done.${done}`,
  );

/** What a form says, as an answer. */
export const saidOf = (value: AnswerInput): Omit<Said, "by"> => ({
  answer: value.answer,
  comment: value.comment,
  needs: value.needs,
  deputy:
    value.answer === "deputy" && value.deputyName !== ""
      ? { name: value.deputyName, email: value.deputyEmail }
      : undefined,
});
