import { pathsOf, replacedAt, valueAt } from "../../scripts/measures/mutants/paths.ts";
import { emptyOf, retyped } from "../../scripts/measures/mutants/changes.ts";
import type { Data } from "./samples.ts";

/** A record with one field changed, and where. */
export interface Mutation {
  /** What was done: `amount removed`. */
  readonly what: string;
  /** The field at the top of the record. */
  readonly field: string;
  readonly data: Data;
}

/** Every change of one field of a record: removed, emptied, made null, and turned into another type. */
export function mutationsOf(data: Data): Mutation[] {
  return pathsOf(data).flatMap((path) => {
    const value = valueAt(data, path);
    const changes: [string, unknown][] = [
      ["removed", undefined],
      ["made null", null],
      ["emptied", emptyOf(value)],
      ["retyped", retyped(value)],
    ];
    return changes.map(([what, other]) => ({
      what: `${path.join(".")} ${what}`,
      field: String(path[0]),
      data: replacedAt(data, path, other) as Data,
    }));
  });
}
