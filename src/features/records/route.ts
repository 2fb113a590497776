import type { PublicDb, TenantDb } from "../../platform/db/doors.ts";
import type { Answer } from "../../platform/http/answers.ts";
import type { Typed } from "../../platform/http/forms.ts";
import type { Language } from "../../platform/i18n/languages.ts";
import type { Translator } from "../../platform/i18n/translate.ts";
import type { Services } from "./feature.ts";
import type { Paths } from "./paths.ts";
import type { Tenant } from "./tenants.ts";
import type { Role, Viewer } from "./viewer.ts";

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
  /** Where the request comes from, for limits alone: no page is another for it. */
  network: string;
  read<T>(work: (db: PublicDb) => Promise<T>): Promise<T>;
  /**
   * What `find` found under this key, kept until something is published in the county: counts, places, the ids a
   * question finds. For what is the same in all languages and small; `find` opens its own door.
   */
  remember<T>(key: string, find: () => Promise<T>): Promise<T>;
  /** The same for markup of some ten kilobytes, `renderAround`: far fewer are kept. */
  rememberDrawn<T>(key: string, draw: () => Promise<T>): Promise<T>;
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
export type PublicFormContext = PublicContext & { sent: Sent };

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

/** Whose personal link it is: somebody of an organisation, without an account. */
export type LinkHolder = {
  linkId: string;
  name: string | null;
  address: string;
  organisation: { id: string; name: string; slug: string };
  expiresAt: Date;
};

/** A page behind a personal link. Looking at it changes nothing: programs that check mails open links, too. */
export type PersonalContext = InCounty & {
  holder: LinkHolder;
  sent: Sent;
  network: string;
  /** An address below the link. */
  here(rest?: string): string;
  /** One transaction that sees what is public and what belongs to the holder's organisation. */
  use<T>(work: (db: TenantDb) => Promise<T>): Promise<T>;
};

/** A page outside of any county. */
export type OutsideContext = Asked & { t: Translator };

type RouteOf<Door extends string, Method extends string, Context> = {
  door: Door;
  method: Method;
  /** The part of the product it belongs to, where that is not its feature's. */
  part?: string;
  /** Behind the door's beginning: `/`, `/:county/:lang/`, `/:county/intern/`, `/:county/mein/`; no slash at its start. */
  path: string;
  handle(context: Context): Promise<Answer>;
};

/**
 * `query`: the names in the address this page listens to; it gets no others, and others make it no other page.
 * `unlisted`: for programs, or part of another page; not named to search engines. `framed`: other websites may show it.
 * `isAnew`: made for each visitor, because a form in it says when it was opened. `isHeavy`: large, and kept apart from
 * the pages, so that it takes no room from them.
 */
export type PublicRoute = RouteOf<"public", "get", PublicContext> & { query?: readonly string[] } & {
  [mark in "unlisted" | "framed" | "isAnew" | "isHeavy"]?: true;
};
export type PublicFormRoute = RouteOf<"public", "post", PublicFormContext>;
export type EntranceRoute = RouteOf<"entrance", "get" | "post", EntranceContext>;
/** `roles`: who may call it at all; what exactly they may do is the feature's policy. */
export type WorkspaceRoute = RouteOf<"workspace", "get" | "post", WorkspaceContext> & { roles: readonly Role[] };
/** `path` begins with `:token`. */
export type PersonalRoute = RouteOf<"personal", "get" | "post", PersonalContext>;
export type OutsideRoute = RouteOf<"outside", "get", OutsideContext>;
/** A route knows its door; app.tsx opens it. All routes together are the route table that tests walk. */
export type Route = PublicRoute | PublicFormRoute | EntranceRoute | WorkspaceRoute | PersonalRoute | OutsideRoute;
