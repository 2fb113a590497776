import type { JSX } from "hono/jsx/jsx-runtime";
import type { CalendarEntry } from "../../platform/calendar/index.ts";
import type { Clock } from "../../platform/clock.ts";
import type { Doors, SignInDb, TenantDb } from "../../platform/db/doors.ts";
import type { PlainMessageKey } from "../../platform/i18n/translate.ts";
import type { Handler } from "../../platform/jobs/index.ts";
import type { Log } from "../../platform/log.ts";
import type { TranslationMachine } from "../../platform/machine-translation/index.ts";
import type { Outgoing } from "../../platform/http/outgoing.ts";
import type { WrittenSheet } from "../../platform/sheets/write.ts";
import type { Tally } from "../../platform/tally.ts";
import type { Ask } from "./asks.ts";
import type { CalendarOwner } from "./calendar-owner.ts";
import type { Scope } from "./event.ts";
import type { RecordSection, SiteSection } from "./sections.ts";
import type { IncomingReader } from "./incoming.ts";
import type { Part } from "./parts.ts";
import type { Registry } from "./registry.ts";
import type { ListNote } from "./list-notes.ts";
import type { MenuEntry } from "./menu.ts";
import type { Period } from "./periods.ts";
import type { ProcessingActivity } from "./processing.ts";
import type { ListLink } from "./list-links.ts";
import type { ToldHit } from "./reasons.ts";
import type { Route, WorkspaceContext } from "./route.ts";
import type { AgendaSource } from "./agenda-sources.ts";
import type { RecordTab } from "./tabs.ts";
import type { Tenant, Tenants } from "./tenants.ts";
import type { Party } from "../../platform/calendar/index.ts";
import type { MailPart } from "../../platform/mail/index.ts";
import type { Transition } from "./state.ts";
import type { Upkeep } from "./upkeep.ts";
import type { TranslatedTexts } from "./translated.ts";
import type { KeyHolder, Role, Viewer } from "./viewer.ts";

export type { IncomingReader } from "./incoming.ts";
export type { CalendarOwner } from "./calendar-owner.ts";
export * from "./route.ts";
export * from "./list-links.ts";
export * from "./translated.ts";

/** What every route may use. Made once at start (app.tsx); tests make their own. */
export type Services = {
  doors: Doors;
  tenants: Tenants;
  clock: Clock;
  log: Log;
  registry: Registry;
  /** Address under which people reach this installation, without a slash at the end; for links in mails. */
  baseUrl: string;
  /** Whom mails come from: who asks in calendars (ORGANIZER), and where their answers arrive. */
  sender: Party;
  /** 32 random bytes as base64url: links, sessions. */
  randomToken(): string;
  /** Six random digits. */
  randomCode(): string;
  newId(): string;
  /** The machine that translates, where the operator has named one. */
  machine: TranslationMachine | undefined;
  /** Calls addresses that people of a county have named: bounded, and never inside the operator's house unasked. */
  fetchOutside: Outgoing;
  /** What was read on the site and what was not found, counted in memory until it is written down (features/visits). */
  counted: { visits: Tally; unanswered: Tally };
};

/** Something that waits for a person, for the home page. */
export type DueItem = {
  /** Day by which, `YYYY-MM-DD`; null: whenever there is time. */
  due: string | null;
  /** Kind in words: "Angebot", "Einlesen". */
  label: string;
  title: string;
  href: string;
  detail?: string;
  /** "Sie sehen das, weil …" */
  because: string;
  action: string;
};

/** Something open that hangs on somebody, with what whoever comes after has to know of it. Days as `YYYY-MM-DD`. */
export type OpenMatter = {
  /** Names it in the county, `round:<id>`; the same as long as it is open. */
  key: string;
  /** Under which heading: "Abfragen". */
  topic: string;
  title: string;
  href: string;
  since?: string | undefined;
  /** What happened last, in a sentence. */
  last?: string | undefined;
  /** The next day that matters. */
  next?: string | undefined;
  /** Who is concerned. */
  whom?: string | undefined;
};

/** A message of somebody without an account, as the inbox lists it. */
export type Message = {
  title: string;
  href: string;
  /** What it is about, among few: "Barriere", "Frage". */
  kind: { code: string; label: string };
  receivedAt: Date;
  /** What became of it, in a word; undefined while it waits. */
  outcome: string | undefined;
};

/** A kind of record, registered by its feature. Nothing else lists all kinds. */
export type Kind = {
  kind: string;
  label: PlainMessageKey;
  icon:
    | "organisation"
    | "offer"
    | "group"
    | "meeting"
    | "need"
    | "measure"
    | "indicator"
    | "report"
    | "resolution"
    | "news";
  /** Behind `/:county/intern/`. */
  internPath(record: { slug: string }): string;
  /** Behind `/:county/:lang/`; undefined where the kind has no public page. */
  sitePath?(record: { slug: string }): string;
  tell?(db: TenantDb, ids: readonly string[]): Promise<ReadonlyMap<string, ToldHit>>;
  /** The list of all of this kind in the workspace, where `?ort=<AGS>` narrows it to a municipality. */
  list?: { label: PlainMessageKey; path: string };
  /** What several are called, and where they stand together; where there is no `list`. */
  several?: { label: PlainMessageKey; path: string };
  /** What is never done with its state: a kind that ends in a way of its own. */
  untaken?: readonly Transition[];
  /** Who takes back what was deleted of it: partners what is theirs. Undefined: nothing of it is deleted. */
  restoredBy?: readonly Role[];
  /** Its texts that are translated (features/translating): where the German ones stand. */
  translated?: TranslatedTexts;
};

