import { collectionNames } from "../../records/collections.ts";
import { fieldsOf } from "../../records/support.ts";
import { toReceived, type Problem } from "../../records/problem.ts";
import type { CheckInput } from "./complaint.ts";

const file = "content/known-gaps.yaml";

/** Every known gap names a record that exists, and a field that such a record has. */
export function checkGaps({ lookup, unparsed }: CheckInput): Problem[] {
  return lookup.gaps.flatMap(({ record, field }, index) => {
    const [collection, id = ""] = record.split("/");
    const known = collectionNames.find((name) => name === collection);
    const found = known === undefined ? undefined : lookup.find(known, id);
    if (unparsed.has(record)) return [];
    if (known === undefined || found === undefined) return [lost(index, record)];
    const fields = fieldsOf(known, found);
    return fields.includes(field) ? [] : [unknownField(index, field, fields)];
  });
}

function lost(index: number, record: string): Problem {
  return {
    file,
    field: `[${String(index)}].record`,
    expected: "a collection and an identifier such as decisions/san-2026-003",
    received: toReceived(record),
    remedy: "correct the identifier, or remove the gap",
  };
}

function unknownField(index: number, field: string, fields: readonly string[]): Problem {
  return {
    file,
    field: `[${String(index)}].field`,
    expected: `a field of the record (${fields.join(", ")})`,
    received: toReceived(field),
    remedy: "write the field as the model names it",
  };
}
