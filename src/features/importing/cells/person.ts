/** Names of people as lists hold them: with a form of address, surname first, several in one cell. */

const SALUTATION = /^(frau|fr\.?|herrn?|hr\.?|familie|fam\.?)\s+/iu;
const BOTH = /^(?:frau|fr\.?)\s*[/+&]\s*(?:herrn?|hr\.?)\s+|^(?:herrn?|hr\.?)\s*[/+&]\s*(?:frau|fr\.?)\s+/iu;
/** Words before a name that are none themselves. */
const TITLE = /^(?:dr|prof|dipl|med|phil|ing|mag|m|b|sc)\.(?:-?\p{L}+\.)*$|^(?:von|van|de|der|zu|dr|prof)$/iu;
/** Who answers, but nobody by name. */
const NOBODY =
  /^(?:schulleitung|leitung|hausleitung|einrichtungsleitung|geschäftsführung|sekretariat|vorstand|büro|geschäftsstelle|team|zentrale|empfang|wechselnd)$/iu;

/** The names in a cell, each "Vorname Nachname"; "Frau Beispiel" stays where the list knows no more of her. */
export function parsePersons(text: string): string[] {
  const names = splitNames(text).map(plainName);
  return [...new Set(names.filter((name) => name !== "" && !NOBODY.test(name)))];
}

/** A name without form of address and titles, its surname last. */
export function bareName(name: string): string {
  return wordsOf(name.replace(BOTH, "").replace(SALUTATION, "")).join(" ");
}

function splitNames(text: string): string[] {
  const lines = text
    .replace(BOTH, "")
    .split(/\n|;|\s*\/\s*|\s+(?:und|u\.|sowie|bzw\.)\s+|\s+[&+]\s+/u)
    .map((part) => part.trim());
  return lines.flatMap((line) => {
    const parts = line.split(/\s*,\s*/u).filter((part) => part !== "");
    const areNames = parts.every((part) => SALUTATION.test(part) || wordsOf(part).length > 1);
    return parts.length > 1 && areNames ? parts : [line];
  });
}

function plainName(written: string): string {
  const text = written.replace(/\s+/gu, " ").trim();
  const salutation = SALUTATION.exec(text)?.[1]?.toLowerCase() ?? "";
  const name = surnameLast(text.replace(SALUTATION, ""));
  if (wordsOf(name).length > 1 || salutation === "") return name;
  return `${salutation.startsWith("h") ? "Herr" : salutation.startsWith("fa") ? "Familie" : "Frau"} ${name}`;
}

/** "Beispiel, Kira" and "Beispiel, Dr. Kira"; what follows a second comma is left as it is. */
function surnameLast(name: string): string {
  const [surname = "", given = "", ...more] = name.split(/\s*,\s*/u);
  const isTurned = more.length === 0 && given !== "" && wordsOf(surname).length === 1 && wordsOf(given).length <= 2;
  return isTurned ? `${given.replace(SALUTATION, "")} ${surname}` : name;
}

/** The words of a name that are no titles. */
const wordsOf = (name: string): string[] => name.split(/\s+/u).filter((word) => word !== "" && !TITLE.test(word));
