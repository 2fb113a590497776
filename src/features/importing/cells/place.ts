/** Places, postcodes and whole addresses, against the list of places of the county. */
import { type Place, type PlaceValue, problem, type Reading } from "../fields.ts";
import { distance, fold } from "../words.ts";

export type Places = {
  byName: ReadonlyMap<string, Place>;
  byPostcode: ReadonlyMap<string, readonly Place[]>;
  county: Place | undefined;
  towns: readonly Place[];
};

/** Makes the list quick to look up in. */
export function indexPlaces(places: readonly Place[]): Places {
  const towns = places.filter((place) => place.kind === "municipality");
  const byPostcode = new Map<string, Place[]>();
  for (const place of towns) {
    for (const code of place.postcodes) byPostcode.set(code, [...(byPostcode.get(code) ?? []), place]);
  }
  const byName = new Map(towns.flatMap((place) => namesOf(place).map((name): [string, Place] => [name, place])));
  return { byName, byPostcode, towns, county: places.find((place) => place.kind === "county") };
}

/** "Meiningen, Stadt", "Kaltennordheim (Rhön)", "Breitungen/Werra", "Rühen a. d. Aller": with and without what is added. */
function namesOf(place: Place): string[] {
  const bare = place.name.replace(/,.*$|\(.*$|\/.*$/u, "").trim();
  const short = bare.replace(/\s+(?:a\.|an der|am|i\.|im|in)\s.*$/u, "");
  return [...new Set([place.name, bare, short].map(fold))];
}

const ONLINE = /^(?:online|digital|virtuell|zoom|im internet|hybrid)\b/iu;
const COUNTY_WIDE =
  /^(?:landkreisweit|kreisweit|gesamter? (?:land)?kreis|im ganzen (?:land)?kreis|ganzer (?:land)?kreis|alle (?:orte|gemeinden|kommunen)|landkreis|lk|kreis)\b/iu;

/** Where something is. `postcode` is what the same row says, already read; it helps where the name does not. */
export function parsePlace(text: string, places: Places, postcode?: string): Reading<PlaceValue> {
  const written = text
    .replace(/^(?:D\s*-\s*)?\d{4,5}\s+/u, "")
    .replace(/\s+/gu, " ")
    .trim();
  if (ONLINE.test(written)) return { value: { reach: "online", ags: null, locality: "" } };
  if (isCounty(written, places)) return { value: { reach: "county", ags: places.county?.ags ?? null, locality: "" } };
  const town = findTown(written, places);
  if (town !== undefined) return { value: { reach: "place", ags: town.ags, locality: written } };
  return guessTown(written, places, postcode);
}

/** A place by its official code of eight digits; as a number it may have lost the zero at its front. */
export function parseAgs(text: string, places: Places): Reading<PlaceValue> {
  const digits = text.replace(/\s/gu, "").padStart(8, "0");
  const town = places.towns.find((one) => one.ags === digits);
  if (town === undefined) return { problem: problem("warning", "place_unknown", { written: text.trim() }) };
  return { value: { reach: "place", ags: town.ags, locality: town.name } };
}

function isCounty(written: string, places: Places): boolean {
  const county = places.county;
  if (county === undefined) return COUNTY_WIDE.test(written);
  const name = fold(county.name.replace(/^(?:landkreis|kreis)\s+/iu, ""));
  const folded = fold(written);
  if (places.byName.has(folded)) return false;
  const rest = fold(written.replace(COUNTY_WIDE, ""));
  return COUNTY_WIDE.test(written) && (rest === "" || rest === name || rest.length <= 3)
    ? true
    : folded === fold(county.name);
}

/** The town by its name, or by the name before a part of it: "Meiningen, OT Dreißigacker", "Eisenach-Stregda". */
function findTown(written: string, places: Places): Place | undefined {
  const bare = written.replace(/^(?:stadt|gemeinde|markt|samtgemeinde|hansestadt|kreisstadt)\s+/iu, "");
  const cuts = [
    bare,
    bare.replace(/\s*[,(/].*$/u, ""),
    bare.replace(/[\s,(/-]+(?:OT|Ortsteil|Ot\.)\b.*$/iu, ""),
    /\(([^)]+)\)/u.exec(bare)?.[1] ?? "",
    /,\s*([^,]+)$/u.exec(bare)?.[1] ?? "",
    bare.replace(/\s*-\s*[^-]*$/u, ""),
  ];
  for (const cut of cuts) {
    const town = cut === "" ? undefined : places.byName.get(fold(cut));
    if (town !== undefined) return town;
  }
  return undefined;
}

function guessTown(written: string, places: Places, postcode: string | undefined): Reading<PlaceValue> {
  const value: PlaceValue = { reach: "place", ags: null, locality: written };
  const here = postcode === undefined ? [] : (places.byPostcode.get(postcode) ?? []);
  const only = here.length === 1 ? here[0] : undefined;
  if (/^(?:OT|Ortsteil)\b/iu.test(written) && only !== undefined) return { value: { ...value, ags: only.ags } };
  const fitting = nearestTown(written, here.length > 0 ? here : places.towns, here.length > 0) ?? only;
  if (fitting !== undefined && here.length > 0) {
    return {
      value,
      problem: problem(
        "warning",
        "place_by_postcode",
        { written, place: fitting.name, postcode: postcode ?? "" },
        fitting.name,
      ),
    };
  }
  if (fitting !== undefined)
    return { value, problem: problem("warning", "place_misspelt", { written, place: fitting.name }, fitting.name) };
  if (postcode !== undefined && places.byPostcode.size > 0)
    return { value, problem: problem("note", "place_outside", { written }) };
  return { value, problem: problem("warning", "place_unknown", { written }) };
}

/** A town whose name begins alike ("Steinbach" for Steinbach-Hallenberg) or is one or two typing errors away. */
function nearestTown(written: string, towns: readonly Place[], beginsAlike: boolean): Place | undefined {
  const folded = fold(written);
  if (folded.length < 4) return undefined;
  const most = folded.length < 7 ? 1 : 2;
  return (
    towns.find((town) => distance(folded, fold(town.name), most) <= most) ??
    (beginsAlike ? towns.find((town) => fold(town.name).startsWith(folded)) : undefined)
  );
}

/** A postcode of five digits. `placeText` is what the same row says about the place. */
export function parsePostcode(written: string | number, places: Places, placeText = ""): Reading<string> {
  const text = String(written).trim();
  const digits = text.replace(/^D\s*-?\s*/iu, "").replace(/\s/gu, "");
  if (/^\d{5}$/u.test(digits)) return { value: digits };
  if (/^\d{4}$/u.test(digits)) return repairPostcode(digits, places, placeText);
  const inside = /(?<!\d)\d{5}(?!\d)/u.exec(text);
  if (inside !== null) return { value: inside[0] };
  const known = postcodesOf(placeText, places)[0];
  const params = { written: text, place: placeText, postcode: known ?? "" };
  return {
    problem: problem("error", known === undefined ? "postcode_unreadable" : "postcode_unreadable_place", params, known),
  };
}

/** Four digits: a lost zero at the front (Saxony and its neighbours), or a digit forgotten anywhere. */
function repairPostcode(digits: string, places: Places, placeText: string): Reading<string> {
  const padded = `0${digits}`;
  const town = findTown(placeText, places);
  const known = postcodesOf(placeText, places);
  if (town === undefined || known.includes(padded)) {
    const zero = town !== undefined || places.byPostcode.has(padded) || placeText === "" || !someFits(digits, places);
    if (zero)
      return { value: padded, problem: problem("note", "postcode_zero", { written: digits, postcode: padded }) };
  }
  const near = known.filter((code) => distance(digits, code, 1) <= 1);
  const [only] = near;
  if (only !== undefined && near.length === 1) {
    const params = { written: digits, place: town?.name ?? placeText, postcode: only };
    return { value: only, problem: problem("warning", "postcode_completed", params, only) };
  }
  const likely = only ?? known[0];
  if (likely === undefined) return { problem: problem("error", "postcode_short", { written: digits }) };
  return {
    problem: problem(
      "error",
      "postcode_short_place",
      { written: digits, place: town?.name ?? placeText, postcode: likely },
      likely,
    ),
  };
}

function someFits(digits: string, places: Places): boolean {
  return [...places.byPostcode.keys()].some((code) => distance(digits, code, 1) <= 1);
}

function postcodesOf(placeText: string, places: Places): string[] {
  return placeText === "" ? [] : (findTown(placeText, places)?.postcodes ?? []);
}

const STREET =
  /(?:stra(?:ß|ss)e|str\.?|weg|gasse|platz|allee|ring|damm|ufer|markt|chaussee|berg|hof|postfach)\b|^(?:am|an|auf|im|in|zum|zur|unter|hinter|vor|alte|haus)\b/iu;

/** Street, postcode and place written into one cell, in this order, with commas or line breaks or nothing between. */
export function splitAddress(text: string, places?: Places): { street: string; postcode: string; place: string } {
  const flat = text
    .replace(/\s*[\n;]+\s*/gu, ", ")
    .replace(/\s+/gu, " ")
    .trim();
  const match = /^(.*?)[,\s|·-]*(?:\bD\s*-\s*)?(?<!\d)(\d{4,5})\s+(\p{L}.*)$/u.exec(flat);
  if (match !== null) {
    const place = (match[3] ?? "").replace(/,\s*(?:Deutschland|Germany)$/iu, "").trim();
    return partOfTown((match[1] ?? "").trim(), match[2] ?? "", place);
  }
  const comma = /^(.*\d\s*[a-z]?)\s*,\s*(\p{L}[^,]*)$/iu.exec(flat);
  if (comma !== null) return { street: comma[1] ?? "", postcode: "", place: comma[2] ?? "" };
  return isTown(flat, places) ? { street: "", postcode: "", place: flat } : { street: flat, postcode: "", place: "" };
}

/** "OT Helmershausen, Hauptstr. 1, 98617 Rhönblick": the part of the town belongs to the town. */
function partOfTown(street: string, postcode: string, place: string) {
  const [whole = "", part, rest = ""] = /^((?:OT|Ortsteil)\s+\p{L}[\p{L} .-]*?)\s*(?:,\s*(.*))?$/u.exec(street) ?? [];
  if (whole === "" || part === undefined) return { street, postcode, place };
  return { street: rest, postcode, place: `${place}, ${part}` };
}

/** A town is all that many lists know of where somebody is: one of the county, else a word that names no street. */
function isTown(text: string, places: Places | undefined): boolean {
  if (places === undefined || /\d/u.test(text)) return false;
  return findTown(text, places) !== undefined || (/^\p{Lu}[\p{L}-]+$/u.test(text) && !STREET.test(text));
}
