import { expect, test } from "vitest";
import { toReport } from "../../src/records/report.ts";
import { parseVersion } from "../../src/records/version.ts";

const file = "content/versions/2026-11-21.json";
const version = { on: "2026-11-21", records: { "fines/a": "0123456789abcdef" } };

test("a dated version reads as it was written", () => {
  expect(parseVersion(file, JSON.stringify(version))).toEqual(version);
});

test("what is wrong with a dated version is told word for word", () => {
  const problems = [
    { ...version, on: "2026-11-22" },
    { ...version, records: { "amendes/a": "0123456789abcdef" } },
    { ...version, records: { "fines/a": "12" } },
  ].flatMap((one) => {
    const parsed = parseVersion(file, JSON.stringify(one));
    return Array.isArray(parsed) ? parsed : [];
  });
  expect(toReport(problems)).toMatchInlineSnapshot(`
    "content/versions/2026-11-21.json does not fit the model.
      on  expected the day that names the file, received "2026-11-22"
          restore the file from its last commit: a dated version never changes
      records  expected records named by collection and identifier, such as decisions/san-2026-003, received {"amendes/a":"0123456789abcdef"}
               restore the file from its last commit: a dated version never changes
      records.fines/a  expected a digest of sixteen hexadecimal digits, received "12"
                       restore the file from its last commit: a dated version never changes

    3 problems in 1 file: nothing was built."
  `);
});
