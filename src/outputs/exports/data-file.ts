import { createHash } from "node:crypto";
import { once } from "../once.ts";

/** What a file is for, which is also where the page of the data lists it. */
export type Role = "json" | "csv" | "excel" | "parquet" | "sqlite" | "schema" | "catalogue" | "reading" | "archive";

/** One file of `/donnees/v1/`. */
export interface DataFile {
  /** Name inside the folder: `decisions.csv`, `schema/decisions.json`. */
  readonly name: string;
  readonly role: Role;
  /** Media type, without its charset. */
  readonly mediaType: string;
  /** Written when they are first read. */
  readonly bytes: Buffer;
}

/** The file that holds all others. */
export const archiveName = "register.zip";

/** The file of their SHA-256, which has no ending by custom. */
export const checksumsName = "SHA256SUMS";

const mediaTypes: Readonly<Record<string, string>> = {
  json: "application/json",
  jsonld: "application/ld+json",
  csv: "text/csv",
  md: "text/markdown",
  parquet: "application/vnd.apache.parquet",
  sqlite: "application/vnd.sqlite3",
  zip: "application/zip",
};

/** A file of the data; its media type follows from the end of its name; a name without a known one is text. */
export function toDataFile(name: string, role: Role, write: () => string | Buffer): DataFile {
  const mediaType = mediaTypes[name.slice(name.lastIndexOf(".") + 1)] ?? "text/plain";
  const written = once(() => Buffer.from(write()));
  return {
    name,
    role,
    mediaType,
    get bytes() {
      return written();
    },
  };
}

/** The SHA-256 of a file, in hexadecimal. */
export function toSha256({ bytes }: DataFile): string {
  return createHash("sha256").update(bytes).digest("hex");
}
