/**
 * Reads the catalogues: `locales/<language>/<namespace>.mf2`.
 *
 * A line `key = message` is an entry, `#` begins a comment, indented lines continue the message above them. Lines of a
 * simple message are joined by one blank; a message that begins with `.input`, `.local` or `.match` keeps its lines.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ENTRY = /^([A-Za-z][\w-]*(?:\.[\w-]+)*)\s*=\s*(.*)$/;
const NAMESPACE = /^[a-z][a-z-]*$/;

/** One catalogue as a map from the key inside the namespace to `{source, at}`; faults are pushed to `problems`. */
export function readCatalogue(text, file, problems) {
  const entries = new Map();
  let current;
  text.split(/\r?\n/).forEach((line, index) => {
    const at = `${file}:${index + 1}`;
    if (line.trim() === "" || line.trimStart().startsWith("#")) return;
    if (/^\s/.test(line)) {
      if (current) current.lines.push(line.trim());
      else problems.push(`${at}: a continued line without a message above it`);
      return;
    }
    const found = ENTRY.exec(line);
    current = undefined;
    if (!found) return void problems.push(`${at}: expected "key = message"`);
    const [, key, first] = found;
    if (entries.has(key)) return void problems.push(`${at}: ${key} stands here twice`);
    current = { lines: first.trim() === "" ? [] : [first.trim()], at };
    entries.set(key, current);
  });
  return new Map([...entries].map(([key, entry]) => [key, { source: joinLines(entry.lines), at: entry.at }]));
}

function joinLines(lines) {
  return lines.join(/^\.(input|local|match)/.test(lines[0] ?? "") ? "\n" : " ");
}

/** All catalogues of one language as a map from the full key (`<namespace>.<key>`) to `{source, at}`. */
export function readLanguage(root, language, problems) {
  const folder = join(root, "locales", language);
  const messages = new Map();
  for (const name of readdirSync(folder).toSorted()) {
    if (!name.endsWith(".mf2")) continue;
    const namespace = name.slice(0, -".mf2".length);
    const file = `locales/${language}/${name}`;
    if (!NAMESPACE.test(namespace)) problems.push(`${file}: a namespace has small letters and hyphens only`);
    const catalogue = readCatalogue(readFileSync(join(folder, name), "utf8"), file, problems);
    for (const [key, entry] of catalogue) messages.set(`${namespace}.${key}`, entry);
  }
  return messages;
}
