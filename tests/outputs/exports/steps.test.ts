import { describe, expect, test } from "vitest";
import { toSteps } from "../../../src/outputs/exports/changes/steps.ts";
import { toVersion } from "../../../src/outputs/exports/changes/version.ts";
import { toRegister } from "../../../src/registry/registry.ts";
import { records } from "../feeds/records.ts";
import { edition, frozen } from "./edition.ts";

const first = { on: "2030-01-01", records: { "fines/a": "1", "fines/b": "1", "fines/c": "1" } };
const second = { on: "2030-02-01", records: { "fines/b": "2", "fines/c": "1", "fines/d": "1" } };
const present = { on: "2030-03-01", records: { "fines/a": "1", "fines/b": "2", "fines/c": "1" } };

test("each step tells what came, what changed and what left, newest first", () => {
  expect(toSteps([first, second], present)).toEqual([
    { since: "2030-02-01", until: "2030-03-01", added: ["fines/a"], changed: [], removed: ["fines/d"] },
    { since: "2030-01-01", until: "2030-02-01", added: ["fines/d"], changed: ["fines/b"], removed: ["fines/a"] },
  ]);
});

test.each([
  { fact: "a version younger than the state shown is not known yet", versions: [first, second], on: "2030-01-31" },
  { fact: "a register without a dated version has no step", versions: [], on: "2030-03-01" },
])("$fact", ({ versions, on }) => {
  const steps = toSteps(versions, { ...present, on });
  expect(steps.map(({ since }) => since)).toEqual(versions.map((one) => one.on).filter((day) => day <= on));
});

describe("the digest of a record", () => {
  const digests = toVersion(frozen, edition).records;

  test("stays while only the day moves", () => {
    const later = toRegister(records, [], "2031-12-24");
    expect(toVersion(later, edition).records).toEqual(digests);
  });

  test("stays when the site moves to another host", () => {
    expect(toVersion(frozen, { ...edition, toAbsolute: (path) => `https://ailleurs.example${path}` }).records).toEqual(
      digests,
    );
  });

  test("changes with one field of the record, and only then", () => {
    const [fine, ...others] = records.fines;
    if (fine === undefined) throw new Error("the frozen records hold no fine");
    const changed = toRegister(
      { ...records, fines: [{ ...fine, amount: fine.amount + 1 }, ...others] },
      [],
      frozen.asOf,
    );
    const after = toVersion(changed, edition).records;
    expect(Object.keys(after).filter((key) => after[key] !== digests[key])).toEqual([`fines/${fine.id}`]);
  });
});
