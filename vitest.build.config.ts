import { defineConfig } from "vitest/config";

process.env["TZ"] ??= "Europe/Paris";

// Tests over the built site: they read dist/, so that a build comes first.
export default defineConfig({
  test: {
    include: ["tests/build/**/*.test.ts"],
    setupFiles: ["tests/temporal.ts"],
    // No test changes a module: the pages are read and parsed once for all files.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
