import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseCommand, toAnswers } from "../../scripts/adding/answers.ts";
import { askMissing } from "../../scripts/adding/interview.ts";

const run = (...args: string[]) =>
  spawnSync(process.execPath, ["scripts/new.ts", ...args], { encoding: "utf8", input: "" });

function newContent(): string {
  const folder = join(mkdtempSync(join(tmpdir(), "new-")), "content");
  cpSync("content", folder, { recursive: true });
  return folder;
}

test("the records are written, and what remains to fill is told field by field", () => {
  const content = newContent();
  const flags = ["--date", "1990-10-08", "--organisation", "france-travail", "--fine", "5000"];
  const { status, stdout } = run("decision", "SAN-1990-011", ...flags, "--content", content);
  expect(status).toBe(0);
  expect(stdout).toContain(`${content}/decisions/san-1990-011.mdx : écrit\n`);
  expect(stdout).toContain(`${content}/fines/san-1990-011-france-travail.mdx : écrit\n`);
  expect(stdout).toMatch(/À remplir maintenant :\n {2}\S+decisions\/san-1990-011\.mdx\n {4}sources\[0\]\.title/);
  expect(stdout).not.toContain("organisations/france-travail.mdx");
});

test("a file that stands is never written over", () => {
  const content = newContent();
  const path = join(content, "decisions/san-1990-011.mdx");
  writeFileSync(path, "À moi.\n");
  const { stdout } = run("decision", "SAN-1990-011", "--content", content);
  expect(stdout).toContain(`${path} : existe déjà, laissé tel quel`);
  expect(readFileSync(path, "utf8")).toBe("À moi.\n");
});

const usage = "Écrire npm run new -- decision NUMÉRO, par exemple npm run new -- decision SAN-2026-011.";

describe("a command that no record can hold is refused in one sentence, with code 2", () => {
  test.each([
    ["no number", ["decision"], usage],
    ["another thing", ["incident", "x-2026"], usage],
    [
      "a day of no calendar",
      ["decision", "SAN-1990-011", "--date", "2026-02-30"],
      '--date : attendu tel que 2026-01-22, reçu "2026-02-30".',
    ],
    [
      "an amount with spaces",
      ["decision", "SAN-1990-011", "--fine", "5 000"],
      '--fine : attendu tel que 900000, reçu "5 000".',
    ],
    [
      "a delay in words",
      ["decision", "SAN-1990-011", "--injunction", "2 mois"],
      '--injunction : attendu tel que P3M, reçu "2 mois".',
    ],
    [
      "a fine in a formal notice",
      ["decision", "MED-1990-011", "--kind", "formal-notice", "--fine", "5"],
      "--fine : seule une sanction en prononce, et celle-ci est de sorte formal-notice.",
    ],
    [
      "the same, told by the number alone",
      ["decision", "MED-1990-011", "--fine", "5"],
      "--fine : seule une sanction en prononce, et celle-ci est de sorte formal-notice.",
    ],
  ])("%s", (_, args, message) => {
    expect(parseCommand(args)).toStrictEqual({ problem: message });
  });

  test("and nothing is written", () => {
    const { status, stdout, stderr } = run("decision");
    expect([status, stdout, stderr]).toStrictEqual([2, "", `${usage}\n`]);
  });
});

describe("on a terminal", () => {
  const answering = (answers: Readonly<Record<string, string>>) => {
    const asked: string[] = [];
    const ask = (question: string): Promise<string> => {
      asked.push(question.split("\n").at(-1) ?? "");
      const key = Object.keys(answers).find((one) => question.includes(one));
      return Promise.resolve(key === undefined ? "" : (answers[key] ?? ""));
    };
    return { asked, ask };
  };

  test("only what the flags do not give is asked", async () => {
    const { asked, ask } = answering({ amendes: "90000000, 60000000" });
    const flags = { kind: ["sanction"], date: ["2026-10-08"], organisation: ["a", "b"], address: ["https://x.fr"] };
    const given = await askMissing("SAN-2026-011", flags, ask);
    expect(asked.map((one) => one.split(" (")[0])).toStrictEqual([
      "Les amendes en euros, dans l’ordre des organismes",
      "Le délai de chaque injonction",
      "L’astreinte en euros par jour",
    ]);
    expect(toAnswers("san-2026-011", given, "2026-11-21")).toMatchObject({
      number: "SAN-2026-011",
      fines: [90_000_000, 60_000_000],
      injunctions: [],
      rate: null,
    });
  });

  test("a formal notice is not asked for its fines", async () => {
    const { asked, ask } = answering({});
    await askMissing("MED-2026-001", {}, ask);
    expect(asked.join()).not.toContain("amende");
    expect(asked).toHaveLength(4);
  });

  test("an answer that cannot be taken is asked again, with what is wrong", async () => {
    const { ask } = answering({ 'reçu "hier"': "2026-10-08", "Le jour de la décision": "hier" });
    const given = await askMissing("MED-2026-001", {}, ask);
    expect(given.date).toStrictEqual(["2026-10-08"]);
  });
});
