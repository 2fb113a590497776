import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { startHelper } from "../processes.ts";
import { type Line, megabytes, median, milliseconds } from "../table.ts";
import { longList } from "./list.ts";
import type { ReadMeasured, ReadOrder } from "./reader.ts";
import type { Fared, Ready } from "./server.ts";

const MEGABYTE = 1024 * 1024;

/** The way of a person through the browser, and beside it somebody who only asks whether the server is well. */
class Visitor {
  private readonly base: string;
  private readonly headers: Record<string, string>;
  /** Milliseconds each answer took, by name. */
  readonly took = new Map<string, number[]>();

  constructor({ port, slug, cookie }: Ready) {
    this.base = `http://127.0.0.1:${port}/${slug}/intern/`;
    this.headers = { cookie, origin: `http://127.0.0.1:${port}`, "sec-fetch-site": "same-origin" };
  }

  async ask(what: string, path: string, form?: Record<string, string | File>): Promise<{ body: string; at: string }> {
    const body = new FormData();
    for (const [name, value] of Object.entries(form ?? {})) body.append(name, value);
    const since = performance.now();
    const url = path.startsWith("/") ? new URL(path, this.base).href : this.base + path;
    const answer = await fetch(url, {
      headers: this.headers,
      redirect: "manual",
      ...(form === undefined ? {} : { method: "POST", body }),
    });
    const text = await answer.text();
    this.took.set(what, [...(this.took.get(what) ?? []), performance.now() - since]);
    if (answer.status >= 400) throw new Error(`${what}: ${answer.status}`);
    return { body: text, at: (answer.headers.get("location") ?? "").replace(/\/(?:spalten|pruefen)$/, "") };
  }
}

/** From choosing the file to the last entry written; the check page with its tabs looked at in between. */
async function loadList(visitor: Visitor, bytes: Uint8Array): Promise<{ seconds: number; looked: number }> {
  const since = performance.now();
  const datei = new File([bytes as Uint8Array<ArrayBuffer>], "liste.xlsx");
  const { at } = await visitor.ask("upload", "einlesen", { art: "organisations", datei });
  await visitor.ask("columns", `${at}/spalten`);
  await visitor.ask("columns chosen", `${at}/spalten`, {});
  await visitor.ask("preview", `${at}/pruefen`);
  const before = performance.now();
  for (const view of ["alle", "offen", "neu", "alle"]) await visitor.ask("preview", `${at}/pruefen?ansicht=${view}`);
  const looked = performance.now() - before;
  await visitor.ask("taking over", `${at}/uebernahme`, {});
  for (let tries = 0; tries < 600; tries += 1) {
    const { body } = await visitor.ask("result", at);
    if (body.includes("ruecknahme")) return { seconds: (performance.now() - since - looked) / 1000, looked };
    await wait(100);
  }
  throw new Error("The list was not taken over within a minute.");
}

/** A long list from upload to the last entry, in a server with a database of its own. */
export async function measureLoad(rows: number): Promise<Line[]> {
  const home = mkdtempSync(join(tmpdir(), "miteinander-bench-import-"));
  const helper = startHelper("importing/server");
  try {
    const ready = await helper.ask<Ready>({ home });
    const visitor = new Visitor(ready);
    await visitor.ask("warm", "einlesen");
    const idle = await helper.ask<Fared>("report");
    const { seconds } = await loadList(visitor, await longList(rows));
    const fared = await helper.ask<Fared>("report");
    const page = median(visitor.took.get("preview") ?? []);
    const [first = 0] = visitor.took.get("preview") ?? [];
    const steps = ["upload", "columns", "columns chosen", "taking over"];
    return [
      line(`${rows} rows, from upload to the last entry written`, `${seconds.toFixed(1)} s`, "≤ 10 s", seconds <= 10),
      line("most memory of the server", megabytes(fared.most), "≤ 400 MB", fared.most <= 400 * MEGABYTE),
      { what: "  of it before the upload", measured: megabytes(idle.most) },
      line("a page of the preview, median of five", milliseconds(page), "≤ 200 ms", page <= 200),
      line("  the first of them", milliseconds(first), "≤ 200 ms", first <= 200),
      line("longest wait of anybody else meanwhile", milliseconds(fared.blocked), "≤ 200 ms", fared.blocked <= 200),
      ...steps.map((what) => ({ what: `  ${what}`, measured: milliseconds(median(visitor.took.get(what) ?? [])) })),
    ];
  } finally {
    await helper.end();
    rmSync(home, { recursive: true, force: true });
  }
}

const line = (what: string, measured: string, limit: string, holds: boolean): Line => ({
  what,
  measured,
  limit,
  holds,
});

async function read(order: ReadOrder): Promise<ReadMeasured> {
  const helper = startHelper("importing/reader");
  try {
    return await helper.ask<ReadMeasured>(order);
  } finally {
    await helper.end();
  }
}

/** The same file read by us, in a thread with bounds, and by exceljs alone; three times each, in turns. */
export async function measureReading(rows: number): Promise<Line[]> {
  const folder = mkdtempSync(join(tmpdir(), "miteinander-bench-import-"));
  const file = join(folder, "liste.xlsx");
  writeFileSync(file, await longList(rows));
  try {
    const found: Record<ReadOrder["by"], ReadMeasured[]> = { ours: [], exceljs: [] };
    for (let time = 0; time < 3; time += 1)
      for (const by of ["ours", "exceljs"] as const) found[by].push(await read({ file, by }));
    const seconds = (by: ReadOrder["by"]) => median(found[by].map((one) => one.seconds));
    const most = (by: ReadOrder["by"]) => median(found[by].map((one) => one.most));
    const ratio = seconds("ours") / seconds("exceljs");
    return [
      {
        what: "ours, in a thread with bounds",
        measured: `${seconds("ours").toFixed(2)} s, ${megabytes(most("ours"))}`,
      },
      { what: "exceljs alone", measured: `${seconds("exceljs").toFixed(2)} s, ${megabytes(most("exceljs"))}` },
      line("ours for each second of exceljs", `${ratio.toFixed(2)} s`, "≤ 1 s", ratio <= 1),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
