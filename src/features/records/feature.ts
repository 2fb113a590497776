import type { JSX } from "hono/jsx/jsx-runtime";
import type { Clock } from "../../platform/clock.ts";
import type { Doors, PublicDb, TenantDb } from "../../platform/db/doors.ts";
import type { Answer } from "../../platform/http/answers.ts";
import type { Typed } from "../../platform/http/forms.ts";
import type { Language } from "../../platform/i18n/languages.ts";
import type { PlainMessageKey, Translator } from "../../platform/i18n/translate.ts";
import type { Handler } from "../../platform/jobs/index.ts";
import type { Log } from "../../platform/log.ts";
import type { WrittenSheet } from "../../platform/sheets/write.ts";
import type { Tally } from "../../platform/tally.ts";
import type { Scope } from "./event.ts";
import type { Paths } from "./paths.ts";
import type { ToldHit } from "./reasons.ts";
import type { Tenant, Tenants } from "./tenants.ts";
import type { Role, Viewer } from "./viewer.ts";

/** What every route may use. Made once at start (app.tsx); tests make their own. */
export type Services = {
  doors: Doors;
  tenants: Tenants;
  clock: Clock;
  log: Log;
  registry: Registry;
  /** Address under which people reach this installation, without a slash at the end; for links in mails. */
  baseUrl: string;
  /** 32 random bytes as base64url: links, sessions. */
  randomToken(): string;
  /** Six random digits. */
  randomCode(): string;
  newId(): string;
  /** What was read on the site and what was not found, counted in memory until it is written down (features/visits). */
  counted: { visits: Tally; unanswered: Tally };
};

/** Parts of a request that every route gets. */
export type Asked = {
  services: Services;
  params: Record<string, string>;
  /** Path without query, as asked. */
  path: string;
  query: URLSearchParams;
  /** A request header, lower-case name. */
  header(name: string): string | undefined;
};

/** What every page of a county gets, whoever asks. */
export type InCounty = Asked & { tenant: Tenant; paths: Paths; t: Translator };

/** A page of the public site: nobody is known, only published rows are seen; kept in the page cache. */
export type PublicContext = InCounty & {
  lang: Language;
  read<T>(work: (db: PublicDb) => Promise<T>): Promise<T>;
  /**
   * What `find` found under this key, kept until something is published in the county: counts, places, the ids a
   * question finds. For what is the same in all languages and small; `find` opens its own door.
   */
  remember<T>(key: string, find: () => Promise<T>): Promise<T>;
  /** The same for entries by id; `find` is asked for those that are not known. What it leaves out is missing. */
  rememberEach<T extends object>(
    kind: string,
    ids: readonly string[],
    find: (missing: string[]) => Promise<ReadonlyMap<string, T>>,
  ): Promise<Map<string, T>>;
};

/** What a form sent. */
export type Sent = { typed: Typed; files: Map<string, File> };

/** A form of the public site: nobody is known; what it says is answered and never kept. */
export type PublicFormContext = PublicContext & { sent: Sent; network: string };

/** A page before signing in: the county is known, the person is not. */
export type EntranceContext = InCounty & { sent: Sent; cookie(name: string): string | undefined; network: string };

/** A page of the workspace, for somebody signed in. */
export type WorkspaceContext = InCounty & {
  viewer: Viewer;
  sent: Sent;
  cookie(name: string): string | undefined;
  /** One transaction, seen with the viewer's eyes. */
  use<T>(work: (db: TenantDb) => Promise<T>): Promise<T>;
};

/** A page outside of any county. */
export type OutsideContext = Asked & { t: Translator };

type RouteOf<Door extends string, Method extends string, Context> = {
  door: Door;
  method: Method;
  /** Behind the door's beginning: `/`, `/:county/:lang/`, `/:county/intern/`; no slash at its start. */
  path: string;
  handle(context: Context): Promise<Answer>;
};

/**
 * `query`: the names in the address this page listens to; it gets no others, and others make it no other page.
 * `unlisted`: for programs, or part of another page; not named to search engines. `framed`: other websites may show it.
 * `isAnew`: made for each visitor, because a form in it says when it was opened.
 */
