/**
 * `<room-screen>`: what the room sees of an agenda. Counts the time that is left, by the server's clock (`data-now`), in
 * every `[data-until]`; turns arrow keys, page keys and the buttons of a presenter into the page's own buttons; and with
 * `data-refresh` looks every five seconds what the page says by now, so that the screen follows a phone. Without a network
 * it shows what it has.
 */

const SECOND = 1000;
const REFRESH = 5 * SECOND;

class RoomScreen extends HTMLElement {
  /** How far the server's clock is ahead of this one. */
  private ahead = 0;
  private isMoving = false;

  connectedCallback(): void {
    this.set(this);
    this.count();
    window.setInterval(() => this.count(), SECOND);
    if (this.hasAttribute("data-refresh") && typeof fetch === "function")
      window.setInterval(() => void this.refresh(), REFRESH);
    document.addEventListener("keydown", (event) => this.pressed(event));
    this.addEventListener("submit", () => {
      this.isMoving = true;
    });
  }

  private set(from: HTMLElement): void {
    const now = Date.parse(from.dataset["now"] || "");
    if (!isNaN(now)) this.ahead = now - Date.now();
  }

  private count(): void {
    const now = Date.now() + this.ahead;
    this.querySelectorAll<HTMLElement>("[data-until]").forEach((one) => {
      const left = Math.ceil((Date.parse(one.dataset["until"] || "") - now) / 60000) || 0;
      const words = (left >= 0 ? one.dataset["left"] : one.dataset["over"]) || "#";
      const text = words.replace("#", String(Math.abs(left)));
      if (one.textContent !== text) one.textContent = text;
      one.classList.toggle("room-time__left--over", left < 0);
    });
  }

  private pressed(event: KeyboardEvent): void {
    const target = event.target as Element;
    if (event.altKey || event.ctrlKey || event.metaKey || target.closest("input, select, textarea") !== null) return;
    const isOn = event.key === "ArrowRight" || event.key === "PageDown";
    if (!isOn && event.key !== "ArrowLeft" && event.key !== "PageUp") return;
    const button = this.querySelector<HTMLButtonElement>(`button[value=${isOn ? "next" : "back"}]`);
    if (button === null || this.isMoving) return;
    event.preventDefault();
    button.click();
  }

  /** What the page says by now; what somebody is just pressing is left alone. */
  private async refresh(): Promise<void> {
    // What somebody has ticked is not taken from under their hand.
    if (document.hidden || this.isMoving || this.querySelector("input:checked") !== null) return;
    try {
      const response = await fetch(location.href.split("#")[0] || "", { credentials: "same-origin" });
      if (!response.ok || response.redirected) return;
      const fresh = new DOMParser().parseFromString(await response.text(), "text/html").querySelector("room-screen");
      if (!(fresh instanceof HTMLElement) || this.isMoving) return;
      this.set(fresh);
      if (this.shape(fresh) === this.shape(this)) return;
      const held = this.contains(document.activeElement)
        ? (document.activeElement as HTMLButtonElement).value
        : undefined;
      this.innerHTML = fresh.innerHTML;
      if (held) {
        const again = this.querySelector<HTMLElement>(`button[value="${held}"]`);
        if (again !== null) again.focus();
      }
      this.count();
    } catch {
      // Without a network the screen stays as it is, and asks again.
    }
  }

  /** The content without the minutes that are counted here. */
  private shape(from: HTMLElement): string {
    const copy = from.cloneNode(true) as HTMLElement;
    copy.querySelectorAll("[data-until]").forEach((one) => {
      one.textContent = "";
      one.classList.remove("room-time__left--over");
    });
    return copy.innerHTML;
  }
}

customElements.define("room-screen", RoomScreen);
