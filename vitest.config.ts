import { defineConfig } from "vitest/config";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "hono/jsx" } },
  test: {
    include: ["src/**/*.test.ts", "src/**/*.test.tsx", "demo/**/*.test.ts", "bin/**/*.test.mjs"],
    globalSetup: ["src/platform/db/testing-setup.ts"],
    setupFiles: ["src/platform/seed.fixture.ts"],
    // Files share what they import: it takes half the time of all. What a test changes outside of itself it puts back.
    isolate: false,
    chaiConfig: { truncateThreshold: 0 },
    testTimeout: 180_000,
    hookTimeout: 300_000,
  },
});
