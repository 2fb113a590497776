/**
 * Compiles the catalogues of `locales/` to `src/generated/messages/`.
 *
 *     node bin/messages.mjs             a message missing in a language falls back to German; their number is printed
 *     node bin/messages.mjs --strict    a missing message is a fault
 *     node bin/messages.mjs --missing   prints each missing key
 *
 * Ends with 1 when a catalogue has a fault; nothing is written then.
 */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { findDifferences, findMissing } from "./messages/check.mjs";
import { compileMessage } from "./messages/compile.mjs";
import { readLanguage } from "./messages/read.mjs";
import { indexModule, keysModule, languageModule, languagesModule, writeIfChanged } from "./messages/write.mjs";

/**
 * Reads, checks and compiles all catalogues below `root`.
 * `files` maps a file's path below root to its text, `missing` a language to its missing keys.
 */
export function compileCatalogues(root) {
  const settings = JSON.parse(readFileSync(join(root, "locales/languages.json"), "utf8"));
  const problems = [];
  const all = settings.languages.map((language) => compileLanguage(root, language, problems));
  const master = all.find(({ language }) => language.code === settings.master).messages;
  const missing = {};
  for (const { language, messages } of all) {
    findDifferences(language.code, messages, master, problems);
    missing[language.code] = findMissing(language.code, messages, master, settings);
  }
  const files = new Map([
    ["keys.ts", keysModule(master)],
    ["languages.ts", languagesModule(settings)],
    ["index.ts", indexModule(settings)],
    ...all.map(({ language, messages, formatters }) => [
      `${language.code}.ts`,
      languageModule(language, messages, formatters),
    ]),
  ]);
  return { problems, missing, files, languages: all, settings };
}

function compileLanguage(root, language, problems) {
  const formatters = [];
  const cached = (kind, options) => {
    const same = formatters.find((one) => one.kind === kind && JSON.stringify(one.options) === JSON.stringify(options));
    if (same) return same.name;
    formatters.push({ name: `${kind}${formatters.length}`, kind, options });
    return formatters.at(-1).name;
  };
  const messages = new Map();
  for (const [key, { source, at }] of readLanguage(root, language.code, problems)) {
    try {
      messages.set(key, { ...compileMessage(source, cached), source, at });
    } catch (error) {
      problems.push(`${at}: ${key}: ${error.message}`);
    }
  }
  return { language, messages, formatters };
}

function main(args) {
  const root = join(dirname(fileURLToPath(import.meta.url)), "..");
  const { problems, missing, files } = compileCatalogues(root);
  const counts = Object.entries(missing).filter(([, keys]) => keys.length > 0);
  const strict = args.includes("--strict");
  if (args.includes("--missing")) {
    for (const [language, keys] of counts) for (const key of keys) console.log(`${language} ${key}`);
  } else if (counts.length > 0) {
    const sums = counts.map(([language, keys]) => `${language} ${keys.length}`).join(", ");
    (strict ? console.error : console.log)(`Messages not yet translated: ${sums}.`);
  }
  for (const problem of problems) console.error(problem);
  if (problems.length > 0 || (strict && counts.length > 0)) return 1;
  for (const [name, text] of files) writeIfChanged(join(root, "src/generated/messages", name), text);
  return 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) process.exitCode = main(process.argv.slice(2));
