import { collectionNames } from "../../records/collections.ts";
import { toReceived, type Problem } from "../../records/problem.ts";
import { saysSomething } from "../../records/support.ts";
import { complain, type CheckInput } from "./complaint.ts";

/** A source that supports a field read it there: the record says what it read. */
export function checkClaims({ lookup }: CheckInput): Problem[] {
  return collectionNames.flatMap((collection) =>
    lookup.records[collection].flatMap((record) => {
      const fields = record as unknown as Readonly<Record<string, unknown>>;
      return record.sources.flatMap(({ id, supports }) =>
        supports
          .filter((field) => !saysSomething(fields[field]))
          .map((field) =>
            complain(collection, record.id, {
              field,
              expected: `what the source ${id} says, since it supports ${field}`,
              received: toReceived(fields[field]),
              remedy: `write it, or remove ${field} from the supports of ${id} (see /contribuer/#sources)`,
            }),
          ),
      );
    }),
  );
}
