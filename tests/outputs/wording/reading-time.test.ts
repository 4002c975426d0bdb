import { expect, test } from "vitest";
import { toReadingTime } from "../../../src/outputs/wording/reading-time.ts";

test.each([
  { fact: "nothing takes a minute", texts: [""], told: "1 minute de lecture" },
  { fact: "200 words take a minute", texts: ["mot ".repeat(200)], told: "1 minute de lecture" },
  { fact: "one word more takes two", texts: ["mot ".repeat(200), "mot"], told: "2 minutes de lecture" },
  { fact: "tags are not read", texts: [`<p class="a b c">${"mot ".repeat(200)}</p>`], told: "1 minute de lecture" },
])("$fact", ({ texts, told }) => {
  expect(toReadingTime(...texts)).toBe(told);
});
