import type { DemoNews } from "./happenings.ts";

export const DEMO_NEWS: readonly DemoNews[] = [
  {
    title: "Zwei neue Kurse mit Kinderbetreuung",
    summary:
      "Ab dem nächsten Monat beginnen in {ort} zwei Deutschkurse am Vormittag. Während des Unterrichts werden Kinder ab einem Jahr betreut.",
    body: `## Warum es die Kurse gibt

Im vergangenen Jahr haben fünf Beratungsstellen dasselbe gemeldet: Mütter und Väter mit kleinen Kindern finden keinen Kurs, den sie besuchen können. Die Kita beginnt zu spät, die Großeltern wohnen weit weg, und abends fährt kein Bus mehr.

Die Arbeitsgruppe Sprache hat daraufhin nach Räumen gesucht, in denen Unterricht und Betreuung nebeneinander möglich sind.

## So läuft es ab

- Unterricht von Montag bis Donnerstag, 8:30 bis 11:45 Uhr
- Betreuung im Raum nebenan durch zwei Tagesmütter
- Einstufung vor dem Beginn, Termine nach Vereinbarung

Wer eine Berechtigung für einen Integrationskurs hat, zahlt nichts.`,
    authorName: null,
    topics: ["language", "education"],
    by: ["adult_education", "training_provider"],
    daysAgo: 3,
  },
  {
    title: "„Ich wollte einfach helfen“: wie aus einer Nachbarin eine Sprachmittlerin wurde",
    summary:
      "Seit zwei Jahren begleitet sie Familien zum Arzt, ins Amt und in die Schule. Was sie dabei gelernt hat, erzählt sie in diesem Gastbeitrag.",
    body: `Als die Familie im Haus gegenüber einzog, habe ich zuerst nur die Mülltonnen erklärt. Dann kam ein Brief von der Schule, dann einer von der Krankenkasse. Irgendwann saß ich mit im Wartezimmer.

Ich spreche Ukrainisch und Russisch, Deutsch habe ich hier gelernt. Übersetzen kann trotzdem nicht jede, die zwei Sprachen spricht. Im Kurs für Sprachmittlerinnen haben wir geübt, alles zu sagen und nichts dazuzutun. Das ist schwerer, als es klingt.

## Was ich mir wünsche

Dass man uns früher fragt. Ein Anruf am Tag vorher genügt, und niemand muss ein Kind aus dem Unterricht holen, damit es für die Eltern dolmetscht.`,
    authorName: "Olena Kirschbaum",
    topics: ["interpreting"],
    by: "office",
    daysAgo: 9,
  },
  {
    title: "Netzwerktreffen: mehr als sechzig Menschen an einem Tisch",
    summary:
      "Beim jüngsten Treffen ging es um Wartezeiten, Wohnungen und den Weg in Arbeit. Vier Arbeitsgruppen nehmen die Ergebnisse mit.",
    body: `Ämter, Schulen, Beratungsstellen, Vereine und Betriebe aus dem {kreis} haben einen Nachmittag lang Bilanz gezogen.

## Was beschlossen wurde

1. Freie Plätze in Kursen stehen künftig innerhalb einer Woche auf dieser Website.
2. Die Wohnungsunternehmen benennen feste Ansprechpersonen.
3. Ein gemeinsamer Kalender zeigt, wer wann was plant.

Das Protokoll haben alle Mitglieder bekommen. Wer mitarbeiten möchte, kann sich jederzeit melden.`,
    authorName: null,
    topics: [],
    by: "office",
    daysAgo: 16,
  },
  {
    title: "Anerkennung von Abschlüssen: Sprechstunde jetzt auch in {nachbarort}",
    summary:
      "Wer im Ausland einen Beruf gelernt hat, kann sich alle zwei Wochen kostenlos beraten lassen. Eine Anmeldung ist nicht nötig.",
    body: `Bisher mussten Ratsuchende in die Kreisstadt fahren. Jetzt kommt die Beratung zu ihnen: in das Bürgerhaus in {nachbarort}, jeden zweiten Donnerstag.

Bringen Sie bitte mit:

- Zeugnisse und Urkunden, auch wenn sie noch nicht übersetzt sind
- einen Lebenslauf
- Ihren Ausweis oder Aufenthaltstitel

Die Beraterin sagt Ihnen, welche Stelle zuständig ist, was das Verfahren kostet und wer die Kosten übernehmen kann.`,
    authorName: null,
    topics: ["work", "counselling"],
    by: ["chamber", "counselling_centre", "welfare_association"],
    daysAgo: 24,
  },
  {
    title: "Wohnungssuche: ein Leitfaden in acht Sprachen",
    summary:
      "Was steht in einer Anzeige? Was darf eine Vermieterin fragen? Der neue Leitfaden erklärt die Suche Schritt für Schritt.",
    body: `Der Leitfaden ist in der Arbeitsgruppe Wohnen entstanden. Beteiligt waren zwei Wohnungsunternehmen, die Migrationsberatung und Menschen, die selbst gesucht haben.

Er erklärt Wörter wie Kaltmiete, Kaution und Wohnberechtigungsschein, enthält eine Vorlage für die Bewerbung und eine Liste der Unterlagen, die fast immer verlangt werden.

Gedruckt liegt er in allen Rathäusern und Beratungsstellen aus.`,
    authorName: null,
    topics: ["housing"],
    by: ["housing_company", "welfare_association"],
    daysAgo: 38,
  },
  {
    title: "Fahrradwerkstatt sucht Menschen, die mitschrauben",
    summary:
      "Jeden Samstag werden gespendete Räder repariert und weitergegeben. Wer Werkzeug halten kann, ist willkommen.",
    body: `Vorkenntnisse braucht niemand. Es gibt Tee, gute Laune und immer ein Rad, das noch nicht fährt.

Im vergangenen Jahr haben wir 140 Räder weitergegeben: an Kinder auf dem Weg zur Schule, an Frauen, die Radfahren gelernt haben, und an Männer, die zur Frühschicht müssen, wenn noch kein Bus fährt.`,
    authorName: null,
    topics: ["leisure"],
    by: ["initiative", "club", "migrant_organisation"],
    daysAgo: 52,
  },
  {
    title: "Elternlotsinnen an sechs Grundschulen",
    summary: "Mütter, die das deutsche Schulsystem inzwischen kennen, erklären es anderen Eltern in deren Sprache.",
    body: `Die Elternlotsinnen begleiten zum Elternabend, erklären Briefe und wissen, wann welche Anmeldung fällig ist. Sie wurden in zwanzig Stunden geschult und bekommen eine Aufwandsentschädigung.

Schulen, die mitmachen möchten, wenden sich an die Koordination.`,
    authorName: null,
    topics: ["education"],
    by: ["school", "adult_education", "county_office"],
    daysAgo: 70,
  },
  {
    title: "Sommerfest: wer hat Fotos?",
    summary: "Für einen Rückblick suchen wir noch Bilder und kurze Berichte.",
    body: "",
    authorName: null,
    topics: ["leisure"],
    by: ["club", "migrant_organisation", "initiative"],
    daysAgo: 1,
    state: "in_review",
  },
];
