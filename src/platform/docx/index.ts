/** Documents for word processors (Office Open XML, ISO/IEC 29500) from the same data as accessible PDF. */
import type * as Library from "docx";
import type { FileChild, IParagraphOptions, ParagraphChild } from "docx";
import type { Block, Fact, Paper, Span, Table as PaperTable, Title } from "../pdf/index.ts";

type Docx = typeof Library;
type Around = { docx: Docx; paper: Paper };

const ORDERED = "ordered";
const RIGHT_TO_LEFT = /^(ar|fa|he|ur|ckb|ps)\b/u;
/** Twentieths of a point: the width between the margins of A4. */
const WIDTH = 9400;
const TERM = 2200;

/** Characters XML cannot hold go; whatever else there is stays as it was written. */
const clean = (text: string): string => text.toWellFormed().replaceAll(/[^\t\u0020-\ufffd\u{10000}-\u{10ffff}]/gu, " ");

function runOf({ docx, paper }: Around, { text, lang, href, strong }: Span): ParagraphChild {
  const language = lang ?? paper.lang;
  const isRight = RIGHT_TO_LEFT.test(language);
  const run = new docx.TextRun({
    text: clean(text),
    ...(strong === true ? { bold: true } : {}),
    ...(isRight ? { rightToLeft: true } : {}),
    ...(href === undefined ? {} : { style: "Hyperlink" }),
    language: isRight ? { bidirectional: language } : { value: language },
  });
  return href === undefined ? run : new docx.ExternalHyperlink({ link: href, children: [run] });
}

function paragraph(around: Around, spans: readonly Span[], more: IParagraphOptions = {}) {
  const { docx, paper } = around;
  const bidirectional = paper.dir === "rtl" ? { bidirectional: true } : {};
  return new docx.Paragraph({ ...bidirectional, ...more, children: spans.map((span) => runOf(around, span)) });
}

const strong = (spans: readonly Span[]): Span[] => spans.map((span) => ({ ...span, strong: true }));

function tableOf(around: Around, { header, rows, shares, tall }: PaperTable): FileChild {
  const { docx } = around;
  const all = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.round((WIDTH * share) / all));
  const row = (spans: readonly Span[], isHead: boolean) =>
    new docx.TableRow({
      cantSplit: true,
      tableHeader: isHead,
      ...(tall === true && !isHead ? { height: { value: 650, rule: docx.HeightRule.ATLEAST } } : {}),
      children: spans.map(
        (span, at) =>
          new docx.TableCell({
            width: { size: widths[at] ?? 0, type: docx.WidthType.DXA },
            margins: { top: 60, bottom: 60, left: 80, right: 80 },
            children: [paragraph(around, isHead ? strong([span]) : [span])],
          }),
      ),
    });
  return new docx.Table({
    columnWidths: widths,
    width: { size: WIDTH, type: docx.WidthType.DXA },
    ...(around.paper.dir === "rtl" ? { visuallyRightToLeft: true } : {}),
    rows: [row(header, true), ...rows.map((cells) => row(cells, false))],
  });
}

function factOf(around: Around, { term, lines }: Fact): FileChild[] {
  const { docx } = around;
  const tab = new docx.TextRun({ children: [new docx.Tab()] });
  const stops = [{ type: docx.TabStopType.LEFT, position: TERM }];
  return lines.map((line, at) => {
    const head = at === 0 ? strong([term]).map((span) => runOf(around, span)) : [];
    return new docx.Paragraph({
      tabStops: stops,
      indent: { left: TERM, hanging: TERM },
      ...(around.paper.dir === "rtl" ? { bidirectional: true } : {}),
      children: [...head, tab, ...line.map((span) => runOf(around, span))],
    });
  });
}

function blockOf(around: Around, block: Block | PaperTable | Title): FileChild[] {
  const { docx } = around;
  if (block.kind === "table") return [tableOf(around, block)];
  if (block.kind === "title") {
    const heading = block.level === 1 ? docx.HeadingLevel.HEADING_1 : docx.HeadingLevel.HEADING_2;
    return [paragraph(around, block.spans, { heading, keepNext: true })];
  }
  if ("items" in block) {
    const numbered = block.kind === "list" ? { bullet: { level: 0 } } : { numbering: { reference: ORDERED, level: 0 } };
    return block.items.map((item) => paragraph(around, item, numbered));
  }
  return [
    block.kind === "heading"
      ? paragraph(around, strong(block.spans), { keepNext: true })
      : paragraph(around, block.spans),
  ];
}

function footerOf(around: Around) {
  const { docx, paper } = around;
  const number = new docx.TextRun({ children: ["  ", docx.PageNumber.CURRENT] });
  return new docx.Footer({
    children: [new docx.Paragraph({ children: [runOf(around, paper.footer), number] })],
  });
}

/** The document with headings, tables with a head, and languages as word processors and screen readers know them. */
export async function writeDocx(paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const docx = await import("docx");
  const around: Around = { docx, paper };
  const document = new docx.Document({
    title: paper.title,
    creator: paper.owner,
    styles: {
      default: {
        document: {
          run: { font: "Calibri", size: 22, language: { value: paper.lang } },
          paragraph: { spacing: { after: 120 } },
        },
        title: { run: { size: 44, bold: true }, paragraph: { spacing: { after: 160 } } },
        heading1: { run: { size: 28, bold: true }, paragraph: { spacing: { before: 320, after: 120 } } },
        heading2: { run: { size: 24, bold: true }, paragraph: { spacing: { before: 240, after: 100 } } },
      },
    },
    numbering: {
      config: [
        {
          reference: ORDERED,
          levels: [{ level: 0, format: docx.LevelFormat.DECIMAL, text: "%1.", alignment: docx.AlignmentType.START }],
        },
      ],
    },
    sections: [
      {
        properties: { page: { size: { width: 11_906, height: 16_838 } } },
        footers: { default: footerOf(around) },
        children: [
          ...(paper.above.length === 0 ? [] : [paragraph(around, paper.above)]),
          paragraph(around, [{ text: paper.title }], { heading: docx.HeadingLevel.TITLE }),
          ...paper.below.map((line) => paragraph(around, [line])),
          ...paper.facts.flatMap((fact) => factOf(around, fact)),
          ...paper.blocks.flatMap((block) => blockOf(around, block)),
        ],
      },
    ],
  });
  return new Uint8Array(await docx.Packer.toArrayBuffer(document));
}
