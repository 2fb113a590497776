/**
 * What a kind of list tells the import machine about itself: its fields, how people head their columns, and what a
 * column holds. The machine knows kinds of cells only; a later list is one more `ImportList`.
 */
import type { CodeWords } from "./cells/codes.ts";
import type { Shown } from "./lens.ts";

export type FieldKind =
  | "text" // one text, kept as written
  | "texts" // several short texts
  | "person" // names of people
  | "code" // one code of `words`
  | "codes" // several codes of `words`
  | "phone"
  | "email"
  | "url"
  | "house_number"
  | "postcode"
  | "place"
  | "ags" // code of a municipality, becomes its place
  | "postcode_place" // "98617 Meiningen"
  | "address" // street, postcode and place in one cell
  | "date"
  | "period"
  | "number"
  | "ages"
  | "times"
  | "levels"
  | "cost"
  | "places" // several municipalities, by name or code
  | "lines" // things of several parts, a line each, "|" between the parts
  | "key"; // which entry of ours it is; written by an export

export type ImportField = {
  name: string;
  /** Message key of what people call the field. */
  label: string;
  kind: FieldKind;
  /** How people head such a column. Compared folded; the first is what an export writes. */
  wordings: readonly string[];
  required?: boolean;
  words?: CodeWords;
  /** Words say more than the code they mean ("Steuerungsgruppe" is a member): what was written stays in the history. */
  keepsWritten?: boolean;
  /** Several columns may be read into this field ("Telefon 1", "Telefon 2"). */
  many?: boolean;
  /** Only one value is stored: of several telephone numbers the first, which is said. */
  single?: boolean;
  /** Read and shown, but stored nowhere; never a difference. */
  keptOnly?: boolean;
  /** Read only; what it says becomes other fields. An export has no such column. */
  inputOnly?: boolean;
  /** A text of paragraphs; line breaks in others are spaces. */
  lines?: boolean;
  /** How many parts a line of a `lines` field needs at least. */
  lineParts?: number;
  /** Only where a column of that field stands before it. */
  beside?: string;
  /** Which end of a period a date cell means when it holds one. */
  edge?: "from" | "until";
  /** Values that a heading between the rows may stand for ("Wohlfahrtsverbände"). */
  fromHeading?: boolean;
};

/** What two entries are compared by. Fields are names of `ImportField`s. */
export type Identity = {
  /** Field of the name; the one that cannot be taken from a merged cell or a heading. */
  name: string;
  /** Fields that must agree as well for two entries to be the same without asking. */
  with: readonly string[];
  /** Fields that differ between two runs of the same thing. */
  run: readonly string[];
  /** Whether names are those of organisations (legal forms, abbreviations of associations are left out). */
  ofOrganisation: boolean;
};

export type ImportList = {
  name: string;
  fields: readonly ImportField[];
  identity: Identity;
  /** Brings values of one row into the form that is stored (house number to its street); runs before all else. */
  settle?: (values: Values, context: ImportContext) => Values;
  /** What follows from the other values where a row leaves it open (the kind from the name). Returns additions only. */
  complete?: (values: Values) => Values;
  /** What has a row each: runs of an offer, persons of an organisation. `isSame`: a row speaks of that part. */
  parts?: { fields: readonly string[]; isSame(there: Values, given: Values): boolean };
  /** Brings an entry gathered of several rows into the form that is stored: what all its rows share is the entry's. */
  level?: (entry: Gathered) => Gathered;
  /** Whether what `complete` found says more than the heading the row stands under. */
  tellsMore?: (field: string, value: FieldValue, heading: string) => boolean;
};

/** What a row says of a part, with its number. */
export type GivenRun = { row: number; values: Values };
export type Gathered = { values: Values; runs: GivenRun[] };

/** A place as the import needs it: municipalities of the county, and the county itself. */
export type Place = { ags: string; name: string; kind: "state" | "county" | "municipality"; postcodes: string[] };

export type PlaceValue = { reach: "place" | "county" | "online"; ags: string | null; locality: string };
/** Days `YYYY-MM-DD`, null where open; `ongoing` for what has no end ("laufend"). */
export type Period = { from: string | null; until: string | null; ongoing?: boolean };
/** Weekdays 1 Monday … 7 Sunday; times `HH:MM`. */
export type Slot = { weekdays: number[]; from: string | null; until: string | null };
export type Ages = { from: number | null; until: number | null };
export type CostValue = { code: string; note: string };
export type FieldValue = string | number | string[] | PlaceValue | Period | Slot[] | Ages | CostValue;
export type Values = Record<string, FieldValue>;

/** `error`: cannot be taken over like this; `warning`: we ask; `note`: we did something worth seeing. */
export type Severity = "error" | "warning" | "note";
export type Problem = {
  /** Message key is `importing.problem.<code>`. */
  code: string;
  severity: Severity;
  params: Record<string, string | number>;
  /** What the cell probably means; put into the field for correction. */
  suggestion?: string;
};

/** A cell as understood. Neither: the cell says nothing. A problem without value: kept as written only. */
export type Reading<V = FieldValue> = { value?: V; problem?: Problem };

export type ImportContext = {
  /** `YYYY-MM-DD`; for dates without a year. */
  today: string;
  places: readonly Place[];
  /** Further words of codes, by field name: those of the interface's catalogue, those of the county's glossary. */
  words?: Record<string, CodeWords>;
  /** Values every row has unless it says otherwise, e.g. the provider when a partner loads its own list. */
  defaults?: Values;
  /** Contact persons by folded name of their organisation. */
  persons?: ReadonlyMap<string, readonly string[]>;
  /** What an export shows of the entry with this id; undefined where there is none. */
  exported?: (id: string) => Shown | undefined;
  /** What a person typed instead of a cell: by row number of the file, then field name. */
  corrections?: Record<number, Record<string, string>>;
};

export function problem(
  severity: Severity,
  code: string,
  params: Record<string, string | number>,
  suggestion?: string,
): Problem {
  return suggestion === undefined ? { code, severity, params } : { code, severity, params, suggestion };
}
