/** What somebody did about being published. */
export const CONSENT_ACTS = ["given", "renewed", "revoked", "lapsed"] as const;
export type ConsentAct = (typeof CONSENT_ACTS)[number];

/** How the office learned of it. */
export const CONSENT_HOWS = ["paper", "telephone", "form"] as const;
/** The same, and what the program sees itself: a link in a mail, a list that was read, the end of its time. */
export type ConsentHow = (typeof CONSENT_HOWS)[number] | "link" | "list" | "time";

/** Words somebody agreed to. `version` changes with every change of the text: what was agreed to stays readable. */
export type Wording = { text: string; version: string; language: string };

/** Days a consent holds until it is asked for anew, and for how many days before its end that is done. */
export const CONSENT_DAYS = 365;
export const DAYS_TO_RENEW = 42;

/** What the program asks people to agree to (Art. 7 DSGVO): what, where, how long, and how to take it back. German. */
export const consentWording = (county: string, organisation: string): Wording => ({
  text: `Ich bin damit einverstanden, dass mein Name, meine Funktion und meine dienstlichen Kontaktdaten als Ansprechperson von „${organisation}“ auf der Website des Netzwerks (${county}) veröffentlicht werden. Die Angaben sind dann weltweit abrufbar und stehen auch in gedruckten Wegweisern. Die Einwilligung ist freiwillig und gilt ein Jahr; dann werde ich wieder gefragt. Ich kann sie jederzeit ohne Angabe von Gründen widerrufen; dann verschwinden die Angaben sofort von der Website. Was bis dahin geschehen ist, bleibt rechtmäßig.`,
  version: "2026-11-23",
  language: "de",
});

/** A line of what was said about being published. Days `YYYY-MM-DD`. */
export type Consent = {
  act: ConsentAct;
  onDay: string;
  how: ConsentHow;
  wording: string | null;
  wordingVersion: string | null;
  fields: string[];
  at: Date;
  byName: string;
};
