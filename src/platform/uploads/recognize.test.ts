import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { recognizeUpload } from "./recognize.ts";

type Part = { name: string; text?: string; flags?: number; isPacked?: boolean };

/** A ZIP file of these parts, as far as its directory goes. */
function zip(parts: readonly Part[]): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const { name, text = "", flags = 0, isPacked = false } of parts) {
    const body = isPacked ? deflateRawSync(text) : Buffer.from(text);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(isPacked ? 8 : 0, 8);
    head.writeUInt32LE(body.length, 18);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    locals.push(head, Buffer.from(name), body);
    entries.push(entry, Buffer.from(name));
    offset += 30 + name.length + body.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...entries, end]);
}

const docx = [{ name: "[Content_Types].xml" }, { name: "word/document.xml" }];
const odt = { name: "mimetype", text: "application/vnd.oasis.opendocument.text" };

describe("what a file is", () => {
  it.each([
    ["DOCX", zip(docx), "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
    [
      "XLSX",
      zip([{ name: "[Content_Types].xml" }, { name: "xl/workbook.xml" }]),
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ],
    ["ODT", zip([odt, { name: "content.xml" }]), "application/vnd.oasis.opendocument.text"],
    ["packed ODT", zip([{ ...odt, isPacked: true }]), "application/vnd.oasis.opendocument.text"],
    ["JPEG", Buffer.from("ffd8ffe000ffd900", "hex"), "image/jpeg"],
    ["PNG", Buffer.from("89504e470d0a1a0a0000000049454e44ae426082", "hex"), "image/png"],
    ["WebP", Buffer.from("RIFF\x08\x00\x00\x00WEBPVP8 ", "latin1"), "image/webp"],
  ])("is told by its content: %s", (_name, bytes, type) => {
    expect(recognizeUpload(bytes)).toEqual({ ok: true, type });
  });

  it.each([
    ["macros of Word", zip([...docx, { name: "word/vbaProject.bin" }]), "macros"],
    ["macros of OpenDocument", zip([odt, { name: "Basic/script-lc.xml" }]), "macros"],
    ["a password", zip([{ ...odt, flags: 1 }]), "encrypted"],
    ["an archive of anything", zip([{ name: "start.exe" }]), "wrong_type"],
    ["a cut off document", zip(docx).subarray(0, -30), "cut_off"],
    ["a cut off PNG", Buffer.from("89504e470d0a1a0a00000000", "hex"), "cut_off"],
    ["a sound", Buffer.from("RIFF\x08\x00\x00\x00WAVEfmt ", "latin1"), "wrong_type"],
    ["a web page that calls itself PDF later", Buffer.from("<html>%PDF-1.7 %%EOF"), "wrong_type"],
    ["nothing", Buffer.alloc(0), "wrong_type"],
  ])("refuses %s", (_name, bytes, fault) => {
    expect(recognizeUpload(bytes)).toEqual({ ok: false, fault });
  });
});
