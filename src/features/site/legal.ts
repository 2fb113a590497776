import { dialPhone, showPhone } from "../../platform/phone/number.ts";
import type { Tenant } from "../records/index.ts";

/** Legal pages of a county, by their address. German is what binds; other languages show it marked. */
export const LEGAL_PAGES = ["impressum", "datenschutz", "barrierefreiheit", "barriere-melden"] as const;
export type LegalPage = (typeof LEGAL_PAGES)[number];

function officeLines({ name, office }: Tenant): string {
  const lines = [name, office.name, office.street, [office.postcode, office.locality].filter(Boolean).join(" ")];
  return lines.filter((line) => line !== undefined && line !== "").join("  \n");
}

function reachLines({ office }: Tenant): string {
  const phone = office.phone === undefined ? [] : [`Telefon: [${showPhone(office.phone)}](${dialPhone(office.phone)})`];
  const email = office.email === undefined ? [] : [`E-Mail: [${office.email}](mailto:${office.email})`];
  return [...phone, ...email].join("  \n");
}

/** Anbieterkennzeichnung: § 5 DDG, Verantwortung für redaktionelle Inhalte: § 18 Abs. 2 MStV. */
const imprint = (tenant: Tenant) => `
## Anbieter

${officeLines(tenant)}

${reachLines(tenant)}

Der ${tenant.name.startsWith("Kreis") ? "Kreis" : "Landkreis"} ist eine Körperschaft des öffentlichen Rechts. Er wird durch die Landrätin oder den Landrat vertreten.

## Verantwortlich für den Inhalt

${tenant.office.name ?? tenant.name}, Anschrift wie oben (§ 18 Absatz 2 Medienstaatsvertrag).

Die Angebote tragen die Einrichtungen ein, die bei jedem Angebot genannt sind. Wir prüfen sie, bevor sie erscheinen, und fragen regelmäßig nach, ob sie noch stimmen. Bei jedem Eintrag steht, wann er zuletzt bestätigt wurde.

## Karten

Die Karten sind aus den Mittelpunkten der Städte und Gemeinden gezeichnet. Namen, Schlüssel und Einwohnerzahlen: Statistisches Bundesamt, Gemeindeverzeichnis GV-ISys, Gebietsstand 30.06.2024.
`;

/** Informationspflichten nach Art. 13 DSGVO; § 25 Abs. 2 TDDDG: nur unbedingt erforderliche Cookies. */
const privacy = (tenant: Tenant) => `
## Kurz gesagt

Wenn Sie diese Seiten nur lesen, speichern wir nichts über Sie. Es gibt keine Cookies, keine Werbung und keine Dienste anderer Anbieter.

## Wer verantwortlich ist

${officeLines(tenant)}

${reachLines(tenant)}

Unsere Datenschutzbeauftragte oder unseren Datenschutzbeauftragten erreichen Sie unter derselben Anschrift mit dem Zusatz „Datenschutz“.

## Wenn Sie die Seiten lesen

Ihr Gerät schickt beim Abruf technische Angaben mit, zum Beispiel seine Internetadresse. Wir brauchen sie, um Ihnen die Seite zu senden, und bewahren sie danach nicht auf. Rechtsgrundlage ist Artikel 6 Absatz 1 Buchstabe e DSGVO.

## Wenn Sie im Netzwerk mitarbeiten

Wer sich im Arbeitsbereich anmeldet, ist mit Name, Mailadresse, Rolle und Einrichtung gespeichert. Nach der Anmeldung liegt auf Ihrem Gerät ein Cookie, das nur dazu dient, Sie wiederzuerkennen (§ 25 Absatz 2 Nummer 2 TDDDG). Es endet mit der Abmeldung, spätestens 30 Tage nach dem letzten Besuch. Wir halten fest, wer einen Eintrag wann geändert hat. Rechtsgrundlage ist Artikel 6 Absatz 1 Buchstabe e DSGVO.

## Ansprechpersonen

Namen und Kontaktdaten von Personen zeigen wir nur, wenn sie dienstlich nach außen auftreten oder eingewilligt haben (Artikel 6 Absatz 1 Buchstaben a und e DSGVO). Eine Einwilligung können Sie jederzeit widerrufen. Eine Mail genügt; dann verschwindet die Angabe.

## Ihre Rechte

Sie können Auskunft verlangen, falsche Angaben berichtigen und Daten löschen lassen, die Verarbeitung einschränken und ihr widersprechen (Artikel 15 bis 21 DSGVO). Sie können sich bei der Datenschutzaufsicht Ihres Landes beschweren (Artikel 77 DSGVO).
`;

/** Erklärung nach Art. 7 der Richtlinie (EU) 2016/2102 und dem Recht der Länder. */
const accessibility = (tenant: Tenant) => `
${tenant.name} bemüht sich, diese Seiten für alle nutzbar zu machen. Diese Erklärung gilt für den öffentlichen Teil.

## Wie weit wir sind

Die Seiten sind nach den Regeln der europäischen Norm EN 301 549 und den WCAG 2.2 in der Stufe AA gebaut. Sie werden vor jeder Veröffentlichung der Software mit automatischen Prüfungen und mit der Tastatur getestet. Eine Prüfung durch eine unabhängige Stelle steht noch aus.

## Was noch nicht barrierefrei ist

- Beschreibungen der Angebote schreiben die Einrichtungen. Nicht alle sind in Leichter Sprache oder übersetzt; das steht dann dabei.
- Ein Video in Deutscher Gebärdensprache gibt es noch nicht.
- Seiten anderer Anbieter, auf die wir verlinken, haben wir nicht geprüft.

## Melden Sie uns Barrieren

Können Sie etwas nicht lesen oder benutzen? Schreiben Sie uns oder rufen Sie an. Wir antworten innerhalb von zwei Wochen.

${reachLines(tenant)}

## Wenn unsere Antwort nicht hilft

Dann können Sie sich an die Durchsetzungs- oder Schlichtungsstelle Ihres Landes wenden. Wir nennen sie Ihnen auf Anfrage.
`;

const reportBarrier = (tenant: Tenant) => `
Schreiben Sie uns bitte:

- Auf welcher Seite sind Sie? Am besten kopieren Sie die Adresse.
- Was können Sie nicht lesen oder nicht benutzen?
- Wie erreichen wir Sie?

Wir antworten innerhalb von zwei Wochen.

${reachLines(tenant)}
`;

const TEXTS: Record<LegalPage, (tenant: Tenant) => string> = {
  impressum: imprint,
  datenschutz: privacy,
  barrierefreiheit: accessibility,
  "barriere-melden": reportBarrier,
};

/** The German text of a legal page as Markdown, with the county's own address. */
export const legalText = (page: LegalPage, tenant: Tenant): string => TEXTS[page](tenant).trim();
