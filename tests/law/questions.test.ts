import { describe, expect, test } from "vitest";
import { parseQuestions } from "../../src/law/questions.ts";

const problemsOf = (list: unknown): string[] => problemsOfText(JSON.stringify(list));
const problemsOfText = (text: string): string[] => {
  const parsed = parseQuestions(text);
  return "problems" in parsed ? parsed.problems : [];
};

describe("a list that cannot be read", () => {
  test.each([
    {
      fact: "not JSON",
      text: "{",
      problem: 'attendu un texte JSON, reçu "{" ; écrire une liste [{"id", "kind", "input"}].',
    },
    {
      fact: "empty",
      text: "",
      problem: 'attendu un texte JSON, reçu "" ; écrire une liste [{"id", "kind", "input"}].',
    },
    { fact: "an object", text: "{}", problem: 'attendu une liste, reçu {} ; écrire [{"id", "kind", "input"}].' },
    { fact: "null", text: "null", problem: 'attendu une liste, reçu null ; écrire [{"id", "kind", "input"}].' },
  ])("$fact", ({ text, problem }) => {
    expect(problemsOfText(text)).toStrictEqual([problem]);
  });

  test("a long text is cut", () => {
    expect(problemsOfText(`x${"y".repeat(100)}`)).toStrictEqual([
      `attendu un texte JSON, reçu "x${"y".repeat(58)}… ; écrire une liste [{"id", "kind", "input"}].`,
    ]);
  });
});

describe("an item that is not a question", () => {
  test.each([
    {
      fact: "not an object",
      item: 5,
      problem: 'élément 1 : attendu un objet, reçu 5 ; écrire {"id", "kind", "input"}.',
    },
    { fact: "a list", item: [], problem: 'élément 1 : attendu un objet, reçu [] ; écrire {"id", "kind", "input"}.' },
    {
      fact: "no id",
      item: { kind: "deadline" },
      problem: "élément 1 : champ « id » : attendu un texte, reçu rien ; nommer la question.",
    },
    {
      fact: "an empty id",
      item: { id: "" },
      problem: 'élément 1 : champ « id » : attendu un texte, reçu "" ; nommer la question.',
    },
    {
      fact: "an unknown key",
      item: { id: "q", kind: "deadline", inputs: {} },
      problem: "q : attendu les champs id, kind et input, reçu inputs ; retirer ou renommer.",
    },
    {
      fact: "an unknown kind",
      item: { id: "q", kind: "tax", input: {} },
      problem:
        'q : champ « kind » : attendu l’un des genres deadline, accrual, holidays, appeal, article60, anonymisation, ceiling, validity, breach-notice, reçu "tax" ; choisir l’un d’eux.',
    },
    {
      fact: "no kind",
      item: { id: "q", input: {} },
      problem:
        "q : champ « kind » : attendu l’un des genres deadline, accrual, holidays, appeal, article60, anonymisation, ceiling, validity, breach-notice, reçu rien ; choisir l’un d’eux.",
    },
    {
      fact: "no input",
      item: { id: "q", kind: "deadline" },
      problem: "q : champ « input » : attendu un objet, reçu rien ; écrire ses champs entre accolades (start, delay).",
    },
  ])("$fact", ({ item, problem }) => {
    expect(problemsOf([item])).toStrictEqual([problem]);
  });

  test("the same id twice", () => {
    const item = { id: "q", kind: "deadline", input: { start: "2025-01-01", delay: "P1M" } };
    expect(problemsOf([item, item])).toStrictEqual([
      'q : champ « id » : attendu un texte unique, reçu deux fois "q" ; renommer.',
    ]);
  });
});

test("one bad item refuses the whole list, and every bad item is named", () => {
  const good = { id: "good", kind: "deadline", input: { start: "2025-01-01", delay: "P1M" } };
  const bad = (id: string) => ({ id, kind: "deadline", input: { start: "2025-01-01", delay: 2 } });
  expect(problemsOf([good, bad("one"), bad("two")])).toStrictEqual([
    'one : champ « delay » : attendu un délai ISO 8601, reçu 2 ; écrire par exemple "P2M".',
    'two : champ « delay » : attendu un délai ISO 8601, reçu 2 ; écrire par exemple "P2M".',
  ]);
});

test("an empty list has no answer and no problem", () => {
  expect(parseQuestions("[]")).toStrictEqual({ questions: [] });
});
