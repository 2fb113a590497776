/** The process books are printed in. Only syntax that Node strips: it also runs from source, under the tests. */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { projectRoot } from "../root.ts";
import type { Book } from "./book.ts";
import { composeBook, composePaper } from "./compose.ts";
import type { Paper } from "./paper.ts";
import { createWriter } from "./writable.ts";

/** What is printed: a book, or a plain document. */
export type Work = { book: Book } | { paper: Paper };

/** What comes back for one of them. */
export type Printed = { id: number; pdf?: Uint8Array; fault?: string; isMissing?: true };

const find = createRequire(import.meta.url);
const fontFile = (family: string, style: string, file: string): string =>
  join(dirname(find.resolve(`@expo-google-fonts/${family}/package.json`)), style, file);

/** Latin, Cyrillic and Greek; Arabic and Persian. */
const FONTS = [
  fontFile("fira-sans", "400Regular", "FiraSans_400Regular.ttf"),
  fontFile("fira-sans", "700Bold", "FiraSans_700Bold.ttf"),
  fontFile("vazirmatn", "400Regular", "Vazirmatn_400Regular.ttf"),
  fontFile("vazirmatn", "700Bold", "Vazirmatn_700Bold.ttf"),
];

const folder = join(projectRoot, "src", "platform", "pdf");

async function openPress() {
  const { NodeCompiler } = await import("@myriaddreamin/typst-ts-node-compiler");
  const compiler = NodeCompiler.create({
    workspace: folder,
    fontArgs: [{ fontPaths: [...new Set(FONTS.map((file) => dirname(file)))] }],
  });
  const write = createWriter(FONTS);
  return (work: Work): Uint8Array => {
    const [file, inputs, { asOf }] =
      "book" in work
        ? (["book.typ", { book: composeBook(work.book, write) }, work.book] as const)
        : (["paper.typ", { paper: composePaper(work.paper, write) }, work.paper] as const);
    const pdf = compiler.pdf(
      { mainFilePath: join(folder, file), inputs },
      { pdfStandard: "ua-1", creationTimestamp: Date.parse(asOf) / 1000 },
    );
    compiler.evictCache(0);
    return pdf;
  };
}

const press = openPress().catch((error: unknown) => String(error));

/** A logo that cannot be drawn keeps no book from being printed. */
function print(set: (work: Work) => Uint8Array, work: Work): Uint8Array {
  try {
    return set(work);
  } catch (error) {
    if (!("book" in work) || work.book.cover.logo === undefined) throw error;
    return set({ book: { ...work.book, cover: { ...work.book.cover, logo: undefined } } });
  }
}

process.on("message", async ({ id, work }: { id: number; work: Work }) => {
  const ready = await press;
  const answer = (printed: Printed) => void process.send?.(printed);
  if (typeof ready === "string") return answer({ id, fault: ready, isMissing: true });
  try {
    return answer({ id, pdf: print(ready, work) });
  } catch (error) {
    return answer({ id, fault: error instanceof Error ? error.message : String(error) });
  }
});
// Who asked has gone: so does the press.
process.on("disconnect", () => process.exit());
