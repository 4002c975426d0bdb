import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { toReport } from "../../src/records/report.ts";
import { parseVersion, sealOf, type Version } from "../../src/records/version.ts";
import { realContent } from "../registry/real-register.ts";

const file = "content/versions/2026-11-21.json";
const today = "2026-11-22";
const version: Version = { on: "2026-11-21", records: { "fines/a": "0123456789abcdef" } };
const sealed = { ...version, seal: sealOf(version) };

const parse = (data: object, name = file): ReturnType<typeof parseVersion> =>
  parseVersion(name, JSON.stringify(data), today);

test("a dated version reads as it was written, without its seal", () => {
  expect(parse(sealed)).toEqual(version);
});

test("each version of the project carries the seal of what it says", () => {
  const seals = realContent.versions.map((one) => {
    const text = readFileSync(`content/versions/${one.on}.json`, "utf8");
    return [sealOf(one), (JSON.parse(text) as { seal: string }).seal];
  });
  expect(seals.filter(([own, written]) => own !== written)).toEqual([]);
});

test("what is wrong with a dated version is told word for word", () => {
  const future = { ...version, on: "2026-11-23" };
  const problems = [
    parse({ ...sealed, on: "2026-11-22" }),
    parse({ ...future, seal: sealOf(future) }, "content/versions/2026-11-23.json"),
    parse({ ...sealed, records: { "amendes/a": "0123456789abcdef" } }),
    parse({ ...sealed, records: { "fines/a": "12" } }),
    parse({ ...sealed, records: { "fines/a": "0123456789abcdee" } }),
    parse(version),
  ].flatMap((parsed) => (Array.isArray(parsed) ? parsed : []));
  expect(toReport(problems)).toMatchInlineSnapshot(`
    "content/versions/2026-11-21.json does not fit the model.
      on  expected the day that names the file, received "2026-11-22"
          restore the file from its last commit: a dated version never changes
      seal  expected the seal of what the file says, received "6f0ba4ba36506603"
            restore the file from its last commit: a dated version never changes
      records  expected records named by collection and identifier, such as decisions/san-2026-003, received {"amendes/a":"0123456789abcdef"}
               restore the file from its last commit: a dated version never changes
      records.fines/a  expected a digest of sixteen hexadecimal digits, received "12"
                       restore the file from its last commit: a dated version never changes
      seal  expected the seal of what the file says, received "6f0ba4ba36506603"
            restore the file from its last commit: a dated version never changes
      seal  expected text, received nothing
            restore the file from its last commit: a dated version never changes

    content/versions/2026-11-23.json does not fit the model.
      on  expected a day not after today, 2026-11-22, received "2026-11-23"
          restore the file from its last commit: a dated version never changes

    7 problems in 2 files: nothing was built."
  `);
});
