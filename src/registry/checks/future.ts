import { collectionNames } from "../../records/collections.ts";
import { toFieldPath, toReceived, type Problem } from "../../records/problem.ts";
import { complain, type CheckInput } from "./complaint.ts";

// The only days that may lie ahead: what a decision sets for later.
const mayBeFuture = /(^|\.)(fixedDeadline|newDeadline|anonymousFrom)$/;

/** A past event cannot be dated after the real day of the build. */
export function checkFuture({ lookup, today }: CheckInput): Problem[] {
  return collectionNames.flatMap((collection) =>
    lookup.records[collection].flatMap((record) =>
      daysOf(record)
        .filter(({ field, day }) => day.slice(0, today.length) > today.slice(0, day.length) && !mayBeFuture.test(field))
        .map(({ field, day }) =>
          complain(collection, record.id, {
            field,
            expected: `a day not after today, ${today}`,
            received: toReceived(day),
            remedy: "a fact that has not happened yet is not a fact: correct the day or wait",
          }),
        ),
    ),
  );
}

function daysOf(value: unknown, path: readonly PropertyKey[] = []): { field: string; day: string }[] {
  if (typeof value === "string") {
    const key = path.at(-1);
    const isDay =
      /^\d{4}(-\d{2}){0,2}$/.test(value) &&
      typeof key === "string" &&
      /On$|From$|To$|^(on|from|to|until|date|earliest|latest|wrongSince|fixedDeadline|newDeadline)$/.test(key);
    return isDay ? [{ field: toFieldPath(path), day: value }] : [];
  }
  if (typeof value !== "object" || value === null) return [];
  const keys = Array.isArray(value)
    ? value.map((item: unknown, index) => [index, item] as const)
    : Object.entries(value);
  return keys.flatMap(([key, item]) => daysOf(item, [...path, key]));
}
