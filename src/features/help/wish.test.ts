import { describe, expect, it } from "vitest";
import { readWishes, type Wish, withoutWish } from "./wish.ts";

const KNOWN = {
  places: [
    { ags: "16063003", names: ["Bad Salzungen", "Tiefenort"] },
    { ags: "16063105", names: ["Eisenach"] },
    { ags: "16063101", names: ["Wutha-Farnroda"] },
    { ags: "16063032", names: ["Geisa"] },
  ],
  glossary: [],
};

/** A wish in short: what of it was understood as what. */
function short({ isNot, languages, room, resources, places, topic, targetGroup, words }: Wish): string {
  return [
    isNot ? "nicht" : "",
    ...languages,
    room === undefined ? "" : `Raum${room.seats ?? ""}`,
    ...resources,
    ...places,
    topic === undefined ? "" : `Thema:${topic}`,
    targetGroup === undefined ? "" : `für:${targetGroup}`,
    words === "" ? "" : `„${words}“`,
  ]
    .filter(Boolean)
    .join(" ");
}

const read = (question: string): string[] => readWishes(question, KNOWN).map(short);

describe("a question of several wishes", () => {
  it.each<[question: string, ...wishes: string[]]>([
    [
      "Arabisch, Raum in Bad Salzungen, Anerkennung von Abschlüssen",
      "ar",
      "Raum 16063003",
      "„Anerkennung von Abschlüssen“",
    ],
    ["Wer spricht Arabisch und hat einen Raum in Bad Salzungen?", "ar", "Raum 16063003"],
    ["wer spricht arabsich", "ar"],
    ["Ukrainsich und Rusisch", "uk", "ru"],
    ["arabischsprachige Beratung", "ar Thema:counselling „Beratung“"],
    ["Dolmetscher für Tigrinya", "ti interpreting"],
    ["Arabischdolmetscherin in Eisenach", "ar interpreting 16063105"],
    ["Kurdisch", "kmr ckb"],
    ["Farsi oder Dari", "fa"],
    ["Persisch/Dari; Paschtu", "fa", "ps"],
    ["Gebärdensprache", "sgn"],
    ["Raum für 30 Personen in Eisenach", "Raum30 16063105"],
    ["großer Seminarraum mit Beamer", "Raum equipment"],
    ["Veranstalltungsraum in Eisenahc", "Raum 16063105"],
    ["Besprechungsraum ab 12 Plätze, Küche", "Raum12", "kitchen"],
    ["Räumlichkeiten in Tiefenort", "Raum 16063003"],
    ["Wohnraum in Geisa", "16063032 „Wohnraum“"],
    ["Kinderbetreuung und Fahrdienst", "childcare", "transport"],
    ["Ehrenamtliche in Wutha-Farnroda", "volunteers 16063101"],
    ["Sprachmittler Albanisch", "sq interpreting"],
    ["Deutsch lernen", "Thema:language „Deutsch lernen“"],
    ["Arbeit und Beruf, Frauen", "Thema:work „Arbeit und Beruf“", "für:women „Frauen“"],
    ["Schuldnerberatung ohne Termin", "„Schuldnerberatung ohne Termin“"],
    ["kein Raum, nicht in Eisenach, Arabisch", "nicht Raum", "nicht 16063105", "ar"],
    ["Wir suchen jemanden, der Rumänisch spricht und sich mit Anerkennung auskennt", "ro", "„Anerkennung“"],
    ["Hilfe bei Förderanträgen", "funding"],
    ["Fördermittl", "funding"],
    ["Wer kennt sich mit Duldung aus?", "„Duldung“"],
    ["Turnhalle", "sports"],
    ["Traumatherapie", "„Traumatherapie“"],
    ["Jugendliche; Bewerbungstraining", "für:youth „Jugendliche“", "„Bewerbungstraining“"],
    ["Arabisch, arabisch, ARABISCH", "ar"],
  ])("is understood: %s", (question, ...wishes) => {
    expect(read(question)).toEqual(wishes);
  });

  it.each(["", "   ", ",,;", "Wer kann helfen?", "Hallo, bitte", "und und und"])(
    "holds no wish in „%s“",
    (question) => {
      expect(read(question)).toEqual([]);
    },
  );

  it("reads as the same without a wish that was taken off", () => {
    const wishes = readWishes("Arabisch, nicht in Eisenach, Raum für 30 Personen", KNOWN);
    const rest = readWishes(withoutWish(wishes, wishes[0] as Wish), KNOWN);
    expect(rest.map(short)).toEqual(["nicht 16063105", "Raum30"]);
  });
});
