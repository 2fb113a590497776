/** What must hold between the languages: nothing unknown in German, the same parameters, and what is missing. */

const isPublic = (key, settings) => settings.public.includes(key.slice(0, key.indexOf(".")));

/** Faults of one language against the master language. */
export function findDifferences(language, messages, master, problems) {
  for (const [key, { params, at }] of messages) {
    const original = master.get(key);
    if (!original) problems.push(`${at}: ${key} is not in German, where every message begins`);
    else if (!sameParameters(params, original.params)) {
      problems.push(`${at}: ${key} has ${listed(params)}, in German it has ${listed(original.params)}`);
    }
  }
}

function sameParameters(params, original) {
  return params.size === original.size && [...params].every(([name, type]) => original.get(name) === type);
}

const listed = (params) => [...params].map(([name, type]) => `$${name} (${type})`).join(", ") || "no parameters";

/** Keys a language should have and has not: all public ones, and those of the workspace where it is offered. */
export function findMissing(language, messages, master, settings) {
  const inWorkspace = settings.workspace.includes(language);
  return [...master.keys()].filter((key) => !messages.has(key) && (inWorkspace || isPublic(key, settings)));
}
