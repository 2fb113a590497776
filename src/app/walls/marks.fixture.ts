// Words that occur once in the world, planted where only some may read them.

/** Who may read it: everybody; who is signed in to the county; the partner it belongs to and the office; the office alone. */
export type Audience = "public" | "network" | "partner" | "office";

/** Who asks. The last four are nobody in the county that is asked. */
export const ASKERS = [
  "office",
  "partner",
  "otherPartner",
  "reader",
  "nobody",
  "officeOfTheOther",
  "ended",
  "tampered",
] as const;
export type Asker = (typeof ASKERS)[number];

/** Who looks with the personal link of the partner's organisation: not signed in, and no part of the network. */
export type Onlooker = Asker | "holder";

const READERS: Record<Audience, readonly Onlooker[]> = {
  public: [...ASKERS, "holder"],
  network: ["office", "partner", "otherPartner", "reader"],
  partner: ["office", "partner", "holder"],
  office: ["office"],
};

export const mayRead = (audience: Audience, asker: Onlooker): boolean => READERS[audience].includes(asker);

/** Who has a link reads what the network does of the own organisation, and of no other. */
const mayReadMark = ({ audience, isPartners }: Mark, asker: Onlooker): boolean =>
  mayRead(audience, asker) || (asker === "holder" && isPartners && audience === "network");

export type County = "eins" | "zwei";
/** `isPartners`: it belongs to the partner's organisation, whoever else may read it. */
export type Mark = { word: string; county: County; audience: Audience; isPartners: boolean };

/** The marks of a world. */
export class Marks {
  readonly all: Mark[] = [];

  /** A new mark: small letters, so that no page writes it in another way. */
  plant(county: County, what: string, audience: Audience, isPartners = false): string {
    const word = `zq${county}${what}qz`;
    if (this.all.some((mark) => mark.word === word)) throw new Error(`The mark ${word} is already planted.`);
    this.all.push({ word, county, audience, isPartners });
    return word;
  }

  find(text: string): Mark[] {
    const small = text.toLowerCase();
    return this.all.filter(({ word }) => small.includes(word));
  }

  /** Marks in the text that this asker must not read in the pages of this county. */
  findForbidden(text: string, county: County, asker: Onlooker): string[] {
    return this.find(text)
      .filter((mark) => mark.county !== county || !mayReadMark(mark, asker))
      .map(({ word }) => word);
  }
}
