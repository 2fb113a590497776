/** German quotation marks around words; those the words bring along become single ones („Netzwerk ‚Ankommen‘“). */
export const quoted = (words: string): string =>
  `„${words
    .replaceAll(/[„»]/gu, "‚")
    .replaceAll(/[“”«]/gu, "‘")
    .replaceAll(/"([^"]*)"/gu, "‚$1‘")}“`;
