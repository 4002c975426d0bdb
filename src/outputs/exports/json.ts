import type { CollectionName } from "../../records/collections.ts";
import type { RegisterView } from "../../registry/views.ts";
import { type Edition, schemaVersion } from "./edition.ts";
import { toRows } from "./rows.ts";

/** A collection as JSON: `{schemaVersion, asOf, licence, records}`, records sorted by identifier. */
export function toJsonFile(register: RegisterView, collection: CollectionName, edition: Edition): string {
  const records = toRows(register, collection, edition);
  return toText({ schemaVersion, asOf: register.asOf, licence: edition.licence, records });
}

/** A value as JSON for people too: indented, one final line end. */
export function toText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
