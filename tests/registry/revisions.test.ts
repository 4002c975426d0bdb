import { execFileSync } from "node:child_process";
import { mkdtempSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readGitLog } from "../../src/git-log.ts";
import { collectionNames } from "../../src/records/collections.ts";
import { toRecordHistories, toToldChanges } from "../../src/registry/record-histories.ts";
import { type History, parseHistory } from "../../src/registry/revisions.ts";
import { registerOn } from "./real-register.ts";

const folder = mkdtempSync(join(tmpdir(), "history-"));
const project = join(folder, "project");

// Without the settings of whoever runs the test; midnight in Paris is an hour before that of Greenwich.
function git(args: readonly string[], { cwd = project, time = "2026-12-03T23:30:00Z" } = {}): void {
  const who = { NAME: "R", EMAIL: "r@registre.example", DATE: time };
  const env = Object.fromEntries(
    Object.entries(who).flatMap(([key, value]) => [
      [`GIT_AUTHOR_${key}`, value],
      [`GIT_COMMITTER_${key}`, value],
    ]),
  );
  const none = { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null", PATH: process.env["PATH"] };
  execFileSync("git", args, { cwd, env: { ...none, ...env }, stdio: "ignore" });
}

function commit(text: string, files: Record<string, string>, time?: string): void {
  for (const [path, content] of Object.entries(files)) writeFileSync(join(project, path), content);
  git(["add", "-A"]);
  git(["commit", "-q", "-m", text], time === undefined ? {} : { time });
}

beforeAll(() => {
  mkdirSync(join(project, "content/decisions"), { recursive: true });
  git(["init", "-q", "-b", "main"]);
  const long = "a\n".repeat(40);
  commit("Add two decisions", { "content/decisions/a.mdx": long, "content/decisions/b.mdx": "b\n" });
  const told = "Mend the notification\n\nA source gives it.\n\nLecteurs: La notification est connue : 4 février.";
  commit(told, { "content/decisions/a.mdx": `${long}4\n` }, "2026-12-10T12:00:00Z");
  renameSync(join(project, "content/decisions/a.mdx"), join(project, "content/decisions/c.mdx"));
  commit("Rename a decision", {}, "2026-12-11T12:00:00Z");
  commit("Mend a page", { "page.astro": "x\n" }, "2026-12-12T12:00:00Z");
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function historyOf(cwd: string): History {
  const history = parseHistory(readGitLog(cwd) ?? "");
  if (history === null) throw new Error("the repository has no history");
  return history;
}

describe("the history of a repository", () => {
  test("tells the revisions of a record under its name of today, newest first, in days of Paris", () => {
    const { of, isCut } = historyOf(project);
    expect(of("decisions/c").map(({ on, reason }) => ({ on, reason }))).toEqual([
      { on: "2026-12-10", reason: "La notification est connue : 4 février." },
      { on: "2026-12-04", reason: null },
    ]);
    expect(of("decisions/b")).toHaveLength(1);
    expect(of("decisions/unknown")).toEqual([]);
    expect(isCut).toBe(false);
  });

  test("names the last commit, also when it changes no record", () => {
    const { head, of } = historyOf(project);
    expect(head).toMatch(/^[0-9a-f]{40}$/);
    expect(of("decisions/c").map(({ commit }) => commit)).not.toContain(head);
  });

  test("is cut in a shallow clone, which claims no birth of a record", () => {
    git(["clone", "-q", "--depth", "3", pathToFileURL(project).href, "shallow"], { cwd: folder });
    const { isCut, of } = historyOf(join(folder, "shallow"));
    expect(isCut).toBe(true);
    expect(of("decisions/c")).toEqual([]);
  });

  test("is none in a folder that is no repository", () => {
    expect(readGitLog(folder)).toBeNull();
    expect(parseHistory("")).toBeNull();
  });
});

describe("the revisions of records", () => {
  const register = registerOn("2026-11-21");
  const at = (commit: string, on: string, reason: string | null = null) => ({ commit, on, reason });
  const of: History["of"] = (key) =>
    key === "decisions/san-2026-003" || key === "fines/san-2026-003-france-travail"
      ? [at("c2", "2026-12-10", "Le montant est connu."), at("c1", "2026-12-10"), at("c0", "2026-12-04")]
      : [];

  test("stand day by day, with the commit that each day left", () => {
    const [record] = toRecordHistories(register, { of }, "decisions").filter(({ days }) => days.length > 0);
    expect(record).toMatchObject({
      id: "san-2026-003",
      text: "SAN-2026-003",
      days: [
        { on: "2026-12-10", told: [{ commit: "c2", reason: "Le montant est connu." }], others: 1, last: "c2" },
        { on: "2026-12-04", told: [], others: 1, last: "c0" },
      ],
    });
  });

  test.each(collectionNames)("cover every record of %s", (name) => {
    expect(toRecordHistories(register, { of }, name).map(({ id }) => id)).toEqual(register[name].map(({ id }) => id));
  });

  test("tell once a change that touches several records", () => {
    const changes = toToldChanges(register, { of });
    expect(changes.map(({ commit, records }) => [commit, records.map(({ text }) => text)])).toEqual([
      ["c2", ["SAN-2026-003", "amende, SAN-2026-003"]],
    ]);
  });
});
