/** One county with something of everything in it, and all pages that anyone can reach there by following links. */
import { setTimeout as pause } from "node:timers/promises";
import { writeOldCsv } from "./lists.ts";
import { memberOf, origin, receiveMail } from "./people.ts";
import { crawl, type Found, templateOf } from "./routes.ts";
import type { Member } from "./server.ts";

const county = "unna";
/** Has a colour of its own; journeys count what pages of the first one load. */
const coloured = "peine";
const intern = `/${county}/intern/`;
const as = (role: Member["role"]) => ({ cookie: `miteinander_session=${memberOf(county, role).secret}` });
const office = as("office");

async function send(path: string, body: FormData | URLSearchParams, headers: Record<string, string> = office) {
  const response = await fetch(`${origin}${path}`, { method: "POST", headers, body, redirect: "manual" });
  if (response.status !== 303) throw new Error(`${path} answers ${response.status}.`);
  return response.headers.get("location") ?? "";
}

const list = writeOldCsv([
  ["Name", "Art", "PLZ", "Ort", "Telefon", "Ansprechpartner/in"],
  ["Lesestube Nordstadt e. V.", "Verein", "59423", "Unna", "02303 5550-71", ""],
  ["Nähwerk am Hellweg e. V.", "Verein", "59423", "Unna", "02303 5550-74", "Ortrun Fadenstich"],
  ["Werkhalle am Kanal gGmbH", "Bildungsträger", "5942", "Bergkamen", "02307 555072", ""],
  ["VHS Unna", "Volkshochschule", "", "Unna", "", ""],
  ["", "Verein", "59423", "Unna", "02303 5550-79", ""],
]);

async function upload(): Promise<string> {
  const form = new FormData();
  form.set("art", "organisations");
  form.set("datei", new File([list], "Adressen.csv"));
  return (await send(`${intern}einlesen`, form)).replace(/\/(?:spalten|pruefen)$/, "");
}

/** More news than home has room for: what is said with a word stands alone there. */
async function makeNews(): Promise<void> {
  const partner = as("partner");
  const form = await (await fetch(`${origin}${intern}angebote/neu`, { headers: partner })).text();
  const providerId = /<option value="([0-9a-f-]{36})"/.exec(form)?.[1] ?? "";
  const common = { providerId, summary: "Einmal im Monat.", topics: "leisure", where: "county", registration: "none" };
  for (let number = 1; number <= 7; number += 1) {
    const offer = new URLSearchParams({ ...common, title: `Nachmittag ${number}`, next: "submit" });
    const entered = new URL(await send(`${intern}angebote`, offer, partner), origin).pathname;
    const back = new URLSearchParams({ transition: "withdraw", note: `Der Raum fehlt noch, Nummer ${number}.` });
    await send(`${entered}/stand`, back, partner);
  }
}

const read = async (path: string, headers = {}) => (await fetch(`${origin}${path}`, { headers })).text();
/** Milliseconds after which a form of the site may have been filled in by a human. */
const HUMAN = 3_500;

/** What visitors write without an account: an organisation wants to take part, somebody asks about an offer. */
async function writeAsVisitor(offer: string): Promise<void> {
  const forms = { join: `/${county}/de/mitmachen`, remark: `${offer}/frage` };
  const sealOf = async (path: string) => /name="zeit"[^>]*value="([^"]*)"/.exec(await read(path))?.[1] ?? "";
  const seals = { join: await sealOf(forms.join), remark: await sealOf(forms.remark) };
  await pause(HUMAN);
  const said = {
    organisation: "Teestube e. V.",
    about: "Wir kochen Tee.",
    person: "Kim Beispiel",
    email: "kim@example.org",
  };
  await send(forms.join, new URLSearchParams({ ...said, betreff: "", zeit: seals.join }), {});
  const question = { kind: "question", message: "Gibt es noch einen Platz?", betreff: "", zeit: seals.remark };
  await send(forms.remark, new URLSearchParams(question), {});
}

/** A word of the county's own, a colour of its own, a page in two versions, one that is there only once somebody wrote it. */
async function writeSite(): Promise<void> {
  await send(
    `${intern}glossar`,
    new URLSearchParams({ phrase: `Teestube ${process.pid}`, language: "de", term: "Begegnung" }),
  );
  const other = { cookie: `miteinander_session=${memberOf(coloured, "office").secret}` };
  await send(`/${coloured}/intern/website/aussehen`, new URLSearchParams({ shortName: "", colour: "#00695c" }), other);
  // Other journeys write the same page on the same server at the same time: then it is written, too.
  const isWritten = () => "";
  const place = `${intern}website/seiten/gruppen`;
  for (const body of ["## Steuerungsgruppe", "## Steuerungsgruppe\n\n## Runder Tisch"]) {
    const form = await read(`${place}/bearbeiten`, office);
    const version = /name="version" value="(\d+)"/.exec(form)?.[1] ?? "";
    const page = new URLSearchParams({ lead: "Hier wird gemeinsam gearbeitet.", body, version });
    await send(`${place}/bearbeiten`, page).catch(isWritten);
  }
  await send(`${place}/stand`, new URLSearchParams({ transition: "publish" })).catch(isWritten);
}

