import type { CollectionName } from "../../records/collections.ts";
import { fieldsOf, topFieldsOf } from "./fields.ts";
import type { Row } from "./rows.ts";

/** The columns of a collection: its own fields, then each computed value as `computed.<name>`. */
export function columnsOf(collection: CollectionName): string[] {
  const computed = fieldsOf(collection).filter(({ path }) => /^computed\.[^.[]+$/.test(path));
  return [...topFieldsOf(collection).slice(0, -1), ...computed.map(({ path }) => path)];
}

/** The value of a column in a record; `undefined` when it is absent. */
export function valueOf(row: Row, column: string): unknown {
  const name = column.replace(/^computed\./, "");
  return name === column ? row[name] : (row["computed"] as Readonly<Record<string, unknown>>)[name];
}