/** What a feature adds to the product: one value, one line in app.tsx. */
export type Feature = {
  name: string;
  /** A county can do without all of it; undefined: it is necessary. */
  part?: Part;
  /** Parts that are only some of its routes, or of other features' (`route.part`). */
  parts?: readonly Part[];
  routes: readonly Route[];
  kinds?: readonly Kind[];
  menu?: readonly MenuEntry[];
  /** What else a membership may read, as keys of row security: what its seats allow. Asked with each request inside. */
  findKeys?(db: SignInDb, membership: KeyHolder): Promise<readonly string[]>;
  /** What waits for this viewer in this feature. */
  findDue?(context: WorkspaceContext, db: TenantDb): Promise<DueItem[]>;
  /** What is open with this viewer besides what is due: drafts, rounds under way, links that are out (features/handover). */
  findOpenMatters?(context: WorkspaceContext, db: TenantDb): Promise<OpenMatter[]>;
  /** Gives what belongs to a person alone to who comes after them; with the eyes of the program. */
  handOver?(db: TenantDb, from: { membershipId: string }, to: { membershipId: string; name: string }): Promise<void>;
  /** Messages to the office or to this viewer's organisation: those that wait first, at most `limit`. */
  findMessages?(context: WorkspaceContext, db: TenantDb, limit: number): Promise<Message[]>;
  /** Next steps a lower feature adds to the page of a higher one's kind. */
  nextSteps?: readonly NextStep[];
  /** Parts a lower feature adds to the page of a higher one's kind. */
  sections?: readonly RecordSection[];
  /** The same on the public page of a higher one's kind. */
  siteSections?: readonly SiteSection[];
  /** What a lower feature says of each entry in a list of a higher one's kind. */
  listNotes?: readonly ListNote[];
  /** Pages beside that of a kind's entry: "Tagesordnung · Einladungen · Protokoll". */
  tabs?: readonly RecordTab[];
  agendaSources?: readonly AgendaSource[];
  /** Ways on from a list of a kind that carry its query along. */
  listLinks?: readonly ListLink[];
  /** Lists of a kind as files, with the columns in which they are read again. */
  sheets?: readonly RecordSheet[];
  /** Entries of this feature that name a contact person: for giving people everything that is stored on them. */
  findMentions?(db: TenantDb, contactId: string): Promise<{ kind: string; title: string; slug: string }[]>;
  /** Removes what this feature keeps of a contact person who was erased; with the eyes of the program. */
  forgetPerson?(db: TenantDb, contactId: string): Promise<void>;
  /** What the feature does with data of people: for the record of Art. 30 DSGVO. */
  processing?: readonly ProcessingActivity[];
  /** How long the feature keeps what it knows of people; the county may choose. */
  periods?: readonly Period[];
  /** What the feature does every night or hour, in one county (expiry, reminders). */
  chores?: readonly Chore[];
  /** The same with transactions of their own: what writes many mails, in steps. */
  errands?: readonly Errand[];
  /** What organisations are asked for; they find all of it on one page (features/rounds). */
  asks?: readonly Ask[];
  /** What goes along with mails that ask somebody for something: an address gets one such mail a week at most. */
  enclosures?: readonly Enclosure[];
  /** Mails that arrive in the mailbox of the installation (platform/mailbox). */
  incoming?: readonly IncomingReader[];
  /** How entries of its kinds are looked after without an account. */
  upkeep?: readonly Upkeep[];
  /**
   * What the feature puts into calendars people subscribe, besides meetings; with the eyes of the program, so only what is
   * this person's. Names nobody else.
   */
  findCalendarEntries?(db: TenantDb, whose: CalendarOwner): Promise<readonly CalendarEntry[]>;
  /** Work the feature does after the request that asked for it. */
  handlers?(services: Services): readonly Handler[];
};

/** "Make a need of this result": a link that a feature adds to the page of another's kind. */
export type NextStep = {
  kind: string;
  label: PlainMessageKey;
  roles: readonly Role[];
  /** Whom it is shown to; undefined: whoever has such a role. */
  isFor?(viewer: Viewer): boolean;
  path(record: { id: string; slug: string }): string;
};

/** Entries of a kind as a sheet: without what is internal, because a file goes from hand to hand. */
export type RecordSheet = {
  kind: string;
  write(context: WorkspaceContext, db: TenantDb, ids: readonly string[]): Promise<WrittenSheet>;
};

/**
 * Done by the program once an hour in every county; must be safe to repeat. `scope` is for actions: the program acts,
 * under the name "Ablauf"; `doors` for what belongs to no county (sessions).
 */
export type Chore = {
  name: string;
  /** Deletes what has had its time: done also where the feature's part is switched off. */
  forgets?: true;
  run(db: TenantDb, clock: Clock, scope: Scope, doors: Doors): Promise<void>;
};

/** A chore that opens its transactions itself, because it needs secrets or takes long; safe to repeat. */
export type Errand = { name: string; run(services: Services, tenantId: string, scope: Scope): Promise<void> };

/**
 * What is due from whom an address belongs to, for a mail that goes there anyway; it is noted as told in the mail's own
 * transaction. Parts in the order of the mail; empty where nothing is due.
 */
export type Enclosure = (
  db: TenantDb,
  around: { services: Services; tenant: Tenant; scope: Scope },
  address: string,
) => Promise<readonly MailPart[]>;

/** Words in a page, already rendered. */
export type Content = JSX.Element | string;
