const MINUTE = 60_000;

/** How often something may be tried, and over how long. */
export type Limit = { name: string; most: number; within: number };

/** Mails to one address: enough for who deletes one by mistake, too few to annoy anybody. */
export const ADDRESS_LIMIT: Limit = { name: "address", most: 5, within: 15 * MINUTE };
/** Mails asked for from one network: an office behind one line signs in on Monday morning. */
export const NETWORK_LIMIT: Limit = { name: "network", most: 30, within: 15 * MINUTE };
/** Codes typed for one sign-in: five of a million. */
export const CODE_LIMIT: Limit = { name: "code", most: 5, within: 24 * 60 * MINUTE };
/** Codes typed in one network. */
export const NETWORK_CODE_LIMIT: Limit = { name: "network-code", most: 60, within: 15 * MINUTE };

/** Passkeys asked for in one network, from the sign-in page and from pages of people who are in. */
export const NETWORK_PASSKEY_LIMIT: Limit = { name: "network-passkey", most: 60, within: 15 * MINUTE };

/** Hours after which attempts are forgotten: longer than any limit looks back. */
export const ATTEMPT_HOURS = 24;

/** When attempts begin to count, at `now`. */
export const windowStart = (limit: Limit, now: Date): Date => new Date(now.getTime() - limit.within);
