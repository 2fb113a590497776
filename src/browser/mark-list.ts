/**
 * `<mark-list>`: marks people by one tap, without loading the page anew. Without JavaScript each button sends the form.
 *
 * What was tapped is shown at once and stays in the browser under the form's address until the server has it: without a
 * network it is sent again every five seconds, when the network comes back, and when the page is opened the next time.
 * The address answers JSON to `accept: application/json`: `{ status, counts }`. Each mark says when it was tapped
 * (`tapped`), so that one that arrives late does not undo a later one of somebody else. Words: `data-waiting`,
 * `data-saved`, `data-signin`; `[data-state]` shows them, `#stand` the counts.
 */

/** Milliseconds between attempts without a network. */
const PAUSE = 5000;

type Tap = { mark: string; tapped: number; by: string };

class MarkList extends HTMLElement {
  private form!: HTMLFormElement;
  private waiting: Tap[] = [];
  private isSending = false;

  connectedCallback(): void {
    const form = this.querySelector("form");
    if (form === null || typeof fetch !== "function") return;
    this.form = form;
    this.waiting = this.read();
    for (const tap of this.waiting) this.show(tap.mark);
    form.addEventListener("click", (event) => this.tapped(event));
    window.addEventListener("online", () => void this.send());
    void this.send();
  }

  private get key(): string {
    return `marks:${this.form.action.split("?")[0]}`;
  }

  private read(): Tap[] {
    try {
      return JSON.parse(localStorage.getItem(this.key) || "[]") as Tap[];
    } catch {
      return [];
    }
  }

  private keep(): void {
    try {
      if (this.waiting.length === 0) localStorage.removeItem(this.key);
      else localStorage.setItem(this.key, JSON.stringify(this.waiting));
    } catch {
      // Private windows may keep nothing: it is sent all the same, as long as the page is open.
    }
  }

  private tapped(event: Event): void {
    const target = event.target as Element;
    const button = target.closest<HTMLButtonElement>("button[name=mark]");
    if (button === null) return;
    event.preventDefault();
    const line = button.closest("li");
    const by = line === null ? null : line.querySelector<HTMLInputElement>("input");
    this.waiting.push({ mark: button.value, tapped: Date.now(), by: by === null ? "" : by.value });
    this.keep();
    this.show(button.value);
    void this.send();
  }

  /** The buttons of a line as they are after a mark. */
  private show(mark: string): void {
    const [status, subject] = mark.split(" ");
    const line = document.getElementById(subject || "");
    if (line === null) return;
    line.querySelectorAll<HTMLButtonElement>("button[data-status]").forEach((button) => {
      const own = button.dataset["status"] || "";
      const isPressed = own === status;
      button.setAttribute("aria-pressed", String(isPressed));
      button.value = `${isPressed ? "none" : own} ${subject}`;
    });
    const by = line.querySelector<HTMLElement>("[data-by]");
    if (by !== null) by.hidden = status !== "represented";
  }

  private say(text: string): void {
    const state = this.querySelector<HTMLElement>("[data-state]");
    if (state !== null) state.textContent = text;
  }

  /** One after the other, in the order of tapping. */
  private async send(): Promise<void> {
    if (this.isSending) return;
    this.isSending = true;
    try {
      for (let tap = this.waiting[0]; tap !== undefined; tap = this.waiting[0]) {
        const status = await this.sendOne(tap);
        if (status === 401 || status === 403) return this.say(this.getAttribute("data-signin") || "");
        if (status >= 500) throw new Error(String(status));
        // Refused for good, or taken: it waits no longer.
        this.waiting.shift();
        this.keep();
        if (status >= 400) return location.reload();
      }
      if (this.isConnected && this.hasAttribute("data-sent")) this.say(this.getAttribute("data-saved") || "");
    } catch {
      this.say((this.getAttribute("data-waiting") || "").replace("#", String(this.waiting.length)));
      window.setTimeout(() => void this.send(), PAUSE);
    } finally {
      this.isSending = false;
    }
  }

  private async sendOne({ mark, tapped, by }: Tap): Promise<number> {
    const subject = mark.split(" ")[1] || "";
    const body = new URLSearchParams({ mark, tapped: String(tapped), [`durch.${subject}`]: by });
    const headers = { accept: "application/json" };
    const response = await fetch(this.form.action, { method: "POST", body, headers, credentials: "same-origin" });
    // A page instead of an answer: the session is over, and the page asks to sign in.
    if (response.redirected) return 401;
    if (!response.ok) return response.status;
    const { status, counts } = (await response.json()) as { status: string; counts: string };
    this.setAttribute("data-sent", "");
    const stand = document.getElementById("stand");
    if (stand !== null) stand.textContent = counts;
    // Nothing more is waiting for this line: what the server says stands.
    if (this.waiting.filter((one) => one.mark.endsWith(subject)).length === 1)
      this.show(`${status === "open" ? "none" : status} ${subject}`);
    return response.status;
  }
}

customElements.define("mark-list", MarkList);
