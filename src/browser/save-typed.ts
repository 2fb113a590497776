/**
 * `<save-typed>`: keeps what is typed into the form in it, a moment after each pause, without sending the page. Without
 * JavaScript the form has its button.
 *
 * What has not arrived stays in the browser, under the form's address, and is sent again: after a while, when the network
 * comes back, and when the page is opened the next time. Where somebody else has written meanwhile, nothing is
 * overwritten: their text is shown (`[data-theirs]`) beside one's own, and the next save says that it has been read.
 *
 * The address answers JSON to `accept: application/json`: `{ version, at }`, or 409 with
 * `{ version, by, texts: { name: text } }`. The hidden field named by `version` travels along. Words: `data-saving`,
 * `data-saved`, `data-waiting`, `data-refused`; `[data-status]` shows them.
 */

/** Milliseconds after the last key, and between attempts without a network. */
const PAUSE = 1200;
const AGAIN = 5000;

type Kept = { fields: { [name: string]: string }; version: string };
type Answer = { version: number; at?: string; by?: string; texts?: { [name: string]: string } };

class SaveTyped extends HTMLElement {
  private timer: number | undefined;
  private isSending = false;
  private isAgain = false;
  private isHeld = false;
  private form!: HTMLFormElement;

  connectedCallback(): void {
    const form = this.querySelector("form");
    if (form === null || typeof fetch !== "function") return;
    this.form = form;
    form.addEventListener("input", () => this.typed());
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.isHeld = false;
      void this.send();
    });
    window.addEventListener("online", () => void this.send());
    window.addEventListener("beforeunload", (event) => {
      if (this.read() !== undefined && !this.canKeep()) event.preventDefault();
    });
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") void this.send();
    });
    this.restore();
  }

  disconnectedCallback(): void {
    window.clearTimeout(this.timer);
  }

  private get key(): string {
    return `typed:${this.form.action}`;
  }
  private get fields(): HTMLTextAreaElement[] {
    return Array.from(this.form.querySelectorAll("textarea"));
  }
  private get version(): HTMLInputElement | null {
    return this.form.querySelector<HTMLInputElement>(`input[name="${this.getAttribute("version") || "version"}"]`);
  }

  private canKeep(): boolean {
    try {
      localStorage.setItem("typed", "");
      localStorage.removeItem("typed");
      return true;
    } catch {
      return false;
    }
  }

  private read(): Kept | undefined {
    try {
      const text = localStorage.getItem(this.key);
      return text === null ? undefined : (JSON.parse(text) as Kept);
    } catch {
      return undefined;
    }
  }

  private keep(): void {
    const fields: Kept["fields"] = {};
    for (const field of this.fields) fields[field.name] = field.value;
    const kept: Kept = { fields, version: this.version === null ? "" : this.version.value };
    try {
      localStorage.setItem(this.key, JSON.stringify(kept));
    } catch {
      // Private windows may keep nothing: then it is sent all the same.
    }
  }

  private forget(): void {
    try {
      localStorage.removeItem(this.key);
    } catch {
      // Nothing was kept.
    }
  }

  /** What had not arrived when the page was left: it stands in its fields again and is sent. */
  private restore(): void {
    const kept = this.read();
    if (kept === undefined) return;
    let differs = false;
    for (const field of this.fields) {
      const text = kept.fields[field.name];
      if (text === undefined || text === field.value) continue;
      field.value = text;
      differs = true;
    }
    if (!differs) return this.forget();
    if (this.version !== null && kept.version !== "") this.version.value = kept.version;
    void this.send();
  }

  private typed(): void {
    this.keep();
    if (this.isHeld) return;
    this.say("saving");
    this.later(PAUSE);
  }

  private later(wait: number): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.send(), wait);
  }

  private say(what: "saving" | "saved" | "waiting" | "refused", at = ""): void {
    const status = this.querySelector<HTMLElement>("[data-status]");
    if (status === null) return;
    status.dataset["status"] = what;
    status.textContent = (this.getAttribute(`data-${what}`) || "").replace("{at}", at);
  }

  private async send(): Promise<void> {
    window.clearTimeout(this.timer);
    if (this.isHeld || this.read() === undefined) return;
    if (this.isSending) {
      this.isAgain = true;
      return;
    }
    this.isSending = true;
    const sent = this.fields.map((field) => field.value).join("\0");
    try {
      const body = new URLSearchParams();
      new FormData(this.form).forEach((value, name) => typeof value === "string" && body.append(name, value));
      const headers = { accept: "application/json" };
      const response = await fetch(this.form.action, { method: "POST", body, headers, credentials: "same-origin" });
      await this.take(response, sent);
    } catch {
      this.say("waiting");
      this.later(AGAIN);
    }
    this.isSending = false;
    if (this.isAgain) {
      this.isAgain = false;
      void this.send();
    }
  }

  private async take(response: Response, sent: string): Promise<void> {
    const isJson = (response.headers.get("content-type") || "").startsWith("application/json");
    if (response.status >= 500) throw new Error(String(response.status));
    // Signed out, no longer allowed, or too long: it stays in the browser, and it is said.
    if (!isJson) return this.say("refused");
    const answer = (await response.json()) as Answer;
    if (response.status === 409) return this.showTheirs(answer);
    if (this.version !== null) this.version.value = String(answer.version);
    const theirs = this.querySelector<HTMLElement>("[data-theirs]");
    if (theirs !== null) theirs.hidden = true;
    this.say("saved", answer.at || "");
    if (this.fields.map((field) => field.value).join("\0") === sent) this.forget();
    else this.keep();
  }

  /** Both texts are there; what is saved from now on knows the other one. */
  private showTheirs({ version, by, texts }: Answer): void {
    this.isHeld = true;
    if (this.version !== null) this.version.value = String(version);
    this.keep();
    const box = this.querySelector<HTMLElement>("[data-theirs]");
    if (box === null) return;
    box.hidden = false;
    const name = box.querySelector<HTMLElement>("[data-by]");
    if (name !== null) name.textContent = by || "";
    for (const place of Array.from(box.querySelectorAll<HTMLElement>("[data-text]")))
      place.textContent = (texts || {})[place.dataset["text"] || ""] || "";
    this.say("refused");
  }
}

if ("customElements" in window && !customElements.get("save-typed")) customElements.define("save-typed", SaveTyped);
