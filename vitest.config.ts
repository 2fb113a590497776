import { defineConfig } from "vitest/config";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "hono/jsx" } },
  test: {
    include: ["src/**/*.test.ts", "src/**/*.test.tsx", "demo/**/*.test.ts", "bin/**/*.test.mjs"],
    globalSetup: ["src/platform/db/testing-setup.ts"],
    testTimeout: 180_000,
    hookTimeout: 300_000,
  },
});
