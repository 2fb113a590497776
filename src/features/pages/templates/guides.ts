/** Ratgeber: what newcomers need first. Numbers are those that are the same everywhere in Germany, and poison centres by state. */
export const firstSteps = `
## In den ersten Tagen

1. **Wohnung anmelden.** Gehen Sie innerhalb von zwei Wochen nach dem Einzug zum Einwohnermeldeamt Ihrer Stadt oder Gemeinde. Bringen Sie Ausweis oder Pass mit und die Bestätigung der Vermieterin oder des Vermieters (Wohnungsgeberbestätigung).
2. **Aufenthalt klären.** Zuständig ist die Ausländerbehörde: [[Anschrift, Telefon, Öffnungszeiten der Ausländerbehörde]]
3. **Krankenversicherung.** Wer arbeitet oder Leistungen vom Jobcenter bekommt, ist gesetzlich versichert und wählt die Krankenkasse selbst. Wer Leistungen nach dem Asylbewerberleistungsgesetz bekommt, bekommt ärztliche Hilfe über das Sozialamt.
4. **Konto eröffnen.** Jede Person, die sich rechtmäßig in der Europäischen Union aufhält, hat ein Recht auf ein Basiskonto. Das gilt auch für Asylsuchende und Geduldete (§ 31 Zahlungskontengesetz).

## In den ersten Wochen

- **Deutsch lernen.** Über die Teilnahme an einem Integrationskurs entscheidet das Bundesamt für Migration und Flüchtlinge, die Ausländerbehörde oder das Jobcenter. Kurse vor Ort stehen unter [[Link zu Ihren Deutschkursen]].
- **Schule und Kita.** In Deutschland gibt es Schulpflicht. Melden Sie Ihr Kind bei der Schule Ihres Wohnorts an. Ab dem ersten Geburtstag hat ein Kind Anspruch auf einen Platz in Kita oder Tagespflege (§ 24 SGB VIII).
- **Arbeit.** Die Agentur für Arbeit und das Jobcenter beraten kostenlos. Dolmetschen wird bezahlt, wenn es nötig ist.
- **Abschlüsse anerkennen lassen.** Fragen Sie früh: Das Verfahren dauert oft Monate. Auskunft gibt die Hotline „Arbeiten und Leben in Deutschland“: 030 1815-1111.

## Wer Ihnen hilft

Die **Migrationsberatung für erwachsene Zugewanderte** und die **Jugendmigrationsdienste** (für Menschen von 12 bis 26 Jahren) beraten kostenlos und vertraulich: [[Beratungsstellen in Ihrem Kreis]]

{{kontakt}}
`.trim();

export const emergency = `
## Sofort Hilfe

- **112**: Feuerwehr und Rettungsdienst. Bei Lebensgefahr, Unfall, Feuer. Aus jedem Netz, kostenlos, auch ohne Guthaben.
- **110**: Polizei. Bei Gefahr und Straftaten.

Sagen Sie am Telefon: Wo sind Sie? Was ist passiert? Wie viele Menschen sind verletzt? Legen Sie nicht auf. Warten Sie auf Fragen.

## Krank am Abend oder am Wochenende

- **116 117**: ärztlicher Bereitschaftsdienst. Wenn Sie nicht bis zum nächsten Tag warten können, es aber nicht lebensgefährlich ist. Rund um die Uhr, kostenlos.
- **Giftnotruf**: 0361 730 730 (Thüringen, Sachsen, Sachsen-Anhalt, Mecklenburg-Vorpommern), 0551 19240 (Niedersachsen, Bremen, Hamburg, Schleswig-Holstein), 0228 19240 (Nordrhein-Westfalen).
- Nächstes Krankenhaus mit Notaufnahme: [[Name, Anschrift, Telefon]]

## Gewalt

- **116 016**: Hilfetelefon „Gewalt gegen Frauen“. Rund um die Uhr, kostenlos, anonym, in 18 Sprachen.
- **116 006**: Opfer-Telefon des Weißen Rings. Täglich von 7 bis 22 Uhr, kostenlos.
- Frauenhaus und Beratung in der Nähe: [[Telefon]]

## Sorgen und Krisen

- **0800 111 0 111** oder **0800 111 0 222** oder **116 123**: TelefonSeelsorge. Rund um die Uhr, kostenlos, anonym.
- **116 111**: Kinder- und Jugendtelefon „Nummer gegen Kummer“. Montag bis Samstag von 14 bis 20 Uhr.
- **0800 111 0 550**: Elterntelefon „Nummer gegen Kummer“.

## Karte oder Telefon verloren

- **116 116**: Sperr-Notruf für Bankkarten, SIM-Karten und den elektronischen Personalausweis. Rund um die Uhr.
`.trim();

