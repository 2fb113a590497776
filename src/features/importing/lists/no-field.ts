/** Columns no list has a place for; what they hold is kept as written beside the entry. */
import { wordings } from "../wordings.ts";

/** Our own column in a list of left out rows: what it says is about the list, not about its entries. */
export const LEFT_OUT_WHY = "Warum ausgelassen";

export const NO_FIELD = {
  wordings: wordings(`
    lfd. Nr. | lfd. | Lfd-Nr. | ID | Pos. | Zeile | Index | Zähler | Schlüssel | Kennziffer | Aktenzeichen | AZ |
    Kundennummer | Kundennr. | Mitgliedsnummer | Mitgl.-Nr. | Kursnummer | Kurs-Nr. | Kursnr. | Schulnummer | Schul-Nr. |
    Vereinsregisternummer | VR-Nr. | Steuernummer | BAMF-Kennziffer | Trägernummer | Maßnahmenummer |
    Bemerkung | Bemerkungen | Anmerkung | Anmerkungen | Notiz | Notizen | Kommentar | Hinweise | Sonstiges | Notes |
    Stand | Stand vom | Zeitstempel | Datum der Eintragung | letzte Änderung | geändert am | aktualisiert am | geprüft am |
    geprüft | letzter Kontakt | Quelle | Erfasst am | erfasst von | Eingang am | Bearbeiter | Status Bearbeitung |
    eingeladen | eingeladen am | Einladung | Rückmeldung | Zusage | Absage | Teilnahme am | anwesend | entschuldigt |
    Unterschrift | Datenschutz | Einwilligung | Datenschutz zugestimmt | mit der Veröffentlichung einverstanden | Flyer |
    Führungszeugnis | Mitglied seit | Beitritt | Austritt | Mitgliederzahl | Schülerzahl | Einwohner | Einwohnerzahl | Beschäftigte |
    Rechtsform | Konfession | Branche | Fachrichtung | Herkunftsland | Nationalität | Schulträger | Bundesland | Landkreis | Land | Kreis |
    Postfach | Längengrad | Breitengrad | Koordinaten | Longitude | Latitude | Geburtsort | Bankverbindung | Bank | BIC | Gründung |
    Gründungsjahr | Anzahl Mitarbeiter | erstellt am | Änderungsdatum | interne Notiz | Bild | Foto | Logo | Anmeldestatus |
    Untertitel | Abschluss |
    Stellvertreter | Stellv. | Stellvertretung | Zimmer | Zi. | Etage | Gebäude-Nr. | Labels | Geburtsdatum |
    Fördermittelgeber | Förderung | Finanzierung | Fördersumme | Förderprogramm | Budget | Mittelgeber | Zuwendung | Evaluation |
    Modul | UE | Unterrichtseinheiten | Stundenzahl | Anzahl Termine | Turnus | Rhythmus | Prüfung | Prüfung am | Prüfungstermin |
    Anmeldeschluss | Anmeldefrist | Anmeldung bis | Anmeldung bei | belegt | angemeldet | Anmeldungen | Teilnehmer aktuell |
    ermäßigte Gebühr | erm. Gebühr | Kooperationspartner des Angebots | Kontonummer | IBAN | ${LEFT_OUT_WHY}`),
};
