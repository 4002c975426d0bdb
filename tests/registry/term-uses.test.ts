import { describe, expect, test } from "vitest";
import { toTermUses } from "../../src/registry/term-uses.ts";
import { registerOn } from "./real-register.ts";

const uses = toTermUses(registerOn("2026-11-21"));
const idsOf = (list: readonly { readonly id: string }[] = []): string[] => list.map(({ id }) => id);

describe("a term matters", () => {
  test("in the case that says it", () => {
    expect(idsOf(uses.get("maximum-theorique")?.cases)).toContain("kourou-delegue");
  });

  test("in the decision whose author links it, whatever the words", () => {
    expect(idsOf(uses.get("entreprise")?.decisions)).toContain("san-2020-008");
  });

  test("in its themes", () => {
    expect(idsOf(uses.get("cookie")?.themes)).toEqual(["cookies"]);
  });
});

test("every term of the glossary has its place", () => {
  expect([...uses.keys()].sort()).toEqual(idsOf(registerOn("2026-11-21").glossary).sort());
});
