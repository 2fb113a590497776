/** What a county may begin with when it writes about its network. */
export const aboutUs = `
## Was wir tun

Im {{netzwerk}} arbeiten Ämter, Schulen, Beratungsstellen, Vereine und Ehrenamtliche im {{landkreis}} zusammen. Wir stimmen ab, wer was anbietet, sehen, wo etwas fehlt, und sorgen gemeinsam dafür, dass es entsteht.

## Wer dazugehört

Jede Einrichtung, die für Zugewanderte und ihre Nachbarschaft etwas tut, kann mitarbeiten. Die Koordination liegt beim Landkreis.
`.trim();

export const groups = `
## [[Name der Gruppe, zum Beispiel Steuerungsgruppe]]

[[Worum sie sich kümmert, in zwei Sätzen]]

- Leitung: [[Einrichtung]]
- Trifft sich: [[wie oft, wo]]
- Neue Mitglieder: [[willkommen, auf Anfrage, auf Einladung]]
`.trim();

export const contact = `
## So erreichen Sie uns

Rufen Sie an oder schreiben Sie uns. Wir sprechen auch mit Dolmetscherinnen und Dolmetschern.
`.trim();

export const join = `
## Als Einrichtung oder Verein

- Ihre Angebote stehen in acht Sprachen auf dieser Website.
- Sie pflegen Ihre Einträge selbst und bekommen einmal im Halbjahr die Frage, ob noch alles stimmt.
- Sie wissen, wer im Landkreis was macht, und werden zu den Treffen eingeladen.

## Als Ehrenamtliche oder Ehrenamtlicher

Sie möchten begleiten, Deutsch üben, dolmetschen oder etwas Neues beginnen? Rufen Sie uns an. Wir bringen Sie mit einer Initiative in Ihrer Nähe zusammen.
`.trim();
