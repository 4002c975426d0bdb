import { z } from "zod";
import { fact, keyOf, nameSchema, sentenceSchema } from "./fields.ts";
import { recordFields } from "./record.ts";
import { legalForms, sectors } from "./vocabulary.ts";

/** A legal person (organisme). Natural persons are never recorded. */
export const organisationSchema = z.strictObject({
  ...recordFields,
  /** Its usual name. */
  name: nameSchema(2, 120),
  /** Other names readers use: former names, brands, acronyms. */
  aliases: z.array(nameSchema(2, 120)).optional(),
  /** What it is, one sentence. */
  summary: sentenceSchema,
  /** Its legal form: a State body can be neither fined nor put under an astreinte (R-CAP-05). */
  legalForm: fact(keyOf(legalForms)),
  /** What it does. */
  sector: keyOf(sectors),
  /** True when no public text names it: the name is then a description, and the list of organisations leaves it out. */
  isUnnamed: z.literal(true).optional(),
  /** Its country, ISO 3166-1 alpha-2; `null` when unknown. */
  country: fact(
    z
      .string()
      .regex(/^[A-Z]{2}$/, { error: "a country code of two capital letters such as FR" })
      .nullable(),
  ),
  /** Where its seat is for the length of an appeal (R-APP-02). */
  domicile: z.enum(["metropole", "overseas", "abroad"]),
});

/** An organisation record. */
export type Organisation = z.output<typeof organisationSchema>;
