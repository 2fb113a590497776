import { createApp } from "../../app.tsx";
import type { Clock } from "../../platform/clock.ts";
import { fixedClock } from "../../platform/clock.ts";
import type { TenantDb } from "../../platform/db/doors.ts";
import { createTestDatabase } from "../../platform/db/testing.ts";
import { createLog } from "../../platform/log.ts";
import { addMember, beginSession, SESSION_COOKIE } from "../accounts/index.ts";
import { createOrganisation, EMPTY_ORGANISATION } from "../directory/index.ts";
import { programReader, readerKeys, type Role, type Scope, type Services, type Viewer } from "./index.ts";

/** People of each test county: the office, two partners of different organisations, somebody who only reads. */
export type PersonKey = "office" | "partner" | "otherPartner" | "reader";

/** Somebody in a test county, signed in. */
export type TestPerson = {
  name: string;
  email: string;
  role: Role;
  organisationId: string | null;
  accountId: string;
  membershipId: string;
  /** The secret of an open session: value of the cookie. */
  secret: string;
  /** What the person sees the database with. */
  viewer: Viewer;
};

/** A county of two; everything in it has the same names, so that mixing them up shows. */
export type TestCounty = {
  id: string;
  slug: string;
  people: Record<PersonKey, TestPerson>;
  /** The partner's and the other partner's organisation, published and public. */
  organisations: Record<"partner" | "otherPartner", { id: string; slug: string; name: string }>;
  /** For actions, as the program or as a person. */
  scope(as?: PersonKey): Scope;
  /** A transaction in the county, seen with the eyes of the program (like the office) or of a person. */
  use<T>(work: (db: TenantDb) => Promise<T>, as?: PersonKey): Promise<T>;
};

/** Fields of a form; several values of one name as a list. */
export type TestForm = Record<string, string | readonly string[] | File>;

export type Asking = {
  /** Who asks: somebody of the county in the address, or anybody; nobody is signed in without it. */
  as?: PersonKey | TestPerson | { secret: string };
  /** Sends the form: POST. */
  form?: TestForm;
  /** Overrides; `undefined` takes one off. */
  headers?: Record<string, string | undefined>;
};

export type TestWorld = Awaited<ReturnType<typeof createTestWorld>>;

/** A clock that moves when told to. */
export type TestClock = Clock & { set(iso: string): void; advance(minutes: number): void };

function testClock(iso: string): TestClock {
  let clock = fixedClock(iso);
  return {
    now: () => clock.now(),
    today: () => clock.today(),
    set: (moment) => void (clock = fixedClock(moment)),
    advance: (minutes) => void (clock = fixedClock(new Date(clock.now().getTime() + minutes * 60_000).toISOString())),
  };
}

const PEOPLE: Record<PersonKey, { name: string; role: Role; organisation?: "partner" | "otherPartner" }> = {
  office: { name: "Katrin Lindenau", role: "office" },
  partner: { name: "Bernd Apfelbaum", role: "partner", organisation: "partner" },
  otherPartner: { name: "Selma Birnbaum", role: "partner", organisation: "otherPartner" },
  reader: { name: "Jorid Kirschgarten", role: "reader" },
};

const ORGANISATIONS = { partner: "Volkshochschule Muster", otherPartner: "Begegnungsverein Muster e. V." } as const;

/** Real places, so that addresses by AGS work: both counties with two municipalities each. */
const PLACES = [
  { ags: "16", name: "Thüringen", kind: "state", parent_ags: null, postcode: null },
  { ags: "16066", name: "Schmalkalden-Meiningen", kind: "county", parent_ags: "16", postcode: null },
  { ags: "16066042", name: "Meiningen", kind: "municipality", parent_ags: "16066", postcode: "98617" },
  { ags: "16066063", name: "Schmalkalden", kind: "municipality", parent_ags: "16066", postcode: "98574" },
  { ags: "16063", name: "Wartburgkreis", kind: "county", parent_ags: "16", postcode: null },
  { ags: "16063003", name: "Bad Salzungen", kind: "municipality", parent_ags: "16063", postcode: "36433" },
  { ags: "16063105", name: "Eisenach", kind: "municipality", parent_ags: "16063", postcode: "99817" },
];

async function addPerson(
  services: Services,
  tenantId: string,
  person: { name: string; email: string; role: Role; organisationId: string | null },
): Promise<TestPerson> {
  return services.doors.asSignIn(async (db) => {
    const ids = await addMember(db, services, tenantId, { ...person, invitedBy: "Koordination" });
    const secret = await beginSession(db, services, {
      accountId: ids.accountId,
      device: "Firefox/Linux",
      proof: PROVEN,
    });
    const viewer: Viewer = {
      tenantId,
      ...ids,
      name: person.name,
      role: person.role,
      isOffice: person.role === "office",
      organisationId: person.organisationId,
      keys: readerKeys({ ...person, id: ids.membershipId }),
      previousVisitAt: null,
    };
    return { ...person, ...ids, secret, viewer };
  }, tenantId);
}

