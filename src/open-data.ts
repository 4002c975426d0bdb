import type { DataFile } from "./outputs/exports/data-file.ts";
import { toDataFiles } from "./outputs/exports/data-files.ts";
import { redirects, register, versions } from "./register.ts";
import { edition } from "./site-edition.ts";

/** Every file of `/donnees/v1/` for the build day: what its addresses serve and what the page of the data lists. */
export const dataFiles: readonly DataFile[] = toDataFiles(register, edition, { versions, redirects });
