/** Stylesheet, fonts and scripts as `bin/assets.mjs` built them into `dist/assets/`: hashed names, compressed beside themselves. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chooseEncoding } from "../http/encoding.ts";
import { projectRoot } from "../root.ts";

/** Where assets are served: `/assets/site.3f2a….css`, with `cache-control: public, max-age=31536000, immutable`. */
export const ASSETS_PATH = "/assets/";

/** An asset ready to send. `encoding` is the value of `content-encoding`, undefined where sent as it is. */
export type Asset = { body: Uint8Array<ArrayBuffer>; type: string; encoding: "br" | "gzip" | undefined; etag: string };

type Manifest = Record<string, { file: string; type: string; encodings: ("br" | "gzip")[] }>;

const folder = join(projectRoot, "dist", "assets");
let read: Manifest | undefined;
const bodies = new Map<string, Uint8Array<ArrayBuffer>>();

function manifest(): Manifest {
  if (read) return read;
  const file = join(folder, "manifest.json");
  if (!existsSync(file))
    throw new Error("dist/assets/manifest.json is missing: build the assets with `node bin/assets.mjs`.");
  read = JSON.parse(readFileSync(file, "utf8")) as Manifest;
  return read;
}

/** Address of an asset by its plain name: "site.css", "mark.svg". Throws for a name nobody built. */
export function assetUrl(name: string): string {
  const entry = manifest()[name];
  if (!entry) throw new Error(`No asset is called ${name}.`);
  return ASSETS_PATH + entry.file;
}

function readBody(file: string): Uint8Array<ArrayBuffer> {
  const known = bodies.get(file);
  if (known) return known;
  const body = new Uint8Array(readFileSync(join(folder, file)));
  bodies.set(file, body);
  return body;
}

/** What stands in an asset of text, by its plain name. Throws for a name nobody built. */
export const assetText = (name: string): string =>
  Buffer.from(readBody(assetUrl(name).slice(ASSETS_PATH.length))).toString();

/** The asset at a request path, in the best encoding the `accept-encoding` header allows; undefined where there is none. */
export function findAsset(path: string, acceptEncoding: string | undefined): Asset | undefined {
  const file = path.startsWith(ASSETS_PATH) ? path.slice(ASSETS_PATH.length) : path;
  const entry = Object.values(manifest()).find((candidate) => candidate.file === file);
  if (!entry) return undefined;
  const encoding = chooseEncoding(acceptEncoding, entry.encodings);
  const suffix = encoding === "br" ? ".br" : encoding === "gzip" ? ".gz" : "";
  return { body: readBody(entry.file + suffix), type: entry.type, encoding, etag: `"${entry.file}${suffix}"` };
}
