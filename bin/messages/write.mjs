/** Writes the compiled messages as TypeScript below `src/generated/messages/`. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const NOTE = "// Written by bin/messages.mjs from locales/. Do not edit.\n";

/** One language: an object from the full key to a string or a function of the parameters. */
export function languageModule(language, messages, formatters) {
  const lines = [...messages].map(([key, { code }]) => `  ${JSON.stringify(key)}: ${code},`);
  const cached = formatters.map(({ name, kind, options }) => `const ${name} = f.${kind}(${JSON.stringify(options)});`);
  return [
    NOTE + 'import { formattersFor, num, str, type CompiledMessages } from "../../platform/i18n/formatters.ts";\n',
    `const f = formattersFor(${JSON.stringify(language.locale)}, ${JSON.stringify(language.dir)});`,
    "const { cardinal, ordinal, isolate: iso } = f;",
    ...cached,
    "void num, str, cardinal, ordinal, iso;\n",
    `export const messages: CompiledMessages = {`,
    ...lines,
    "};\n",
  ].join("\n");
}

/** Types of all keys and of their parameters, taken from the master language. */
export function keysModule(master) {
  const withParams = [...master].filter(([, { params }]) => params.size > 0);
  const plain = [...master.keys()].filter((key) => master.get(key).params.size === 0);
  const lists = new Set(plain.map((key) => key.slice(0, key.lastIndexOf("."))).filter((list) => list.includes(".")));
  const shapes = withParams.map(([key, { params }]) => {
    const fields = [...params].map(([name, type]) => `${name}: ${type}`).join("; ");
    return `  ${JSON.stringify(key)}: { ${fields} };`;
  });
  return [
    NOTE,
    "/** Parameters of the messages that have some. Text stands as `string`, a day as an ISO date `string`. */",
    `export type MessageParams = {\n${shapes.join("\n")}\n};\n`,
    `/** Messages without parameters. */\nexport type PlainMessageKey =${union(plain)};\n`,
    "export type MessageKey = PlainMessageKey | keyof MessageParams;\n",
    `/** What stands before the last dot of a plain key: a list of codes with a word each. */`,
    `export type CodeList =${union([...lists])};\n`,
  ].join("\n");
}

const union = (names) =>
  names.length === 0 ? " never" : names.map((name) => `\n  | ${JSON.stringify(name)}`).join("");

/** The table of languages as a constant, so that its codes are a type. */
export function languagesModule(settings) {
  const table = Object.fromEntries(
    settings.languages.map(({ code, name, dir, html, locale }) => [
      code,
      { name, dir, htmlLang: html, locale, workspace: settings.workspace.includes(code) },
    ]),
  );
  return [
    NOTE,
    `export const languageTable = ${JSON.stringify(table, null, 2)} as const;\n`,
    `export const publicNamespaces = ${JSON.stringify(settings.public)} as const;\n`,
  ].join("\n");
}

/** Loads every language, in the order of the table. */
export function indexModule(settings) {
  const names = settings.languages.map(({ code }) => ({ code, name: code.replaceAll("-", "_") }));
  return [
    NOTE,
    ...names.map(({ code, name }) => `import { messages as ${name} } from "./${code}.ts";`),
    "",
    `export const compiled = { ${names.map(({ code, name }) => `${JSON.stringify(code)}: ${name}`).join(", ")} };\n`,
  ].join("\n");
}

/** Leaves a file alone that has the text already, so that nothing is built again without need. */
export function writeIfChanged(file, text) {
  if (existsSync(file) && readFileSync(file, "utf8") === text) return false;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return true;
}
