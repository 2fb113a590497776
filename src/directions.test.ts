import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { projectRoot } from "./platform/root.ts";

let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "directions-")));
  symlinkSync(join(projectRoot, "node_modules"), join(folder, "node_modules"));
  cpSync(join(projectRoot, "package.json"), join(folder, "package.json"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Checks a project of these files; every file named in an import and not given is made empty. */
function check(files: Record<string, string>) {
  const named = Object.entries(files).flatMap(([path, text]) =>
    [...text.matchAll(/from "(\.[^"]+)"/g)].map(([, target = ""]) => join(dirname(path), target)),
  );
  for (const [path, text] of [
    ...named.map((name) => [name, "export const x = 1;\n"] as const),
    ...Object.entries(files),
  ]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(projectRoot, "bin/directions.mjs"), folder], {
    encoding: "utf8",
  });
  return { status, says: stdout + stderr };
}

const take = (...targets: string[]) =>
  targets.map((target, index) => `import { x as x${index} } from "${target}";\nvoid x${index};\n`).join("");

/** Imports that go the right way, so that there are always more of them than files. */
const right = {
  "src/main.ts": take("./app.tsx", "./config.ts", "./platform/log.ts", "./platform/clock.ts"),
  "src/app.tsx": take(
    "./features/offers/index.ts",
    "./features/records/index.ts",
    "./platform/log.ts",
    "./platform/clock.ts",
  ),
  "src/features/offers/index.ts": take("./routes.tsx", "./queries.ts", "../records/index.ts"),
  "src/features/offers/routes.tsx": take(
    "./actions.ts",
    "./queries.ts",
    "./policy.ts",
    "./views/list.tsx",
    "../records/index.ts",
  ),
  "src/features/offers/actions.ts": take("./queries.ts", "../records/index.ts", "../../platform/clock.ts"),
  "src/features/offers/policy.ts": `import type { x } from "../records/index.ts";\nexport type P = typeof x;\n`,
  "src/features/offers/views/list.tsx": `import type { x } from "../queries.ts";\nexport type L = typeof x;\n`,
};

test("imports in the right direction pass", () => {
  const { status, says } = check(right);
  expect(says).toMatch(/^\d+ files, \d+ imports, 0 in the wrong direction\n$/);
  expect(status).toBe(0);
});

test.each([
  ["platform-below-all", "src/platform/log.ts", take("../features/records/index.ts")],
  ["platform-below-all", "src/platform/log.ts", take("../config.ts")],
  ["features-below-app", "src/features/records/index.ts", take("../../config.ts")],
  ["known-feature", "src/features/weather/index.ts", take("../records/index.ts")],
  ["features-by-index", "src/features/offers/queries.ts", take("../records/search.ts")],
  ["upwards-from-records", "src/features/records/index.ts", take("../housing/index.ts")],
  ["below-routes", "src/features/offers/queries.ts", take("./api.ts")],
  ["views-pure", "src/features/offers/views/list.tsx", take("../queries.ts")],
  ["views-pure", "src/features/offers/views/list.tsx", `import { readFileSync } from "node:fs";\nvoid readFileSync;\n`],
  ["policy-of-types", "src/features/offers/policy.ts", take("../records/index.ts")],
  ["no-request-below-routes", "src/features/offers/actions.ts", `import { Hono } from "hono";\nvoid Hono;\n`],
  ["database-by-doors", "src/features/offers/queries.ts", `import pg from "pg";\nvoid pg;\n`],
  ["no-test-code", "src/platform/clock.ts", take("./clock.test.ts")],
  ["runs-without-dev", "src/platform/clock.ts", `import { test } from "vitest";\nvoid test;\n`],
  ["no-cycle", "src/platform/clock.ts", take("./round.ts") + "export const x = 1;\n"],
  ["resolvable", "src/platform/clock.ts", `import { gone } from "no-such-package";\nvoid gone;\n`],
])("%s bites on a planted violation in %s", (rule, path, text) => {
  const round = { "src/platform/round.ts": take("./clock.ts") + "export const x = 1;\n" };
  const { status, says } = check({ ...right, ...round, [path]: text });
  expect(says).toContain(`    ${rule}: `);
  expect(says).toContain(`${path} → `);
  expect(status).toBe(1);
});

test("a parser that sees no imports is not taken for a clean project", () => {
  const { status, says } = check({ "src/a.ts": "export const a = 1;\n", "src/b.ts": "export const b = 1;\n" });
  expect(says).toContain("the parser does not work");
  expect(status).toBe(1);
});
