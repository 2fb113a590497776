/** What a reader of a PDF finds in it, with a parser that is not ours. */
import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

type Tree = { role?: string; alt?: string; lang?: string; children?: Tree[]; type?: string };

/** One node of the structure tree, without its children. */
export type Tag = { role: string; alt: string | undefined; lang: string | undefined };

type Bookmark = { title: string; items: Bookmark[] };

const flatten = (node: Tree): Tag[] => [
  ...(node.role === undefined ? [] : [{ role: node.role, alt: node.alt, lang: node.lang }]),
  ...(node.children ?? []).flatMap(flatten),
];

/** Whether every font of the page came with the file. */
async function findFonts(document: PDFDocumentProxy, number: number): Promise<{ name: string; isEmbedded: boolean }[]> {
  const page = await document.getPage(number);
  const operators = await page.getOperatorList();
  const ids = operators.argsArray.flatMap((args: unknown) =>
    Array.isArray(args) && typeof args[0] === "string" && /_f\d+$/.test(args[0]) ? [args[0]] : [],
  );
  return [...new Set(ids)].map((id) => {
    const font = page.commonObjs.get(id) as { name: string; missingFile: boolean };
    return { name: font.name.replace(/^[A-Z]{6}\+/, ""), isEmbedded: !font.missingFile };
  });
}

/** Reads a PDF: its text page by page, tags, bookmarks, links, fonts, and what it says of itself. */
export async function readPdf(bytes: Uint8Array) {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, fontExtraProperties: true }).promise;
  const { info, metadata } = (await document.getMetadata()) as {
    info: { Title?: string; Language?: string };
    metadata: { get(name: string): string | null } | null;
  };
  const pages: string[] = [];
  const tags: Tag[] = [];
  const links: string[] = [];
  const fonts = new Map<string, boolean>();
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join(""));
    tags.push(...flatten((await page.getStructTree()) as Tree));
    for (const annotation of (await page.getAnnotations()) as { url?: string; dest?: unknown }[])
      links.push(annotation.url ?? "inside");
    for (const font of await findFonts(document, number)) fonts.set(font.name, font.isEmbedded);
  }
  // A map, whatever its types say.
  const marks = (await document.getMarkInfo()) as unknown as ReadonlyMap<string, boolean> | null;
  const marked = marks?.get("Marked") === true;
  const bookmarks = ((await document.getOutline()) ?? []) as Bookmark[];
  const outline = bookmarks.map(({ title, items }) => ({ title, below: items.map((item) => item.title) }));
  const [, , width = 0] = (await document.getPage(1)).view;
  await document.loadingTask.destroy();
  return { info, ua: metadata?.get("pdfuaid:part") ?? null, pages, tags, links, fonts, marked, outline, width };
}
