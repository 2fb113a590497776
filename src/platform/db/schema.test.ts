import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { projectRoot } from "../root.ts";
import { TEMPLATE, testServer } from "./testing.ts";

type Generator = { generateSchema(url: string): string };

it("has types for the database exactly as the migrations make it (npm run schema)", async () => {
  const { generateSchema } = (await import(join(projectRoot, "bin/schema.mjs"))) as Generator;
  const { host, port, user } = testServer() as { host: string; port: number; user: string };
  const written = readFileSync(join(projectRoot, "src/platform/db/schema.generated.ts"), "utf8");
  expect(written).toBe(generateSchema(`postgres://${user}@localhost:${port}/${TEMPLATE}?host=${host}`));
});
