/** A value in the words of schema.org; what is undefined or empty is left out. */
export type Value = string | number | boolean | Thing | undefined | readonly Value[];

/** A thing of schema.org. A test holds types and properties to its vocabulary. */
export type Thing = { "@type": string; "@id"?: string | undefined } & { [property: string]: Value };

/** A mention of a thing described elsewhere. */
export const reference = (id: string): Value => ({ "@id": id }) as unknown as Thing;
