import { isDay } from "../../../platform/clock.ts";
import { isLanguage } from "../../../platform/i18n/languages.ts";
import type { Translator } from "../../../platform/i18n/translate.ts";
import { DescriptionList } from "../../../platform/ui/index.ts";
import type { Change } from "../../records/index.ts";
import type { StoredRow } from "../own-data.ts";

/** What leads to other rows means something to the program alone; in the file it stands. */
const isForPeople = ([name]: [string, unknown]): boolean => name !== "id" && !name.endsWith("_id");

/** Columns that hold a code, and the list its words are in. */
const CODES = {
  field: "directory.contactField",
  fields: "directory.contactField",
  basis: "directory-office.legalBasis",
  audience: "directory-office.pointAudience",
  act: "directory-office.consentAct",
  how: "directory-office.consentHow",
  wish: "privacy-office.wish",
  role: "accounts.role",
} as const;
const isCode = (name: string): name is keyof typeof CODES => name in CODES;

const isChange = (value: object): value is Change => "field" in value && "before" in value && "after" in value;

/** What became of what; what was not there is told by a dash. */
const tellChange = (t: Translator, { field, before, after }: Change): string =>
  t("privacy-office.own.change", {
    what: t.code("privacy-office.part", field),
    before: tell(t, field, before),
    after: tell(t, field, after),
  });

/** A value as people read it: days and moments in words, codes of lists in theirs, lists with commas. */
function tell(t: Translator, name: string, value: unknown): string {
  if (value === null || value === undefined || value === "") return "–";
  if (Array.isArray(value)) return value.map((one) => tell(t, name, one)).join(", ");
  if (typeof value === "object")
    return isChange(value)
      ? tellChange(t, value)
      : Object.entries(value)
          .filter(([, inner]) => inner !== null)
          .map(([inner, said]) => tell(t, inner, said))
          .join(" · ");
  const said = String(value);
  if (isCode(name)) return t.code(CODES[name], said);
  if (name === "language" && isLanguage(said)) return t.languageName(said);
  if (isDay(said)) return t.date(said);
  const isMoment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/u.test(said) && !Number.isNaN(Date.parse(said));
  return isMoment ? t.dateTime(new Date(said)) : said;
}

/** Kinds are named where they come from: of mails, and of what happened to a membership. */
const tellKind = (t: Translator, { place, said: { kind } }: StoredRow): string =>
  place === "mail" ? t.code("postbox.kind", String(kind)) : t.code("privacy-office.kind", String(kind));

/** What people read first; the rest as it comes. */
const FIRST = ["title", "subject", "name", "to_name", "field", "value", "email", "address", "act", "on_day"];
const rankOf = (name: string): number => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length);

/** One row that is stored, as a list of what stands in it. */
export function StoredPart({ t, row }: { t: Translator; row: StoredRow }) {
  const items = Object.entries(row.said)
    .filter(isForPeople)
    .toSorted(([a], [b]) => rankOf(a) - rankOf(b))
    .map(([name, value]) => ({
      term: t.code("privacy-office.part", name),
      value: <span class="typed">{name === "kind" ? tellKind(t, row) : tell(t, name, value)}</span>,
    }));
  return <DescriptionList items={items} />;
}
