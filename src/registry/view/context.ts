import type { CollectionName } from "../../records/collections.ts";
import type { Lookup } from "../lookup.ts";
import type { Sourced } from "../provenance.ts";

/** What every view is made from: the linked records and the as-of day. */
export interface ViewContext {
  readonly lookup: Lookup;
  readonly asOf: Temporal.PlainDate;
}

/** A record with its key, for footnotes. */
export function sourced<N extends CollectionName>(lookup: Lookup, collection: N, id: string): Sourced<N> {
  const record = lookup.find(collection, id);
  if (record === undefined) throw new RangeError(`${collection}/${id} was not checked before it was shown`);
  return { key: `${collection}/${id}`, record };
}
