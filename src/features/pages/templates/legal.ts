import { MAIL_DAYS } from "../../../platform/mail/index.ts";

/** Anbieterkennzeichnung: § 5 DDG; Verantwortung für redaktionelle Inhalte: § 18 Abs. 2 MStV. */
export const imprint = `
## Anbieter

{{anschrift}}

{{kontakt}}

Der {{landkreis}} ist eine Körperschaft des öffentlichen Rechts. Er wird vertreten durch [[Landrätin oder Landrat mit Vor- und Nachname]].

Rechtsaufsicht: {{rechtsaufsicht}}

Umsatzsteuer-Identifikationsnummer nach § 27 a UStG: [[Nummer; ohne Nummer streichen Sie diese Zeile]]

## Verantwortlich für den Inhalt

[[Vor- und Nachname der verantwortlichen Person]], Anschrift wie oben (§ 18 Absatz 2 Medienstaatsvertrag).

Die Angebote tragen die Einrichtungen ein, die bei jedem Angebot genannt sind. Wir prüfen sie, bevor sie erscheinen, und fragen regelmäßig nach, ob sie noch stimmen. Bei jedem Eintrag steht, wann er zuletzt bestätigt wurde.

## Karten

{{karten}}
`.trim();

/**
 * Informationspflichten nach Art. 13 DSGVO; § 25 Abs. 2 TDDDG: nur unbedingt erforderliche Cookies. Says what this
 * program stores, and how long: the periods are those of the code (sessions, attempts, mails, messages, trash).
 */
export const privacy = `
## Kurz gesagt

Wenn Sie diese Seiten nur lesen, speichern wir nichts über Sie. Es gibt keine Cookies, keine Werbung und keine Dienste anderer Anbieter. Wir zählen nur, wie oft eine Seite aufgerufen wurde: als Summe, ohne Angaben zu Ihnen oder Ihrem Gerät. Auch Suchworte, zu denen es nichts gab, zählen wir nur. Seiten, die Sie zum Lesen ohne Netz behalten, speichert allein Ihr Browser, weil Sie es so wollen (§ 25 Absatz 2 Nummer 2 TDDDG). Wir erfahren nichts davon. Unter „Offline behaltene Seiten“ nehmen Sie sie jederzeit wieder weg.

## Wer verantwortlich ist

{{anschrift}}

{{kontakt}}

Datenschutzbeauftragte oder Datenschutzbeauftragter: [[Name oder Funktion, Telefon und E-Mail]]

## Wenn Sie die Seiten lesen

Ihr Gerät schickt beim Abruf technische Angaben mit, zum Beispiel seine Internetadresse. Wir brauchen sie, um Ihnen die Seite zu senden, und bewahren sie danach nicht auf. Rechtsgrundlage ist Artikel 6 Absatz 1 Buchstabe e DSGVO in Verbindung mit [[Vorschrift Ihres Landes, zum Beispiel § 16 ThürDSG, § 3 DSG NRW oder § 3 NDSG]].

Betrieb der Server: [[Rechenzentrum oder Dienstleister, mit dem ein Vertrag nach Artikel 28 DSGVO besteht]]

## Wenn Sie uns über ein Formular schreiben

Wir verwenden Ihre Angaben nur, um Ihnen zu antworten oder Ihre Einrichtung aufzunehmen. Was Sie unter „Mitmachen“ und „Barriere melden“ schreiben, liest nur die Koordination. Wir löschen die Nachricht 30 Tage nachdem wir sie bearbeitet haben, spätestens nach sechs Monaten. Gegen Missbrauch merken wir uns höchstens 24 Stunden lang, wie oft aus einem Netz geschrieben wurde, in einer Form, die sich nicht zurückrechnen lässt. Schreiben Sie zu einem Angebot, lesen es die Einrichtung, der es gehört, und die Koordination; Ihre Mailadresse ist freiwillig und dient nur der Antwort. Diese Nachrichten löschen wir mit der Adresse nach 90 Tagen. Rechtsgrundlage ist Artikel 6 Absatz 1 Buchstabe e DSGVO.

## Wenn Sie den Newsletter bestellen oder einen Gastbeitrag schreiben

Für den Newsletter speichern wir Ihre Adresse, die Sprache und den Wortlaut Ihrer Einwilligung mit dem Zeitpunkt (Artikel 6 Absatz 1 Buchstabe a DSGVO). Wer nicht bestätigt, wird nach sieben Tagen gelöscht; mit der Abmeldung löschen wir alles sofort, die verschickten Mails nach ${MAIL_DAYS} Tagen. Ihr Name steht bei einem Gastbeitrag nur, wenn Sie zugestimmt haben. Sie können ihn jederzeit zurückziehen.

## Wenn Sie im Netzwerk mitarbeiten

Wer sich im Arbeitsbereich anmeldet, ist mit Name, Mailadresse, Rolle und Einrichtung gespeichert. Nach der Anmeldung liegt auf Ihrem Gerät ein Cookie, das nur dazu dient, Sie wiederzuerkennen (§ 25 Absatz 2 Nummer 2 TDDDG). Es endet mit der Abmeldung, nach 30 Tagen ohne Besuch, spätestens nach 180 Tagen. Versuche, sich anzumelden, merken wir uns 24 Stunden, Mails an Sie ${MAIL_DAYS} Tage. Wir halten fest, wer einen Eintrag wann geändert hat. Rechtsgrundlage ist Artikel 6 Absatz 1 Buchstabe e DSGVO.

## Ansprechpersonen

Namen und Kontaktdaten von Personen zeigen wir nur, wenn sie dienstlich nach außen auftreten oder eingewilligt haben (Artikel 6 Absatz 1 Buchstaben a und e DSGVO). Eine Einwilligung können Sie jederzeit widerrufen. Eine Mail genügt; dann verschwindet die Angabe.

## Wer Ihre Angaben erhält

Außer den genannten Stellen niemand. In Länder außerhalb der Europäischen Union geben wir nichts weiter. Es gibt keine automatische Entscheidung über Sie.

## Ihre Rechte

Sie können Auskunft verlangen, falsche Angaben berichtigen und Daten löschen lassen, die Verarbeitung einschränken und ihr widersprechen (Artikel 15 bis 21 DSGVO). Sie können sich beschweren (Artikel 77 DSGVO) bei: {{datenschutzaufsicht}}
`.trim();

