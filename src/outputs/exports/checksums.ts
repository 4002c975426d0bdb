import { type DataFile, toSha256 } from "./data-file.ts";

/** The SHA-256 of each file, a line each, as `sha256sum -c` reads them. */
export function toChecksums(files: readonly DataFile[]): string {
  return files.map((file) => `${toSha256(file)}  ${file.name}\n`).join("");
}
