import { withoutControls } from "../../../platform/http/controls.ts";
import { type Piece, piecesOf } from "./inline.ts";
import { fileIdOf, unitIdOf, type WrittenEntry, type WrittenFile, type WrittenUnit } from "./unit.ts";

export const VERSIONS = ["2.0", "1.2"] as const;
export type Version = (typeof VERSIONS)[number];

/** Words in XML. A carriage return would come back as a line feed, `]]>` is forbidden in words. */
const escape = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\r", "&#13;");

/** Words for people in a note or an attribute: what nobody can type is left out. */
const say = (text: string): string => escape(withoutControls(text));
const attribute = (text: string): string => say(text).replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");

const hexOf = (text: string): string => (text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");

/**
 * Ids of what stays as it is, the same in source and target: by what it says and how often it has come already, so that
 * tools that leave its words out find it again.
 */
class KeptIds {
  readonly #ids = new Map<string, string>();

  readerOf(): (text: string) => string {
    const times = new Map<string, number>();
    return (text) => {
      const time = (times.get(text) ?? 0) + 1;
      times.set(text, time);
      const key = `${time}:${text}`;
      const id = this.#ids.get(key) ?? String(this.#ids.size + 1);
      this.#ids.set(key, id);
      return id;
    };
  }

  /** Ids with what stands for them, for the data at the beginning of a unit. */
  all(): { id: string; text: string }[] {
    return [...this.#ids].map(([key, id]) => ({ id, text: key.slice(key.indexOf(":") + 1) }));
  }
}

function inline(text: string, ids: KeptIds, write: (piece: Piece, id: string) => string): string {
  const idOf = ids.readerOf();
  return piecesOf(text)
    .map((piece) => (piece.kind === "words" ? escape(piece.text) : write(piece, idOf(piece.text))))
    .join("");
}

const inline12 = (text: string, ids: KeptIds): string =>
  inline(text, ids, (piece, id) =>
    piece.kind === "code"
      ? `<x id="${id}" ctype="x-cp-${hexOf(piece.text)}"/>`
      : `<ph id="${id}">${escape(piece.text)}</ph>`,
  );

const inline20 = (text: string, ids: KeptIds): string =>
  inline(text, ids, (piece, id) =>
    piece.kind === "code" ? `<cp hex="${hexOf(piece.text)}"/>` : `<ph id="${id}" dataRef="d${id}"/>`,
  );

const STATES_12 = { review: "needs-review-translation", done: "translated" } as const;
const STATES_20 = { review: "initial", done: "translated" } as const;

function unit12(unit: WrittenUnit): string {
  const { source, target, state = "review" } = unit;
  const ids = new KeptIds();
  const lines = [
    `      <trans-unit id="${attribute(unitIdOf(unit))}" resname="${attribute(unit.label)}" maxwidth="${unit.longest}" size-unit="char" xml:space="preserve">`,
    `        <source>${inline12(source, ids)}</source>`,
    ...(target === "" ? [] : [`        <target state="${STATES_12[state]}">${inline12(target, ids)}</target>`]),
    ...unit.notes.map((note) => `        <note>${say(note)}</note>`),
    "      </trans-unit>",
  ];
  return lines.join("\n");
}

function unit20(unit: WrittenUnit): string {
  const { source, target, state = "review" } = unit;
  const ids = new KeptIds();
  const [from, to] = [inline20(source, ids), inline20(target, ids)];
  const kept = ids.all().filter(({ text }) => piecesOf(text)[0]?.kind !== "code");
  const lines = [
    `    <unit id="${attribute(unitIdOf(unit))}" name="${attribute(unit.label)}">`,
    ...(unit.notes.length === 0
      ? []
      : ["      <notes>", ...unit.notes.map((note) => `        <note>${say(note)}</note>`), "      </notes>"]),
    ...(kept.length === 0
      ? []
      : [
          "      <originalData>",
          ...kept.map(({ id, text }) => `        <data id="d${id}">${escape(text)}</data>`),
          "      </originalData>",
        ]),
    `      <segment${target === "" ? "" : ` state="${STATES_20[state]}"`}>`,
    `        <source xml:space="preserve">${from}</source>`,
    ...(target === "" ? [] : [`        <target xml:space="preserve">${to}</target>`]),
    "      </segment>",
    "    </unit>",
  ];
  return lines.join("\n");
}

const entry12 = (entry: WrittenEntry, { language, at }: WrittenFile): string =>
  [
    `  <file original="${attribute(fileIdOf(entry))}" source-language="de" target-language="${language}" datatype="plaintext" date="${at.toISOString()}">`,
    `    <header><note>${say(entry.title)}</note></header>`,
    "    <body>",
    ...entry.units.map(unit12),
    "    </body>",
    "  </file>",
  ].join("\n");

const entry20 = (entry: WrittenEntry): string =>
  [
    `  <file id="${attribute(fileIdOf(entry))}" original="${attribute(entry.title)}">`,
    ...entry.units.map(unit20),
    "  </file>",
  ].join("\n");

/** The file as XLIFF: 1.2 for older programs, 2.0 for newer ones. One `file` an entry, one unit a text. */
export function writeXliff(file: WrittenFile, version: Version): string {
  const entries = file.entries.filter(({ units }) => units.length > 0);
  const [open, body] =
    version === "1.2"
      ? [
          `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">`,
          entries.map((entry) => entry12(entry, file)),
        ]
      : [
          `<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="de" trgLang="${file.language}">`,
          entries.map(entry20),
        ];
  return [`<?xml version="1.0" encoding="UTF-8"?>`, open, ...body, "</xliff>", ""].join("\n");
}