/** Where a visitor is thanked for a question. */
let thanks = "";

/** An import at each step, something deleted of each kind, news. */
async function fillCounty(): Promise<string> {
  await makeNews();
  await upload();
  await send(`${await upload()}/spalten`, new URLSearchParams());
  const taken = await upload();
  await send(`${taken}/spalten`, new URLSearchParams());
  await send(`${taken}/uebernahme`, new URLSearchParams());
  const result = await (await fetch(`${origin}${taken}`, { headers: office })).text();
  const actor = /href="([^"]*\/akteure\/lesestube[^"]*)"/.exec(result)?.[1] ?? "";
  await send(`${actor}/loeschung`, new URLSearchParams());
  // One of our own: others look at what the demo shows at the same time.
  const offers = await (await fetch(`${origin}${intern}angebote?q=Nachmittag`, { headers: office })).text();
  const offer = /<th[^>]*>\s*<a href="([^"]*\/angebote\/nachmittag[^"?]+)"/.exec(offers)?.[1] ?? "";
  await send(`${offer}/loeschung`, new URLSearchParams());
  return taken;
}

/** What visitors wrote, and a site of the county's own. */
async function fillSite(): Promise<void> {
  const site = await read(`/${county}/de/angebote`);
  const shown = /href="(\/unna\/de\/angebote\/[^"?/]+)"/.exec(site)?.[1] ?? "";
  thanks = `${shown}/frage/danke`;
  await writeAsVisitor(shown);
  await writeSite();
}

/** Where the result of the import stands. */
let filled: Promise<string> | undefined;
let siteFilled: Promise<void> | undefined;

const crawled = new Map<Member["role"], Promise<Found[]>>();

/** What somebody signed in finds, beginning at home; found once, however often it is looked at. */
export function crawlWorkspace(role: Member["role"]): Promise<Found[]> {
  const known = crawled.get(role) ?? followWorkspace(role);
  crawled.set(role, known);
  return known;
}

const meetings = `${intern}treffen/`;
/** A meeting to come and minutes that are written, which change; minutes that were approved, which do not. */
const changing = [`${meetings}9-netzwerktreffen`, `${meetings}8-netzwerktreffen/protokoll`];
const approved = `${meetings}7-netzwerktreffen/protokoll`;

async function followWorkspace(role: Member["role"]): Promise<Found[]> {
  const taken = await (filled ??= fillCounty());
  await (siteFilled ??= fillSite());
  return crawl({
    origin,
    start: [intern, ...(role === "office" ? [taken, ...changing] : role === "partner" ? [approved] : [])],
    ...as(role),
    within: (url) => url.pathname.startsWith(intern),
  });
}

/** What somebody finds who is about to sign in: the page, the one after it, a link from a mail. */
export async function crawlEntrance(): Promise<Found[]> {
  const email = "gesine.kranichfeld@kreistag-unna.example.org";
  let sent = "";
  const { text } = await receiveMail(email, async () => {
    sent = await send(`${intern}anmelden`, new URLSearchParams({ email }), {});
  });
  const link = new RegExp(`${origin}(${intern}anmelden/\\S+)`).exec(text)?.[1] ?? "";
  return crawl({
    origin,
    start: [
      `${intern}anmelden`,
      sent,
      link,
      `${intern}anmelden/nie-gewesen`,
      `${intern}auskunft`,
      `${intern}auskunft/unterwegs`,
    ],
    within: (url) => [`${intern}anmelden`, `${intern}auskunft`].some((way) => url.pathname.startsWith(way)),
    samples: 4,
  });
}

/** The public site in these languages. */
export async function crawlSite(languages: readonly string[], samples = 2): Promise<Found[]> {
  await (siteFilled ??= fillSite());
  const inside = new RegExp(`^/${county}/(${languages.join("|")})/`);
  return crawl({
    origin,
    start: languages.flatMap((language) => [
      thanks.replace("/de/", `/${language}/`),
      `/${county}/${language}/`,
      `/${county}/${language}/sitemap.xml`,
      `/${county}/${language}/einbetten/angebote`,
      `/${county}/${language}/einbetten/angebote.json`,
    ]),
    within: (url) => inside.test(url.pathname),
    samples,
  });
}

/** Pages outside of any county's site. */
export async function crawlOutside(): Promise<Found[]> {
  await (siteFilled ??= fillSite());
  const own = (url: URL) => templateOf(url.pathname)?.door === "outside";
  const look = /href="(\/peine\/gestalt\/[^"]+)"/.exec(await read(`/${coloured}/de/`))?.[1] ?? "";
  return crawl({
    origin,
    start: ["/", `/${county}`, "/gallery", "/robots.txt", "/offline.js", `/${county}/sitemap.xml`, look],
    within: own,
  });
}
