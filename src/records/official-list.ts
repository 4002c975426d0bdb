import { z } from "zod";
import { addressSchema, daySchema, eurosSchema, keyOf, nameSchema, textSchema } from "./fields.ts";
import { listOutcomes } from "./official-vocabulary.ts";
import { grades, procedures, sectors, themes } from "./vocabulary.ts";

/** One row of the CNIL's own list: one sanction, most often without a name and without a number. */
export const listRowSchema = z.strictObject({
  /** Day of the decision. */
  date: daySchema,
  /** Ordinary or simplified; the latter is never public (R-SIM-01). */
  procedure: keyOf(procedures),
  /** What kind of body it is, as the page says it: never a name. */
  organisation: nameSchema(2, 160),
  /** What the body does, our coding. */
  sector: keyOf(sectors),
  /** What the row is about, our coding of the page's words. */
  themes: z.array(keyOf(themes)).min(1),
  /** What was decided, our coding of the page's words. */
  outcomes: z.array(keyOf(listOutcomes)).min(1),
  /** Whole euros of the fine or of the liquidation; `null` when there is none or when the page does not print it. */
  amount: eurosSchema.nullable(),
  /** Official number, when the row links to a public text; else `null`. */
  number: z
    .string()
    .regex(/^(?:SAN-)?\d{4}-\d{3}$/, { error: "an official number such as SAN-2023-016 or 2016-405" })
    .nullable(),
  /** Identifier of that text on Légifrance; `null` when the row links to none. */
  legifranceId: z
    .string()
    .regex(/^CNILTEXT\d{12}$/, { error: "an identifier of Légifrance such as CNILTEXT000042203965" })
    .nullable(),
  /** What a reader of the row must know of the page: a misprint, a sum of two fines. */
  remark: textSchema(3, 200).nullable(),
  /** The page prints the row before it a second time: counted once. */
  isRepeat: z.literal(true).optional(),
});

/** The copy of the CNIL's own list, rows by day, the oldest first. */
export const officialListSchema = z.strictObject({
  /** The page that was copied. */
  source: z.strictObject({
    /** Title of the page. */
    title: textSchema(3, 200),
    /** Who publishes it. */
    publisher: textSchema(2, 80),
    /** Its public address. */
    url: addressSchema,
    /** How trustworthy it is. */
    grade: keyOf(grades),
  }),
  /** Day of the copy. */
  copiedOn: daySchema,
  /** Every row of the page. */
  rows: z.array(listRowSchema).min(1),
});

/** A row of the CNIL's list. */
export type ListRow = z.output<typeof listRowSchema>;
/** The CNIL's list. */
export type OfficialList = z.output<typeof officialListSchema>;