/**
 * Erklärung zur Barrierefreiheit after the model of Decision (EU) 2018/1523; § 12 b BGG and § 7 BITV 2.0 for federal
 * bodies, for counties the law of their state says the same.
 */
export const accessibility = `
Diese Erklärung gilt für den öffentlichen Teil von {{website}}. {{landkreis}} ist bemüht, ihn barrierefrei zu machen. Grundlage: {{barrierefreiheitsrecht}}. Sie verweisen auf die Anforderungen der BITV 2.0 und der Norm EN 301 549.

## Wie weit wir sind

Diese Website ist mit den Anforderungen teilweise vereinbar. Der Grund sind die Inhalte, die unten stehen.

## Was noch nicht barrierefrei ist

- Beschreibungen der Angebote schreiben die Einrichtungen. Nicht alle sind in Leichter Sprache oder übersetzt; das steht dann dabei.
- Informationen in Deutscher Gebärdensprache: [[Gibt es ein Video? Wenn nicht: „fehlen noch, geplant bis …“]]
- Seiten und Dokumente anderer Anbieter, auf die wir verlinken, haben wir nicht geprüft.

## Wie diese Erklärung entstanden ist

Diese Erklärung wurde am [[Datum der Selbstbewertung]] auf Grundlage einer Selbstbewertung erstellt. Die Software wird vor jeder neuen Fassung mit automatischen Prüfungen nach WCAG 2.2 (Stufe AA), mit der Tastatur, ohne JavaScript und bei 360 Pixeln Breite getestet. Wir prüfen die Erklärung mindestens einmal im Jahr.

## Melden Sie uns Barrieren

Können Sie etwas nicht lesen oder benutzen? Brauchen Sie Informationen in einer anderen Form? Schreiben Sie uns mit dem Formular {{meldeformular}} oder so:

{{kontakt}}

Wir antworten innerhalb von vier Wochen.

## Wenn unsere Antwort nicht hilft

Dann können Sie sich an diese Stelle wenden: {{durchsetzungsstelle}}
`.trim();
