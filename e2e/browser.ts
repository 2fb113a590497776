import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Browser } from "playwright-core";
import { chromium } from "playwright-core";
import { projectRoot } from "../src/platform/root.ts";

const installed = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

const packaged = join(projectRoot, "node_modules/.cache/chromium");

const flags = [
  // Tests load our own pages only, and in containers and as root the sandbox is not to be had.
  "--no-sandbox",
  "--no-zygote",
  "--disable-gpu",
  // Nothing but the page under test talks to the network.
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--font-render-hinting=none",
];

/** Starts a headless Chromium: the machine's, or else the one from npm. Close it after use. */
export async function launchBrowser(choice: { packaged?: boolean } = {}): Promise<Browser> {
  const own = choice.packaged ? undefined : installed.find((program) => existsSync(program));
  if (own) return chromium.launch({ executablePath: own, args: flags });
  const executablePath = unpackBrowser();
  const LD_LIBRARY_PATH = join(packaged, "al2023/lib");
  // Fonts of the package only where the machine has none: it brings Latin letters alone.
  const fonts = existsSync("/etc/fonts/fonts.conf") ? {} : { FONTCONFIG_PATH: join(packaged, "fonts") };
  return chromium.launch({ executablePath, args: flags, env: { ...process.env, ...fonts, LD_LIBRARY_PATH } });
}

/** Unpacks the browser that npm brought, once for this project, and returns its program. Takes a few seconds the first time. */
export function unpackBrowser(): string {
  const program = join(packaged, "chromium");
  if (existsSync(program)) return program;
  mkdirSync(dirname(packaged), { recursive: true });
  const unfinished = mkdtempSync(`${packaged}.new-`);
  // The package unpacks into the temporary folder and there trusts whatever bears the name; so it gets a folder of ours.
  const unpack = `
    import chromium, { inflate } from "@sparticuz/chromium";
    import { fileURLToPath } from "node:url";
    await chromium.executablePath();
    await inflate(fileURLToPath(new URL("../bin/al2023.tar.br", import.meta.resolve("@sparticuz/chromium"))));
  `;
  execFileSync(process.execPath, ["--input-type=module", "--eval", unpack], {
    cwd: projectRoot,
    env: { ...process.env, TMPDIR: unfinished },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const fonts = join(packaged, "fonts");
  const settings = `<?xml version="1.0"?><fontconfig><dir>${fonts}</dir><cachedir>${fonts}/cache</cachedir></fontconfig>\n`;
  writeFileSync(join(unfinished, "fonts/fonts.conf"), settings);
  try {
    renameSync(unfinished, packaged);
  } catch (fault) {
    rmSync(unfinished, { recursive: true, force: true });
    // Another process was faster.
    if (!existsSync(program)) throw fault;
  }
  return program;
}