export type PublicRoute = RouteOf<"public", "get", PublicContext> & { query?: readonly string[] } & {
  [mark in "unlisted" | "framed" | "isAnew"]?: true;
};
export type PublicFormRoute = RouteOf<"public", "post", PublicFormContext>;
export type EntranceRoute = RouteOf<"entrance", "get" | "post", EntranceContext>;
/** `roles`: who may call it at all; what exactly they may do is the feature's policy. */
export type WorkspaceRoute = RouteOf<"workspace", "get" | "post", WorkspaceContext> & { roles: readonly Role[] };
export type OutsideRoute = RouteOf<"outside", "get", OutsideContext>;
/** A route knows its door; app.tsx opens it. All routes together are the route table that tests walk. */
export type Route = PublicRoute | PublicFormRoute | EntranceRoute | WorkspaceRoute | OutsideRoute;

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
};

export type MenuEntry = { id: string; label: PlainMessageKey; path: string; roles: readonly Role[]; order: number };

/** What a feature adds to the product: one value, one line in app.tsx. */
export type Feature = {
  name: string;
  routes: readonly Route[];
  kinds?: readonly Kind[];
  menu?: readonly MenuEntry[];
  /** What waits for this viewer in this feature. */
  findDue?(context: WorkspaceContext, db: TenantDb): Promise<DueItem[]>;
  /** Next steps a lower feature adds to the page of a higher one's kind. */
  nextSteps?: readonly NextStep[];
  /** Parts a lower feature adds to the page of a higher one's kind. */
  sections?: readonly RecordSection[];
  /** Lists of a kind as files, with the columns in which they are read again. */
  sheets?: readonly RecordSheet[];
  /** Entries of this feature that name a contact person: for giving people everything that is stored on them. */
  findMentions?(db: TenantDb, contactId: string): Promise<{ kind: string; title: string; slug: string }[]>;
  /** Removes what this feature keeps of a contact person who was erased; with the eyes of the program. */
  forgetPerson?(db: TenantDb, contactId: string): Promise<void>;
  /** What the feature does every night or hour, in one county (expiry, reminders). */
  chores?: readonly Chore[];
  /** Work the feature does after the request that asked for it. */
  handlers?(services: Services): readonly Handler[];
};

/** "Make a need of this result": a link that a feature adds to the page of another's kind. */
export type NextStep = {
  kind: string;
  label: PlainMessageKey;
  roles: readonly Role[];
  path(record: { id: string; slug: string }): string;
};

/** The offers of an organisation: a part of a page that another feature finds and shows, in the page's transaction. */
export type RecordSection = {
  kind: string;
  /** Under its own heading of level 2; undefined where there is nothing to show. */
  find(
    context: WorkspaceContext,
    db: TenantDb,
    record: { id: string; slug: string; title: string },
  ): Promise<Content | undefined>;
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
export type Chore = { name: string; run(db: TenantDb, clock: Clock, scope: Scope, doors: Doors): Promise<void> };

/** All features together; made once. */
export type Registry = {
  features: readonly Feature[];
  kinds: readonly Kind[];
  kind(kind: string): Kind | undefined;
  menu(role: Role): MenuEntry[];
  nextSteps(kind: string, role: Role): NextStep[];
  sections(kind: string): RecordSection[];
  /** @throws where no feature writes lists of this kind */
  sheet(kind: string): RecordSheet;
};

/** @throws where two features register the same kind */
export function createRegistry(features: readonly Feature[]): Registry {
  const kinds = new Map<string, Kind>();
  for (const kind of features.flatMap((feature) => feature.kinds ?? [])) {
    if (kinds.has(kind.kind)) throw new Error(`Two features register the kind ${kind.kind}.`);
    kinds.set(kind.kind, kind);
  }
  return {
    features,
    kinds: [...kinds.values()],
    kind: (kind) => kinds.get(kind),
    menu: (role) =>
      features
        .flatMap((feature) => feature.menu ?? [])
        .filter((entry) => entry.roles.includes(role))
        .toSorted((a, b) => a.order - b.order),
    nextSteps: (kind, role) =>
      features
        .flatMap((feature) => feature.nextSteps ?? [])
        .filter((step) => step.kind === kind && step.roles.includes(role)),
    sections: (kind) =>
      features.flatMap((feature) => feature.sections ?? []).filter((section) => section.kind === kind),
    sheet: (kind) => {
      const found = features.flatMap((feature) => feature.sheets ?? []).find((sheet) => sheet.kind === kind);
      if (found === undefined) throw new Error(`No feature writes lists of ${kind}.`);
      return found;
    },
  };
}

/** Words in a page, already rendered. */
export type Content = JSX.Element | string;