export const legalFramework = `
Diese Seite gibt einen Überblick. Sie ersetzt keine Beratung: Jeder Fall ist anders, und Gesetze ändern sich. Fragen Sie eine Beratungsstelle oder eine Anwältin, bevor Sie etwas unterschreiben oder eine Frist verstreichen lassen.

## Aufenthalt

- **Aufenthaltsgestattung**: während das Asylverfahren läuft (§ 55 Asylgesetz).
- **Aufenthaltserlaubnis**: befristet, für einen bestimmten Zweck: Schutz, Arbeit, Ausbildung, Familie (Aufenthaltsgesetz).
- **Vorübergehender Schutz**: für Menschen, die vor dem Krieg gegen die Ukraine geflohen sind (§ 24 Aufenthaltsgesetz).
- **Duldung**: die Abschiebung ist ausgesetzt (§ 60a Aufenthaltsgesetz). Eine Ausbildung oder Arbeit kann zu einem besseren Status führen.
- **Niederlassungserlaubnis**: unbefristet (§ 9 Aufenthaltsgesetz).
- **Bürgerinnen und Bürger der Europäischen Union** dürfen ohne Erlaubnis hier leben und arbeiten (Freizügigkeitsgesetz/EU).

## Arbeit

Auf dem Aufenthaltstitel steht, ob Sie arbeiten dürfen. Asylsuchende und Geduldete brauchen eine Erlaubnis der Ausländerbehörde. Für ausländische Berufsabschlüsse gilt: Wer einen hat, kann prüfen lassen, ob er dem deutschen gleichwertig ist (Berufsqualifikationsfeststellungsgesetz).

## Leistungen

- **Bürgergeld oder Grundsicherung** vom Jobcenter (SGB II) oder vom Sozialamt (SGB XII)
- **Asylbewerberleistungsgesetz** während des Verfahrens und bei Duldung
- **Kindergeld** bei der Familienkasse; es kommt auf den Aufenthaltstitel an

## Deutsch lernen

Der Integrationskurs hat einen Sprachteil und einen Orientierungskurs (§§ 43 bis 45 Aufenthaltsgesetz, Integrationskursverordnung). Danach gibt es Berufssprachkurse (§ 45a Aufenthaltsgesetz).

## Einbürgerung

In der Regel nach fünf Jahren rechtmäßigem Aufenthalt (§ 10 Staatsangehörigkeitsgesetz). Den Antrag stellen Sie bei der Einbürgerungsbehörde: [[Anschrift, Telefon]]

## Schutz vor Diskriminierung

Das Allgemeine Gleichbehandlungsgesetz verbietet Benachteiligung aus rassistischen Gründen oder wegen der Herkunft, der Religion, des Geschlechts, des Alters, einer Behinderung oder der sexuellen Identität: bei der Arbeit, bei der Wohnungssuche, im Alltag. Beratung der Antidiskriminierungsstelle des Bundes: 0800 546 546 5.

## Beratung in der Nähe

[[Migrationsberatung, Asylverfahrensberatung, Rechtsberatung in Ihrem Kreis]]
`.trim();
