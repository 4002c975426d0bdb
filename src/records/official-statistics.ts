import { z } from "zod";
import { addressSchema, daySchema, keyOf, partialDaySchema, textSchema } from "./fields.ts";
import { announcedMeasures } from "./official-vocabulary.ts";
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

/** The CNIL's yearly totals, year by year. */
export const officialStatisticsSchema = z.strictObject({
  /** The last day on which the sources were read. */
  consultedOn: daySchema,
  /** Every total, year by year. */
  totals: z.array(announcedTotalSchema).min(1),
});

/** A total that the CNIL announced. */
export type AnnouncedTotal = z.output<typeof announcedTotalSchema>;
/** All of them. */
export type OfficialStatistics = z.output<typeof officialStatisticsSchema>;
