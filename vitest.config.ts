import { defineConfig } from "vitest/config";

// A legal day is a day in Paris; npm test runs the law a second and a third time at both ends of the world.
process.env["TZ"] ??= "Europe/Paris";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/build/**", "tests/browser/**"],
    setupFiles: ["tests/temporal.ts"],
    // No test changes a module: files share what is loaded, and the whole takes half the time.
    isolate: false,
    // A busy machine is slow, not wrong.
    testTimeout: 30_000,
  },
});
