import { createHash } from "node:crypto";
import { collectionNames } from "../../../records/collections.ts";
import type { Redirect } from "../../../records/redirect.ts";
import type { Version } from "../../../records/version.ts";
import type { RegisterView } from "../../../registry/views.ts";
import type { Edition } from "../edition.ts";
import { type Row, toRows } from "../rows.ts";

/** What the register remembers of its own data: its dated versions, oldest first, and the addresses that moved. */
export interface History {
  readonly versions: readonly Version[];
  readonly redirects: readonly Redirect[];
}

/** The dated version of a register: each exported record and the digest of what it says. */
export function toVersion(register: RegisterView, edition: Edition): Version {
  const digests = collectionNames.flatMap((collection) =>
    toRows(register, collection, edition).map((row) => [`${collection}/${row.id}`, toDigest(row)] as const),
  );
  return { on: register.asOf, records: Object.fromEntries(digests) };
}

// Computed values move every night, and addresses with the host: what the record itself says is what changes.
function toDigest(row: Row): string {
  const said = Object.entries(row).filter(([field]) => field !== "url" && field !== "computed");
  return createHash("sha256")
    .update(JSON.stringify(Object.fromEntries(said)))
    .digest("hex")
    .slice(0, 16);
}
