import { collectionNames } from "../../records/collections.ts";
import { toReceived, type Problem } from "../../records/problem.ts";
import { addressOf, folders } from "../address.ts";
import type { CheckInput } from "./complaint.ts";

/** Every link of the prose to a record's page leads to a record. */
export function checkProseLinks({ lookup, links, unparsed }: CheckInput): Problem[] {
  // The address of a file that could not be parsed is not known.
  if (unparsed.size > 0) return [];
  const addresses = new Set<string>(
    collectionNames.flatMap((name) => lookup.records[name].map((record) => addressOf(name, record))),
  );
  const ofRecords = new RegExp(`^/(${Object.values(folders).join("|")})/[^/]`);
  return links
    .filter(({ href }) => ofRecords.test(href) && !addresses.has(href))
    .map(({ file, href }) => ({
      file,
      field: "prose",
      expected: "the address of a record of the register",
      received: toReceived(href),
      remedy: "correct the address, or add the record",
    }));
}
