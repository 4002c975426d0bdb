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

/** Whether the record is addressed to the organisation; of a third party that is cited, or a partner, it decides nothing. */
export function isAddressee({ role }: Pick<Party, "role">): boolean {
  return role !== "cited" && role !== "partner";
}
