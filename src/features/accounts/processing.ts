import type { ProcessingActivity } from "../records/index.ts";

/** What this feature does with data of people, for the record of Art. 30 DSGVO. */
export const processing: readonly ProcessingActivity[] = [
  {
    name: "Zugang zum Arbeitsbereich",
    purpose: "Menschen, die im Netzwerk mitarbeiten, melden sich an; wer was wann geändert hat, ist nachvollziehbar.",
    basis: "Artikel 6 Absatz 1 Buchstabe e DSGVO (öffentliche Aufgabe)",
    persons: "Beschäftigte der Koordination, der beteiligten Einrichtungen und Ämter",
    data: "Name, dienstliche Mailadresse, Rolle, Einrichtung, Zeitpunkte der Besuche, Geräteart der Sitzung, öffentliche Schlüssel (Passkeys), Änderungen an Einträgen",
    recipients: "Koordination; wer einen Eintrag pflegt, sieht in seinem Verlauf die Namen der Beteiligten",
    erasure:
      "Anmeldelinks gelten 30 Minuten und werden 30 Tage später gelöscht; Sitzungen enden nach 30 Tagen ohne Besuch, spätestens nach 180 Tagen; Zugänge ein Jahr nach ihrem Ende; Versuche, sich anzumelden, nach 24 Stunden",
    tables: [
      "account",
      "membership",
      "membership_event",
      "session",
      "session_place",
      "sign_in",
      "sign_in_attempt",
      "passkey",
      "passkey_challenge",
      "identity",
      "identity_provider",
      "confirmation",
    ],
  },
];
