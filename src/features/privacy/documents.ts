import { quoted } from "../../platform/i18n/quoted.ts";
import type { ProcessingActivity, Tenant } from "../records/index.ts";

/**
 * Documents to print, in Markdown: German, because the law they follow is. What the program cannot know stands in
 * brackets, to be filled in by hand.
 */

const responsibleOf = ({ name, office }: Tenant): string => {
  const town = [office.postcode, office.locality].filter(Boolean).join(" ");
  return [name, office.name, office.street, town].filter(Boolean).join(", ");
};
const reachOf = ({ office }: Tenant): string =>
  [office.phone, office.email].filter(Boolean).join(", ") || "[[Telefon und Mailadresse]]";

const activity = (one: ProcessingActivity, index: number): string => `
## ${index + 1}. ${one.name}

- **Zweck:** ${one.purpose}
- **Rechtsgrundlage:** ${one.basis}, [[Vorschrift des Landes]]
- **Betroffene Personen:** ${one.persons}
- **Arten von Daten:** ${one.data}
- **Empfängerinnen und Empfänger:** ${one.recipients}
- **Übermittlung in Drittländer:** keine
- **Löschung:** ${one.erasure}`;

/** Technical and organisational measures as the program brings them along (Art. 32 DSGVO). */
const MEASURES = `
- **Zugangskontrolle:** Anmeldung ohne Passwörter, mit einmaligen Links oder Passkeys; Versuche werden begrenzt.
- **Zugriffskontrolle:** Rollen (Koordination, Partner, Lesend); die Datenbank selbst prüft bei jeder Zeile, wer sie lesen darf (Row Level Security), und trennt Landkreise voneinander.
- **Weitergabekontrolle:** verschlüsselte Übertragung (TLS); die Website setzt keine Cookies und lädt nichts von Dritten.
- **Eingabekontrolle:** Jede Änderung steht mit Zeit und Namen im Verlauf und wird nicht überschrieben.
- **Verfügbarkeit:** Sicherungen mit \`miteinander backup\`, Wiederherstellung wird mit \`restore\` geprobt: [[Rhythmus und Ort der Sicherungen]]
- **Datenminimierung:** Fristen löschen von selbst; von Besuchen bleiben nur Summen.
- **Vertraulichkeit und Belastbarkeit des Betriebs:** [[Rechenzentrum, Verschlüsselung der Datenträger, Zutritt]]`;

/** The record of processing activities (Art. 30 (1) DSGVO) of what this program does for the county. */
export const recordOfProcessing = (tenant: Tenant, activities: readonly ProcessingActivity[], on: string): string =>
  `
Verzeichnis nach Artikel 30 Absatz 1 DSGVO für die Website und den Arbeitsbereich ${quoted(tenant.networkName)}. Stand: ${on}

## Angaben zum Verantwortlichen

- **Verantwortlicher:** ${responsibleOf(tenant)}
- **Erreichbar unter:** ${reachOf(tenant)}
- **Vertreten durch:** [[Landrätin oder Landrat]]
- **Datenschutzbeauftragte Person:** [[Name oder Funktion, Telefon, Mailadresse]]
- **Gemeinsam Verantwortliche:** die beteiligten Einrichtungen für ihre eigenen Einträge, nach Vereinbarung (Artikel 26 DSGVO)
- **Auftragsverarbeiter:** [[Betreiber der Server, Mailserver]] (Artikel 28 DSGVO)
${activities.map(activity).join("\n")}

## Technische und organisatorische Maßnahmen (Artikel 32 DSGVO)
${MEASURES}
`.trim();

