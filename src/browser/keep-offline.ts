/**
 * `<keep-offline>`: keeps the page it stands on readable without a network, where somebody wants that, and no other. Sent
 * hidden; shown where the browser can do it. Browsers of 2020 read this as it is: no newer syntax than ES2018.
 *
 * What is kept lies in one cache of the browser: pages with the headers they came with (`x-kept-on`, `x-kept-title`,
 * `x-kept-needs` besides), and the style sheets, fonts and scripts they need. The worker (offline-worker.ts) reads it.
 */

const CACHE = "miteinander-kept-1";
const NEEDED = "link[rel~=stylesheet],link[rel~=icon],link[rel=preload],script[src],img[src]";

type Paths = { worker: string; scope: string; list: string };

/** Addresses of this site that a page cannot be read without. */
function findNeeds(html: string, address: string): string[] {
  const page = new DOMParser().parseFromString(html, "text/html");
  const found = Array.from(page.querySelectorAll(NEEDED)).map(
    (element) => new URL(element.getAttribute("href") || element.getAttribute("src") || "", address),
  );
  return found.filter((url) => url.origin === location.origin).map((url) => url.pathname + url.search);
}

const titleOf = (html: string): string => {
  const page = new DOMParser().parseFromString(html, "text/html");
  const heading = page.querySelector("h1");
  return ((heading && heading.textContent) || page.title).trim();
};

/** Fetches a page anew and puts it into the cache, with the words that say so shown. */
async function store(cache: Cache, address: string, isList: boolean): Promise<void> {
  const response = await fetch(address, { credentials: "omit", cache: "no-cache" });
  if (!response.ok) throw new Error(String(response.status));
  const html = await response.text();
  const needs = findNeeds(html, response.url);
  for (const need of needs) if (!(await cache.match(need, { ignoreVary: true }))) await cache.add(need);
  const headers = new Headers(response.headers);
  for (const name of ["content-encoding", "content-length", "vary"]) headers.delete(name);
  headers.set("x-kept-needs", JSON.stringify(needs));
  if (!isList) {
    headers.set("x-kept-on", new Date().toISOString());
    headers.set("x-kept-title", encodeURIComponent(titleOf(html)));
  }
  await cache.put(address, new Response(html.replace(/( data-kept="")\s+hidden=""/g, "$1"), { headers }));
}

/** Takes away what no kept page needs: old style sheets after a new version, and everything with the last page. */
async function tidy(cache: Cache, scope: string): Promise<void> {
  const entries = await Promise.all(
    (await cache.keys()).map(async (request) => ({ request, response: await cache.match(request) })),
  );
  const pages = entries.filter(({ response }) => response && response.headers.has("x-kept-needs"));
  if (!pages.some(({ response }) => response && response.headers.has("x-kept-on"))) {
    await caches.delete(CACHE);
    const registration = await navigator.serviceWorker.getRegistration(scope);
    if (registration) await registration.unregister();
    return;
  }
  const needed = new Set<string>();
  for (const { response } of pages)
    for (const need of JSON.parse((response && response.headers.get("x-kept-needs")) || "[]") as string[])
      needed.add(new URL(need, location.href).href);
  for (const { request, response } of entries)
    if (!(response && response.headers.has("x-kept-needs")) && !needed.has(request.url)) await cache.delete(request);
}

class KeepOffline extends HTMLElement {
  connectedCallback(): void {
    if (!("serviceWorker" in navigator) || !("caches" in window)) return;
    this.hidden = false;
    this.on("keep", () => this.keep());
    this.on("remove", () => this.forget());
    void this.begin();
  }

  /** The element for a state, by the server's words for it. */
  piece(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-part=${name}]`);
  }

  on(name: string, work: () => Promise<void>): void {
    const button = this.piece(name);
    if (button) button.addEventListener("click", () => void work().catch(() => this.show("failed")));
  }

  focusOn(name: string): void {
    const piece = this.piece(name);
    const button = piece && piece.querySelector("button");
    if (button) button.focus();
  }

  show(state: "free" | "kept" | "failed"): void {
    const shown = {
      keep: state !== "kept",
      kept: state === "kept",
      remove: state === "kept",
      failed: state === "failed",
    };
    for (const [name, isShown] of Object.entries(shown)) {
      const part = this.piece(name);
      if (part) part.hidden = !isShown;
    }
  }

  get paths(): Paths {
    const read = (name: string) => this.getAttribute(name) || "";
    return { worker: read("worker"), scope: read("scope"), list: read("list") };
  }

  get address(): string {
    return location.pathname + location.search;
  }

  /** What is kept already is kept as it is now, where there is a network. */
  async begin(): Promise<void> {
    const isKept = (await caches.has(CACHE)) && (await (await caches.open(CACHE)).match(this.address)) !== undefined;
    this.show(isKept ? "kept" : "free");
    if (isKept) await this.refresh().catch(() => undefined);
  }

  async refresh(): Promise<void> {
    const cache = await caches.open(CACHE);
    await store(cache, this.address, false);
    await store(cache, this.paths.list, true);
    await tidy(cache, this.paths.scope);
  }

  async keep(): Promise<void> {
    const { worker, scope } = this.paths;
    await this.refresh();
    await navigator.serviceWorker.register(worker, { scope });
    this.show("kept");
    this.focusOn("remove");
  }

  async forget(): Promise<void> {
    const cache = await caches.open(CACHE);
    await cache.delete(this.address);
    await tidy(cache, this.paths.scope);
    this.show("free");
    this.focusOn("keep");
  }
}

customElements.define("keep-offline", KeepOffline);
