/**
 * `<kept-pages>`: the list of pages that `<keep-offline>` keeps on this device, with a way to take each away. The server's
 * words stand in its attributes; without JavaScript it says that nothing can be kept.
 */

const CACHE = "miteinander-kept-1";

class KeptPages extends HTMLElement {
  connectedCallback(): void {
    if ("caches" in window && "serviceWorker" in navigator) void this.fill();
  }

  words(name: string): string {
    return this.getAttribute(`data-${name}`) || "";
  }

  async fill(): Promise<void> {
    const cache = (await caches.has(CACHE)) ? await caches.open(CACHE) : undefined;
    const rows: HTMLElement[] = [];
    for (const request of cache ? await cache.keys() : []) {
      const response = cache && (await cache.match(request));
      const on = response && response.headers.get("x-kept-on");
      if (response && on)
        rows.push(this.row(request.url, decodeURIComponent(response.headers.get("x-kept-title") || ""), on));
    }
    this.textContent = "";
    if (rows.length === 0) {
      const none = document.createElement("p");
      none.textContent = this.words("none");
      this.append(none);
      return;
    }
    const list = document.createElement("ul");
    list.className = "stack";
    list.append(...rows);
    this.append(list);
  }

  row(address: string, title: string, on: string): HTMLElement {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = address;
    link.dir = "auto";
    link.textContent = title;
    const day = new Date(on).toLocaleDateString(document.documentElement.lang, {
      day: "numeric",
      month: "long",
      year: "numeric",
    });
    const note = document.createElement("span");
    note.className = "note";
    note.textContent = this.words("on").replace("%", day);
    const button = document.createElement("button");
    button.type = "button";
    button.className = "kern-btn kern-btn--tertiary";
    button.textContent = this.words("remove");
    button.setAttribute("aria-label", `${this.words("remove")}: ${title}`);
    button.addEventListener("click", () => void this.forget(address));
    const below = document.createElement("div");
    below.className = "cluster";
    below.append(note, button);
    item.append(link, below);
    return item;
  }

  /** With the last page goes everything that was kept, and the worker. */
  async forget(address: string): Promise<void> {
    const cache = await caches.open(CACHE);
    await cache.delete(address);
    const kept = await Promise.all((await cache.keys()).map((request) => cache.match(request)));
    if (!kept.some((response) => response !== undefined && response.headers.has("x-kept-on"))) {
      await caches.delete(CACHE);
      for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
    }
    await this.fill();
    const heading = document.querySelector<HTMLElement>("main");
    if (heading) heading.focus();
  }
}

customElements.define("kept-pages", KeptPages);
