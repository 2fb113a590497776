import type { Context } from "hono";
import type { Sent } from "../features/records/index.ts";
import { Refusal } from "../platform/http/answers.ts";
import { hasControls, withoutControls } from "../platform/http/controls.ts";
import { MOST_FIELDS, readTyped } from "../platform/http/forms.ts";
import { isFromHere } from "../platform/http/security.ts";

/** Most bytes a form without files sends. */
export const LONGEST_FORM = 64 * 1024;

/** What a form of ours sent. @throws Refusal 403 for forms of others, 413 for too much, 400 for what is no form */
export async function readSent(context: Context, limit: number): Promise<Sent> {
  if (context.req.method !== "POST") return { typed: {}, files: new Map() };
  if (!isFromHere((name) => context.req.header(name), context.req.header("host")))
    throw new Refusal(403, "foreign_form");
  if (Number(context.req.header("content-length") ?? limit + 1) > limit) throw new Refusal(413, "too_large");
  const data = await readBody(context);
  const fields = [...data.entries()];
  if (fields.length > MOST_FIELDS) throw new Refusal(413, "too_large");
  const files = new Map<string, File>();
  for (const [name, value] of fields)
    if (typeof value !== "string" && value.size > 0) files.set(name, plainlyNamed(value));
  return { typed: readTyped(data), files };
}

/** @throws Refusal 400 for what is no form, or ends in the middle: no page of ours sends that */
async function readBody(context: Context): Promise<FormData> {
  try {
    return await context.req.formData();
  } catch {
    throw new Refusal(400, "foreign_form");
  }
}

const plainlyNamed = (file: File): File =>
  hasControls(file.name) ? new File([file], withoutControls(file.name), { type: file.type }) : file;