async function addCounty(services: Services, county: { slug: string; ags: string; name: string }): Promise<TestCounty> {
  const id = services.newId();
  const { doors, clock, newId } = services;
  await doors.asOwner((db) =>
    db
      .insertInto("tenant")
      .values({
        ...county,
        id,
        network_name: "Netzwerk für Integration",
        headline: "Ankommen im Kreis",
        lead: "Angebote und Akteure im Kreis.",
        office: JSON.stringify({ name: "Koordination", email: `koordination@${county.slug}.example.org` }),
      })
      .execute(),
  );
  services.tenants.forget();
  const program: Scope = { tenantId: id, actor: { id: null, name: "Ablauf" }, clock, newId };
  const addOrganisation = async (name: string) => ({
    name,
    ...(await doors.withTenant(programReader(id), (db) =>
      createOrganisation(db, program, { ...EMPTY_ORGANISATION, name }, { state: "published" }),
    )),
  });
  const organisations = {
    partner: await addOrganisation(ORGANISATIONS.partner),
    otherPartner: await addOrganisation(ORGANISATIONS.otherPartner),
  };
  const add = (key: PersonKey) => {
    const { name, role, organisation } = PEOPLE[key];
    const organisationId = organisation === undefined ? null : organisations[organisation].id;
    const email = `${key.toLowerCase()}@${county.slug}.example.org`;
    return addPerson(services, id, { name, email, role, organisationId });
  };
  const people = {
    office: await add("office"),
    partner: await add("partner"),
    otherPartner: await add("otherPartner"),
    reader: await add("reader"),
  };
  return {
    id,
    slug: county.slug,
    people,
    organisations,
    scope: (as) =>
      as === undefined ? program : { ...program, actor: { id: people[as].membershipId, name: people[as].name } },
    use: (work, as) => doors.withTenant(as === undefined ? programReader(id) : people[as].viewer, work),
  };
}

/** The body as browsers send it: files make it multipart. */
function encode(form: TestForm): FormData | URLSearchParams {
  const pairs = Object.entries(form).flatMap(([name, value]) =>
    (typeof value === "string" || value instanceof File ? [value] : value).map((one) => [name, one] as const),
  );
  if (!pairs.some(([, value]) => value instanceof File)) return new URLSearchParams(pairs as [string, string][]);
  const data = new FormData();
  for (const [name, value] of pairs) data.append(name, value);
  return data;
}

/** People of tests have just proven who they are: what cannot be undone asks them for nothing more. */
const PROVEN = { by: "passkey", on: null } as const;

type WorldOptions = { baseUrl?: string; now?: string; onlyCounty?: string; insideHosts?: string[] };

/**
 * Two counties, "eins" and "zwei", with people of every role signed in, on a database of the test's own, behind the real
 * program. Drop it in `afterAll`. The clock stands at Monday, 23 November 2026, 10:00 in Germany.
 */
export async function createTestWorld(options: WorldOptions = {}) {
  const database = await createTestDatabase();
  const clock = testClock(options.now ?? "2026-11-23T09:00:00Z");
  const lines: string[] = [];
  const log = createLog({ level: "warn", write: (line) => void lines.push(line), forPeople: false, clock });
  const baseUrl = options.baseUrl ?? "http://localhost:3000";
  const { app, services } = createApp({ database, ...options, baseUrl, log, clock });
  await database.doors.asOwner((db) => db.insertInto("place").values(PLACES).execute());
  const tenants = {
    eins: await addCounty(services, { slug: "eins", ags: "16066", name: "Landkreis Eins" }),
    zwei: await addCounty(services, { slug: "zwei", ags: "16063", name: "Landkreis Zwei" }),
  };

  function secretOf(path: string, as: NonNullable<Asking["as"]>): string {
    if (typeof as === "object") return as.secret;
    const county = path.split("/")[1] === "zwei" ? tenants.zwei : tenants.eins;
    return county.people[as].secret;
  }

  async function request(path: string, { as, form, headers = {} }: Asking = {}): Promise<Response> {
    const sent = new Headers({ host: new URL(baseUrl).host });
    if (as !== undefined) sent.set("cookie", `${SESSION_COOKIE}=${secretOf(path, as)}`);
    let body: ArrayBuffer | undefined;
    if (form !== undefined) {
      const encoded = new Response(encode(form));
      body = await encoded.arrayBuffer();
      sent.set("content-type", encoded.headers.get("content-type") ?? "");
      sent.set("content-length", String(body.byteLength));
      sent.set("sec-fetch-site", "same-origin");
    }
    for (const [name, value] of Object.entries(headers)) {
      if (value === undefined) sent.delete(name);
      else sent.set(name, value);
    }
    return app.request(
      `${baseUrl}${path}`,
      body === undefined ? { headers: sent } : { method: "POST", headers: sent, body },
    );
  }

  return {
    database,
    app,
    services,
    clock,
    tenants,
    /** What was logged as a warning or an error. */
    lines,
    request,
    /** The page's HTML; asks like `request`. */
    text: async (path: string, asking?: Asking) => (await request(path, asking)).text(),
    drop: () => database.drop(),
  };
}
