import { createHash } from "node:crypto";

/** What a file is for, which is also where the page of the data lists it. */
export type Role = "json" | "csv" | "excel" | "sqlite" | "schema" | "catalogue";

/** One file of `/donnees/v1/`. */
export interface DataFile {
  /** Name inside the folder: `decisions.csv`, `schema/decisions.json`. */
  readonly name: string;
  readonly role: Role;
  /** Media type, without its charset. */
  readonly mediaType: string;
  readonly bytes: Buffer;
}

const mediaTypes: Readonly<Record<string, string>> = {
  json: "application/json",
  jsonld: "application/ld+json",
  csv: "text/csv",
  sqlite: "application/vnd.sqlite3",
};

/** A file of the data; its media type follows from the end of its name. */
export function toDataFile(name: string, role: Role, content: string | Buffer): DataFile {
  const mediaType = mediaTypes[name.slice(name.lastIndexOf(".") + 1)] ?? "application/octet-stream";
  return { name, role, mediaType, bytes: Buffer.from(content) };
}

/** The SHA-256 of a file, in hexadecimal. */
export function toSha256({ bytes }: DataFile): string {
  return createHash("sha256").update(bytes).digest("hex");
}
