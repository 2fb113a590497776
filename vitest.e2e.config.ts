import { defineConfig } from "vitest/config";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "hono/jsx" } },
  test: {
    include: ["e2e/**/*.test.ts"],
    globalSetup: ["src/platform/db/testing-setup.ts", "e2e/server.ts"],
    // Browser, server and database share two cores.
    maxWorkers: 2,
    // A list that should be empty is printed whole: nobody can look at what the check saw.
    chaiConfig: { truncateThreshold: 0 },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
