import { z } from "zod";
import { addressSchema, daySchema, keyOf, partialDaySchema, textSchema } from "./fields.ts";
import { parseJson } from "./json.ts";
import { announcedMeasures } from "./official-vocabulary.ts";
import { toReceived, type Problem } from "./problem.ts";
import { grades } from "./vocabulary.ts";

/** One total that the CNIL announced for a year, as one source reports it: totals that disagree stand side by side. */
export const announcedTotalSchema = z.strictObject({
  /** Civil year that the total covers. */
  year: z.int().min(2011).max(2100),
  /** What is counted. */
  measure: keyOf(announcedMeasures),
  /** The count, or whole euros. */
  value: z.int().min(0),
  /** The source says « more than ». */
  isAtLeast: z.literal(true).optional(),
  /** Where the total was read. */
  source: z.strictObject({
    /** Who published it. */
    publisher: textSchema(2, 80),
    /** Its public address. */
    url: addressSchema,
    /** When it was published; `null` when unknown. */
    date: partialDaySchema.nullable(),
    /** How trustworthy it is. */
    grade: keyOf(grades),
  }),
  /** What the total covers or leaves out, in French; `null` when the source adds nothing. */
  note: textSchema(3, 200).nullable(),
});

/** The CNIL's yearly totals. */
const officialStatisticsSchema = z.strictObject({
  /** The last day on which the sources were read. */
  consultedOn: daySchema,
  /** Every total, year by year. */
  totals: z.array(announcedTotalSchema).min(1),
});

/** A total that the CNIL announced. */
export type AnnouncedTotal = z.output<typeof announcedTotalSchema>;
/** All of them. */
export type OfficialStatistics = z.output<typeof officialStatisticsSchema>;

/** Parses the totals, or says everything that is wrong with them. */
export function parseOfficialStatistics(file: string, text: string): OfficialStatistics | Problem[] {
  const statistics = parseJson(file, text, officialStatisticsSchema);
  if (Array.isArray(statistics)) return statistics;
  const problems = [...repeated(file, statistics), ...foretold(file, statistics)];
  return problems.length > 0 ? problems : statistics;
}

function repeated(file: string, { totals }: OfficialStatistics): Problem[] {
  const keys = totals.map(({ year, measure, source }) => `${String(year)} ${measure} ${source.url}`);
  return keys.flatMap((key, index) => {
    const first = keys.indexOf(key);
    if (first === index || totals[first]?.value !== totals[index]?.value) return [];
    const remedy = `totals[${String(first)}] already says it: keep one of the two`;
    const field = `totals[${String(index)}]`;
    return [{ file, field, expected: "a total of its own", received: toReceived(key), remedy }];
  });
}

function foretold(file: string, { totals, consultedOn }: OfficialStatistics): Problem[] {
  return totals.flatMap(({ year, source: { date } }, index) => {
    const name = `totals[${String(index)}]`;
    const early = date !== null && date < String(year);
    const late = date !== null && date > consultedOn;
    if (!early && !late) return [];
    const expected = `a day of ${String(year)} or later, not after ${consultedOn}`;
    return [{ file, field: `${name}.source.date`, expected, received: toReceived(date), remedy: "correct the day" }];
  });
}
