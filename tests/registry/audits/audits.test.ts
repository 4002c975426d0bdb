import { describe, expect, test } from "vitest";
import type { AuditInput } from "../../../src/registry/audits/audit.ts";
import { audits } from "../../../src/registry/audits/audits.ts";
import { toRegister } from "../../../src/registry/registry.ts";
import { toOfficialList } from "../../../src/registry/official-list.ts";
import { changed, samples, sources, toRecords } from "../../records/samples.ts";
import { listOn, realList } from "../real-list.ts";
import { realContent, registerOn } from "../real-register.ts";

const asOf = "2026-11-21";
const real: AuditInput = { records: realContent.records, register: registerOn(asOf), list: listOn(asOf) };

function inputOf(change: Parameters<typeof toRecords>[0]): AuditInput {
  const records = toRecords({ ...samples, ...change });
  const register = toRegister(records, [], asOf);
  return { records, register, list: toOfficialList(register, realList) };
}

function found(name: string, input: AuditInput): string[] {
  const audit = audits.find((one) => one.name === name);
  if (audit === undefined) throw new Error(`no audit is called ${name}`);
  return audit.find(input).map(({ where, what }) => `${where}: ${what}`);
}

test("every audit has a name of its own", () => {
  expect(new Set(audits.map(({ name }) => name)).size).toBe(audits.length);
});

describe("an audit sees", () => {
  const open = { ...samples };
  delete open["decisions/san-2025-120"];
  test.each([
    {
      name: "grade-c",
      change: {
        "fines/san-2025-100-exemple": changed("fines/san-2025-100-exemple", {
          sources: sources("amount").map((one) => ({ ...one, grade: "C" })),
        }),
      },
      line: "content/fines/san-2025-100-exemple.mdx: amount",
    },
    {
      name: "sources-without-address",
      change: {
        "fines/san-2025-100-exemple": changed("fines/san-2025-100-exemple", {
          sources: sources("amount").map((one) => ({ ...one, url: null })),
        }),
      },
      line: /^content\/fines\/san-2025-100-exemple\.mdx: .+, supports amount$/,
    },
    {
      name: "unknown-delays",
      change: {
        "injunctions/san-2025-100-securite": changed("injunctions/san-2025-100-securite", {
          delay: null,
          delayUnknownBecause: "redacted",
          sources: sources("order"),
        }),
      },
      line: "content/injunctions/san-2025-100-securite.mdx: delay is null: redacted",
    },
    {
      name: "names-past-withdrawal",
      change: {
        "decisions/san-2025-100": changed("decisions/san-2025-100", {
          anonymousFrom: "2026-11-21",
          sources: sources("number", "decidedOn", "organisations", "procedure", "notifiedOn", "anonymousFrom"),
        }),
      },
      line: /^content\/decisions\/san-2025-100\.mdx: .+: since 2026-11-21$/,
    },
    {
      name: "records-without-row",
      change: {},
      line: /^content\/decisions\/san-2025-100\.mdx: .+, the list should show it$/,
    },
    {
      name: "short-prose",
      change: {},
      line: "content/decisions/san-2025-100.mdx: 0 words",
    },
  ])("$name", ({ name, change, line }) => {
    expect(found(name, inputOf(change))).toContainEqual(
      typeof line === "string" ? line : (expect.stringMatching(line) as string),
    );
  });

  test("an injunction that has been open for more than a year, and none that is younger", () => {
    const records = toRecords(open);
    const on = (day: string): string[] => {
      const register = toRegister(records, [], day);
      return found("open-for-a-year", { records, register, list: toOfficialList(register, realList) });
    };
    const line = expect.stringContaining("content/injunctions/san-2025-100-securite.mdx") as string;
    const decided = String(samples["decisions/san-2025-100"]?.["decidedOn"]);
    expect(on(decided.replace("2025", "2026"))).not.toContainEqual(line);
    expect(on("2026-11-21")).toContainEqual(line);
  });
});

describe("on the register itself", () => {
  test("no row is offered that already has its record", () => {
    const offered = found("rows-without-record", real);
    const withRecord = real.list.rows.filter(({ decision }) => decision !== null).map(({ id }) => `row ${id}:`);
    expect(withRecord.filter((row) => offered.some((line) => line.startsWith(row)))).toEqual([]);
  });

  test("no amount and no day of a record contradicts its row, but for a fine that is not written yet", () => {
    expect(found("rows-that-disagree", real).filter((line) => !line.endsWith("null in the record"))).toEqual([]);
  });

  test("no row or record waits for a number", () => {
    expect(found("ambiguous-rows", real)).toEqual([]);
  });
});
