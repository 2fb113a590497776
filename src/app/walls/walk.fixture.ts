// How the walk gets from the route table to addresses and who asks.
import type { Route } from "../../features/records/index.ts";
import { PREFIX } from "../doors.ts";
import type { Value, Values } from "./planted.fixture.ts";

/**
 * What a parameter of the route table is filled with: the door and the path up to the parameter, and the kind of planted
 * values (planted.fixture.ts). A route with a parameter that is not here fails its test.
 */
export const PARAMETERS: Readonly<Record<string, string>> = {
  "outside :county": "county",
  "personal :token": "personalToken",
  "personal :token/eintrag/:entry": "personalEntry",
  "personal :token/neu/:kind": "personalKind",
  "workspace abfragen/:round": "round",
  "workspace ruecklaeufer/:bounce": "bounce",
  "workspace stand/:organisation": "organisation",
  "workspace stand/:organisation/links/:link": "personalLink",
  "outside :county/gestalt/:file": "lookFile",
  "public angebote/:offer": "offer",
  "public angebote/:offer/termin/:run": "run",
  "workspace rueckfragen/:id": "remark",
  "public akteure/:actor": "organisation",
  "entrance anmelden/:token": "token",
  "workspace papierkorb/:id": "recordId",
  "workspace akteure/:slug": "organisation",
  "workspace akteure/:slug/personen/:person": "person",
  "workspace nutzung/:organisation": "organisation",
  "workspace angebote/:slug": "offer",
  "public neuigkeiten/:news": "news",
  "workspace neuigkeiten/:slug": "news",
  "workspace gremien/:slug/anfragen/:request": "groupRequest",
  "public gremien/:group": "group",
  "public gremien/:group/protokolle/:meeting": "publicMinutes",
  "workspace gremien/:slug/sitze/:seat": "groupSeat",
  "workspace gremien/:slug/moderation/:moderator": "groupModerator",
  "public termine/:event": "event",
  "public termine/:event/termin/:date": "eventDate",
  "workspace veranstaltungen/:slug": "event",
  "workspace treffen/:slug": "meeting",
  "workspace treffen/:slug/tagesordnung/:item": "agendaItem",
  "workspace treffen/:slug/unterlagen/:item": "agendaItem",
  "workspace treffen/:slug/unterlagen/:item/dateien/:file": "agendaPaper",
  "public einladung/:token/unterlagen/:file": "invitationPaper",
  "workspace treffen/:slug/vorbereitung/:preparation": "preparation",
  "workspace treffen/themen/:wish": "agendaWish",
  "workspace treffen/:slug/einladungen/:id": "invitation",
  "workspace treffen/:slug/einladungen/erinnerungen/:id": "reminder",
  "workspace rueckantworten/:id": "unclearMail",
  "public einladung/:token": "subscription",
  "workspace treffen/:slug/protokoll/punkte/:item": "minutesItem",
  "workspace treffen/:slug/protokoll/fassungen/:number": "minutesVersion",
  "workspace treffen/:slug/protokoll/einwaende/:objection": "minutesObjection",
  "workspace ergebnisse/:slug": "result",
  "workspace treffen/:slug/tische/:table": "topicTable",
  "workspace treffen/:slug/raum/moderation/:link": "moderatorLink",
  "entrance moderation/:token": "moderation",
  "public tisch/:token": "subscription",
  "outside :county/tisch/:table": "tableCode",
  "public gastbeitrag/:token": "subscription",
  "workspace mitteilungen/:slug": "announcement",
  "workspace aufgaben/:slug": "task",
  "entrance aufgabe/:token": "taskLink",
  "entrance protokoll/:token": "taskLink",
  "workspace mitteilungen/:slug/kommentare/:comment": "announcementComment",
  "workspace mitteilungen/:slug/dateien/:file": "announcementFile",
  "entrance mitteilungen/abo/:token": "announcementChoice",
  "workspace gremien/:slug": "group",
  "workspace presse/:slug": "pressed",
  "public newsletter/ausgaben/:issue": "issue",
  "public newsletter/bestaetigung/:token": "subscription",
  "public newsletter/abmeldung/:token": "subscription",
  "workspace newsletter/:slug": "issue",
  "workspace einlesen/:id": "import",
  "workspace einlesen/vorlage/:kind": "importKind",
  "workspace abstimmungen/:poll": "poll",
  "workspace abstimmungen/:poll/antwort/:person": "pollPerson",
  "workspace abstimmungen/schulfrei/:id": "schoolBreak",
  "entrance terminwahl/:token": "pollToken",
  "entrance kalenderabo/:token": "feedToken",
  "workspace kalender/abo/:feed": "feed",
  "workspace mails/:mail": "mail",
  "workspace angekommen/:incoming": "incoming",
  "workspace glossar/:entry": "glossaryEntry",
  "workspace nachrichten/:inquiry": "inquiry",
  "workspace website/seiten/:place": "page",
  "workspace website/seiten/:place/dateien/:file": "pageFile",
  "public downloads/:file": "file",
  "workspace dateien/:file": "file",
  "workspace eigene-daten/vertraege/:agreement": "agreement",
  "workspace eigene-daten/bitten/:request": "dataRequest",
  "entrance einwilligung/:token": "consentToken",
  "entrance auskunft/ansicht/:token": "dataToken",
  "workspace uebersetzungen/begriffe/:term": "preferredTerm",
  "workspace uebersetzungen/dateien/:file": "translationFile",
  "workspace uebersetzungen/:record/:lang": "translation",
  "workspace menschen/:member": "member",
  "workspace uebergabe/:member": "leaver",
  "workspace uebernommen/:handover": "handover",
  "workspace sitzungen/:session": "session",
  "workspace wechsel/:place": "place",
  "workspace bestaetigungen/:confirmation": "confirmation",
  "workspace sitzungen/passkeys/:passkey": "passkey",
  "workspace sitzungen/anbieter/:identity": "identity",
};

/** What fills a route's parameters; undefined value: it has none. */
export type Filled = { path: string; value: Value | undefined };

export const nameOf = (route: Route): string => `${route.method.toUpperCase()} ${route.door} /${route.path}`;

/** All addresses of a route in county one, filled with things of both counties. @throws where a parameter is unknown */
export function fillRoute(route: Route, values: Values): Filled[] {
  const parts = route.path.split("/");
  const last = parts.findLastIndex((part) => part.startsWith(":"));
  if (last < 0) return [{ path: addressOf(route, route.path), value: undefined }];
  const key = `${route.door} ${parts.slice(0, last + 1).join("/")}`;
  const kind = PARAMETERS[key];
  const found = kind === undefined ? undefined : values[kind];
  if (found === undefined || found.length === 0) {
    throw new Error(
      `The walk does not know what to put into "${key}". Plant such things in src/app/walls/planted.fixture.ts (note(planting, kind, …)) ` +
        `and add "${key}" with that kind to PARAMETERS in src/app/walls/walk.fixture.ts.`,
    );
  }
  return found.map((value) => {
    const path = parts
      .map((part, index) => (index === last ? value.value : part.startsWith(":") ? getBefore(value, part, key) : part))
      .join("/");
    return { path: addressOf(route, path), value };
  });
}

function getBefore(value: Value, part: string, key: string): string {
  const found = value.before?.[part.slice(1)];
  if (found === undefined) throw new Error(`What is planted for "${key}" has to say what ${part} is (before).`);
  return found;
}

const addressOf = (route: Route, path: string): string =>
  `${PREFIX[route.door].replace(":county", "eins").replace(":lang", "de")}${path}`;
