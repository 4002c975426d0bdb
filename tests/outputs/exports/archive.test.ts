import { expect, test } from "vitest";
import { toArchive } from "../../../src/outputs/exports/archive.ts";
import { toDataFile } from "../../../src/outputs/exports/data-file.ts";

const files = [toDataFile("fines.csv", "csv", () => "id\r\n"), toDataFile("schema/fines.json", "schema", () => "{}\n")];

test("a ZIP says the day of the data, not that of the clock, in every time zone", () => {
  const made = ["Europe/Paris", "Pacific/Kiritimati", "America/Cayenne"].map((zone) => {
    const before = process.env["TZ"];
    process.env["TZ"] = zone;
    const archive = toArchive(files, "2026-11-21").toString("hex");
    process.env["TZ"] = before;
    return archive;
  });
  expect(new Set(made).size).toBe(1);
  // Seven bits of years from 1980, four of months, five of days, the low byte first.
  const day = ((2026 - 1980) << 9) | (11 << 5) | 21;
  expect(made[0]?.slice(24, 28)).toBe(Buffer.from([day & 255, day >> 8]).toString("hex"));
});
