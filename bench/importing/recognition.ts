/** How well lists of offices are understood, over corpora of which a part was never worked on. */
import { FOUND_SHEETS } from "../../src/features/importing/corpus/headers-found.ts";
import { HELD_OUT_SHEETS } from "../../src/features/importing/corpus/headers-held-out.ts";
import { OFFER_SHEETS } from "../../src/features/importing/corpus/headers-offers.ts";
import { ORGANISATION_SHEETS } from "../../src/features/importing/corpus/headers-organisations.ts";
import {
  type DirectoryScore,
  type DoublesScore,
  type HeaderScore,
  measureDirectory,
  measureDoubles,
  measureHeaders,
  measurePhones,
  type Score,
} from "../../src/features/importing/corpus/measure.ts";
import { HELD_OUT_NAMES } from "../../src/features/importing/corpus/names-held-out.ts";
import { NAMES } from "../../src/features/importing/corpus/names.ts";
import { HELD_OUT_PHONES, PHONES } from "../../src/features/importing/corpus/phones.ts";
import { type Line, percent } from "../table.ts";

export function measureRecognition(): Line[] {
  const worked = [...ORGANISATION_SHEETS, ...OFFER_SHEETS, ...FOUND_SHEETS];
  return [
    ...headers("worked on", measureHeaders(worked)),
    ...headers("never worked on", measureHeaders(HELD_OUT_SHEETS)),
    share("telephone spellings, worked on", measurePhones(PHONES)),
    share("telephone spellings, never worked on", measurePhones(HELD_OUT_PHONES)),
  ];
}

/** "Found" is exact: taken as the same unasked, asked about, or missed. */
export function measureSameThings(): Line[] {
  return [
    ...doubles("worked on", measureDoubles(NAMES)),
    ...doubles("never worked on", measureDoubles(HELD_OUT_NAMES)),
    ...directory("worked on", measureDirectory(NAMES)),
    ...directory("never worked on", measureDirectory(HELD_OUT_NAMES)),
  ];
}

const of = (right: number, total: number): string => `${right} of ${total}, ${percent(right / total)}`;

function share(what: string, { right, total }: Score, least?: number): Line {
  const line = { what, measured: of(right, total) };
  return least === undefined ? line : { ...line, limit: `≥ ${percent(least)}`, holds: right / total >= least };
}

function headers(part: string, score: HeaderScore): Line[] {
  const { precision, recall } = score;
  return [
    share(`headers, ${part}: the field they mean, or none`, score, 0.97),
    { what: "  of those given a field, the right one (precision)", measured: of(precision.right, precision.total) },
    { what: "  of those that mean a field, given it (recall)", measured: of(recall.right, recall.total) },
  ];
}

function doubles(part: string, { same, other }: DoublesScore): Line[] {
  const proposed = same.sure + same.asked;
  const taken = same.sure + other.sure.length;
  return [
    {
      ...share(
        `pairs of names of one organisation, ${part}: found`,
        { right: proposed, total: same.total, wrong: [] },
        0.9,
      ),
    },
    { what: "  taken as the same unasked", measured: of(same.sure, same.total) },
    { what: "  asked about", measured: of(same.asked, same.total) },
    { what: "  missed", measured: of(same.missed.length, same.total) },
    share("  taken unasked and right (precision)", { right: same.sure, total: taken, wrong: [] }, 0.98),
    { what: "  two organisations of one family: asked about", measured: of(other.asked.length, other.total) },
  ];
}

function directory(part: string, { rows, sure, first, later, missed, strangers }: DirectoryScore): Line[] {
  return [
    share(`other names loaded into a directory, ${part}: found`, { right: sure + first, total: rows, wrong: [] }, 0.9),
    {
      what: "  unasked / first proposal / later proposal / missed",
      measured: `${sure} / ${first} / ${later.length} / ${missed.length}`,
    },
    { what: "  strangers taken as new unasked", measured: of(strangers.created, strangers.rows) },
  ];
}
