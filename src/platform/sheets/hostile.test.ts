import { deflateRawSync } from "node:zlib";
import { writeXlsx as writeWorkbook, writeXlsxStream } from "hucre";
import { describe, expect, it } from "vitest";
import { pack } from "./packed.fixture.ts";
import { readTables } from "./read.ts";
import { writeXlsx } from "./write.ts";

const encode = (text: string) => new TextEncoder().encode(text);

async function codeOf(bytes: Uint8Array, fileName = "liste.xlsx"): Promise<string> {
  const outcome = await readTables(bytes, fileName);
  return outcome.ok ? "ok" : outcome.code;
}

describe("files that are no list", () => {
  it("says so for what is no spreadsheet, whatever its ending", async () => {
    expect(await codeOf(encode("%PDF-1.7 und so weiter"))).toBe("not_a_spreadsheet");
    expect(await codeOf(encode("<!DOCTYPE html><table><tr><td>1</td></tr></table>"), "liste.xls")).toBe(
      "not_a_spreadsheet",
    );
    expect(await codeOf(new Uint8Array(5000).map((_, index) => (index * 7919) % 251))).toBe("not_a_spreadsheet");
    expect(await codeOf(pack([{ name: "word/document.xml", content: encode("<w/>") }]))).toBe("not_a_spreadsheet");
  });

  it("tells an empty file and an empty sheet from a faulty one", async () => {
    expect(await codeOf(new Uint8Array())).toBe("empty");
    expect(await codeOf(await writeWorkbook({ sheets: [{ name: "Leer", rows: [] }] }))).toBe("empty");
    expect(await codeOf(encode("\r\n;;;\r\n"), "a.csv")).toBe("empty");
  });

  it("reads by content: a CSV named .xlsx and a workbook named .csv are read", async () => {
    expect(await codeOf(encode("Name;Ort\nVerein;Meiningen\n"), "liste.xlsx")).toBe("ok");
    expect(await codeOf(await writeXlsx([{ name: "A", header: ["Name"], rows: [["Verein"]] }]), "liste.csv")).toBe(
      "ok",
    );
  });

  it("asks for the file without password when it is encrypted, and for a new format when it is the old one", async () => {
    const secret = await writeWorkbook({
      sheets: [{ name: "A", rows: [["geheim"]] }],
      encryption: { password: "x", spinCount: 1000 },
    });
    expect(await codeOf(secret)).toBe("encrypted");
    const manifest = encode("<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>");
    const ods = pack([
      { name: "content.xml", content: encode("x") },
      { name: "META-INF/manifest.xml", content: manifest },
    ]);
    expect(await codeOf(ods, "a.ods")).toBe("encrypted");
    expect(await codeOf(Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]), "alt.xls")).toBe(
      "old_format",
    );
  });

  it("says damaged for a workbook cut off anywhere", async () => {
    const whole = await writeXlsx([{ name: "A", header: ["Name"], rows: [["Verein"]] }]);
    for (const share of [0.1, 0.5, 0.9, 0.99])
      expect(await codeOf(whole.slice(0, Math.floor(whole.length * share)))).toBe("damaged");
  });
});

describe("files that would take the machine down", () => {
  it("refuses a bomb of over 200 MB unpacked although it declares ten bytes", async () => {
    const content = Buffer.alloc(15_000_000, 32);
    const packed = deflateRawSync(content);
    const parts = Array.from({ length: 16 }, (_, index) => ({
      name: `xl/worksheets/sheet${index}.xml`,
      content,
      packed,
    }));
    expect(await codeOf(pack([{ name: "xl/workbook.xml", content: encode("<x/>") }, ...parts]))).toBe(
      "unpacks_too_large",
    );
  });

  it("refuses a million rows and 16,000 columns", async () => {
    const rows = (function* () {
      for (let index = 0; index < 1_000_000; index += 1) yield [index];
    })();
    const long = new Uint8Array(
      await new Response(writeXlsxStream(rows, { name: "A", columns: [{ header: "Nr" }] })).arrayBuffer(),
    );
    expect(await codeOf(long)).toBe("too_many_rows");
    const wide = Array.from({ length: 3 }, () => Array.from({ length: 16_000 }, (_, column) => column));
    expect(await codeOf(await writeWorkbook({ sheets: [{ name: "A", rows: wide }] }))).toBe("too_many_columns");
    expect(await codeOf(encode("a;b\n".repeat(60_000)), "a.csv")).toBe("too_many_rows");
    expect(await codeOf(encode(`${"a;".repeat(16_000)}\n`), "a.csv")).toBe("too_many_columns");
  });

  it("names the cell that holds 10 MB", async () => {
    const outcome = await readTables(encode(`Name;Ort\nVerein;${"x".repeat(10_000_000)}\n`), "a.csv");
    expect(outcome).toMatchObject({ code: "cell_too_long", params: { cell: "B2" } });
  });

  it("stops when the time or the memory given is used up, and reads the next file as if nothing had been", async () => {
    const rows = Array.from({ length: 20_000 }, (_, row) =>
      Array.from({ length: 20 }, (_, column) => `Zelle ${row} ${column}`),
    );
    const bytes = await writeXlsx([{ name: "A", header: ["Name"], rows }]);
    expect(await readTables(bytes, "a.xlsx", { seconds: 0.2, heapMegabytes: 512 })).toMatchObject({ code: "too_slow" });
    expect(await readTables(bytes, "a.xlsx", { seconds: 20, heapMegabytes: 16 })).toMatchObject({
      code: "too_complex",
    });
    expect(await codeOf(encode("Name;Ort\nVerein;Meiningen\n"))).toBe("ok");
  });

  it("takes control characters out and keeps the text", async () => {
    const outcome = await readTables(
      encode(`Name;Ort\nVer\u0007ein\u0000;Mei\u0085ningen\n${"Zeile;Text\n".repeat(50)}`),
      "a.csv",
    );
    expect(outcome.ok && outcome.tables[0]?.rows[1]).toEqual(["Verein", "Meiningen"]);
  });
});
