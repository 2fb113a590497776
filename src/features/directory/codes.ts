/**
 * Code lists of the directory. A code is stored and exchanged; its word in each language is the message
 * `directory.<list>.<code>` (locales/<language>/directory.mf2).
 */

/** Kind of an organisation (Art der Einrichtung). */
export const ORGANISATION_KINDS = [
  "county_office", // Landratsamt, Kreisverwaltung and its departments
  "municipal_office", // Stadt- oder Gemeindeverwaltung, Verwaltungsgemeinschaft
  "state_authority", // Landes- oder Bundesbehörde (BAMF, Schulamt, Polizei, Landesamt)
  "jobcenter", // Jobcenter, Agentur für Arbeit
  "school",
  "daycare", // Kita
  "adult_education", // Volkshochschule
  "training_provider", // Bildungsträger, Sprachschule
  "university",
  "chamber", // IHK, Handwerkskammer, Kreishandwerkerschaft
  "welfare_association", // AWO, Caritas, Diakonie, DRK, Paritätischer, Volkssolidarität
  "counselling_centre", // eigenständige Beratungsstelle
  "migrant_organisation",
  "initiative", // Ehrenamtsinitiative, Helferkreis
  "club", // Verein: Sport, Kultur, Nachbarschaft
  "church", // Kirchengemeinde, Moschee, Religionsgemeinschaft
  "health", // Klinik, Praxis, Gesundheitsdienst
  "housing_company",
  "business", // Unternehmen
  "police",
  "library", // Bibliothek, Museum, Kulturhaus
  "other",
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** How an organisation belongs to the network (Mitgliedschaft). Advisers take part without a vote. */
export const MEMBERSHIPS = ["member", "adviser", "guest"] as const;
export type Membership = (typeof MEMBERSHIPS)[number];

/** What a contact point is. `name` and `function` exist for persons only. */
export const CONTACT_FIELDS = ["name", "function", "phone", "mobile", "fax", "email", "website"] as const;
export type ContactField = (typeof CONTACT_FIELDS)[number];

/**
 * Legal basis on which a field of a person may be shown (Art. 6 (1) DSGVO).
 * `official_function`: named in an official function with outside contact; `consent`: Art. 6 (1) a, with date and,
 * where given, an end; `none`: stays internal.
 */
export const LEGAL_BASES = ["none", "official_function", "consent"] as const;
export type LegalBasis = (typeof LEGAL_BASES)[number];

/** Topics (Themen), in the order of the public home page. For organisations (fields of work) and offers alike; words: `offers.topic.<code>`. */
export const TOPICS = [
  "language", // Deutsch lernen
  "work", // Arbeit und Beruf (also recognition of qualifications)
  "education", // Schule und Kita
  "counselling", // Beratung: Aufenthalt, Familie, Schulden, Recht
  "housing", // Wohnen
  "health", // Gesundheit
  "leisure", // Freizeit und Begegnung
  "interpreting", // Hilfe beim Dolmetschen
] as const;
export type Topic = (typeof TOPICS)[number];

/** What organisations can lend or do for others besides rooms; words: `directory-office.resource.<code>`. */
export const RESOURCES = [
  "interpreting", // Dolmetschen, Sprachmittlung
  "volunteers", // Ehrenamtliche
  "childcare", // Kinderbetreuung während eines Termins
  "transport", // Fahrzeug, Fahrdienst
  "equipment", // Beamer, Laptops, Tonanlage
  "kitchen",
  "sports", // Halle, Platz, Geräte
  "donations", // Möbel, Kleidung, Schulsachen
  "training", // Schulungen für andere
  "funding", // Hilfe bei Förderanträgen
  "publicity", // Öffentlichkeitsarbeit, Übersetzen von Aushängen, Druck
] as const;
export type Resource = (typeof RESOURCES)[number];

/** Languages spoken at an offer or organisation: ISO 639-1, and ISO 639-3 where there is none (`kmr` Kurmandschi, `ckb` Sorani). */
export const SPOKEN_LANGUAGES = [
  "de",
  "en",
  "uk",
  "ru",
  "ar",
  "fa",
  "tr",
  "kmr",
  "ckb",
  "ps",
  "ti",
  "am",
  "so",
  "fr",
  "es",
  "it",
  "pt",
  "pl",
  "ro",
  "bg",
  "sq",
  "sr",
  "hr",
  "hu",
  "el",
  "vi",
  "zh",
  "hi",
  "ur",
  "ka",
  "hy",
  "az",
  "cs",
  "rom",
  "sgn",
] as const;
export type SpokenLanguage = (typeof SPOKEN_LANGUAGES)[number];
