import { makeUid, type ScheduledEntry, writeCancellation, writeRequest } from "./scheduling.ts";

export const TENANT = "5f0c1c1e-0a5e-4a3f-9d55-2f9d3c6c1a01";
export const TOKEN = "7d7f7bb0-4c3f-4f7c-8f0c-0a9f4b1c2d3e.pX0s9yq3b1m5w7c2d4e6f8g0h2j4k6l8n0p2r4t6v8w";

/** An entry in winter, with all that makes lines difficult: commas, umlauts at the fold, a name in quotation marks. */
export const ENTRY: ScheduledEntry = {
  uid: makeUid({ tenantId: TENANT, token: TOKEN }, "netz.example.org"),
  sequence: 0,
  writtenAt: new Date("2026-11-22T10:00:00Z"),
  title: "8. Treffen: Netzwerk für Integration; Steuerung, Bericht",
  description:
    "Bitte sagen Sie bis zum 4. Dezember, ob Sie kommen.\nÜberblick über Öffnungszeiten, Übergänge, größere Räume: äöüßÄÖÜ äöüßÄÖÜ äöüß\nhttps://netz.example.org/wak/mein/abc",
  place: "Landratsamt, Großer Saal; Erzberger Allee 14, 36433 Bad Salzungen",
  url: "https://netz.example.org/wak/antwort/abc",
  day: "2026-12-09",
  fromTime: "15:00",
  untilTime: "17:30",
  organizer: { address: "termine@netz.example.org", name: "Netzwerk für Integration, Wartburgkreis" },
  attendee: { address: "anna.mueller@caritas.example.org", name: 'Müller, Anna "Anni"', role: "REQ-PARTICIPANT" },
};

const later = new Date("2026-11-24T08:30:00Z");

/** What is sent over the life of an entry, by the name of its file. */
export const MESSAGES = {
  "request-winter": writeRequest(ENTRY),
  "request-summer": writeRequest({ ...ENTRY, day: "2026-07-07" }),
  "request-spring-forward": writeRequest({ ...ENTRY, day: "2026-03-29", fromTime: "01:30", untilTime: "03:30" }),
  "request-fall-back": writeRequest({ ...ENTRY, day: "2026-10-25", fromTime: "01:30", untilTime: "03:30" }),
  "request-held-adviser": writeRequest({
    ...ENTRY,
    isHeld: true,
    attendee: { ...ENTRY.attendee, role: "OPT-PARTICIPANT" },
  }),
  "update-moved": writeRequest({ ...ENTRY, sequence: 1, writtenAt: later, day: "2026-12-16" }),
  "update-words": writeRequest(
    { ...ENTRY, writtenAt: later, title: "8. Treffen: Netzwerk für Integration" },
    "ACCEPTED",
  ),
  "cancel-called-off": writeCancellation({ ...ENTRY, sequence: 1, writtenAt: later }, "called-off"),
  "cancel-uninvited": writeCancellation({ ...ENTRY, sequence: 1, writtenAt: later }, "uninvited"),
};

// Started by itself in another time zone, it says what it would send there.
if (process.argv[1] === import.meta.filename) process.stdout.write(JSON.stringify(MESSAGES));
