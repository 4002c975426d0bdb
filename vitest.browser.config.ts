import { defineConfig } from "vitest/config";

process.env["TZ"] ??= "Europe/Paris";

// Tests of what only a browser shows: they serve dist/, so that a build comes first.
export default defineConfig({
  test: {
    include: ["tests/browser/**/*.test.ts"],
    setupFiles: ["tests/temporal.ts"],
    globalSetup: ["scripts/chromium-setup.ts"],
    // Two browsers at once on two cores measure each other.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
