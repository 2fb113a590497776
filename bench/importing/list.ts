/** A list of actors as long as nobody has one: names, places and numbers differ as they do in real ones. */
import { writeXlsx } from "../../src/platform/sheets/write.ts";

const KINDS = ["Kulturverein", "Kita", "Beratungsstelle", "Sportverein", "Grundschule", "Begegnungsstätte", "Chor"];
const WORDS = [
  "Sonnenhof",
  "Regenbogen",
  "Brückenschlag",
  "Werra",
  "Lindenhof",
  "Garten",
  "Anker",
  "Weltladen",
  "Rhön",
];
const PARTS = ["Nord", "Süd", "am Markt", "an der Mühle", "im Tal", "am Wald", "Altstadt", "Neustadt", "am Anger"];
const STREETS = ["Markt", "Am Anger", "Hauptstraße", "Bahnhofstraße", "Schulweg", "Lindenallee", "Gartenstraße"];
const HEADER = ["Einrichtung", "Art", "Straße", "PLZ", "Ort", "Telefon", "E-Mail", "Ansprechpartner/in", "Sprachen"];

const pick = (words: readonly string[], number: number): string => words[number % words.length] ?? "";

function rowOf(_: unknown, index: number): string[] {
  const name = `${pick(KINDS, index)} ${pick(WORDS, Math.floor(index / 7))} ${pick(PARTS, Math.floor(index / 63))}`;
  return [
    `${name} ${1 + Math.floor(index / 567)}`,
    "Verein",
    `${pick(STREETS, index)} ${1 + (index % 1500)}`,
    String(10_000 + (index % 80)),
    `Ort ${index % 40}`,
    `03693/${555_000 + index}-0`,
    `info${index}@verein.example.org`,
    "Frau Muster",
    "Deutsch, Arabisch; Farsi",
  ];
}

export const longList = (rows: number): Promise<Uint8Array> =>
  writeXlsx([{ name: "Akteure", header: HEADER, rows: Array.from({ length: rows }, rowOf) }]);
