import type { PlainMessageKey, Translator } from "../../platform/i18n/translate.ts";
import type { Problem } from "./fields.ts";

/** What is wrong, in words. `params.field` is itself a message key. */
export function problemWords(t: Translator, { code, params }: Pick<Problem, "code" | "params">): string {
  const said = t as (key: PlainMessageKey, params: Record<string, string | number>) => string;
  const field = params["field"];
  const named = typeof field === "string" ? { ...params, field: t(field as PlainMessageKey) } : params;
  return said(`importing.problem.${code}` as PlainMessageKey, named);
}
