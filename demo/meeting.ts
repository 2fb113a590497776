/** What a meeting of the demo is made of, and what loading it works with. */
import type { ItemContent, MeetingContent } from "../src/features/meetings/index.ts";
import type { Scope, Services, Tenant } from "../src/features/records/index.ts";
import type { TenantDb } from "../src/platform/db/doors.ts";
import { daysAgo } from "./rounds.ts";

/** What came of an item; organisations by their keys. */
export type DemoResult = {
  kind: "information" | "decision" | "task" | "need" | "proposal";
  title: string;
  text?: string;
  topic?: string;
  by?: string;
  isInternal?: true;
  responsible?: string;
  /** Days from today. */
  dueIn?: number;
  isDone?: true;
  /** How the seats voted that were there: so many against, all others in favour. */
  against?: number;
  /** The result of the same meeting, by its title, that this one was joined into. */
  joined?: string;
};

/** A table at an item, with what people said there. */
export type DemoTable = {
  name: string;
  question: string;
  said: readonly {
    kind: "information" | "need" | "proposal";
    text: string;
    organisation?: string;
    /** The result of the same item, by its title, that it was taken over as. */
    takenAs?: string;
    isDropped?: true;
  }[];
};

export type DemoItem = Pick<ItemContent, "kind" | "title"> &
  Partial<Pick<ItemContent, "text" | "minutes" | "speaker" | "recurs">> & {
    /** Who introduces itself; which group reports. */
    organisation?: string;
    group?: string;
    /** Tables at which people say something to the item's question. */
    tables?: readonly string[];
    /** To read before: a leaflet of one page. */
    paper?: { name: string; title: string; lines: readonly string[] };
    notes?: string;
    publicNotes?: string;
    isNotReached?: true;
    results?: readonly DemoResult[];
    /** Tables people sat at, with what they said. */
    satAt?: readonly DemoTable[];
  };

/** `inDays` from today; how far it has come. */
export type DemoMeeting = Partial<Pick<MeetingContent, "venue" | "address" | "bring" | "description" | "videoUrl">> & {
  key: string;
  group: string;
  /** Of a series: its title is made of the number. */
  series?: { key: string; number: number };
  title?: string;
  inDays: number;
  from: string;
  until: string;
  stage: "draft" | "invited" | "minutes" | "approved" | "closed";
  /** Kinds of organisations besides the members of the group. */
  asks?: readonly string[];
  items: readonly DemoItem[];
  preparation?: readonly {
    kind: "room" | "interpreter" | "childcare" | "catering" | "technology";
    title: string;
    by?: string;
  }[];
  wishes?: readonly { by: string; title: string; text: string; minutes: number }[];
};

export type DemoSeries = { key: string; group: string; name: string; heldBefore: number; continues?: string };

/** What loading works with. `idOf`: of an organisation, `groupOf`: of a group of this county, by key. */
export type Around = {
  db: TenantDb;
  services: Services;
  tenant: Tenant;
  scope: Scope;
  idOf(key: string): string;
  groupOf(key: string): string;
};

/** The same as things were so many days ago. */
export function asOf(around: Around, days: number): Around {
  const scope = daysAgo(around.scope, days);
  return { ...around, scope, services: { ...around.services, clock: scope.clock } };
}

/** What an organisation is called. */
export async function nameOf({ db, idOf }: Around, key: string): Promise<string> {
  const row = await db.selectFrom("record").select("title").where("id", "=", idOf(key)).executeTakeFirstOrThrow();
  return row.title;
}
