import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { rules } from "../../src/law/rules.ts";

const script = fileURLToPath(new URL("../../scripts/law.ts", import.meta.url));
const vectors = fileURLToPath(new URL("vectors.json", import.meta.url));
const expected = (JSON.parse(readFileSync(vectors, "utf8")) as { id: string; expected: object }[]).map((vector) => ({
  id: vector.id,
  output: vector.expected,
}));

const run = (args: string[], input = "") => spawnSync(process.execPath, [script, ...args], { input, encoding: "utf8" });
const deadline = JSON.stringify([{ id: "q", kind: "deadline", input: { start: "2024-01-31", delay: "P1M" } }]);

test("the command answers a file of questions", () => {
  const { status, stdout, stderr } = run([vectors]);
  expect([status, stderr]).toStrictEqual([0, ""]);
  expect(JSON.parse(stdout)).toStrictEqual(expected);
});

test("the command answers standard input", () => {
  expect(JSON.parse(run([], deadline).stdout)).toStrictEqual([{ id: "q", output: { deadline: "2024-02-29" } }]);
});

test("the command explains when asked", () => {
  const { source, doubt } = rules["R-DEL-02"];
  const text = "Départ le mercredi 31 janvier 2024 ; délai d’un mois : échéance le jeudi 29 février 2024.";
  expect(JSON.parse(run(["--explain"], deadline).stdout)).toStrictEqual([
    {
      id: "q",
      output: { deadline: "2024-02-29" },
      because: [{ rule: "R-DEL-02", text, law: "Code de procédure civile, article 641", source, doubt }],
    },
  ]);
});

test.each([
  {
    fact: "a text that is not JSON",
    args: [],
    input: "non",
    message: 'attendu un texte JSON, reçu "non" ; écrire une liste [{"id", "kind", "input"}].',
  },
  {
    fact: "one bad item among good ones",
    args: [],
    input: deadline.replace("]", ',{"id":"bad","kind":"deadline","input":{"start":"2025-02-30","delay":"P1M"}}]'),
    message:
      'bad : champ « start » : attendu un jour du calendrier, reçu "2025-02-30" ; écrire par exemple "2024-02-29".',
  },
  {
    fact: "a file that is not there",
    args: ["absent.json"],
    input: "",
    message: "absent.json : attendu un texte lisible ; vérifier le chemin.",
  },
  {
    fact: "two files",
    args: ["a.json", "b.json"],
    input: "",
    message: "attendu au plus un fichier et --explain ; écrire npm run -s law -- [--explain] [FICHIER.json].",
  },
  {
    fact: "an unknown option",
    args: ["--all"],
    input: "",
    message: "attendu au plus un fichier et --explain ; écrire npm run -s law -- [--explain] [FICHIER.json].",
  },
])("$fact is refused with code 2, one sentence, and no answer", ({ args, input, message }) => {
  const { status, stdout, stderr } = run(args, input);
  expect([status, stdout]).toStrictEqual([2, ""]);
  expect(stderr).toBe(`${message}\n`);
});
