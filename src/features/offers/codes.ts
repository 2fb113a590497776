/**
 * Code lists of offers. A code is stored and exchanged; its word in each language is the message
 * `offers.<list>.<code>` (locales/<language>/offers.mf2).
 */

export { SPOKEN_LANGUAGES, TOPICS } from "../directory/index.ts";
export type { SpokenLanguage, Topic } from "../directory/index.ts";

/** Target groups (Zielgruppen). None means everybody. */
export const TARGET_GROUPS = [
  "newcomers",
  "women",
  "men",
  "parents",
  "children",
  "youth",
  "young_adults",
  "older_people",
  "workers",
  "refugees",
  "eu_citizens",
  "people_with_disabilities",
  "volunteers",
  "professionals",
] as const;
export type TargetGroup = (typeof TARGET_GROUPS)[number];

/** Level of German: CEFR levels (GER) and `none` for people who do not know any German or are learning to write. */
export const LEVELS = ["none", "A1", "A2", "B1", "B2", "C1", "C2"] as const;
export type Level = (typeof LEVELS)[number];

/** Course types: those of the BAMF (IntV § 13, DeuFöV) and what else exists locally. */
export const COURSE_TYPES = [
  "integration_course", // Allgemeiner Integrationskurs
  "literacy_course", // Integrationskurs mit Alphabetisierung
  "second_script_course", // Zweitschriftlernende
  "women_course", // Frauenintegrationskurs
  "parents_course", // Elternintegrationskurs
  "youth_course", // Jugendintegrationskurs
  "intensive_course", // Intensivkurs
  "support_course", // Förderkurs
  "orientation_course", // Orientierungskurs
  "vocational_course", // Berufssprachkurs (DeuFöV)
  "first_orientation_course", // Erstorientierungskurs (EOK)
  "low_threshold_course", // niederschwelliger Kurs, z. B. Frauenkurs (MiA)
  "language_cafe", // Sprachcafé, Lernpatenschaft
  "school_german", // Deutsch als Zweitsprache in der Schule
  "other_course",
] as const;
export type CourseType = (typeof COURSE_TYPES)[number];

export const COSTS = ["free", "free_with_entitlement", "reduced", "paid", "unknown"] as const;
export type Cost = (typeof COSTS)[number];

export const CHILDCARE = ["yes", "on_request", "no", "unknown"] as const;
export type Childcare = (typeof CHILDCARE)[number];

export const ACCESSIBILITY = [
  "step_free",
  "lift",
  "accessible_toilet",
  "hearing_loop",
  "sign_language",
  "plain_language",
] as const;
export type Accessibility = (typeof ACCESSIBILITY)[number];

/** Who may come by residence status (Aufenthaltsstatus). None means everybody. */
export const RESIDENCE_STATUSES = [
  "asylum_procedure", // Aufenthaltsgestattung
  "tolerated", // Duldung
  "protected", // anerkannter Schutz
  "temporary_protection", // § 24 AufenthG
  "resettled_germans", // Spätaussiedlerinnen und Spätaussiedler
  "residence_permit", // Aufenthaltstitel zu anderen Zwecken
  "eu_citizen", // Freizügigkeit
] as const;
export type ResidenceStatus = (typeof RESIDENCE_STATUSES)[number];

/** When runs take place, as people ask: by the hour they begin, and on Saturday or Sunday. */
export const TIMES_OF_WEEK = ["morning", "afternoon", "evening", "weekend"] as const;
export type TimeOfWeek = (typeof TIMES_OF_WEEK)[number];

export const REGISTRATIONS = ["none", "contact", "online", "referral", "test"] as const;
/** How one gets in: without registration, by contact, online form, with a referral (Berechtigung, Zuweisung), after a placement test. */
export type Registration = (typeof REGISTRATIONS)[number];

/** Where an offer takes place. `place` needs an AGS. */
export const REACHES = ["place", "county", "online"] as const;
export type Reach = (typeof REACHES)[number];
