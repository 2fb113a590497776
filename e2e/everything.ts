/** One county with something of everything in it, and all pages that anyone can reach there by following links. */
import { writeOldCsv } from "./lists.ts";
import { memberOf, origin, receiveMail } from "./people.ts";
import { crawl, type Found, templateOf } from "./routes.ts";
import type { Member } from "./server.ts";

const county = "unna";
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

/** An import at each step, something deleted of each kind, news. */
async function fillCounty(): Promise<void> {
  await makeNews();
  await upload();
  await send(`${await upload()}/spalten`, new URLSearchParams());
  const taken = await upload();
  await send(`${taken}/spalten`, new URLSearchParams());
  await send(`${taken}/uebernahme`, new URLSearchParams());
  const result = await (await fetch(`${origin}${taken}`, { headers: office })).text();
  const actor = /href="([^"]*\/akteure\/lesestube[^"]*)"/.exec(result)?.[1] ?? "";
  await send(`${actor}/loeschung`, new URLSearchParams());
  const offers = await (await fetch(`${origin}${intern}angebote`, { headers: office })).text();
  const offer = /<th[^>]*>\s*<a href="([^"]*\/angebote\/[^"?]+)"/.exec(offers)?.[1] ?? "";
  await send(`${offer}/loeschung`, new URLSearchParams());
}

let filled: Promise<void> | undefined;

/** What somebody signed in finds, beginning at home. */
export async function crawlWorkspace(role: Member["role"]): Promise<Found[]> {
  await (filled ??= fillCounty());
  return crawl({
    origin,
    start: [intern],
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
    start: [`${intern}anmelden`, sent, link, `${intern}anmelden/nie-gewesen`],
    within: (url) => url.pathname.startsWith(`${intern}anmelden`),
    samples: 4,
  });
}

/** The public site in these languages. */
export async function crawlSite(languages: readonly string[], samples = 2): Promise<Found[]> {
  const inside = new RegExp(`^/${county}/(${languages.join("|")})/`);
  return crawl({
    origin,
    start: languages.flatMap((language) => [
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
  const own = (url: URL) => templateOf(url.pathname)?.door === "outside";
  return crawl({
    origin,
    start: ["/", `/${county}`, "/gallery", "/robots.txt", "/offline.js", `/${county}/sitemap.xml`],
    within: own,
  });
}
