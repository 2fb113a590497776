// The forms of a page as a browser would send them.

export type SentForm = { action: string; fields: Record<string, string[]> };

const unescape = (text: string): string =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}(?:="([^"]*)")?(?=[\\s>/])`).exec(tag);
  return found === null ? undefined : unescape(found[1] ?? "");
}

function addField(fields: Record<string, string[]>, name: string | undefined, value: string): void {
  if (name !== undefined && name !== "") (fields[name] ??= []).push(value);
}

function readInput(fields: Record<string, string[]>, tag: string): void {
  const type = attribute(tag, "type") ?? "text";
  if (["submit", "button", "reset", "file"].includes(type)) return;
  if ((type === "checkbox" || type === "radio") && attribute(tag, "checked") === undefined) return;
  addField(fields, attribute(tag, "name"), attribute(tag, "value") ?? (type === "checkbox" ? "on" : ""));
}

function readSelect(fields: Record<string, string[]>, tag: string, inside: string): void {
  const options = inside.match(/<option[^>]*>/g) ?? [];
  const chosen = options.filter((option) => attribute(option, "selected") !== undefined);
  const first = attribute(tag, "multiple") === undefined ? options.slice(0, 1) : [];
  for (const option of chosen.length > 0 ? chosen : first) {
    addField(fields, attribute(tag, "name"), attribute(option, "value") ?? "");
  }
}

/** All forms that are sent by POST, with what stands in them; of several buttons the first is pressed. */
export function readForms(html: string, path: string): SentForm[] {
  return [...html.matchAll(/<form\b[^>]*>[^]*?<\/form>/g)].flatMap(([text]) => {
    const tag = /^<form\b[^>]*>/.exec(text)?.[0] ?? "";
    if (attribute(tag, "method")?.toLowerCase() !== "post") return [];
    const fields: Record<string, string[]> = {};
    for (const [input] of text.matchAll(/<input\b[^>]*>/g)) readInput(fields, input);
    for (const [, open = "", inside = ""] of text.matchAll(/(<select\b[^>]*>)([^]*?)<\/select>/g)) {
      readSelect(fields, open, inside);
    }
    for (const [, open = "", inside = ""] of text.matchAll(/(<textarea\b[^>]*>)([^]*?)<\/textarea>/g)) {
      addField(fields, attribute(open, "name"), unescape(inside));
    }
    const button = text.match(/<button\b[^>]*>/g)?.find((one) => attribute(one, "name") !== undefined);
    if (button !== undefined) addField(fields, attribute(button, "name"), attribute(button, "value") ?? "");
    const action = attribute(tag, "action");
    return [{ action: action === undefined || action === "" ? path : (action.split(/[?#]/)[0] ?? ""), fields }];
  });
}

/** Paragraphs that a browser ends early because a block stands in them: how the page looks is then not what was written. */
export function findTornParagraphs(html: string): string[] {
  const paragraphs = html.matchAll(
    /<p(?:\s[^>]*)?>(?:(?!<\/p>)[\s\S])*?<(?:p|div|ul|ol|dl|form|h\d|table|section|details|fieldset)[\s>]/gu,
  );
  return [...paragraphs].map(([text]) => text.slice(0, 200));
}
