import { quoted } from "../../platform/i18n/quoted.ts";
import { showPhone } from "../../platform/phone/number.ts";
import type { Tenant } from "../records/index.ts";

/** How somebody was informed (Art. 14 DSGVO leaves the form open; what was done is recorded). */
export const INFORMATION_WAYS = ["letter", "mail", "in_person"] as const;
export type InformationWay = (typeof INFORMATION_WAYS)[number];

/** A person who is to be told where we have their data from. Moments as dates, days `YYYY-MM-DD`. */
export type Uninformed = {
  contactId: string;
  name: string | null;
  organisation: string;
  slug: string;
  street: string | null;
  town: string;
  /** The list the data came from. */
  source: string;
  obtainedOn: string;
  /** At the latest a month after the data were obtained (Art. 14 (3) a DSGVO). */
  due: string;
  /** Kinds of data that are stored: name, function, phone … */
  fields: string[];
};

/** A month after `day`, at the month's end where there is no such day: 31 January → 28 February. */
export function monthLater(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(date, last))).toISOString().slice(0, 10);
}

/**
 * The letter to one person as Markdown, with everything Art. 14 (1) and (2) DSGVO asks for: who is responsible, what for
 * and on which ground, which data, who gets them, how long, where from, which rights.
 * @param fieldWords words of the kinds of data stored ("Name, Telefon")
 * @param obtained the day in words
 */
export function informationLetter(person: Uninformed, tenant: Tenant, fieldWords: string, obtained: string): string {
  const { office } = tenant;
  const town = [office.postcode, office.locality].filter(Boolean).join(" ");
  const responsible = [tenant.name, office.name, office.street, town].filter(Boolean).join(", ");
  const reach = [showPhone(office.phone ?? ""), office.email].filter(Boolean).join(", ");
  return `
Guten Tag${person.name === null ? "" : ` ${person.name}`},

wir führen ein Verzeichnis der Einrichtungen, die im ${quoted(tenant.networkName)} zusammenarbeiten. Darin sind Sie als Ansprechperson von ${quoted(person.organisation)} eingetragen. Die Angaben haben wir nicht von Ihnen selbst erhalten. Deshalb informieren wir Sie nach Artikel 14 der Datenschutz-Grundverordnung (DSGVO).

**Wer verantwortlich ist:** ${responsible}${reach === "" ? "" : ` (${reach})`}. Die oder den Datenschutzbeauftragten erreichen Sie unter derselben Anschrift.

**Welche Daten:** ${fieldWords}.

**Woher:** aus der Liste „${person.source}“, erhalten am ${obtained}.

**Wozu und auf welcher Grundlage:** damit wir Sie in Angelegenheiten des Netzwerks erreichen, zur Erfüllung unserer öffentlichen Aufgabe (Artikel 6 Absatz 1 Buchstabe e DSGVO). Öffentlich zeigen wir eine Angabe nur, wenn Sie dienstlich nach außen auftreten oder eingewilligt haben.

**Wer die Daten sieht:** zunächst nur die Koordination des Netzwerks und Ihre eigene Einrichtung. Die Daten verlassen die Europäische Union nicht.

**Wie lange:** solange Sie Ansprechperson sind. Endet das, löschen wir die Angaben.

**Ihre Rechte:** Sie können Auskunft verlangen, Angaben berichtigen oder löschen lassen, die Verarbeitung einschränken und ihr widersprechen (Artikel 15 bis 21 DSGVO). Eine Einwilligung können Sie jederzeit widerrufen. Sie können sich bei der Datenschutzaufsicht Ihres Landes beschweren (Artikel 77 DSGVO). Entscheidungen, die allein ein Programm trifft, gibt es nicht.

Stimmt etwas nicht, oder möchten Sie nicht eingetragen sein? Ein Anruf oder eine Mail genügt.

Mit freundlichen Grüßen

${office.name ?? tenant.name}
`.trim();
}
