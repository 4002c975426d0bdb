import { z } from "zod";
import { idSchema, keyOf } from "./fields.ts";
import { roles } from "./vocabulary.ts";

/** An organisation in a record, and the part it plays there. */
export const partySchema = z.strictObject({
  /** Identifier of the organisation. */
  organisation: idSchema,
  /** Its part; `cited` for a third party that nothing is held against. */
  role: keyOf(roles),
});

/** An organisation and its role. */
export type Party = z.output<typeof partySchema>;