/** A processor agreement (Art. 28 (3) DSGVO) between the county and whoever runs the program. */
export const processorAgreement = (tenant: Tenant, activities: readonly ProcessingActivity[]): string =>
  `
zwischen **${responsibleOf(tenant)}** (Verantwortlicher) und **[[Name und Anschrift des Betreibers]]** (Auftragsverarbeiter)

## 1. Gegenstand und Dauer

Der Auftragsverarbeiter betreibt für den Verantwortlichen die Website und den Arbeitsbereich ${quoted(tenant.networkName)}. Der Vertrag gilt ab [[Datum]] und endet mit dem Betrieb, spätestens [[Datum oder Kündigungsfrist]].

## 2. Art und Zweck der Verarbeitung, Arten von Daten, betroffene Personen

${activities.map(({ name, data, persons }) => `- **${name}:** ${data}. Betroffen: ${persons}.`).join("\n")}

## 3. Weisungen

Der Auftragsverarbeiter verarbeitet die Daten nur auf dokumentierte Weisung des Verantwortlichen, auch bei Übermittlungen in ein Drittland; es sei denn, das Recht der Union oder der Mitgliedstaaten verpflichtet ihn. Hält er eine Weisung für rechtswidrig, sagt er es unverzüglich. Weisungsberechtigt: [[Funktionen]].

## 4. Vertraulichkeit

Wer Zugang zu den Daten hat, ist zur Vertraulichkeit verpflichtet oder unterliegt einer gesetzlichen Verschwiegenheitspflicht.

## 5. Sicherheit der Verarbeitung

Der Auftragsverarbeiter trifft die Maßnahmen nach Artikel 32 DSGVO. Sie dürfen sich weiterentwickeln, aber nicht schwächer werden.
${MEASURES}

## 6. Weitere Auftragsverarbeiter

Weitere Auftragsverarbeiter nimmt er nur mit vorheriger schriftlicher Genehmigung in Anspruch und verpflichtet sie auf dieselben Pflichten (Artikel 28 Absatz 2 und 4 DSGVO). Genehmigt sind: [[Namen, Anschriften, Aufgaben; oder „keine“]].

## 7. Unterstützung

Der Auftragsverarbeiter unterstützt den Verantwortlichen bei den Rechten betroffener Personen (Artikel 12 bis 22 DSGVO) und bei den Pflichten aus Artikel 32 bis 36 DSGVO. Auskunft und Löschung führt die Koordination im Programm selbst aus; aus Sicherungen werden gelöschte Daten mit deren Ablauf entfernt.

## 8. Verletzungen des Schutzes personenbezogener Daten

Er meldet sie unverzüglich nach Bekanntwerden, spätestens binnen 24 Stunden, mit den Angaben des Artikels 33 Absatz 3 DSGVO an: ${reachOf(tenant)}.

## 9. Nachweise und Überprüfungen

Er stellt alle Informationen bereit, die zum Nachweis der Pflichten aus Artikel 28 DSGVO nötig sind, und ermöglicht Überprüfungen einschließlich Inspektionen.

## 10. Ende des Auftrags

Nach Ende des Betriebs gibt er alle Daten in einem gängigen Format zurück (\`miteinander backup\`) oder löscht sie nach Wahl des Verantwortlichen, einschließlich der Sicherungen, und bestätigt das schriftlich.

## 11. Ort der Verarbeitung

Die Verarbeitung findet in der Europäischen Union statt: [[Standort des Rechenzentrums]].

[[Ort, Datum, Unterschrift des Verantwortlichen]]

[[Ort, Datum, Unterschrift des Auftragsverarbeiters]]
`.trim();

/** An agreement between joint controllers (Art. 26 DSGVO): the county and an organisation that enters what it offers. */
export const jointAgreement = (tenant: Tenant): string =>
  `
zwischen **${responsibleOf(tenant)}** (Landkreis) und **[[Name und Anschrift der Einrichtung]]** (Einrichtung)

## 1. Wofür wir gemeinsam verantwortlich sind

Landkreis und Einrichtung legen die Zwecke und Mittel des Verzeichnisses ${quoted(tenant.networkName)} gemeinsam fest, soweit es um Einträge der Einrichtung und ihre Ansprechpersonen geht. Für alles andere ist jede Seite allein verantwortlich.

## 2. Wer was übernimmt

- **Einrichtung:** trägt ihre Angebote und Ansprechpersonen ein und hält sie richtig; sorgt für die Rechtsgrundlage jeder Angabe, holt Einwilligungen ein und nimmt ihren Widerruf auf; beantwortet Fragen von Besuchern zu ihren Angeboten.
- **Landkreis:** betreibt Website und Arbeitsbereich, prüft und veröffentlicht, sorgt für Sicherheit (Artikel 32 DSGVO), Verträge mit Auftragsverarbeitern (Artikel 28 DSGVO), Löschfristen und das Verzeichnis (Artikel 30 DSGVO).

## 3. Informationspflichten

Der Landkreis informiert in der Datenschutzerklärung der Website (Artikel 13 DSGVO) und Personen, deren Angaben er nicht von ihnen selbst hat (Artikel 14 DSGVO). Die Einrichtung informiert ihre eigenen Beschäftigten.

## 4. Rechte betroffener Personen

Betroffene Personen können sich an beide wenden (Artikel 26 Absatz 3 DSGVO). Anlaufstelle ist der Landkreis: ${reachOf(tenant)}. Wer eine Anfrage erhält, die den anderen betrifft, gibt sie unverzüglich weiter. Auskunft und Löschung im Programm führt der Landkreis aus; die Einrichtung löscht in ihren eigenen Unterlagen.

## 5. Verletzungen des Schutzes personenbezogener Daten

Beide sagen einander unverzüglich Bescheid. Die Meldung an die Aufsichtsbehörde (Artikel 33 DSGVO) und die Benachrichtigung (Artikel 34 DSGVO) übernimmt der Landkreis, soweit die Verletzung im Programm geschehen ist, sonst die Einrichtung.

## 6. Haftung, Dauer und Ende

Im Außenverhältnis haften beide nach Artikel 82 DSGVO; im Innenverhältnis jede Seite für ihren Bereich. Die Vereinbarung gilt ab [[Datum]], solange die Einrichtung Einträge im Verzeichnis hat. Danach löscht der Landkreis die Ansprechpersonen der Einrichtung.

## 7. Was Betroffenen zur Verfügung gestellt wird

Das Wesentliche dieser Vereinbarung steht in der Datenschutzerklärung der Website (Artikel 26 Absatz 2 Satz 2 DSGVO).

[[Ort, Datum, Unterschrift des Landkreises]]

[[Ort, Datum, Unterschrift der Einrichtung]]
`.trim();

/** Places to fill in by hand, on paper. */
export const withBlanks = (text: string): string => text.replaceAll(/\[\[([^\]]*)\]\]/gu, "__________ *($1)*");
