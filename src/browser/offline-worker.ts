/**
 * The service worker of the site: answers with kept pages where there is no network, and with nothing else. It keeps
 * nothing by itself; `<keep-offline>` fills the cache, and registers it for the pages of one language, so that it never sees
 * the workspace. Browsers of 2020 read this as it is.
 */

const CACHE = "miteinander-kept-1";
const OLD = "miteinander-kept-";
/** Milliseconds after which a kept page is shown instead of one that does not come. */
const PATIENCE = 6000;

type Worker = EventTarget & {
  registration: ServiceWorkerRegistration;
  location: Location;
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
};
type Extendable = Event & { waitUntil(work: Promise<unknown>): void };
type Fetching = Event & { request: Request; respondWith(response: Promise<Response>): void };

const worker = self as unknown as Worker;

const findKept = async (address: string): Promise<Response | undefined> =>
  (await caches.has(CACHE)) ? (await caches.open(CACHE)).match(address, { ignoreVary: true }) : undefined;

const within = (request: Request): Promise<Response> =>
  new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error("slow")), PATIENCE);
    fetch(request).then(resolve, reject);
  });

/** The page from the network, else as it was kept, else the list of what is kept. */
async function open(request: Request): Promise<Response> {
  const kept = await findKept(request.url);
  try {
    return await (kept ? within(request) : fetch(request));
  } catch {
    return kept || (await findKept(`${worker.registration.scope}offline`)) || Response.error();
  }
}

async function need(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    return (await findKept(request.url)) || Response.error();
  }
}

worker.addEventListener("install", () => void worker.skipWaiting());

worker.addEventListener("activate", (event) => {
  const clean = async () => {
    for (const name of await caches.keys()) if (name.startsWith(OLD) && name !== CACHE) await caches.delete(name);
    await worker.clients.claim();
  };
  (event as Extendable).waitUntil(clean());
});

worker.addEventListener("fetch", (event) => {
  const { request } = event as Fetching;
  if (request.method !== "GET" || !request.url.startsWith(`${worker.location.origin}/`)) return;
  if (request.mode === "navigate") (event as Fetching).respondWith(open(request));
  else if (request.destination !== "") (event as Fetching).respondWith(need(request));
});
