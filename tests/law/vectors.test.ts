import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseQuestions } from "../../src/law/questions.ts";

const text = readFileSync(new URL("vectors.json", import.meta.url), "utf8");
const vectors = JSON.parse(text) as { id: string; kind: string; expected: object }[];
const asked = parseQuestions(text);
const answers = new Map("questions" in asked ? asked.questions.map(({ id, ask }) => [id, ask()]) : []);

test("the vectors hold 52 questions of nine kinds, and the door takes them all", () => {
  expect(vectors).toHaveLength(52);
  expect(new Set(vectors.map(({ kind }) => kind)).size).toBe(9);
  expect(answers.size).toBe(52);
});

test.each(vectors)("$id is answered as expected, key for key", ({ id, expected }) => {
  expect(answers.get(id)?.output).toStrictEqual(expected);
});

test.each(vectors)("$id says why", ({ id }) => {
  expect(answers.get(id)?.because.length).toBeGreaterThan(0);
});
