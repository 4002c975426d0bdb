import { describe, expect, test } from "vitest";
import { toPort } from "../../scripts/serving/command.ts";

describe("the port", () => {
  test.each([
    { text: undefined, port: 4321 },
    { text: "", port: 4321 },
    { text: "8080", port: 8080 },
  ])("PORT=$text is $port", ({ text, port }) => {
    expect(toPort(text)).toBe(port);
  });

  test("anything else stops with a sentence", () => {
    expect(() => toPort("http")).toThrow('PORT expected a number from 0 to 65535, received "http".');
  });
});
