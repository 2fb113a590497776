import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compileCatalogues } from "../../../bin/messages.mjs";

const LINE = { code: "am", name: "አማርኛ", dir: "ltr", html: "am", locale: "am-ET" };

test("a language more is one line and one catalogue; what it does not say yet is said in German", () => {
  const root = mkdtempSync(join(tmpdir(), "language-"));
  try {
    cpSync("locales", join(root, "locales"), { recursive: true });
    const file = join(root, "locales/languages.json");
    const settings = JSON.parse(readFileSync(file, "utf8")) as { languages: object[] };
    writeFileSync(file, JSON.stringify({ ...settings, languages: [...settings.languages, LINE] }));
    mkdirSync(join(root, "locales/am"));
    writeFileSync(join(root, "locales/am/ui.mf2"), "menu = ዝርዝር\nsearch = ፈልግ\n");
    const { problems, missing, files, languages } = compileCatalogues(root);
    expect(problems).toEqual([]);
    expect(languages.map(({ language }) => language.code)).toContain("am");
    expect(files.get("am.ts")).toContain("ዝርዝር");
    expect(files.get("languages.ts")).toContain("አማርኛ");
    // Counted as missing, for translators; the translator of every language begins with the German words.
    expect(missing["am"]).toContain("ui.imprint");
    expect(missing["am"]).not.toContain("ui.menu");
    expect(missing["tr"]).toEqual([]);
  } finally {
    rmSync(root, { recursive: true });
  }
});
