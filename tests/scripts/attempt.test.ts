import { expect, test } from "vitest";
import { attempt } from "../../scripts/checks/attempt.ts";
import { Stop } from "../../scripts/first/stop.mjs";

const failing = (error: Error) => (): Promise<never> => Promise.reject(error);

test("work that ends well passes", async () => {
  expect(await attempt("x", () => Promise.resolve(3)).run()).toEqual({ passed: 1, failed: 0, output: "" });
});

test("a reason to stop fails with its sentence alone", async () => {
  expect(await attempt("x", failing(new Stop("No records."))).run()).toEqual({
    passed: 0,
    failed: 1,
    output: "No records.",
  });
});

test("a bug fails with its stack", async () => {
  expect((await attempt("x", failing(new Error("boom"))).run()).output).toMatch(/^Error: boom\n\s+at /);
});
