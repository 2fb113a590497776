/**
 * What differs from state to state in legal pages: who supervises data protection, which law makes websites accessible,
 * and whom to turn to when the answer does not help. Bodies and laws are facts of the states' own pages; where a state is
 * not here, the page asks the office to fill it in.
 */
type Land = {
  /** Authority for Art. 77 DSGVO, as Markdown. */
  dataProtection: string;
  /** State law that puts Directive (EU) 2016/2102 into effect for municipalities. */
  accessibilityLaw?: string;
  /** The body for enforcement, as Markdown. */
  enforcement?: string;
  /** Who supervises the county's lawfulness; by the first three digits of its key where there are several. */
  supervision?: string | Readonly<Record<string, string>>;
};

/** By the first two digits of a key (AGS). City states have no counties. */
const LANDS: Readonly<Record<string, Land>> = {
  "01": {
    dataProtection:
      "[Unabhängiges Landeszentrum für Datenschutz Schleswig-Holstein](https://www.datenschutzzentrum.de)",
  },
  "03": {
    dataProtection: "[Der Landesbeauftragte für den Datenschutz Niedersachsen](https://www.lfd.niedersachsen.de)",
    accessibilityLaw: "§§ 9 bis 9 d des Niedersächsischen Behindertengleichstellungsgesetzes (NBGG)",
    enforcement:
      "[Schlichtungsstelle nach § 9 d NBGG](https://www.behindertenbeauftragte-niedersachsen.de) bei der oder dem Landesbeauftragten für Menschen mit Behinderungen. Das Verfahren ist kostenlos.",
    supervision: "Niedersächsisches Ministerium für Inneres",
  },
  "05": {
    dataProtection:
      "[Landesbeauftragte für Datenschutz und Informationsfreiheit Nordrhein-Westfalen](https://www.ldi.nrw.de)",
    accessibilityLaw:
      "§§ 10 bis 10 e des Behindertengleichstellungsgesetzes Nordrhein-Westfalen (BGG NRW) und die Barrierefreie-Informationstechnik-Verordnung Nordrhein-Westfalen (BITVNRW)",
    enforcement:
      "[Ombudsstelle für barrierefreie Informationstechnik des Landes Nordrhein-Westfalen](https://www.lbbp.nrw.de/ombudsstelle) (§ 10 d BGG NRW). Das Verfahren ist kostenlos.",
    supervision: {
      "051": "Bezirksregierung Düsseldorf",
      "053": "Bezirksregierung Köln",
      "055": "Bezirksregierung Münster",
      "057": "Bezirksregierung Detmold",
      "059": "Bezirksregierung Arnsberg",
    },
  },
  "06": {
    dataProtection:
      "[Der Hessische Beauftragte für Datenschutz und Informationsfreiheit](https://datenschutz.hessen.de)",
  },
  "07": {
    dataProtection:
      "[Der Landesbeauftragte für den Datenschutz und die Informationsfreiheit Rheinland-Pfalz](https://www.datenschutz.rlp.de)",
  },
  "08": {
    dataProtection:
      "[Der Landesbeauftragte für den Datenschutz und die Informationsfreiheit Baden-Württemberg](https://www.baden-wuerttemberg.datenschutz.de)",
  },
  "09": { dataProtection: "[Der Bayerische Landesbeauftragte für den Datenschutz](https://www.datenschutz-bayern.de)" },
  "10": { dataProtection: "[Unabhängiges Datenschutzzentrum Saarland](https://www.datenschutz.saarland.de)" },
  "12": {
    dataProtection:
      "[Die Landesbeauftragte für den Datenschutz und für das Recht auf Akteneinsicht Brandenburg](https://www.lda.brandenburg.de)",
  },
  "13": {
    dataProtection:
      "[Der Landesbeauftragte für Datenschutz und Informationsfreiheit Mecklenburg-Vorpommern](https://www.datenschutz-mv.de)",
  },
  "14": { dataProtection: "[Sächsische Datenschutz- und Transparenzbeauftragte](https://www.datenschutz.sachsen.de)" },
  "15": {
    dataProtection: "[Landesbeauftragte für den Datenschutz Sachsen-Anhalt](https://datenschutz.sachsen-anhalt.de)",
  },
  "16": {
    dataProtection:
      "[Thüringer Landesbeauftragter für den Datenschutz und die Informationsfreiheit](https://www.tlfdi.de)",
    accessibilityLaw:
      "das Thüringer Gesetz über den barrierefreien Zugang zu den Websites und mobilen Anwendungen öffentlicher Stellen (ThürBarrWebG) und die Thüringer Barrierefreie-Informationstechnik-Verordnung (ThürBITVO)",
    enforcement:
      "[Landesdurchsetzungsstelle für digitale Barrierefreiheit](https://tlmb-thueringen.de/themen/barrierefreiheit/landesdurchsetzungsstelle) bei der oder dem Landesbeauftragten für Menschen mit Behinderungen. Das Verfahren ist kostenlos.",
    supervision: "Thüringer Landesverwaltungsamt",
  },
};

/** What the law of the county's state says, as far as it is known here. @param ags the county's key */
export function findLandFacts(ags: string) {
  const land = LANDS[ags.slice(0, 2)];
  const supervision = land?.supervision;
  return {
    dataProtection: land?.dataProtection,
    accessibilityLaw: land?.accessibilityLaw,
    enforcement: land?.enforcement,
    supervision: typeof supervision === "object" ? supervision[ags.slice(0, 3)] : supervision,
  };
}
