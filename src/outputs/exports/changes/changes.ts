import type { CollectionName } from "../../../records/collections.ts";
import type { Redirect } from "../../../records/redirect.ts";
import { folders } from "../../../registry/address.ts";
import type { RegisterView } from "../../../registry/views.ts";
import { type Edition, schemaVersion } from "../edition.ts";
import { toText } from "../json.ts";
import { toCorrections } from "./corrections.ts";
import { toSteps } from "./steps.ts";
import { type History, toVersion } from "./version.ts";

/**
 * What changed since each dated version, newest step first, then the errors that were published and mended. A record that
 * is gone names its successor when its address has one.
 */
export function toChangesFile(register: RegisterView, edition: Edition, { versions, redirects }: History): string {
  const { asOf } = register;
  const steps = toSteps(versions, toVersion(register, edition)).map(({ since, until, added, changed, removed }) => ({
    since,
    until,
    added: added.map(toNamed),
    changed: changed.map(toNamed),
    removed: removed.map((key) => ({ ...toNamed(key), successor: successorOf(key, redirects, edition) })),
  }));
  const corrections = toCorrections(register, edition);
  return toText({ schemaVersion, asOf, licence: edition.licence, steps, corrections });
}

function toNamed(key: string): { readonly collection: string; readonly id: string } {
  const [collection = "", id = ""] = key.split("/");
  return { collection, id };
}

// Provisions have another kind of address, and are never removed: a text that was applied once stays.
function successorOf(key: string, redirects: readonly Redirect[], { toAbsolute }: Edition): string | null {
  const { collection, id } = toNamed(key);
  const address = `/${folders[collection as CollectionName]}/${id}/`;
  const found = redirects.find(({ from }) => from === address);
  return found === undefined ? null : toAbsolute(found.to);
}
