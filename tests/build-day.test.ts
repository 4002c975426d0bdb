import { afterEach, describe, expect, test, vi } from "vitest";
import { buildDay, realToday } from "../src/build-day.ts";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

describe("the day of the build", () => {
  test("is AS_OF when it is written", () => {
    vi.stubEnv("AS_OF", "2025-05-05");
    expect(buildDay().toString()).toBe("2025-05-05");
  });

  test("is today in Paris when AS_OF is empty", () => {
    vi.stubEnv("AS_OF", "");
    expect(buildDay().toString()).toBe(realToday().toString());
  });

  test("begins at midnight in Paris, wherever the machine stands", () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 20, 23, 30) });
    expect(realToday().toString()).toBe("2026-11-21");
  });

  test.each(["demain", "21/11/2026", "2026-02-30", "2026-1-2"])("stops at AS_OF=%s with a sentence", (text) => {
    vi.stubEnv("AS_OF", text);
    expect(() => buildDay()).toThrow(
      `AS_OF expected a day such as 2026-11-21, received "${text}". Leave it out for today in Paris.`,
    );
  });
});
