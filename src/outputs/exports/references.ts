import type { CollectionName } from "../../records/collections.ts";

/** Columns that hold the identifier of a record, and the collection in which it stands. */
export const references: Readonly<Record<string, CollectionName>> = {
  decision: "decisions",
  organisation: "organisations",
  case: "cases",
  astreinte: "astreintes",
  "computed.astreinte": "astreintes",
  "computed.closure": "decisions",
};
