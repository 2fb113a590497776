/** Mail and web addresses. */
import { problem, type Reading } from "../fields.ts";

const EMAIL = /^[\p{L}\p{N}._%+'-]+@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}$/u;

/** All mail addresses of a cell; "(at)" and a comma for the dot are put right and said so. */
export function parseEmails(text: string): Reading<string[]> {
  const repaired = repairEmail(text);
  const parts = repaired.split(/[\s;,|]+|\/(?=\S+@)/u).filter((part) => part.includes("@") || part.length > 2);
  const addresses = parts.filter((part) => part.includes("@")).map((part) => part.replace(/^[<(.:]+|[>).,:]+$/gu, ""));
  const good = [...new Set(addresses.filter((part) => EMAIL.test(part)).map(lowerDomain))];
  const bad = addresses.filter((part) => !EMAIL.test(part));
  const found = good.length > 0 ? { value: good } : {};
  if (addresses.length === 0) return { problem: problem("error", "email_unreadable", { written: text }) };
  const first = bad[0];
  if (first !== undefined) {
    const code = /@[^.]*$/u.test(first) ? "email_without_ending" : "email_unreadable";
    return { ...found, problem: problem("error", code, { written: text }, [...good, ...bad].join("; ")) };
  }
  if (repaired !== text)
    return { ...found, problem: problem("note", "email_repaired", { written: text, value: good.join("; ") }) };
  return found;
}

function repairEmail(text: string): string {
  return text
    .replace(/mailto:/giu, "")
    .replace(/\s*[([{<]\s*(?:at|ät|a|@)\s*[)\]}>]\s*/giu, "@")
    .replace(/(?<=\S)\s+at\s+(?=\S+\.)/giu, "@")
    .replace(/\s*[([{]\s*(?:dot|punkt|\.)\s*[)\]}]\s*/giu, ".")
    .replace(/\s*@\s*/gu, "@")
    .replace(/(@[\p{L}\p{N}.-]+),(de|org|com|net|info|eu)(?!\S)/giu, "$1.$2")
    .replace(/(@[\p{L}\p{N}-]+)\.{2,}/gu, "$1.");
}

function lowerDomain(address: string): string {
  const at = address.lastIndexOf("@");
  return address.slice(0, at) + address.slice(at).toLowerCase();
}

const HOST = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?$/u;

/** All web addresses of a cell. */
export function parseUrls(text: string): Reading<string[]> {
  const parts = text.split(/[\s;|]+|,\s+/u).filter((part) => part.includes("."));
  const found = parts.flatMap((part) => parseUrl(part).value ?? []);
  if (found.length > 0) return { value: [...new Set(found)] };
  const { problem: fault } = parseUrl(text);
  return fault === undefined ? {} : { problem: fault };
}

/** The first web address of a cell, with `https://` where none was written. */
export function parseUrl(text: string): Reading<string> {
  const parts = text
    .trim()
    .split(/[\s;|]+|,\s+/u)
    .filter((part) => part !== "");
  for (const part of parts) {
    const bare = part.replace(/^<|[>,.]$/gu, "").replace(/^(https?)(?::\/{0,2}|\/\/:?)/iu, "$1://");
    const [, scheme, rest] = /^(https?:\/\/)?(.*)$/iu.exec(bare) ?? [];
    if (rest !== undefined && !rest.includes("@") && HOST.test(rest))
      return { value: `${(scheme ?? "https://").toLowerCase()}${rest}` };
  }
  const code = text.includes("@") ? "url_is_email" : "url_unreadable";
  return { problem: problem("warning", code, { written: text }) };
}
