import { describe, expect, test } from "vitest";
import { toRegister } from "../../src/registry/registry.ts";
import type { RegisterView } from "../../src/registry/views.ts";
import { changed, samples, sources, toRecords, type Data, type Files } from "../records/samples.ts";
import { viewOf } from "./real-register.ts";

const asOf = "2026-11-21";
const annulled = { kind: "annulled", tone: "void", word: "Annulée par le Conseil d’État" };

function registerOf(changes: Files, without: readonly string[] = []): RegisterView {
  const files = Object.entries({ ...samples, ...changes }).filter(([path]) => !without.includes(path));
  return toRegister(toRecords(Object.fromEntries(files)), [], asOf);
}

/** A ruling that annuls decisions, with the fines that fall. */
function ruling(follows: readonly string[], change: Data = {}): Data {
  return changed("decisions/ce-500000", {
    outcome: "annulled",
    follows,
    reforms: [],
    sources: sources("number", "decidedOn", "organisations", "nature", "outcome", "reforms"),
    ...change,
  });
}

const wiped = ruling(["san-2025-100"], { reforms: [{ fine: "san-2025-100-exemple", amount: 0 }] });
const notClosed = ["decisions/san-2025-120"];

describe("a decision that the court annuls (R-APP-05)", () => {
  const register = registerOf({ "decisions/ce-500000": wiped }, notClosed);

  test("leaves nothing to carry out, nothing that ran and nothing due", () => {
    expect(viewOf(register.decisions, "san-2025-100").disposition).toEqual(annulled);
    expect(viewOf(register.injunctions, "san-2025-100-securite").disposition).toEqual(annulled);
    expect(viewOf(register.astreintes, "san-2025-100").accrual).toMatchObject({
      status: "annulled",
      theoretical: 0,
      liquidated: 0,
      remainder: 0,
    });
    expect(viewOf(register.fines, "san-2025-100-exemple").inForce).toBe(0);
  });

  test("takes its liquidation with it, out of what the organisation owes", () => {
    expect(viewOf(register.decisions, "san-2025-110").disposition.tone).toBe("void");
    expect(viewOf(register.organisations, "exemple").money).toMatchObject({ liquidated: 0, liquidations: 0 });
  });

  test("is annulled even when it has neither fine nor order", () => {
    const only = registerOf({ "decisions/ce-500000": ruling(["san-2025-100"]) }, [
      ...notClosed,
      "decisions/san-2025-110",
      "fines/san-2025-100-exemple",
      "astreintes/san-2025-100",
      "injunctions/san-2025-100-securite",
    ]);
    expect(viewOf(only.decisions, "san-2025-100").disposition).toEqual(annulled);
  });

  test("is annulled when it is a formal notice", () => {
    const { decisions } = registerOf({ "decisions/ce-500000": ruling(["med-2024-050"]) });
    expect(viewOf(decisions, "med-2024-050").disposition).toEqual(annulled);
  });
});

test.each([
  { fact: "a request to suspend, even accepted", change: { nature: "suspension" } },
  { fact: "an annulment in part", change: { outcome: "partly-annulled" } },
  { fact: "a ruling whose outcome is not known", change: { outcome: null } },
  { fact: "a ruling of a later day", change: { decidedOn: "2026-11-22" } },
])("$fact annuls nothing else than what it names", ({ change }) => {
  const register = registerOf({ "decisions/ce-500000": { ...wiped, reforms: [], ...change } }, notClosed);
  expect(viewOf(register.injunctions, "san-2025-100-securite").disposition.tone).toBe("pending");
  expect(viewOf(register.astreintes, "san-2025-100").accrual.liquidated).toBe(1800);
  expect(viewOf(register.fines, "san-2025-100-exemple").inForce).toBe(50_000);
});

test("a liquidation that a judge annuls alone is no longer due; the astreinte stands and its days are uncovered", () => {
  const register = registerOf({ "decisions/ce-500000": ruling(["san-2025-110"]) }, notClosed);
  const { accrual, liquidations } = viewOf(register.astreintes, "san-2025-100");
  expect(accrual).toMatchObject({ status: "overdue", liquidated: 0 });
  expect(accrual.remainder).toBe(accrual.theoretical);
  expect(liquidations).toEqual([]);
  expect(viewOf(register.decisions, "san-2025-110").disposition).toEqual(annulled);
  expect(viewOf(register.organisations, "exemple").money).toMatchObject({ liquidated: 0, liquidations: 0 });
});

test("an astreinte that a judge annuls alone leaves the fine and the injunction standing", () => {
  const alone = ruling(["san-2025-100"], { outcome: "partly-annulled", annulsAstreintes: ["san-2025-100"] });
  const register = registerOf({ "decisions/ce-500000": alone }, notClosed);
  expect(viewOf(register.astreintes, "san-2025-100").accrual).toMatchObject({ status: "annulled", liquidated: 0 });
  expect(viewOf(register.decisions, "san-2025-110").disposition.tone).toBe("void");
  expect(viewOf(register.injunctions, "san-2025-100-securite").disposition.tone).toBe("pending");
  expect(viewOf(register.fines, "san-2025-100-exemple").inForce).toBe(50_000);
});
