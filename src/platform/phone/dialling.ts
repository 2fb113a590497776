/**
 * Where a German area code ends, and a country code. German area codes have two to five digits and none begins another,
 * so the digits alone tell. Source: numbering plan of the Bundesnetzagentur, in the patterns by which libphonenumber
 * 9 formats German numbers.
 */

const TWO = /^(?:3[02]|40|[68]9)/u;
const THREE =
  /^(?:2(?:0[1-389]|12[0-8])|3(?:[35-9][15]|4[015])|906|2(?:[13][14]|2[18])|(?:2[4-9]|4[2-9]|[579][1-9]|[68][1-8])1)/u;
/** In the east some codes have four digits and their neighbours five. */
const FOUR_EAST = new RegExp(
  [
    "3(?:3(?:0[1-467]|2[127-9]|3[124578]|7[1257-9]|8[1256]|9[145])|4(?:2[135]|4[13578]|9[1346])",
    "|5(?:0[14]|2[1-3589]|6[1-4]|7[13468]|8[13568])|6(?:2[1-489]|3[124-6]|6[13]|7[12579]|8[1-356]|9[135])",
    "|7(?:2[1-7]|4[145]|6[1-5]|7[1-4])|8(?:21|3[1468]|6|7[1467]|8[136])",
    "|9(?:0[12479]|2[1358]|4[134679]|6[1-9]|7[136]|8[147]|9[1468]))",
    "|3[68]4[1347]|3(?:47|60)[1356]|3(?:3[46]|46|5[49])[1246]|3[4579]3[1357]",
  ]
    .join("")
    .replace(/^/u, "^(?:")
    .replace(/$/u, ")"),
  "u",
);
const FOUR = /^(?:[24-6]|70[2-8]|8(?:0[2-9]|[1-8])|90[7-9]|[79][1-9])/u;

/** Digits of the area code or mobile prefix at the start of a national number without its zero; 0 where none is. */
export function areaLength(digits: string): number {
  // Mobile prefixes are 015xx, 016x and 017x; other services (0180, 0700, 0800, 0900) have three digits.
  if (digits.startsWith("15")) return 4;
  if (/^(?:1|[789]00)/u.test(digits)) return 3;
  if (TWO.test(digits)) return 2;
  if (THREE.test(digits)) return 3;
  if (FOUR_EAST.test(digits) || FOUR.test(digits)) return 4;
  return digits.startsWith("3") ? 5 : 0;
}

/** Digits of the country code at the start of an international number (ITU-T E.164). */
export function countryLength(digits: string): number {
  if (/^[17]/u.test(digits)) return 1;
  return /^(?:2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/u.test(digits) ? 2 : 3;
}
